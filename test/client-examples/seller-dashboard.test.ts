import { whyNoChromium } from '../support/chromium';
import { accessibilityProblems, layoutProblems, PHONE } from '../support/dashboard';
import { type DashboardApp, startDashboardApp } from '../support/dashboard-app';
import { describeNeeding } from '../support/left-out';
import { until } from '../support/until';

jest.setTimeout(180_000); // a browser on a busy machine

describeNeeding('Chromium', whyNoChromium(), 'the seller dashboard in a browser', () => {
  let dashboard: DashboardApp;
  beforeAll(async () => {
    dashboard = await startDashboardApp();
  }, 240_000);
  afterEach(async () => {
    expect(await dashboard.closeWindows()).toEqual([]);
  });
  afterAll(() => dashboard.close());

  test('a seller signs in with a token, finds the blocked listing, reads why, edits it, and sees it turn clear', async () => {
    const { page, open } = await dashboard.window();
    await open('/');
    await page.getByLabel('Access token').fill(await dashboard.app.token('SELLER'));
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('link', { name: 'Listings' }).click();
    await page.getByText('Blocked', { exact: true }).first().click();
    await page.getByRole('link', { name: /^N1KE Air/ }).click();

    const finding = page.getByRole('article', { name: 'NIKE, DEMO-R-1' });
    await finding.getByText('The spelling disguises a mark that covers these goods.').waitFor();
    expect(await page.locator('.read-title mark').innerText()).toBe('N1KE');
    await finding.getByText('stops the goods by itself').waitFor();
    await finding.getByRole('button', { name: /^Apply/ }).click();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Air running shoes, white');
    expect(await page.getByLabel('Brand field').inputValue()).toBe('');

    const status = page.getByRole('status').filter({ hasText: 'Checked in' });
    await status.getByText('Clear').first().waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved and screened.').waitFor();
    await page.getByText('Nothing stands against this listing').waitFor();
    await page.getByRole('link', { name: 'All listings' }).click();
    await page.getByRole('row').filter({ hasText: 'N-1' }).getByText('Clear').waitFor();
  });

  test("the overview counts the seller's screenings, and its figures lead to listings", async () => {
    const { page, open } = await dashboard.as('SELLER');
    const counted = await dashboard.app.ask(
      '{ screeningStatistics(groupBy: [], first: 1) { edges { node { screenings block } } } }',
      {},
      await dashboard.app.token('SELLER'),
    );
    const { block, screenings } = counted.data.screeningStatistics.edges[0].node;
    expect(block).toBeGreaterThan(0);
    await open('/');
    await page.getByText(`${screenings} screenings since`).waitFor();
    expect(await page.locator('.tile .figures').first().innerText()).toBe(String(block));
    for (const title of ['Brands that stand against them', 'Screenings by week']) {
      const part = page.getByRole('region', { name: title });
      await part.locator('svg path').first().waitFor({ state: 'attached' });
    }
    const brands = page.getByRole('region', { name: 'Brands that stand against them' });
    await brands.getByText('The figures').click();
    await brands.getByRole('row', { name: /NIKE/ }).getByRole('link').first().click();
    await page.waitForURL(/listings\?brand=.+&verdict=BLOCK/);
  });

  test('the live check follows the typing', async () => {
    const { page, open } = await dashboard.as('SELLER');
    await open('/listings');
    await page.getByRole('link', { name: /^Plain running/ }).click();
    const title = page.getByLabel('Title', { exact: true });
    await title.fill('Plain Nike running shoes, white');
    await page.locator('.read-title mark').getByText('Nike').waitFor();
    await title.fill('Plain running shoes, white and blue');
    await page.getByText('Nothing stands against this listing').waitFor();
    await page.getByRole('button', { name: 'Undo the edits' }).click();
    expect(await title.inputValue()).toBe('Plain running shoes, white');
  });

  test('a licensed seller asks to be listed, the officer lists it in a second window, and the listing may go', async () => {
    const seller = await dashboard.as('SELLER', { sellerId: dashboard.app.rows.reseller });
    await seller.open('/listings');
    await seller.page.getByRole('link', { name: /^Nike running/ }).click();
    await seller.page.getByText('You hold a licence, but customs does not list you').first().waitFor();
    await seller.page.getByRole('link', { name: 'Permissions', exact: true }).click();
    await seller.page.getByText('not listed', { exact: false }).first().waitFor();
    await seller.page.getByRole('button', { name: /^Ask to be listed/ }).click();
    await seller.page.getByText('asked, not decided yet').waitFor();

    const officer = await dashboard.window();
    await officer.open('/');
    await officer.page.getByRole('button', { name: /Customs officer/ }).click();
    await officer.page.getByRole('link', { name: 'Recordals' }).click();
    await officer.page
      .getByRole('article', { name: /NIKE/ })
      .getByText('Reseller', { exact: false })
      .waitFor();
    await officer.page.getByRole('button', { name: 'List', exact: true }).click();
    await officer.page.getByText('No requests').waitFor();

    await seller.open('/permissions');
    await seller.page.getByText('Nothing is missing.').waitFor();
    await seller.open('/listings');
    await seller.page.getByRole('link', { name: /^Nike running/ }).click();
    await seller.page.getByRole('button', { name: 'Check again' }).click();
    await seller.page.getByText('You hold a licence, and customs knows it.').first().waitFor();
  });

  test('an open listing turns its verdict by itself, and the bell tells of it, in English and in Chinese', async () => {
    const { app } = dashboard;
    const rename = async (title: string) => {
      const seller = Buffer.from(`Seller:${app.rows.seller}`).toString('base64url');
      const goods = { category: ['Shoes'], niceClasses: [25], origin: 'CN', destination: 'US' };
      const { data } = await app.ask(
        'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { listings { id verdict } } }',
        { input: { listings: [{ ...goods, seller, sku: 'L-1', title }] } },
        await app.token('MARKETPLACE'),
      );
      return data.upsertListings.listings[0] as { id: string; verdict: string };
    };
    const { id, verdict } = await rename('NIKE running shoes, red');
    expect(verdict).toBe('BLOCK');
    const address = `/listings/${encodeURIComponent(id)}`;
    const seller = await dashboard.as('SELLER');
    const chinese = await dashboard.as('SELLER', {}, { locale: 'zh-CN', viewport: PHONE });
    const reseller = await dashboard.as('SELLER', { sellerId: app.rows.reseller });
    await seller.open(address);
    await chinese.open('/');
    await reseller.open('/');
    // Listings, cases and shipments at each bell, and the listing that is open.
    await until('the subscriptions', 20, async () => app.app.events.listeners === 10);

    const { page } = seller;
    await page.getByText('Blocked', { exact: true }).first().waitFor();
    await rename('Running shoes, red');
    await page.getByRole('heading', { level: 1, name: 'Running shoes, red' }).waitFor();
    await page.getByText('Clear', { exact: true }).first().waitFor();
    await page.getByText('Nothing stands against this listing').waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Running shoes, red');

    await page.getByRole('status').getByText('One new notification').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Notifications, 1 new' }).press('Enter');
    const list = page.getByRole('list', { name: 'Notifications' });
    await list.getByText('Clear').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();

    await chinese.page.getByRole('button', { name: '通知，1 条新消息' }).click();
    await chinese.page.getByRole('list', { name: '通知' }).getByText('可放行').waitFor();
    expect(await accessibilityProblems(chinese.page)).toEqual([]);
    expect(await layoutProblems(chinese.page)).toEqual([]);
    await chinese.page.getByRole('link', { name: '商品 L-1' }).click();
    await chinese.page.getByRole('heading', { level: 1, name: 'Running shoes, red' }).waitFor();

    await reseller.page.getByRole('button', { name: 'Notifications', exact: true }).click();
    await reseller.page.getByText('Nothing new since you signed in.').waitFor();
  });

  test('a seller sees nothing of another', async () => {
    const { page, open } = await dashboard.as('SELLER');
    const { data } = await dashboard.app.ask(
      '{ listing(sku: "R-1") { id } }',
      {},
      await dashboard.app.token('MARKETPLACE'),
    );
    await open('/listings');
    expect(await page.getByRole('link', { name: /Nike running shoes, blue/ }).count()).toBe(0);
    await open(`/listings/${encodeURIComponent(data.listing.id)}`);
    await page.getByRole('heading', { name: 'There is no such listing' }).waitFor();
  });

  test('a token that does not hold is refused in words, and the sign-in stays', async () => {
    const { page, open, problems } = await dashboard.window();
    await open('/');
    await page.getByLabel('Access token').fill('not-a-token');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').getByText('does not accept this token').waitFor();
    // The browser itself notes an answer of 401 in the console.
    expect(problems.splice(0)).toEqual([expect.stringContaining('401')]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('without the server every part says so, and tries again', async () => {
    const { page, open, problems } = await dashboard.as('SELLER');
    await open('/listings');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: /^Plain running/ }).click();
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /^Plain running/ }).waitFor();
    expect(problems.splice(0).every((problem) => problem.includes('ERR_FAILED'))).toBe(true);
  });
});
