import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Checksum, storedChecksum } from '../../server/registers/checksum';
import { importFiles } from '../../server/registers/import-files';
import { Store } from '../../server/store/store';
import { Seeded } from '../bench/seeded';
import { writeUsptoXml } from '../bench/write-uspto-xml';
import { describeOnEachDatabase, type TestStoreSettings } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';

/** A process of its own that imports a file in small batches and says each batch. */
const SCRIPT = `
  const { Store } = require('./server/store/store');
  const { importFiles } = require('./server/registers/import-files');
  (async () => {
    const store = await Store.open(JSON.parse(process.argv[1]));
    await importFiles(store, [process.argv[2]], { batchSize: 10, onProgress: ({ read }) => process.stdout.write(read + '\\n') });
    process.exit(0);
  })();
`;
const KILLS = 20;
const MEGABYTES = 3;

// Another process starts for each kill.
jest.setTimeout(300_000);

describeOnEachDatabase('an import that is killed again and again', (database) => {
  let path: string;
  let cases: number;
  let undisturbed: Checksum;
  beforeAll(async () => {
    path = join(temporaryFolder('kill-points'), 'daily.xml');
    cases = await writeUsptoXml(path, MEGABYTES * 1e6);
    const store = await opened(await database.fresh());
    await importFiles(store, [path]);
    undisturbed = await storedChecksum(store, null);
    await store.close();
  });

  it(`comes to what an undisturbed one comes to, after ${KILLS} kills at random points`, async () => {
    const random = new Seeded(20);
    let settings = await database.fresh();
    await (await opened(settings)).close();
    for (let kills = 0; kills < KILLS;) {
      const batches = 1 + random.below(4);
      if (await importAndKill(settings, path, batches, random.next() * 12)) kills += 1;
      else {
        await expectWhole(settings);
        settings = await database.fresh();
        await (await opened(settings)).close();
      }
    }
    await expectWhole(settings);
  });

  /** Imports the rest; nothing is there twice, nothing is missing. */
  async function expectWhole(settings: TestStoreSettings): Promise<void> {
    const store = await opened(settings);
    const summary = await importFiles(store, [path], { batchSize: 10 });
    expect(summary).toMatchObject({ read: cases, rejected: 0, changed: 0 });
    expect(await storedChecksum(store, null)).toEqual(undisturbed);
    expect(await store.query('SELECT `trademarkId` FROM `trademark_state`')).toEqual([]);
    const [version] = await store.query('SELECT `status`, `readCount`, `newCount` FROM `register_version`');
    expect(version).toEqual({ status: 'COMPLETED', readCount: cases, newCount: cases });
    await store.close();
  }
});

async function opened(settings: TestStoreSettings): Promise<Store> {
  const store = await Store.open(settings);
  await store.migrate();
  return store;
}

/**
 * Imports in a process that is killed some milliseconds behind so many batches.
 * @returns false if it came to its end before
 */
function importAndKill(
  settings: TestStoreSettings,
  path: string,
  batches: number,
  milliseconds: number,
): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['-r', '@swc-node/register', '-e', SCRIPT, JSON.stringify(settings), path],
    { cwd: join(__dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  let killing = false;
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (killing || said.split('\n').length <= batches) return;
    killing = true;
    void setTimeout(milliseconds).then(() => child.kill('SIGKILL'));
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`the import ended with ${code}`));
    });
  });
}
