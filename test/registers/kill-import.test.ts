import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { importCsvFile } from '../../server/registers/csv/import-csv-file';
import { Store } from '../../server/store/store';
import { writeRegisterCsv } from '../bench/write-register-csv';
import { temporaryFolder } from '../support/run-folder';

/** A process of its own that imports and is killed in the middle: no chance to tidy up. */
const SCRIPT = `
  const { Store } = require('./server/store/store');
  const { importCsvFile } = require('./server/registers/csv/import-csv-file');
  (async () => {
    const store = await Store.open({ databaseUrl: null, dataDir: process.argv[1] });
    await store.migrate();
    await importCsvFile(store, process.argv[2], { onProgress: ({ read }) => process.stdout.write(read + '\\n') });
  })();
`;

// Another process starts first.
jest.setTimeout(180_000);

it('a killed import leaves whole batches and a RUNNING version, and another one completes it', async () => {
  const dataDir = temporaryFolder('killed');
  const path = join(temporaryFolder('killed-csv'), 'register.csv');
  await writeRegisterCsv(path, 12_000);
  await killAfterFirstBatch(dataDir, path);

  const store = await Store.open({ databaseUrl: null, dataDir });
  const number = async (sql: string): Promise<number> =>
    Number((await store.query<{ n: number }>(sql))[0]?.n);
  const landed = await number('SELECT COUNT(*) AS n FROM trademark');
  expect(landed).toBeGreaterThanOrEqual(1_000);
  expect(landed % 1_000).toBe(0);
  expect(await store.query('SELECT status, newCount FROM register_version')).toEqual([
    { status: 'RUNNING', newCount: landed },
  ]);

  expect(await importCsvFile(store, path)).toMatchObject({
    created: 12_000 - landed,
    unchanged: landed,
    changed: 0,
  });
  expect(await number('SELECT COUNT(*) AS n FROM recordal')).toBe(Math.floor(12_000 / 7));
  await store.close();
});

function killAfterFirstBatch(dataDir: string, path: string): Promise<void> {
  const child = spawn(process.execPath, ['-r', '@swc-node/register', '-e', SCRIPT, dataDir, path], {
    cwd: join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => child.kill('SIGKILL'));
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by itself: ${code}`)),
    );
  });
}
