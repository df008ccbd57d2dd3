import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser } from 'playwright-core';
import { sharedBordermark } from '../support/bordermark-server';
import { launchChromium, whyNoChromium } from '../support/chromium';
import {
  accessibilityProblems,
  dashboardWindow,
  type DashboardWindow,
  DESK,
  layoutProblems,
  PHONE,
  type WindowOptions,
} from '../support/dashboard';
import { describeNeeding } from '../support/left-out';
import { temporaryFolder } from '../support/run-folder';

/** Where the pictures go: a folder that stays where one is named, else one that goes with the run. */
const pictures = process.env['BORDERMARK_PICTURES'] ?? '';

const LOOKS = [
  { look: 'light English', locale: 'en-GB', colorScheme: 'light', viewport: DESK },
  { look: 'dark Chinese', locale: 'zh-CN', colorScheme: 'dark', viewport: DESK },
  { look: 'light Chinese phone', locale: 'zh-CN', colorScheme: 'light', viewport: PHONE },
  { look: 'dark English phone', locale: 'en-GB', colorScheme: 'dark', viewport: PHONE },
] as const;

jest.setTimeout(180_000); // a browser on a busy machine

describeNeeding('Chromium', whyNoChromium(), 'the pages for people, over the demo', () => {
  let base: string;
  let browser: Browser;
  let window: DashboardWindow;
  let folder: string;

  beforeAll(async () => {
    base = await sharedBordermark();
    browser = await launchChromium();
    folder = pictures || temporaryFolder('pictures');
    mkdirSync(folder, { recursive: true });
  }, 300_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    await window.close();
    expect(window.problems).toEqual([]);
  });

  async function open(address: string, options: WindowOptions = {}) {
    window = await dashboardWindow(browser, base, options);
    await window.page.goto(`${base}${address}`);
    return window.page;
  }

  describe.each(LOOKS)('in $look', ({ look, ...options }) => {
    test.each([
      ['landing', '/', '.verdict'],
      ['notebook', '/notebook', '.chart svg'],
    ])('the page %s fits, and axe finds nothing serious', async (name, address, last) => {
      const page = await open(address, options);
      await page.locator(last).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: path.join(folder, `${name}-${look.replaceAll(' ', '-')}.png`),
        fullPage: true,
      });
      expect(await layoutProblems(page)).toEqual([]);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  test('the landing page answers the first query, and another one, and says how fresh the register is', async () => {
    const page = await open('/');
    await expect(page.locator('.verdict').innerText()).resolves.toBe('BLOCK');
    await expect(page.locator('.answer mark').first().innerText()).resolves.toBe('N1KE');
    await page.getByLabel('Title of the listing').fill('Plain running shoes, white');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('.verdict', { hasText: 'CLEAR' }).waitFor();
    await page
      .getByRole('cell', { name: /loaded today|old/ })
      .first()
      .waitFor();
    await expect(page.locator('.demo').innerText()).resolves.toMatch(/^Demo data/);
  });

  test('the three doors lead to what they say', async () => {
    const page = await open('/');
    const addresses = await page
      .locator('.cards h2 a')
      .evaluateAll<string[], HTMLElement>((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toEqual(['/dashboard/', '/sandbox', '/schema.graphql']);
    for (const href of addresses) expect((await fetch(`${base}${href}`)).status).toBe(200);
    await expect((await fetch(`${base}/schema.graphql`)).text()).resolves.toContain('type Query {');
  });

  test('each of the ten questions has rows in a chart, a table and a CSV', async () => {
    const page = await open('/notebook');
    await page.locator('.demo').waitFor();
    const questions = await page.locator('main > section:not(#own)').all();
    expect(questions).toHaveLength(10);
    for (const question of questions) {
      await question.locator('.chart svg path').first().waitFor({ state: 'attached' });
      await question.getByText('The figures', { exact: true }).click();
      const cells = await question
        .locator('tbody tr')
        .evaluateAll<string[][], HTMLElement>((rows) =>
          rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
        );
      expect(cells.length).toBeGreaterThan(0);
      const figures = cells.flatMap((row) => row.map(Number).filter((figure) => figure > 0));
      expect([await question.getAttribute('id'), figures.length > 0]).toEqual([expect.any(String), true]);
      const saving = page.waitForEvent('download');
      await question.getByRole('button', { name: 'Save as CSV' }).click();
      const file = await saving;
      const lines = readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(file.suggestedFilename()).toBe(`${await question.getAttribute('id')}.csv`);
      expect(lines).toHaveLength(cells.length + 1);
      expect(lines[1]?.split(',')[0]?.replaceAll('"', '')).toBe(cells[0]?.[0]);
    }
  });

  test('changed variables give another answer, wrong ones say what is wrong', async () => {
    const page = await open('/notebook');
    const question = page.locator('#brands');
    await question.locator('.chart svg path').first().waitFor({ state: 'attached' });
    await question.getByText('The operation').click();
    const run = async (variables: string) => {
      await question.getByLabel('Its variables').fill(variables);
      await question.getByRole('button', { name: 'Run' }).click();
    };
    await run('{ "filter": { "from": "1999-01-01", "to": "1999-01-02" }, "first": 5 }');
    await question.getByText('No screening meets this.').waitFor();
    await run('{ "filter": {}, "first": 101 }');
    await question.getByText('it must be from 1 to 100').waitFor();
    await run('{');
    await question.getByText('The variables are no JSON').waitFor();
    await run('{ "filter": {}, "first": 5 }');
    await question.locator('.chart svg path').first().waitFor({ state: 'attached' });
  });

  test('a question of the reader’s own becomes a chart, a table and a CSV, and a bad one says what is wrong', async () => {
    const page = await open('/notebook');
    const own = page.locator('#own');
    await own.getByRole('button', { name: 'Run' }).click();
    await own.locator('.chart svg path').first().waitFor({ state: 'attached' });
    expect(await own.locator('thead th').allTextContents()).toEqual(['brand.name', 'block', 'review']);
    const ask = async (query: string) => {
      await own.getByLabel('The operation').fill(query);
      await own.getByRole('button', { name: 'Run' }).click();
    };
    await ask('{ brands(first: 3) { edges { node { name } } } }');
    await own.getByRole('columnheader', { name: 'name', exact: true }).waitFor();
    expect(await own.locator('tbody tr').count()).toBe(3);
    expect(await own.locator('.chart').count()).toBe(0);
    const saving = page.waitForEvent('download');
    await own.getByRole('button', { name: 'Save as CSV' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toMatch(/^\uFEFFname\r\n/);
    await ask('{ nothing }');
    await own.getByText('Cannot query field "nothing"').waitFor();
    window.problems.length = 0; // the browser notes the answer 400
  });

  test('the sandbox has every operation at hand by topic, and opens what a question leads to', async () => {
    const page = await open('/sandbox');
    await page.locator('.graphiql-editor').first().waitFor();
    const topic = page.locator('.at-hand details').filter({ hasText: 'Statistics' });
    await topic.locator('summary').click();
    await topic.getByRole('link', { name: 'Verdict timeline' }).click();
    await page.locator('.graphiql-query-editor').getByText('VerdictTimeline').first().waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.result-window').getByText('verdictTimeline').first().waitFor();
    await page.goto(`${base}/notebook`);
    const question = page.locator('#reasons');
    await question.getByText('The operation').click();
    await question.getByRole('button', { name: 'Open in the sandbox' }).click();
    await page.locator('.graphiql-query-editor').getByText('Reasons').first().waitFor();
  });
});
