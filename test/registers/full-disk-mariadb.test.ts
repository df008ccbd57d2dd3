import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { storedChecksum } from '../../server/registers/checksum';
import { DiskFullError } from '../../server/registers/import/full-disk';
import { importFiles } from '../../server/registers/import-files';
import { Store } from '../../server/store/store';
import { writeUsptoXml } from '../bench/write-uspto-xml';
import { describeNeeding } from '../support/left-out';
import {
  type Mariadb,
  newDatabaseIn,
  newMariadbDatabase,
  startMariadb,
  whyNoMariadb,
} from '../support/mariadb';
import { temporaryFolder } from '../support/run-folder';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../support/small-disk';

jest.setTimeout(240_000);

const MEGABYTE = 1_048_576;
const why = whyNoMariadb() ?? whyNoSmallDisk();

describeNeeding('MariaDB on a small disk', why, 'an import into MariaDB whose disk fills up', () => {
  let disk: SmallDisk;
  let server: Mariadb;
  let path: string;
  let cases: number;
  beforeAll(async () => {
    path = join(temporaryFolder('full-disk'), 'daily.xml');
    cases = await writeUsptoXml(path, 20_000_000);
    disk = mountSmallDisk(600);
    // Temporary tables would take their room from the same disk.
    server = await startMariadb(disk.folder, [`--tmpdir=${temporaryFolder('mariadb-tmp')}`]);
  });
  afterAll(() => {
    server.process.end();
    disk.unmount();
  });

  it('ends with an error that says so, leaves whole batches, and goes on when there is room', async () => {
    const settings = { databaseUrl: await newDatabaseIn(server, 'small'), dataDir: temporaryFolder('data') };
    const rejectsPath = join(temporaryFolder('full-disk-rejects'), 'rejects.csv');
    const load = (into: Store) => importFiles(into, [path], { batchSize: 100, rejectsPath });
    const store = await Store.open(settings);
    await store.migrate();
    const { bfree, blocks, bsize } = statfsSync(disk.folder);
    disk.resize(Math.ceil(((blocks - bfree) * bsize) / MEGABYTE) + 4);

    const error: unknown = await load(store).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiskFullError);
    expect((error as Error).message).toMatch(/disk of the database is full behind record \d+.*make room/i);
    expect(server.process.hasEnded()).toBe(false);
    const { marks } = await storedChecksum(store, null);
    expect(marks).toBeGreaterThan(0);
    expect(marks % 100).toBe(0);
    expect(marks).toBeLessThan(cases);
    expect(await store.query('SELECT `newCount` FROM `register_version`')).toEqual([{ newCount: marks }]);
    const checked = await store.query<{ Msg_text: string }>('CHECK TABLE `trademark`, `rights_holder`');
    expect(checked.map(({ Msg_text }) => Msg_text)).toEqual(['OK', 'OK']);
    await store.close();

    disk.resize(600);
    const again = await Store.open(settings);
    expect(await load(again)).toMatchObject({ read: cases, created: cases, resumedAt: marks });
    const whole = await Store.open({
      databaseUrl: await newMariadbDatabase(`undisturbed_${process.pid}`),
      dataDir: temporaryFolder('undisturbed'),
    });
    await whole.migrate();
    await load(whole);
    expect(await storedChecksum(again, null)).toEqual(await storedChecksum(whole, null));
    await again.close();
    await whole.close();
  });
});
