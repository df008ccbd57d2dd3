import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { MEASURE_LAYOUT, RUN_AXE } from './in-page';
import { root } from './source-files';

/** Builds the dashboard unless it is up to date: the server serves what was built. */
export async function buildDashboard(): Promise<void> {
  await promisify(execFile)(process.execPath, ['.ci/build-dashboard.mjs', '--if-stale'], { cwd: root });
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };

/** A window of the dashboard, and everything that went wrong in it. */
export interface DashboardWindow {
  readonly page: Page;
  /** Errors of the console, exceptions, answers of 500 and more, and requests to other hosts. */
  readonly problems: string[];
  /** Opens a page of the dashboard and waits until nothing loads any more. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions extends BrowserContextOptions {
  /** Token of a session that is under way; without one the sign-in opens. */
  readonly token?: string;
}

/** Opens a window of its own storage, as another person on another machine would have it. */
export async function dashboardWindow(
  browser: Browser,
  base: string,
  { token, ...options }: WindowOptions = {},
): Promise<DashboardWindow> {
  const context = await browser.newContext({
    viewport: DESK,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const host = new URL(base).host;
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { host: asked, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host)
      problems.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`answer: ${response.status()} ${response.url()}`);
  });
  if (token !== undefined)
    await page.addInitScript(`sessionStorage.setItem('bordermark.token', ${JSON.stringify(token)})`);
  return {
    page,
    problems,
    async open(path) {
      await page.goto(`${base}/dashboard${path}`);
      await page.waitForLoadState('networkidle');
    },
    close: () => context.close(),
  };
}

/** What axe finds of weight, as `rule: element`; empty if a keyboard and a screen reader get along. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(RUN_AXE);
}

/** Elements that stick out of the window, and words that are cut off without a sign of it. */
export function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(MEASURE_LAYOUT);
}
