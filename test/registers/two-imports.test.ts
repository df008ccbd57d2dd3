import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { importCsvFile } from '../../server/registers/csv/import-csv-file';
import { Store } from '../../server/store/store';
import { writeRegisterCsv } from '../bench/write-register-csv';
import { temporaryFolder } from '../support/run-folder';

/** Another process that imports a file into the same embedded database again and again, until it is stopped. */
const SCRIPT = `
  const { Store } = require('./server/store/store');
  const { importRegister } = require('./server/registers/import-register');
  const { CsvSource } = require('./server/registers/csv/csv-source');
  (async () => {
    const store = await Store.open({ databaseUrl: null, dataDir: process.argv[1] });
    process.stdout.write('begun\\n');
    for (let i = 0; i < 3; i++) await importRegister(store, new CsvSource(process.argv[2]), { batchSize: 100 });
    await store.close();
  })().catch((error) => { console.error(error); process.exit(1); });
`;

// Another process starts first.
jest.setTimeout(180_000);

it('two processes import into one embedded database side by side, and neither fails', async () => {
  const dataDir = temporaryFolder('two-imports');
  const csv = temporaryFolder('two-imports-csv');
  const [small, large] = [join(csv, 'small.csv'), join(csv, 'large.csv')];
  await writeRegisterCsv(small, 3_000);
  await writeRegisterCsv(large, 9_000);
  const store = await Store.open({ databaseUrl: null, dataDir });
  await store.migrate();

  const child = spawn(process.execPath, ['-r', '@swc-node/register', '-e', SCRIPT, dataDir, small], {
    cwd: join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  try {
    const summary = await importCsvFile(store, large);
    expect(summary.read).toBe(9_000);
    expect(await ended).toBe(0);
  } finally {
    child.kill();
  }
  expect(await store.query('SELECT COUNT(*) AS n FROM trademark')).toEqual([{ n: 9_000 }]);
  expect(await store.query("SELECT COUNT(*) AS n FROM register_version WHERE status <> 'COMPLETED'")).toEqual(
    [{ n: 0 }],
  );
  await store.close();
});
