/**
 * Imports a made-up daily file in the USPTO's XML: read only, into a new database, again with every byte taken apart, and again as an operator
 * would. Prints megabytes and marks a second, by the clock and by the processor's time, and the most memory.
 * `npm run build && node -r @swc-node/register test/bench/import-uspto.ts [megabytes]`; DATABASE_URL names MariaDB.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSource } from '../../server/registers/file-source';
import { importFiles } from '../../server/registers/import-files';
import { Store } from '../../server/store/store';
import { writeUsptoXml } from './write-uspto-xml';

async function main(): Promise<void> {
  const megabytes = Number(process.argv[2] ?? 1_000);
  const folder = mkdtempSync(join(tmpdir(), 'bordermark-uspto-'));
  try {
    const path = join(folder, 'daily.xml');
    const cases = await writeUsptoXml(path, megabytes * 1e6);
    const size = statSync(path).size;
    console.log(`${(size / 1e6).toFixed(0)} MB, ${cases} cases, ${Math.round(size / cases)} bytes each`);
    await measure('read only', size, async () => {
      let read = 0;
      for await (const piece of (await FileSource.open([path])).records()) read += piece.length;
      return read;
    });
    const store = await Store.open({ databaseUrl: process.env['DATABASE_URL'] ?? null, dataDir: folder });
    await store.migrate();
    for (const [name, force] of [
      ['fresh', false],
      ['again, all of it', true],
      ['again', false],
    ] as const)
      await measure(name, size, async () => {
        const { changed, created, read, unchanged } = await importFiles(store, [path], { force });
        console.log(`  ${created} new, ${changed} changed, ${unchanged} unchanged`);
        return read;
      });
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(name: string, size: number, work: () => Promise<number>): Promise<void> {
  let mostRss = 0;
  const timer = setInterval(() => (mostRss = Math.max(mostRss, process.memoryUsage.rss())), 100);
  const before = process.cpuUsage();
  const started = performance.now();
  const records = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const busy = (user + system) / 1e6;
  clearInterval(timer);
  console.log(
    `${name}: ${seconds.toFixed(1)} s (processor ${busy.toFixed(1)} s); ${(size / 1e6 / seconds).toFixed(1)} MB/s and ${Math.round(records / seconds)} marks/s, ` +
      `by processor time ${(size / 1e6 / busy).toFixed(1)} MB/s and ${Math.round(records / busy)} marks/s; RSS at most ${Math.round(mostRss / 1048576)} MiB`,
  );
}

void main();
