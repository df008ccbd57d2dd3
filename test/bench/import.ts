/**
 * Imports 100,000 made-up filings of real names into a new embedded database: fresh, again, and with one bad row in a
 * hundred. Prints rows a second and the most memory. `npm run bench:import [-- rows]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCsvFile } from '../../server/registers/csv/import-csv-file';
import { Store } from '../../server/store/store';
import { writeRegisterCsv } from './write-register-csv';

async function main(): Promise<void> {
  const rows = Number(process.argv[2] ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'bordermark-bench-'));
  try {
    const good = join(folder, 'good.csv');
    const spoilt = join(folder, 'spoilt.csv');
    await writeRegisterCsv(good, rows);
    const bad = await writeRegisterCsv(spoilt, rows, 100);
    global.gc?.();
    for (const [name, file] of [
      ['fresh', good],
      ['again', good],
      ['1 % bad', spoilt],
    ] as const) {
      const databaseUrl = process.env['DATABASE_URL'] ?? null;
      const store = await Store.open({ databaseUrl, dataDir: join(folder, name === '1 % bad' ? 'b' : 'a') });
      await store.migrate();
      await run(name, store, file);
      await store.close();
    }
    console.log(`spoilt rows in the last file: ${bad}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(name: string, store: Store, file: string): Promise<void> {
  let mostRss = 0;
  const before = process.cpuUsage();
  const summary = await importCsvFile(store, file, {
    onProgress: () => {
      mostRss = Math.max(mostRss, process.memoryUsage.rss());
    },
  });
  const rate = Math.round(summary.read / summary.seconds);
  // On a machine that others use too, the time on the clock says little: so the processor's time stands beside it.
  const used = process.cpuUsage(before);
  const perCpuSecond = Math.round((summary.read * 1e6) / (used.user + used.system));
  const { read, created, changed, unchanged, rejected, seconds } = summary;
  console.log(
    `${name}: ${read} rows in ${seconds.toFixed(2)} s, ${rate} rows/s, ${perCpuSecond} rows per second of processor time; new ${created}, changed ${changed}, ` +
      `unchanged ${unchanged}, rejected ${rejected}; RSS at most ${Math.round(mostRss / 1048576)} MiB`,
  );
}

void main();
