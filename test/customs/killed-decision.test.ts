import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { LegitimateUser } from '../../schema/legitimate-user';
import { Recordal } from '../../schema/recordal';
import { type Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { globalId } from '../support/case-steps';
import { describeOnEachDatabase, type TestDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';
import { until } from '../support/until';

/** A server of its own on the same database, which is killed: no chance to tidy up. */
const SERVER = `
  const { createApp } = require('./server/app');
  const { readSettings } = require('./server/settings');
  (async () => {
    const log = require('pino')({ level: 'silent' });
    const app = await createApp(readSettings(JSON.parse(process.argv[1])), { log });
    const http = await app.http();
    console.log(await http.listen({ port: 0, host: '127.0.0.1' }));
  })();
`;

const DECIDE = /* GraphQL */ `
  mutation ($input: DecideRecordalInput!) {
    decideRecordal(input: $input) {
      recordal {
        status
        number
      }
      userErrors {
        message
      }
    }
  }
`;

// Another process starts first.
jest.setTimeout(180_000);

describeOnEachDatabase('a server that is killed between a decision and its consequences', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
  });
  afterAll(() => app.close());

  test('leaves neither half, and the decision can be taken again', async () => {
    const { store } = app.app;
    const { licence, recordal } = await recordalWithListedSeller(app);
    const listedWith = async () =>
      JSON.parse(
        (
          await store.query<{ listedWith: string }>(
            'SELECT `listedWith` FROM `authorization` WHERE `id` = ?',
            [licence],
          )
        )[0]!.listedWith,
      ) as string[];
    const before = await listedWith();
    const number = 'DEMO-T-KILLED';
    const input = { recordal: globalId('Recordal', recordal), decision: 'APPROVE', number };
    const token = await app.token('CUSTOMS_OFFICER');

    await haltConsequence(store);
    const { child, url } = await startServer(database);
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: DECIDE, variables: { input } }),
    }).then(
      (response) => response.text(),
      () => 'none',
    );
    await until('the decision to be half done', 60, () => isHalted(database, store));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await answer).toBe('none');
    await until('the database to notice', 60, async () => !(await isHalted(database, store)));
    await store.run('DROP TRIGGER `halted`');

    const read = async () =>
      (
        await store.query<{ status: string; number: string | null }>(
          'SELECT `status`, `number` FROM `recordal` WHERE `id` = ?',
          [recordal],
        )
      )[0];
    const steps = () =>
      store.query('SELECT `id` FROM `recordal_transition` WHERE `recordalId` = ?', [recordal]);
    expect(await read()).toEqual({ status: 'UNDER_EXAMINATION', number: null });
    expect(await steps()).toHaveLength(0);
    expect(await listedWith()).toEqual(before);

    const again = await app.ask(DECIDE, { input }, token);
    expect(again.data.decideRecordal).toEqual({ recordal: { status: 'APPROVED', number }, userErrors: [] });
    expect(await steps()).toHaveLength(1);
    expect(await listedWith()).toContain('XD-CUSTOMS');
  });
});

/** A recordal under examination whose approval makes a licence count as listed. */
async function recordalWithListedSeller({ app: { store }, rows }: TestApp) {
  return store.transaction(async (tx) => {
    const [licence] = await tx.query<{ id: number }>(
      'SELECT `id` FROM `authorization` WHERE `rightsHolderId` = ? AND `sellerId` = ?',
      [rows.holder, rows.reseller],
    );
    await tx.run('UPDATE `authorization` SET `listedWith` = ? WHERE `id` = ?', ['[]', licence!.id]);
    const recordal = await tableOf(Recordal).insertOne(tx, {
      trademarkId: rows.nikeBags,
      authority: 'XD-CUSTOMS',
      status: 'UNDER_EXAMINATION',
      rightsHolderId: rows.holder,
      goodsScope: ['bags'],
      takenUpOn: TEST_DAY,
      revisionNumber: 2,
    });
    await tableOf(LegitimateUser).insert(tx, [
      { recordalId: recordal, sellerId: rows.reseller, name: 'Reseller', listedOn: TEST_DAY },
    ]);
    return { recordal, licence: Number(licence!.id) };
  });
}

/** Makes the consequence of a decision take seconds on MariaDB, and longer than anybody waits on SQLite. */
async function haltConsequence(store: Store): Promise<void> {
  const halts =
    store.dialect === 'mysql'
      ? 'DO SLEEP(8)'
      : 'BEGIN SELECT COUNT(*) FROM (WITH RECURSIVE `n`(`x`) AS (SELECT 1 UNION ALL SELECT `x` + 1 FROM `n` WHERE `x` < 100000000000) SELECT `x` FROM `n`); END';
  await store.run(`CREATE TRIGGER \`halted\` BEFORE UPDATE ON \`authorization\` FOR EACH ROW ${halts}`);
}

/** Whether somebody is inside the transaction of the decision, at its consequence. */
async function isHalted({ settings }: TestDatabase, store: Store): Promise<boolean> {
  if (store.dialect === 'mysql') {
    const sleeping = await store.query(
      "SELECT `ID` FROM `information_schema`.`PROCESSLIST` WHERE `DB` = DATABASE() AND `STATE` = 'User sleep'",
    );
    return sleeping.length > 0;
  }
  const probe = new Database(join(settings.dataDir, 'bordermark.db'), { timeout: 0 });
  try {
    probe.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return true;
    throw error;
  } finally {
    probe.close();
  }
}

async function startServer({ settings }: TestDatabase): Promise<{ child: ChildProcess; url: string }> {
  const env = {
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl ?? '',
    INDEX_WORKERS: '0',
  };
  const child = spawn(process.execPath, ['-r', '@swc-node/register', '-e', SERVER, JSON.stringify(env)], {
    cwd: join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}
