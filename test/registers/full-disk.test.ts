import { join } from 'node:path';
import { storedChecksum } from '../../server/registers/checksum';
import { DiskFullError } from '../../server/registers/import/full-disk';
import { importFiles } from '../../server/registers/import-files';
import { Store } from '../../server/store/store';
import { writeUsptoXml } from '../bench/write-uspto-xml';
import { describeNeeding } from '../support/left-out';
import { temporaryFolder } from '../support/run-folder';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../support/small-disk';

jest.setTimeout(120_000);

describeNeeding('a small disk', whyNoSmallDisk(), 'an import onto a disk that fills up', () => {
  let disk: SmallDisk;
  let path: string;
  let cases: number;
  beforeAll(async () => {
    path = join(temporaryFolder('full-disk'), 'daily.xml');
    cases = await writeUsptoXml(path, 20_000_000);
    disk = mountSmallDisk(6);
  });
  afterAll(() => disk.unmount());

  it('ends with an error that says so, leaves whole batches, and goes on when there is room', async () => {
    const settings = { databaseUrl: null, dataDir: disk.folder };
    const store = await Store.open(settings);
    await store.migrate();
    const rejectsPath = join(temporaryFolder('full-disk-rejects'), 'rejects.csv');
    const load = (into: Store) => importFiles(into, [path], { batchSize: 100, rejectsPath });
    const error: unknown = await load(store).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiskFullError);
    expect((error as Error).message).toMatch(/disk of the database is full behind record \d+.*make room/i);

    expect(await store.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const { marks } = await storedChecksum(store, null);
    expect(marks).toBeGreaterThan(0);
    expect(marks % 100).toBe(0);
    expect(await store.query('SELECT `newCount` FROM `register_version`')).toEqual([{ newCount: marks }]);
    await store.close();

    disk.resize(100);
    const again = await Store.open(settings);
    expect(await load(again)).toMatchObject({ read: cases, created: cases, resumedAt: marks });
    const whole = await Store.open({ databaseUrl: null, dataDir: temporaryFolder('undisturbed') });
    await whole.migrate();
    await load(whole);
    expect(await storedChecksum(again, null)).toEqual(await storedChecksum(whole, null));
    await again.close();
    await whole.close();
  });
});
