import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'playwright-core';
import pino from 'pino';
import { seedDemo } from '../../seeds/load';
import { signDevelopmentToken } from '../../server/access/development-token';
import { createApp } from '../../server/app';
import { readSettings, type Settings } from '../../server/settings';
import { Store } from '../../server/store/store';
import { launchChromium } from '../support/chromium';
import { buildDashboard, dashboardWindow } from '../support/dashboard';

/**
 * Measures the dashboard in a real browser on the embedded server: `npm run bench:dashboard [listings] [rows to scroll]`.
 * First a page of listings, from the address to the first row; then frames while a long list is scrolled; then the live check,
 * from sending a question to its answer, as the page itself shows it.
 */
const [listings = 100_000, rows = 100_000] = process.argv.slice(2).map(Number);
const ROUNDS = 7;
const KEYSTROKES = 40;

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const say = (what: string, values: readonly number[]): void =>
  console.log(
    `${what}: median ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms (${values.length} times)`,
  );

/** One seller's demo listings, again and again, until there are enough. */
async function multiply(store: Store): Promise<{ sellerId: number; marketplaceId: number }> {
  const [seller] = await store.query<{ id: number; marketplaceId: number }>(
    "SELECT `id`, `marketplaceId` FROM `seller` WHERE `externalId` = 'S-005'",
  );
  if (!seller) throw new Error('The demo has no seller S-005.');
  const columns =
    '`sellerId`, `title`, `brand`, `description`, `attributes`, `imageText`, `category`, `hsCode`, `niceClasses`, `origin`, `destination`, `verdict`, `updatedAt`';
  await store.run(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO \`listing\` (\`marketplaceId\`, \`sku\`, ${columns})
     SELECT l.\`marketplaceId\`, 'BENCH-' || n.i || '-' || l.\`id\`, ${columns.replaceAll('`sellerId`', 'l.`sellerId`')}
     FROM n JOIN \`listing\` l ON l.\`sellerId\` = ? LIMIT ?`,
    [listings, seller.id, listings],
  );
  return { sellerId: seller.id, marketplaceId: seller.marketplaceId };
}

async function measureFirstPage(page: Page, url: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await page.goto(url);
    await page.locator('.listing-body a').first().waitFor();
    times.push(performance.now() - began);
  }
  console.log(`first load: ${times[0]?.toFixed(0)} ms with an empty cache`);
  say('page of listings, from the address to the first row', times.slice(1));
}

/** Frames of two seconds while the list moves by a screen in each. */
const SCROLL = `new Promise((done) => {
  const box = document.querySelector('.listing-scroller');
  const frames = [];
  let last = performance.now();
  const end = last + 2000;
  const step = (now) => {
    frames.push(now - last);
    last = now;
    box.scrollTop += 400;
    if (now < end) requestAnimationFrame(step); else done(frames.slice(1));
  };
  requestAnimationFrame(step);
})`;
const TO_THE_END = `(() => {
  const box = document.querySelector('.listing-scroller');
  box.scrollTop = box.scrollHeight;
  return Math.round(box.scrollHeight / 44);
})()`;

async function measureScrolling(page: Page): Promise<void> {
  let loaded = 0;
  while (loaded < rows) {
    const now = await page.evaluate<number>(TO_THE_END);
    if (process.stdout.isTTY) process.stdout.write(`\r${now} rows`);
    if (now === loaded && (await page.getByText(/^[\d,]+ listings$/).count()) > 0) break;
    loaded = now;
    await page.waitForTimeout(5);
  }
  await page.evaluate("document.querySelector('.listing-scroller').scrollTop = 0");
  say(`frames while scrolling ${loaded} loaded rows`, await page.evaluate<number[]>(SCROLL));
}

async function measureLiveCheck(page: Page): Promise<void> {
  await page.evaluate("document.querySelector('.listing-scroller').scrollTop = 0");
  await page.locator('.listing-body a').first().click();
  const title = page.getByLabel('Title', { exact: true });
  await title.waitFor();
  const times: number[] = [];
  for (let key = 0; key < KEYSTROKES; key += 1) {
    await title.press('End');
    await page.keyboard.type(' abcdefghij'[key % 11] ?? ' ');
    await page.getByText(/^Checking/).waitFor();
    const checked = page.locator('[data-milliseconds]').filter({ hasText: /^Checked/ });
    await checked.waitFor();
    times.push(Number(await checked.getAttribute('data-milliseconds')));
  }
  say('live check, from the question to its answer', times);
}

async function measure(settings: Settings): Promise<void> {
  const store = await Store.open(settings);
  await store.migrate();
  await seedDemo(store, { progress: (line) => console.log(line) });
  const seller = await multiply(store);
  await store.close();
  const app = await createApp(settings, { log: pino({ level: 'silent' }) });
  const http = await app.http();
  const base = await http.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchChromium();
  try {
    const party = { ...seller, role: 'SELLER' as const, rightsHolderId: null, authority: null };
    const token = await signDevelopmentToken(settings, { ...party, name: 'bench', expiresIn: '2h' });
    const { page, problems } = await dashboardWindow(browser, base, { token });
    await measureFirstPage(page, `${base}/dashboard/listings`);
    await measureScrolling(page);
    await measureLiveCheck(page);
    if (problems.length > 0) console.log(problems);
  } finally {
    await browser.close();
    await http.close();
    await app.close();
  }
}

async function main(): Promise<void> {
  await buildDashboard();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bordermark-bench-'));
  try {
    await measure(readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

void main();
