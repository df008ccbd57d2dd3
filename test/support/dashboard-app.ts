import 'reflect-metadata';
import { type Browser } from 'playwright-core';
import { toGlobalId } from '../../schema/global-id';
import { type Role } from '../../server/access/viewer';
import { launchChromium } from './chromium';
import { buildDashboard, dashboardWindow, type DashboardWindow, type WindowOptions } from './dashboard';
import { temporaryFolder } from './run-folder';
import { startTestApp, type TestApp } from './test-app';

/** The application over the small register with some listings, serving the dashboard to a real browser. */
export interface DashboardApp {
  readonly app: TestApp;
  readonly base: string;
  /** Opens a window that is closed with `closeWindows`. */
  window(options?: WindowOptions): Promise<DashboardWindow>;
  /** A window in which somebody is signed in. */
  as(role: Role, party?: object, options?: WindowOptions): Promise<DashboardWindow>;
  /** Closes all windows; answers what went wrong in them. */
  closeWindows(): Promise<string[]>;
  close(): Promise<void>;
}

const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { message } } }';

async function addListings({ ask, rows, token }: TestApp): Promise<void> {
  const goods = { category: ['Shoes'], niceClasses: [25], origin: 'CN', destination: 'US' };
  const seller = toGlobalId('Seller', rows.seller);
  const reseller = toGlobalId('Seller', rows.reseller);
  const listings = [
    { ...goods, seller, sku: 'N-1', title: 'N1KE Air running shoes, white', brand: 'N1KE' },
    { ...goods, seller, sku: 'P-1', title: 'Plain running shoes, white' },
    { ...goods, seller: reseller, sku: 'R-1', title: 'Nike running shoes, blue' },
  ];
  const { data } = await ask(UPSERT, { input: { listings } }, await token('MARKETPLACE'));
  if (data.upsertListings.userErrors.length > 0) throw new Error(JSON.stringify(data));
}

export async function startDashboardApp(): Promise<DashboardApp> {
  await buildDashboard();
  const app = await startTestApp({ databaseUrl: null, dataDir: temporaryFolder('dashboard') });
  await addListings(app);
  const browser: Browser = await launchChromium();
  const base = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const windows: DashboardWindow[] = [];
  const window = async (options: WindowOptions = {}): Promise<DashboardWindow> => {
    const opened = await dashboardWindow(browser, base, options);
    windows.push(opened);
    return opened;
  };
  return {
    app,
    base,
    window,
    as: async (role, party = {}, options = {}) => window({ ...options, token: await app.token(role, party) }),
    async closeWindows() {
      const closing = windows.splice(0);
      await Promise.all(closing.map(({ close }) => close()));
      return closing.flatMap(({ problems }) => problems);
    },
    async close() {
      await browser.close();
      await app.close();
    },
  };
}
