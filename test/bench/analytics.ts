import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type ConnectionArgs } from '../../schema/connection';
import { type Verdict } from '../../schema/law-enums';
import { Marketplace } from '../../schema/marketplace';
import { type StatisticsDimension, type StatisticsFilter } from '../../schema/screening-statistics';
import { ScreeningRollUp } from '../../server/analytics/roll-up';
import { statisticsPage } from '../../server/analytics/statistics-page';
import { verdictTimeline } from '../../server/analytics/timeline';
import { ScreeningRecordService } from '../../server/screening/screening-record.service';
import { type ScreeningService } from '../../server/screening/screening.service';
import { type Scope } from '../../server/store/scope';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { fakeScreening, type FakeWorld, seededRandom } from '../support/fake-screenings';

/**
 * Measures the statistics over many screenings on the embedded database: `npm run bench:analytics [screenings]`. They are recorded by the
 * service that records real ones, spread over a year, 500 sellers, 300 brands, 16 classes and 12 routes, few of which have most of them.
 */
const [total = 1_000_000] = process.argv.slice(2).map(Number);
const BATCH = 2_000;
const ROUNDS = 15;
const TODAY = '2026-11-26';
const MARKETPLACE = 1;

const world: FakeWorld = {
  owners: Array.from({ length: 500 }, (_none, at) => ({ marketplaceId: MARKETPLACE, sellerId: at + 1 })),
  marks: Array.from({ length: 400 }, (_none, at) =>
    at % 2 === 1 && at < 200 ? null : { id: at + 1, brandId: (at % 300) + 1 },
  ),
  classes: [25, 9, 18, 28, 3, 21, 14, 11, 20, 12, 16, 5, 24, 30, 7, 0],
  origins: ['CN', 'VN', 'HK'],
  destinations: ['US', 'DE', 'GB', 'FR'],
};

/** As the verdict table has it. */
const VERDICT_OF: Readonly<Record<string, Verdict>> = {
  EVASION: 'BLOCK',
  DOUBLE_IDENTITY: 'BLOCK',
  CONFUSION_POSSIBLE: 'REVIEW',
};

const dayAt = (share: number): string =>
  new Date(Date.parse(`${TODAY}T12:00:00.000Z`) - Math.floor((1 - share) * 364) * 86_400_000).toISOString();

async function recordAll(store: Store): Promise<void> {
  const even = seededRandom(7);
  const skewed = (): number => even() ** 2.5;
  for (let at = 0; at < total; at += BATCH) {
    const now = new Date(dayAt(at / total));
    const records = new ScreeningRecordService(
      {} as ScreeningService,
      { record: () => Promise.resolve() },
      () => now,
    );
    const results = Array.from({ length: Math.min(BATCH, total - at) }, (_none, n) => {
      const result = fakeScreening(`bench-${at + n}`, skewed, world);
      result.screening.verdict = VERDICT_OF[result.countedAs.reason] ?? 'CLEAR';
      return result;
    });
    await store.transaction((tx) => records.record(tx, results));
  }
}

interface Question {
  readonly name: string;
  readonly scope?: Scope;
  readonly ask: (store: Store, scope: Scope) => Promise<unknown>;
}

const counted =
  (
    groupBy: readonly StatisticsDimension[],
    filter: StatisticsFilter = {},
    args: ConnectionArgs = { first: 100 },
  ) =>
  (store: Store, scope: Scope): Promise<unknown> =>
    statisticsPage(store, scope, { groupBy, filter, orderBy: 'MOST_BLOCK' }, args);

const marketplace: Scope = {
  role: 'ANALYST',
  marketplaceId: MARKETPLACE,
  sellerId: null,
  rightsHolderId: null,
  authority: null,
};
const seller: Scope = { ...marketplace, role: 'SELLER', sellerId: 1 };
const MONTH = { from: '2026-11-01', to: TODAY };
const TRADE = { origin: 'CN', destination: 'US' };

const QUESTIONS: readonly Question[] = [
  { name: 'all together', ask: counted([]) },
  { name: 'by verdict', ask: counted(['VERDICT']) },
  { name: 'by reason', ask: counted(['REASON']) },
  { name: 'by class', ask: counted(['NICE_CLASS']) },
  { name: 'by brand', ask: counted(['BRAND']) },
  { name: 'by route', ask: counted(['ROUTE']) },
  { name: 'by seller', ask: counted(['SELLER']) },
  { name: 'by day and verdict, a year', ask: counted(['DAY', 'VERDICT']) },
  {
    name: 'by class and brand, CN → US, this month',
    ask: counted(['NICE_CLASS', 'BRAND'], { ...MONTH, ...TRADE, verdicts: ['BLOCK'] }),
  },
  {
    name: 'by class and brand, CN → US, the year',
    ask: counted(['NICE_CLASS', 'BRAND'], { ...TRADE, verdicts: ['BLOCK'] }),
  },
  { name: 'by seller, one class, this month', ask: counted(['SELLER'], { ...MONTH, niceClasses: [25] }) },
  { name: 'by seller, brand and route, the year', ask: counted(['SELLER', 'BRAND', 'ROUTE']) },
  {
    name: 'time series by day, a year',
    ask: (store, scope) => verdictTimeline(store, scope, 'DAY', { from: '2025-11-27' }, TODAY),
  },
  {
    name: 'time series by week, one brand, a year',
    ask: (store, scope) =>
      verdictTimeline(
        store,
        scope,
        'WEEK',
        { from: '2025-11-27', brands: [Buffer.from('Brand:1').toString('base64url')] },
        TODAY,
      ),
  },
  {
    name: 'the largest seller: by class and brand, the year',
    scope: seller,
    ask: counted(['NICE_CLASS', 'BRAND']),
  },
  { name: 'the largest seller: by day, the year', scope: seller, ask: counted(['DAY']) },
];

async function measure(store: Store): Promise<void> {
  for (const { ask, name, scope = marketplace } of QUESTIONS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      await ask(store, scope);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const [median, worst] = [times[Math.floor(ROUNDS / 2)] ?? NaN, times.at(-1) ?? NaN];
    console.log(`${name}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms (${ROUNDS} times)`);
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bordermark-bench-'));
  try {
    const store = await Store.open({ databaseUrl: null, dataDir });
    await store.migrate();
    await store.transaction((tx) => tableOf(Marketplace).insert(tx, [{ slug: 'bench', name: 'Bench' }]));
    await timed(`${total} screenings recorded`, () => recordAll(store));
    const rollUp = new ScreeningRollUp(store, 20_000);
    await timed('rolled up', async () => {
      while (await rollUp.roll()) continue;
    });
    const cubes = await store.query<{ cube: number; cells: number }>(
      'SELECT `cube`, COUNT(*) AS `cells` FROM `screening_rollup` GROUP BY `cube`',
    );
    console.log(`cells by cube: ${cubes.map(({ cells, cube }) => `${cube}: ${cells}`).join(', ')}`);
    const began = performance.now();
    await store.query('SELECT `verdict`, COUNT(*) FROM `screening` GROUP BY `verdict`');
    console.log(
      `to compare, by verdict from the screenings themselves: ${(performance.now() - began).toFixed(0)} ms`,
    );
    await measure(store);
    await store.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

void main();
