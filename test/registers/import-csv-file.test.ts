import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RegisterVersion } from '../../schema/register-version';
import { Trademark } from '../../schema/trademark';
import { CSV_COLUMNS } from '../../server/registers/csv/csv-columns';
import { CsvSource } from '../../server/registers/csv/csv-source';
import { importCsvFile } from '../../server/registers/csv/import-csv-file';
import { importRegister } from '../../server/registers/import-register';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { writeRegisterCsv } from '../bench/write-register-csv';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';

const HEADER = CSV_COLUMNS.join(',');
const NIKE =
  'XD,DEMO-1,DEMO-R-1,NIKE,WORD,REGISTERED,2010-01-02,2011-01-02,2031-01-02,25|18,shoes|bags,Nike Demo,XD-CUSTOMS,DEMO-T-1,2020-01-01,2030-01-01';
const NIKE_ZH = 'XD,DEMO-2,,耐克,WORD,FILED,2024-01-02,,,25,,NIKE  DEMO!,,,,';

describeOnEachDatabase('importing a register', (database) => {
  let store: Store;
  let folder: string;
  beforeEach(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
    folder = temporaryFolder('import');
  });
  afterEach(() => store.close());

  const fileOf = async (...rows: string[]): Promise<string> => {
    const path = join(folder, 'register.csv');
    await writeFile(path, [HEADER, ...rows, ''].join('\n'));
    return path;
  };
  const count = async (table: string): Promise<number> => {
    const [row] = await store.query<{ n: number }>(`SELECT COUNT(*) AS \`n\` FROM \`${table}\``);
    return Number(row?.n);
  };
  const marks = async (): Promise<Trademark[]> => {
    const table = tableOf(Trademark);
    const rows = await store.query(
      `SELECT ${table.select} FROM \`trademark\` ORDER BY \`applicationNumber\``,
    );
    return rows.map((row) => table.read(row));
  };
  const versions = async (): Promise<RegisterVersion[]> => {
    const table = tableOf(RegisterVersion);
    const rows = await store.query(`SELECT ${table.select} FROM \`register_version\` ORDER BY \`id\``);
    return rows.map((row) => table.read(row));
  };
  /** All that an import writes, but for the versions. */
  const everything = async (): Promise<unknown> => {
    const tables = ['trademark', 'recordal', 'rights_holder', 'brand'];
    return Promise.all(tables.map((table) => store.query(`SELECT * FROM \`${table}\` ORDER BY \`id\``)));
  };

  it('puts marks, holders and recordals into the store, two spellings of a holder as one', async () => {
    const summary = await importCsvFile(store, await fileOf(NIKE, NIKE_ZH));
    expect(summary).toMatchObject({
      read: 2,
      created: 2,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      rejectsPath: null,
    });
    const [first, second] = await marks();
    expect(first).toMatchObject({
      office: 'XD',
      applicationNumber: 'DEMO-1',
      registrationNumber: 'DEMO-R-1',
      markText: 'NIKE',
      markType: 'WORD',
      status: 'REGISTERED',
      expiryDate: '2031-01-02',
      niceClasses: [18, 25],
      goods: ['shoes', 'bags'],
      designations: [],
      registerVersionId: summary.registerVersionId,
    });
    expect(second).toMatchObject({ markText: '耐克', registrationDate: null, ownerId: first?.ownerId });
    expect(await store.query('SELECT `name` FROM `rights_holder`')).toEqual([{ name: 'Nike Demo' }]);
    expect(
      await store.query(
        'SELECT `trademarkId`, `authority`, `number`, `validFrom`, `validTo`, `status` FROM `recordal`',
      ),
    ).toEqual([
      {
        trademarkId: first?.rowId,
        authority: 'XD-CUSTOMS',
        number: 'DEMO-T-1',
        validFrom: '2020-01-01',
        validTo: '2030-01-01',
        status: 'APPROVED',
      },
    ]);
  });

  it('keeps a version of every import, with its counts and the hash of the file', async () => {
    await importCsvFile(store, await fileOf(NIKE, NIKE_ZH, 'broken'));
    const [version] = await versions();
    expect(version).toMatchObject({
      source: 'register.csv',
      format: 'csv',
      status: 'COMPLETED',
      readCount: 3,
      newCount: 2,
      rejectedCount: 1,
    });
    expect(version?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(Number(version?.sizeBytes)).toBe((await readFile(join(folder, 'register.csv'))).length);
    expect(version?.asOf).not.toBeNull();
  });

  it('changes nothing when the same file comes again', async () => {
    const path = await fileOf(NIKE, NIKE_ZH, NIKE.replace('NIKE', 'NIKE AIR'));
    await importCsvFile(store, path);
    const before = await everything();
    const again = await importCsvFile(store, path);
    expect(again).toMatchObject({ read: 3, created: 0, changed: 0, unchanged: 2, rejected: 1 });
    expect(await everything()).toEqual(before);
  });

  it('brings a mark up to date, keeps its number, and leaves the others alone', async () => {
    await importCsvFile(store, await fileOf(NIKE, NIKE_ZH));
    const before = await marks();
    const changed = NIKE.replace('REGISTERED', 'CANCELLED').replace('2030-01-01', '2029-01-01');
    const summary = await importCsvFile(store, await fileOf(changed, NIKE_ZH));
    expect(summary).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    const after = await marks();
    expect(after[0]).toMatchObject({
      rowId: before[0]?.rowId,
      status: 'CANCELLED',
      registerVersionId: summary.registerVersionId,
    });
    expect(after[1]).toEqual(before[1]);
    expect(await store.query('SELECT `validTo` FROM `recordal`')).toEqual([{ validTo: '2029-01-01' }]);
  });

  it('does not forget the brand or the decision that another source knew', async () => {
    await importCsvFile(store, await fileOf(NIKE));
    await store.run("UPDATE `trademark` SET `brandId` = 7, `wellKnownBasis` = 'decision'");
    await importCsvFile(store, await fileOf(NIKE.replace('REGISTERED', 'EXPIRED')));
    expect((await marks())[0]).toMatchObject({ status: 'EXPIRED', brandId: 7, wellKnownBasis: 'decision' });
  });

  it('lets the last of equal numbers win, in one batch and far apart, and says so', async () => {
    const rows = [NIKE, NIKE_ZH, NIKE.replace('NIKE', 'SECOND'), 'nonsense', NIKE.replace('NIKE', 'THIRD')];
    const refused: string[] = [];
    const source = new CsvSource(await fileOf(...rows));
    const summary = await importRegister(store, source, {
      batchSize: 1,
      onRefused: (line, refusals) => void refused.push(`${line} ${refusals[0]?.reason}`),
    });
    expect(summary).toMatchObject({ read: 5, created: 2, changed: 0, rejected: 3 });
    expect((await marks()).map(({ markText }) => markText)).toEqual(['THIRD', '耐克']);
    expect(refused).toEqual([
      '2 The same office and number stand again on line 6, which wins.',
      '4 The same office and number stand again on line 6, which wins.',
      expect.stringMatching(/^5 Has 1 fields where/),
    ]);
  });

  it('names every bad row of a file in the reject file, and loads all the others', async () => {
    const path = join(folder, 'large.csv');
    const bad = await writeRegisterCsv(path, 3_000, 100);
    const summary = await importCsvFile(store, path);
    expect(summary).toMatchObject({ read: 3_000, created: 3_000 - bad, rejected: bad });
    expect(await count('trademark')).toBe(3_000 - bad);
    const rejects = (await readFile(`${path}.rejects.csv`, 'utf8')).trimEnd().split('\n');
    expect(rejects).toHaveLength(bad + 1);
    expect(rejects[0]).toBe('line,field,reason,raw');
    expect(rejects[1]).toMatch(/^101,status,"""ALIVE"" is none of FILED, .*,"XD,DEMO-B-00000100,/);
  });

  it('writes the reject file where it is told to', async () => {
    const rejectsPath = join(folder, 'elsewhere.csv');
    const path = await fileOf('x');
    expect(await importCsvFile(store, path, { rejectsPath })).toMatchObject({ rejectsPath });
    expect(existsSync(rejectsPath)).toBe(true);
    expect(existsSync(`${path}.rejects.csv`)).toBe(false);
  });

  it('says so when the reject file cannot be written, before rows are lost without a trace', async () => {
    const rejectsPath = join(folder, 'no-such-folder', 'rejects.csv');
    await expect(importCsvFile(store, await fileOf('x', NIKE), { rejectsPath })).rejects.toThrow('ENOENT');
    expect((await versions()).map(({ status }) => status)).toEqual(['FAILED']);
  });

  it('leaves no version behind for a file that is not there', async () => {
    await expect(importCsvFile(store, join(folder, 'nothing.csv'))).rejects.toThrow('ENOENT');
    expect(await versions()).toEqual([]);
  });

  it('unpacks gzip, whatever the file is called', async () => {
    const path = await fileOf(NIKE);
    await writeFile(path, gzipSync(await readFile(path)));
    expect(await importCsvFile(store, path)).toMatchObject({ created: 1, rejected: 0 });
  });

  it.each([
    ['a packed file that was cut off', (whole: Buffer) => gzipSync(whole).subarray(0, -12)],
    ['a first line without the columns', () => Buffer.from('name,colour\nA,red\n')],
  ])('fails at %s, and the version says so', async (_, spoil) => {
    const path = await fileOf(NIKE, NIKE_ZH);
    await writeFile(path, spoil(await readFile(path)));
    await expect(importCsvFile(store, path)).rejects.toThrow();
    expect((await versions()).map(({ status, sha256 }) => [status, sha256])).toEqual([['FAILED', null]]);
    expect(await count('trademark')).toBe(0);
  });

  it('leaves whole batches when it ends early, and another import completes them', async () => {
    const path = join(folder, 'large.csv');
    await writeRegisterCsv(path, 2_500);
    const full = new CsvSource(path);
    let readings = 0;
    const breaking = {
      name: full.name,
      format: full.format,
      digest: () => full.digest(),
      async *records() {
        readings += 1;
        for await (const piece of full.records()) {
          // The first reading looks for repeats; the second one writes, and breaks off behind two batches and a half.
          if (readings === 1) yield piece;
          else {
            yield piece.slice(0, 1_250);
            throw new Error('the plug was pulled');
          }
        }
      },
    };
    await expect(importRegister(store, breaking, { batchSize: 500 })).rejects.toThrow('the plug was pulled');
    expect(await count('trademark')).toBe(1_000);
    expect(await count('recordal')).toBe(Math.floor(1_000 / 7));
    expect(await importRegister(store, full)).toMatchObject({ created: 1_500, unchanged: 1_000 });
    expect((await versions()).map(({ status }) => status)).toEqual(['FAILED', 'COMPLETED']);
  });

  it('takes two imports at a time, of the same holders and in part the same marks', async () => {
    const [one, two] = [join(folder, 'one.csv'), join(folder, 'two.csv')];
    await writeRegisterCsv(one, 1_500);
    await writeRegisterCsv(two, 2_500);
    const both = await Promise.all(
      [one, two].map((path) => importRegister(store, new CsvSource(path), { batchSize: 250 })),
    );
    expect(both.map(({ read }) => read)).toEqual([1_500, 2_500]);
    expect(await count('trademark')).toBe(2_500);
    expect(await count('recordal')).toBe(Math.floor(2_500 / 7));
    // No mark is left without its holder, no recordal without its mark.
    expect(
      await store.query(
        'SELECT t.`id` FROM `trademark` t LEFT JOIN `rights_holder` h ON h.`id` = t.`ownerId` WHERE h.`id` IS NULL',
      ),
    ).toEqual([]);
  });

  it('tells how far it is after every batch', async () => {
    const path = join(folder, 'large.csv');
    await writeRegisterCsv(path, 1_100);
    const seen: number[] = [];
    await importRegister(store, new CsvSource(path), {
      batchSize: 500,
      onProgress: ({ read }) => seen.push(read),
    });
    expect(seen).toEqual([500, 1000, 1100]);
  });
});
