import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { Authorization } from '../../schema/authorization';
import { Disposition } from '../../schema/disposition';
import { Marketplace } from '../../schema/marketplace';
import { Seller } from '../../schema/seller';
import { seedDemo } from '../../seeds/load';
import { createApp } from '../../server/app';
import { type App } from '../../server/app-types';
import { readLabelledListings } from '../../server/evaluation/labelled-listings';
import { readSettings, type Settings } from '../../server/settings';
import { type Sql, Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';

/**
 * What a marketplace's decisions and a seller's licences cost its screenings: `npm run bench:decisions [-- --threads 1]`. Each
 * marketplace has one seller, who asks the same titles; they take turns. Prints the screenings a second and the characters of
 * the document that is stored with each.
 */
const { values } = parseArgs({ options: { threads: { type: 'string', default: '1' } } });
const MARKETPLACES = [
  { decisions: 0, licences: 0 },
  { decisions: 1_000, licences: 0 },
  { decisions: 50_000, licences: 0 },
  { decisions: 0, licences: 1_000 },
];
type Held = (typeof MARKETPLACES)[number];

const SET = join(__dirname, '../evaluation/sets/listings-third.jsonl');
const ROUNDS = 5;
/** Milliseconds of one turn; the first round is not counted. */
const TURN_MS = 3_000;
/** Titles that are asked together. */
const BATCH = 20;
const TODAY = '2026-06-15';
const TIME = `${TODAY}T00:00:00.000Z`;

interface Tenant extends Held {
  readonly marketplaceId: number;
  readonly sellerId: number;
}

/** Decisions on all marks in turn: for the marketplace, for the seller, and for listings of its that nobody asks about. */
function decisionsOf({ decisions, marketplaceId, sellerId }: Tenant, marks: readonly number[]): object[] {
  const scopes = ['LISTING', 'SELLER', 'MARKETPLACE'] as const;
  return Array.from({ length: decisions }, (_none, at) => {
    const scope = scopes[at % 3]!;
    return {
      ...{ marketplaceId, scope, decision: 'LAWFUL_USE', reason: 'seen before', decidedBy: 'bench' },
      trademarkId: marks[at % marks.length],
      sellerId: scope === 'MARKETPLACE' ? null : sellerId,
      sku: scope === 'LISTING' ? `OTHER-${at}` : null,
      createdAt: TIME,
    };
  });
}

/** Licences of many rights holders. */
const licencesOf = ({ licences, marketplaceId, sellerId }: Tenant, holders: readonly number[]): object[] =>
  Array.from({ length: licences }, (_none, at) => ({
    ...{ marketplaceId, sellerId, rightsHolderId: holders[at % holders.length], validFrom: '2026-01-01' },
    ...{ trademarkIds: [], niceClasses: [], territory: [], listedWith: [], maySublicense: false },
    ...{ quantityUsed: 0, number: `BENCH-${at}`, createdAt: TIME, updatedAt: TIME },
  }));

async function newTenant(tx: Sql, held: Held, at: number): Promise<Tenant> {
  const named = { name: `Bench ${at}`, slug: `bench-${at}`, externalId: `B-${at}` };
  const marketplaceId = await tableOf(Marketplace).insertOne(tx, named);
  return {
    ...held,
    marketplaceId,
    sellerId: await tableOf(Seller).insertOne(tx, { ...named, marketplaceId }),
  };
}

async function load(settings: Settings): Promise<Tenant[]> {
  const store = await Store.open(settings);
  await store.migrate();
  await seedDemo(store);
  const ids = async (table: string): Promise<number[]> =>
    (await store.query<{ id: number }>(`SELECT \`id\` FROM \`${table}\` ORDER BY \`id\``)).map(
      ({ id }) => id,
    );
  const [marks, holders] = [await ids('trademark'), await ids('rights_holder')];
  const tenants = await store.transaction(async (tx) => {
    const made: Tenant[] = [];
    for (const [at, held] of MARKETPLACES.entries()) {
      const tenant = await newTenant(tx, held, at);
      await tableOf(Disposition).insert(tx, decisionsOf(tenant, marks));
      await tableOf(Authorization).insert(tx, licencesOf(tenant, holders));
      made.push(tenant);
    }
    return made;
  });
  await store.close();
  return tenants;
}

/** Screenings a second of one turn, and the characters of the last one's document. */
async function turn(app: App, tenant: Tenant): Promise<{ rate: number; stored: number }> {
  const titles = readLabelledListings(SET).map(({ input }) => input.title);
  const begin = performance.now();
  let [done, stored] = [0, 0];
  while (performance.now() - begin < TURN_MS) {
    const batch = Array.from({ length: BATCH }, (_none, at) => titles[(done + at) % titles.length]!);
    const items = batch.map((title) => ({
      input: { title, origin: 'CN', destination: 'US' },
      listingId: null,
    }));
    const results = await app.screening.screenAll(items, tenant, TODAY);
    stored = JSON.stringify(results[0]!.screening.detail).length;
    done += BATCH;
  }
  return { rate: (1000 * done) / (performance.now() - begin), stored };
}

async function measure(settings: Settings): Promise<void> {
  const tenants = await load(settings);
  const app = await createApp(settings, { log: pino({ level: 'silent' }), workers: Number(values.threads) });
  try {
    const rates = tenants.map((): number[] => []);
    const stored = tenants.map(() => 0);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, tenant] of tenants.entries()) {
        const measured = await turn(app, tenant);
        if (round > 0) rates[at]!.push(measured.rate);
        stored[at] = measured.stored;
      }
    }
    for (const [at, { decisions, licences }] of tenants.entries()) {
      const median = rates[at]!.sort((a, b) => a - b)[ROUNDS >> 1]!;
      console.log(
        `${decisions} decisions, ${licences} licences: ${median.toFixed(1)} screenings a second, ${stored[at]} characters stored`,
      );
    }
  } finally {
    await app.close();
  }
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-decisions-'));
  try {
    await measure(readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

void main();
