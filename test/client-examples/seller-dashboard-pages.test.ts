import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { whyNoChromium } from '../support/chromium';
import { accessibilityProblems, DESK, layoutProblems, PHONE } from '../support/dashboard';
import { type DashboardApp, startDashboardApp } from '../support/dashboard-app';
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

const DECLARE = /* GraphQL */ `
  mutation ($input: DeclareShipmentInput!) {
    declareShipment(input: $input) {
      shipment {
        id
      }
    }
  }
`;
const CHECK = /* GraphQL */ `
  mutation ($input: ShipmentStepInput!) {
    checkShipment(input: $input) {
      shipment {
        verdict
      }
    }
  }
`;

jest.setTimeout(180_000); // a browser on a busy machine

describeNeeding('Chromium', whyNoChromium(), 'every page of the seller dashboard', () => {
  let dashboard: DashboardApp;
  let folder: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    dashboard = await startDashboardApp();
    folder = pictures || temporaryFolder('pictures');
    mkdirSync(folder, { recursive: true });
    const { app } = dashboard;
    const seller = await app.token('SELLER');
    const ask = async (query: string, variables: object = {}) =>
      (await app.ask(query, variables, seller)).data;
    ids['listing'] = (await ask('{ listing(sku: "N-1") { id } }')).listing.id;
    ids['recordal'] = (
      await ask('{ recordals(first: 1) { edges { node { id } } } }')
    ).recordals.edges[0].node.id;
    const money = { amount: '1200.00', currency: 'USD' };
    const input = {
      reference: 'S-1',
      origin: 'CN',
      destination: 'US',
      consignor: { name: 'First', country: 'CN' },
      consignee: { name: 'Buyer', country: 'US' },
      lines: ['N-1', 'P-1'].map((sku) => ({ sku, quantity: 10, value: money })),
    };
    const shipment = (await ask(DECLARE, { input })).declareShipment.shipment.id;
    ids['shipment'] = shipment;
    await ask(CHECK, { input: { shipment } });
  }, 240_000);
  afterAll(() => dashboard.close());

  describe.each(LOOKS)('in $look', ({ look, ...options }) => {
    test.each([
      ['overview', 'SELLER', '/'],
      ['listings', 'SELLER', '/listings'],
      ['listing', 'SELLER', '/listings/:listing'],
      ['permissions', 'SELLER', '/permissions'],
      ['shipments', 'SELLER', '/shipments'],
      ['shipment', 'SELLER', '/shipments/:shipment'],
      ['queue', 'CUSTOMS_OFFICER', '/recordals'],
      ['recordal', 'RIGHTS_HOLDER', '/recordals/:recordal'],
      ['nowhere', 'ANALYST', '/nowhere'],
    ] as const)('the page %s of a %s fits, and axe finds nothing serious', async (name, role, address) => {
      const { open, page } = await dashboard.as(role, {}, options);
      await open(address.replace(/:(\w+)/, (_whole, key: string) => encodeURIComponent(ids[key]!)));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await page.screenshot({
        path: path.join(folder, `${name}-${look.replaceAll(' ', '-')}.png`),
        fullPage: true,
      });
      expect(await layoutProblems(page)).toEqual([]);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await dashboard.closeWindows()).toEqual([]);
    });
  });
});
