import { setTimeout } from 'node:timers/promises';
import {
  type ScreeningStatistic,
  type StatisticsDimension,
  type StatisticsFilter,
} from '../../schema/screening-statistics';
import { toGlobalId } from '../../schema/global-id';
import { statisticsPage } from '../../server/analytics/statistics-page';
import { ScreeningRollUp } from '../../server/analytics/roll-up';
import { ScreeningRecordService } from '../../server/screening/screening-record.service';
import { PLATFORM } from '../../server/store/scope';
import { describeOnEachDatabase } from '../support/databases';
import { fakeScreening, type FakeWorld, seededRandom } from '../support/fake-screenings';
import { startTestApp, type TestApp } from '../support/test-app';
import { countBy, type RecordedScreening, recordedScreenings } from './recount';

const MIGRATION = 'ScreeningStatistics1795709300000';
const DAYS = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-15', '2026-04-02', '2026-06-15'];

/** Groups to compare, and filters that are met at months' ends, across months and inside one. */
const GROUPINGS: readonly (readonly StatisticsDimension[])[] = [
  [],
  ['VERDICT'],
  ['DAY', 'REASON'],
  ['MONTH', 'NICE_CLASS'],
  ['ROUTE', 'BRAND', 'NICE_CLASS'],
  ['SELLER', 'VERDICT'],
  ['SELLER', 'BRAND', 'ROUTE'],
  ['BRAND', 'MONTH', 'SELLER'],
  ['SELLER', 'BRAND', 'ROUTE', 'NICE_CLASS', 'REASON', 'VERDICT', 'DAY'],
];
const FILTERS: readonly StatisticsFilter[] = [
  {},
  { from: '2026-02-01', to: '2026-03-31' },
  { from: '2026-01-31', to: '2026-04-01' },
  { from: '2026-02-02', to: '2026-02-28' },
  { from: '2026-03-15' },
  { to: '2026-02-28', verdicts: ['BLOCK', 'REVIEW'] },
  { origin: 'CN', destination: 'US', niceClasses: [25, 9] },
  { reasons: ['EVASION'], verdicts: ['BLOCK'] },
];

const groupOf: Readonly<Record<StatisticsDimension, (one: RecordedScreening) => unknown>> = {
  VERDICT: ({ verdict }) => verdict,
  REASON: ({ reason }) => reason,
  NICE_CLASS: ({ niceClass }) => niceClass,
  BRAND: ({ brandId }) => brandId,
  ROUTE: ({ destination, origin }) => `${origin}-${destination}`,
  SELLER: ({ sellerId }) => sellerId,
  DAY: ({ day }) => day,
  MONTH: ({ day }) => `${day.slice(0, 7)}-01`,
};
const nodeGroup: Readonly<Record<StatisticsDimension, (node: ScreeningStatistic) => unknown>> = {
  VERDICT: ({ verdict }) => verdict,
  REASON: ({ reason }) => reason,
  NICE_CLASS: ({ niceClass }) => niceClass,
  BRAND: ({ brandId }) => brandId,
  ROUTE: ({ destination, origin }) => `${origin}-${destination}`,
  SELLER: ({ sellerId }) => sellerId,
  DAY: ({ start }) => start,
  MONTH: ({ start }) => start,
};

function meets(one: RecordedScreening, filter: StatisticsFilter): boolean {
  const among = (list: readonly unknown[] | null | undefined, value: unknown) =>
    list == null || list.includes(value);
  return (
    (filter.from == null || one.day >= filter.from) &&
    (filter.to == null || one.day <= filter.to) &&
    among(filter.verdicts, one.verdict) &&
    among(filter.reasons, one.reason) &&
    among(filter.niceClasses, one.niceClass) &&
    among(filter.origin == null ? null : [filter.origin], one.origin) &&
    among(filter.destination == null ? null : [filter.destination], one.destination)
  );
}

jest.setTimeout(180_000);

describeOnEachDatabase('screenings in numbers', (database) => {
  let test_: TestApp;
  let world: FakeWorld;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    const { demo, foreignSeller, nike, nikeBags, other, reseller, seller } = test_.rows;
    const brands = await test_.app.store.query<{ id: number; brandId: number | null }>(
      'SELECT `id`, `brandId` FROM `trademark` ORDER BY `id`',
    );
    world = {
      owners: [
        { marketplaceId: demo, sellerId: seller },
        { marketplaceId: demo, sellerId: reseller },
        { marketplaceId: demo, sellerId: null },
        { marketplaceId: other, sellerId: foreignSeller },
      ],
      marks: [
        null,
        ...brands.filter(({ id, brandId }) => brandId === null || id === nike || id === nikeBags),
      ],
    };
  });
  afterAll(() => test_.close());

  /** Records some made-up screenings, each batch on one of the days, in transactions of five. */
  async function record(name: string, many: number, seed: number): Promise<void> {
    const random = seededRandom(seed);
    for (let at = 0; at < many; at += 5) {
      const day = DAYS[(at / 5) % DAYS.length];
      const records = new ScreeningRecordService(
        test_.app.screening,
        { record: () => Promise.resolve() },
        () => new Date(`${day}T23:59:59.000Z`),
      );
      const results = Array.from({ length: 5 }, (_none, n) =>
        fakeScreening(`${name}-${at + n}`, random, world),
      );
      await test_.app.store.transaction((tx) => records.record(tx, results));
      await setTimeout(2); // SQLite answers at once: without a breath nobody else would run
    }
  }

  async function all(
    groupBy: readonly StatisticsDimension[],
    filter: StatisticsFilter,
  ): Promise<ScreeningStatistic[]> {
    const nodes: ScreeningStatistic[] = [];
    for (let after: string | null = null; ;) {
      const question = { groupBy, filter, orderBy: 'MOST_SCREENINGS' } as const;
      const page = await statisticsPage(test_.app.store, PLATFORM, question, { first: 100, after });
      nodes.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  }

  async function expectEqualToRecount(): Promise<void> {
    const recorded = await recordedScreenings(test_.app.store);
    for (const groupBy of GROUPINGS)
      for (const filter of FILTERS) {
        const text = (of: (dimension: StatisticsDimension) => unknown) =>
          groupBy.map((one) => String(of(one))).join(' ');
        const wanted = countBy(
          recorded.filter((one) => meets(one, filter)),
          (one) => text((key) => groupOf[key](one)),
        );
        const found: Record<string, number> = {};
        for (const node of await all(groupBy, filter)) {
          expect(node.block + node.review + node.clear).toBe(node.screenings);
          if (node.screenings > 0) found[text((key) => nodeGroup[key](node))] = node.screenings;
        }
        expect({ groupBy, filter, counts: found }).toEqual({ groupBy, filter, counts: wanted });
      }
  }

  const count = async (table: string): Promise<number> =>
    Number((await test_.app.store.query<{ n: number }>(`SELECT COUNT(*) AS \`n\` FROM \`${table}\``))[0]?.n);

  test('while some record and two replicas roll up, every answer is that of one moment, and the last one a recount', async () => {
    let recording = true;
    const rolling = [new ScreeningRollUp(test_.app.store, 20), new ScreeningRollUp(test_.app.store, 30)].map(
      async (rollUp) => {
        let rolled = 0;
        while (recording) {
          await rollUp.roll();
          rolled += 1;
          await setTimeout(5);
        }
        return rolled;
      },
    );
    let asked = 0;
    const asking = (async () => {
      while (recording) {
        const before = await count('screening');
        const [total] = await all([], {});
        const after = await count('screening');
        expect(total?.screenings).toBeGreaterThanOrEqual(before);
        expect(total?.screenings).toBeLessThanOrEqual(after);
        asked += 1;
        await setTimeout(1);
      }
    })();
    try {
      await Promise.all([1, 2, 3, 4].map((seed) => record(`w${seed}`, 100, seed)));
    } finally {
      recording = false;
    }
    await Promise.all([...rolling, asking]);
    expect(asked).toBeGreaterThan(2);
    expect(await count('screening')).toBe(400);
    expect(await count('screening_rollup')).toBeGreaterThan(0);
    await expectEqualToRecount();
  });

  test('screenings that wait to be rolled up are counted like those that were', async () => {
    await record('tail', 50, 9);
    expect(await count('screening_unrolled')).toBeGreaterThanOrEqual(50);
    await expectEqualToRecount();
    const rollUp = new ScreeningRollUp(test_.app.store);
    while (await rollUp.roll()) continue;
    expect(await count('screening_unrolled')).toBe(0);
    await expectEqualToRecount();
  });

  test('a screening that was recorded before keeps its one count', async () => {
    await record('tail', 50, 9);
    expect(await count('screening_unrolled')).toBe(0);
  });

  test('a roll-up that fails half-way leaves everything as it was', async () => {
    await record('half', 10, 11);
    const before = [await count('screening_unrolled'), await count('screening_rollup')];
    const broken = {
      query: test_.app.store.query.bind(test_.app.store),
      transaction: (work: (tx: object) => Promise<unknown>) =>
        test_.app.store.transaction((tx) =>
          work({
            ...tx,
            run: (sql: string, values: readonly (string | number)[]) =>
              sql.startsWith('INSERT') ? Promise.reject(new Error('disk full')) : tx.run(sql, values),
          }),
        ),
    };
    await expect(new ScreeningRollUp(broken as never).roll()).rejects.toThrow('disk full');
    expect([await count('screening_unrolled'), await count('screening_rollup')]).toEqual(before);
    await expectEqualToRecount();
  });

  /** Undoes a migration and all behind it, and migrates again. */
  const migrateAgainFrom = async (migration: string) => {
    const { store } = test_.app;
    const names = store.writer.migrations.map(({ name }) => name);
    const later = names.slice(names.indexOf(migration));
    for (const _one of later) await store.writer.undoLastMigration({ transaction: 'each' });
    expect(await store.migrate()).toEqual(later);
  };

  test('the migration of sellers, brands and routes counts what was rolled up before it', async () => {
    await record('trade', 40, 13);
    const rolled = async () => [await count('screening_unrolled'), await count('screening_trade_rollup')];
    while (await new ScreeningRollUp(test_.app.store).roll()) continue;
    const before = await rolled();
    expect(before).toEqual([0, expect.any(Number)]);
    await migrateAgainFrom('TradeRollup1795715000000');
    expect(await rolled()).toEqual(before);
    await expectEqualToRecount();
  });

  test('the migration counts what was recorded before it', async () => {
    await migrateAgainFrom(MIGRATION);
    expect(await count('screening_unrolled')).toBe(await count('screening'));
    await expectEqualToRecount();
  });

  test('each viewer has its own screenings counted, and nobody has those of others', async () => {
    const recorded = await recordedScreenings(test_.app.store);
    const { demo, seller } = test_.rows;
    const rollUp = new ScreeningRollUp(test_.app.store, 300);
    await rollUp.roll(); // some are rolled up, some are not
    const own = {
      OPERATOR: recorded.length,
      MARKETPLACE: recorded.filter((one) => one.marketplaceId === demo).length,
      ANALYST: recorded.filter((one) => one.marketplaceId === demo).length,
      SELLER: recorded.filter((one) => one.marketplaceId === demo && one.sellerId === seller).length,
      RIGHTS_HOLDER: 0,
      CUSTOMS_OFFICER: 0,
    };
    const QUERY = `query ($seller: ID!) {
      all: screeningStatistics(groupBy: [], first: 1) { edges { node { screenings } } }
      bySeller: screeningStatistics(groupBy: [SELLER, BRAND], first: 100) { edges { node { screenings seller { id } } } }
      foreign: screeningStatistics(groupBy: [], first: 1, filter: { sellers: [$seller] }) { edges { node { screenings } } }
      verdictTimeline(interval: MONTH) { start screenings }
    }`;
    for (const [role, wanted] of Object.entries(own)) {
      const foreign = toGlobalId('Seller', test_.rows.foreignSeller);
      const { data, errors } = await test_.ask(
        QUERY,
        { seller: foreign },
        await test_.token(role as keyof typeof own),
      );
      expect(errors).toBeUndefined();
      const sum = (edges: { node: { screenings: number } }[]) =>
        edges.reduce((total, { node }) => total + node.screenings, 0);
      expect([role, sum(data.all.edges), sum(data.bySeller.edges)]).toEqual([role, wanted, wanted]);
      const points: { screenings: number }[] = data.verdictTimeline;
      expect([role, points.length, points.reduce((total, one) => total + one.screenings, 0)]).toEqual([
        role,
        12,
        wanted,
      ]);
      const ofForeign = recorded.filter((one) => one.sellerId === test_.rows.foreignSeller).length;
      expect([role, sum(data.foreign.edges)]).toEqual([role, role === 'OPERATOR' ? ofForeign : 0]);
      if (role === 'SELLER')
        for (const { node } of data.bySeller.edges) expect(node.seller.id).toBe(toGlobalId('Seller', seller));
    }
  });

  test('a page of a hundred groups with brands and sellers takes three statements', async () => {
    const token = await test_.token('MARKETPLACE');
    const QUERY = `{ screeningStatistics(groupBy: [BRAND, SELLER, ROUTE, DAY], first: 100, orderBy: MOST_BLOCK) {
      edges { node { brand { name } seller { name } screenings } } } }`;
    await test_.ask(QUERY, {}, token);
    const before = test_.app.store.statements;
    const { data } = await test_.ask(QUERY, {}, token);
    expect(data.screeningStatistics.edges).toHaveLength(100);
    expect(test_.app.store.statements - before).toBe(3);
  });

  test.each(['MOST_SCREENINGS', 'MOST_BLOCK', 'MOST_REVIEW', 'KEY'] as const)(
    'pages by %s hold every group once, from both ends',
    async (orderBy) => {
      const question = { groupBy: ['ROUTE', 'REASON', 'DAY'], filter: {}, orderBy } as const;
      const walk = async (side: 'first' | 'last'): Promise<string[]> => {
        const seen: string[] = [];
        for (let cursor: string | null = null; ;) {
          const args = side === 'first' ? { first: 7, after: cursor } : { last: 7, before: cursor };
          const { edges, pageInfo } = await statisticsPage(test_.app.store, PLATFORM, question, args);
          const texts = edges.map(({ node }) => JSON.stringify(node));
          if (side === 'first') seen.push(...texts);
          else seen.unshift(...texts);
          if (!(side === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
          cursor = side === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
        }
      };
      const forwards = await walk('first');
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(forwards.length).toBeGreaterThan(50);
      expect(await walk('last')).toEqual(forwards);
    },
  );

  test('a time series has a point for every interval, and says what is wrong with its range', async () => {
    const token = await test_.token('OPERATOR');
    const ask = async (args: string) =>
      test_.ask(`{ verdictTimeline(${args}) { start screenings block review clear } }`, {}, token);
    const recorded = await recordedScreenings(test_.app.store);
    const { data } = await ask('interval: WEEK, filter: { from: "2026-01-28", to: "2026-02-28" }');
    expect(data.verdictTimeline.map(({ start }: { start: string }) => start)).toEqual([
      ...['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23'],
    ]);
    const firstWeek = recorded.filter(({ day }) => day >= '2026-01-28' && day <= '2026-02-01').length;
    expect(data.verdictTimeline[0].screenings).toBe(firstWeek);
    const days = (await ask('interval: DAY')).data.verdictTimeline;
    expect([days.length, days[0].start, days.at(-1).start]).toEqual([30, '2026-05-17', '2026-06-15']);
    const wrong = await ask('interval: DAY, filter: { from: "2020-01-01" }');
    expect(wrong.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: /more than 400 points/,
    });
    const twice = await test_.ask(
      '{ screeningStatistics(groupBy: [DAY, DAY], first: 1) { edges { cursor } } }',
      {},
      token,
    );
    expect(twice.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
