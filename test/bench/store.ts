/**
 * The store on MariaDB against the bare driver that it stands on, in turns within one run: `npm run bench:store [-- --json]`.
 * Starts a MariaDB of its own in a temporary folder. The driver sends the same statements and leaves its rows as they come.
 */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createPool, type Pool } from 'mysql2/promise';
import { Listing } from '../../schema/listing';
import { createLoaders } from '../../server/store/loaders';
import { pageOf } from '../../server/store/page';
import { type Scope } from '../../server/store/scope';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { endGuarded } from '../support/guarded-process';
import { newMariadbDatabase } from '../support/mariadb';
import { makeRunFolder, runFolder, temporaryFolder } from '../support/run-folder';
import { loadSmallRegister, type SmallRegister } from '../support/small-register';

const ROWS = 20_000;
const BATCH = 500;
const ROUNDS = 9;

const listings = tableOf(Listing);
const SELECT = `SELECT ${listings.select} FROM \`listing\``;

interface Work {
  readonly name: string;
  /** How often one turn does it. */
  readonly times: number;
  readonly store: (turn: number) => Promise<unknown>;
  readonly driver: (turn: number) => Promise<unknown>;
}

function rowsFor({ demo, seller }: SmallRegister, prefix: string, count: number): Partial<Listing>[] {
  return Array.from({ length: count }, (_none, at) => ({
    ...{ sku: `${prefix}-${at}`, marketplaceId: demo, sellerId: seller, title: `wool socks ${at}` },
    attributes: [{ name: 'Color', value: 'grey' }],
    category: ['Clothing', 'Socks'],
    niceClasses: [25],
    updatedAt: '2026-06-15T00:00:00.000Z',
  }));
}

function works(store: Store, pool: Pool, rows: SmallRegister, first: number): Work[] {
  const scope: Scope = {
    role: 'MARKETPLACE',
    marketplaceId: rows.demo,
    sellerId: null,
    rightsHolderId: null,
    authority: null,
  };
  const list = { table: listings, scope, where: [], order: ['rowId' as const] };
  const ids = (turn: number): number[] =>
    Array.from({ length: 100 }, (_none, at) => first + ((turn * 97 + at * 13) % ROWS));
  const columns = [
    'sku',
    'marketplaceId',
    'sellerId',
    'title',
    'attributes',
    'category',
    'niceClasses',
    'updatedAt',
  ] as const;
  const insert = `INSERT INTO \`listing\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES ?`;
  return [
    {
      name: 'a page of 100',
      times: 100,
      store: () => pageOf(store, list, { first: 100 }),
      driver: () =>
        pool.query(`${SELECT} WHERE \`marketplaceId\` = ? ORDER BY \`id\` LIMIT 101`, [rows.demo]),
    },
    {
      name: '100 rows by id',
      times: 100,
      store: (turn) => createLoaders(store, scope).Listing.loadMany(ids(turn)),
      driver: (turn) =>
        pool.query(`${SELECT} WHERE \`id\` IN (?) AND \`marketplaceId\` = ?`, [ids(turn), rows.demo]),
    },
    {
      name: 'one row by id',
      times: 400,
      store: (turn) => createLoaders(store, scope).Listing.load(first + (turn % ROWS)),
      driver: (turn) =>
        pool.query(`${SELECT} WHERE \`id\` IN (?) AND \`marketplaceId\` = ?`, [
          [first + (turn % ROWS)],
          rows.demo,
        ]),
    },
    {
      name: `${BATCH} rows inserted`,
      times: 4,
      store: (turn) =>
        store.transaction((tx) => listings.insert(tx, rowsFor(rows, `S${turn}-${Math.random()}`, BATCH))),
      driver: async (turn) => {
        const made = rowsFor(rows, `D${turn}-${Math.random()}`, BATCH) as Record<string, unknown>[];
        const values = made.map((row) =>
          columns.map((column) => (Array.isArray(row[column]) ? JSON.stringify(row[column]) : row[column])),
        );
        const connection = await pool.getConnection();
        await connection.query('START TRANSACTION');
        await connection.query(insert, [values]);
        await connection.query('COMMIT');
        connection.release();
      },
    },
  ];
}

/** Microseconds of this process and of the clock that one takes. */
async function turn(work: Work, way: 'store' | 'driver', round: number) {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  for (let time = 0; time < work.times; time += 1) await work[way](round * work.times + time);
  const { system, user } = process.cpuUsage(cpu);
  return { cpu: (system + user) / work.times, clock: ((performance.now() - began) * 1000) / work.times };
}

const median = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  makeRunFolder();
  process.stderr.write(`starting MariaDB in ${runFolder()}\n`);
  const databaseUrl = await newMariadbDatabase('bench');
  const store = await Store.open({ databaseUrl, dataDir: temporaryFolder('bench') });
  await store.migrate();
  const rows = await loadSmallRegister(store);
  await store.transaction((tx) => listings.insert(tx, rowsFor(rows, 'R', ROWS)));
  const [first] = await store.query<{ id: number }>("SELECT `id` FROM `listing` WHERE `sku` = 'R-0'");
  const pool = createPool({
    uri: databaseUrl,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
  });

  const report = [];
  for (const work of works(store, pool, rows, first?.id ?? 0)) {
    const taken = {
      store: [] as { cpu: number; clock: number }[],
      driver: [] as { cpu: number; clock: number }[],
    };
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const way of ['store', 'driver'] as const) {
        const one = await turn(work, way, round);
        if (round > 0) taken[way].push(one);
      }
    const of = (way: 'store' | 'driver', what: 'cpu' | 'clock') => median(taken[way].map((one) => one[what]));
    report.push({
      work: work.name,
      storeMicroseconds: of('store', 'clock'),
      driverMicroseconds: of('driver', 'clock'),
      storeCpu: of('store', 'cpu'),
      driverCpu: of('driver', 'cpu'),
    });
  }
  if (values.json) console.log(JSON.stringify(report));
  else console.table(report);
  await pool.end();
  await store.close();
  endGuarded();
}

void main();
