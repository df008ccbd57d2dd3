import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { sourceChecksum, storedChecksum } from '../../server/registers/checksum';
import { diffSources } from '../../server/registers/diff-sources';
import { TooManyRemovedError } from '../../server/registers/errors';
import { FileSource } from '../../server/registers/file-source';
import { importFiles } from '../../server/registers/import-files';
import { importRegister } from '../../server/registers/import-register';
import { loadMapping } from '../../server/registers/mapping/ready-mappings';
import { type TrademarkRecord } from '../../server/registers/trademark-record';
import { Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { filing, sourceOf } from '../support/record-source';
import { temporaryFolder } from '../support/run-folder';

type Day = ReadonlyMap<string, TrademarkRecord>;

/** Full dumps of some days: each filing is there or not, in one of a few states. */
const days = fc.array(
  fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 12 }), state: fc.integer({ min: 0, max: 3 }) }),
    {
      selector: ({ number }) => number,
      maxLength: 12,
    },
  ),
  { minLength: 1, maxLength: 5 },
);
const STATUSES = ['FILED', 'PUBLISHED', 'REGISTERED', 'EXPIRED'] as const;

function dumpOf(day: readonly { number: number; state: number }[]): Day {
  return new Map(
    day.map(({ number, state }) => [String(number), filing(String(number), { status: STATUSES[state] })]),
  );
}

/** What a daily file says: the records that are new or changed since the day before, and those that went. */
function deltaOf(before: Day, after: Day) {
  const changed = [...after].filter(([number, { status }]) => before.get(number)?.status !== status);
  const gone = [...before].filter(([number]) => !after.has(number));
  return [...changed.map(([, record]) => record), ...gone.map(([, record]) => ({ gone: record }))];
}

// Some hundred imports, on a database that other suites use too.
jest.setTimeout(240_000);

describeOnEachDatabase('full loads and deltas', (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
  });
  afterAll(() => store.close());
  const registerId = async (name: string): Promise<number> =>
    Number(
      (await store.query<{ id: number }>('SELECT `id` FROM `register` WHERE `name` = ?', [name]))[0]?.id,
    );
  const checksumOf = async (name: string) => storedChecksum(store, await registerId(name));
  let made = 0;

  it('come to the same, whatever the days were, and the checksum says so', async () => {
    await fc.assert(
      fc.asyncProperty(days, async (all) => {
        made += 1;
        const office = (record: TrademarkRecord, by: string) => ({
          ...record,
          applicationNumber: `${by}-${made}-${record.applicationNumber}`,
        });
        let before: Day = new Map();
        for (const [at, day] of all.entries()) {
          const after = dumpOf(day);
          const dump = [...after.values()].map((record) => office(record, 'F'));
          const delta = deltaOf(before, after).map((entry) =>
            'gone' in entry ? { gone: office(entry.gone, 'D') } : office(entry, 'D'),
          );
          const mode = { mode: 'FULL', allowRemovals: true } as const;
          await importRegister(store, sourceOf(`full-${made}-${at}`, dump, `full-${made}`), mode);
          await importRegister(store, sourceOf(`delta-${made}-${at}`, delta, `delta-${made}`));
          before = after;
        }
        const expected = (by: string) =>
          sourceChecksum(
            sourceOf(
              'x',
              [...before.values()].map((record) => office(record, by)),
            ),
          );
        expect(await checksumOf(`full-${made}`)).toEqual(await expected('F'));
        expect(await checksumOf(`delta-${made}`)).toEqual(await expected('D'));
      }),
      { numRuns: 6 },
    );
  });

  it('do not care for the order of the records', async () => {
    const [a, b, c] = [filing('a'), filing('b'), filing('c')];
    const sum = await sourceChecksum(sourceOf('x', [a, b, c]));
    expect(await sourceChecksum(sourceOf('x', [c, a, b]))).toEqual(sum);
    expect(await sourceChecksum(sourceOf('x', [c, a, b, a]))).toEqual(sum);
    expect(await sourceChecksum(sourceOf('x', [a, b]))).not.toEqual(sum);
    expect(await sourceChecksum(sourceOf('x', [a, b, filing('c', { status: 'EXPIRED' })]))).not.toEqual(sum);
  });

  it('of two dumps make a delta that brings the older state to the newer one', async () => {
    const folder = temporaryFolder('diff');
    const write = async (name: string, lines: readonly object[]): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      return path;
    };
    const line = (number: string, status: string) => ({
      office: 'XD',
      applicationNumber: `DIFF-${number}`,
      markText: `M ${number}`,
      status,
      niceClasses: [9],
      goodsStatements: [
        { niceClass: 9, language: 'en', text: 'Phones' },
        { niceClass: 9, language: 'de', text: 'Telefone' },
      ],
      owners: [{ name: 'A', country: 'DE' }],
    });
    const before = await write('before.jsonl', [line('1', 'FILED'), line('2', 'FILED'), line('3', 'FILED')]);
    const after = await write('after.jsonl', [
      line('1', 'REGISTERED'),
      line('3', 'FILED'),
      line('4', 'FILED'),
    ]);
    const out = join(folder, 'delta.jsonl');
    expect(await diffSources(await FileSource.open([before]), await FileSource.open([after]), out)).toEqual({
      created: 1,
      changed: 1,
      unchanged: 1,
      removed: 1,
    });
    expect((await readFile(out, 'utf8')).trim().split('\n')).toHaveLength(3);
    await importFiles(store, [before], { register: 'diff', mode: 'FULL' });
    expect(await importFiles(store, [out], { register: 'diff' })).toMatchObject({
      created: 1,
      changed: 1,
      removed: 1,
      rejected: 0,
    });
    expect(await checksumOf('diff')).toEqual(await sourceChecksum(await FileSource.open([after])));
  });

  it('refuse to empty a register, and take nothing out after a record that nobody can read', async () => {
    const many = Array.from({ length: 300 }, (_, at) => filing(`cut-${at}`));
    await importRegister(store, sourceOf('cut-1', many, 'cut'), { mode: 'FULL' });
    const cut = sourceOf('cut-2', many.slice(0, 100), 'cut');
    await expect(importRegister(store, cut, { mode: 'FULL' })).rejects.toThrow(TooManyRemovedError);
    expect(await checksumOf('cut')).toMatchObject({ marks: 300 });
    const broken = { ...sourceOf('cut-3', many.slice(1), 'cut') };
    const records = broken.records() as Iterable<never>;
    const refused = {
      ...broken,
      records: () => [[...records].flat(), [{ line: 9, refusals: [{ field: '', reason: 'torn' }], raw: '' }]],
    };
    expect(await importRegister(store, refused as typeof broken, { mode: 'FULL' })).toMatchObject({
      rejected: 1,
      removed: 0,
    });
    expect(
      await importRegister(store, sourceOf('cut-4', many.slice(1), 'cut'), { mode: 'FULL' }),
    ).toMatchObject({ removed: 1 });
  });

  it('keep a list of recordals from changing marks that are there, and adopt those that it brought before', async () => {
    const fixtures = join(__dirname, 'fixtures');
    const cbp = () =>
      loadMapping('cbp-recordations').then((mapping) =>
        importFiles(store, [join(fixtures, 'cbp-recordations.csv')], { mapping }),
      );
    expect(await cbp()).toMatchObject({ created: 2, rejected: 0, register: 'cbp-recordations' });
    const marks = () =>
      store.query(
        "SELECT `id`, `applicationNumber`, `markText` FROM `trademark` WHERE `office` = 'US' ORDER BY `id`",
      );
    const [first] = await marks();
    expect(first).toMatchObject({ applicationNumber: 'reg-990002', markText: 'DEMO WAVES' });

    const rejectsPath = join(temporaryFolder('uspto'), 'rejects.csv');
    const uspto = await importFiles(store, [join(fixtures, 'uspto-daily.xml')], { rejectsPath });
    expect(uspto).toMatchObject({
      read: 3,
      created: 1,
      changed: 1,
      rejected: 1,
      format: 'uspto',
      rejectsPath,
    });
    expect(uspto.unknownStatusCodes).toEqual([{ office: 'US', code: '999', count: 1 }]);
    expect(await readFile(rejectsPath, 'utf8')).toMatch(
      /^line,field,reason,raw,file,path\n36,filing-date,"""20261345"" is no calendar date\.",99000003,,trademark-applications-daily\/.*case-file\[3\]\n$/,
    );
    expect((await marks())[0]).toEqual({ id: first?.['id'], applicationNumber: '99000002', markText: '' });
    expect(await cbp()).toMatchObject({ unchanged: 2, created: 0, changed: 0 });
    expect((await marks())[0]).toMatchObject({ applicationNumber: '99000002' });
    const [recordal] = await store.query('SELECT `trademarkId`, `validFrom` FROM `recordal` ORDER BY `id`');
    expect(recordal).toEqual({ trademarkId: first?.['id'], validFrom: '2024-01-05' });

    await store.run("UPDATE `recordal` SET `status` = 'REVOKED'");
    await loadMapping('cbp-recordations').then((mapping) =>
      importFiles(store, [join(fixtures, 'cbp-recordations.csv')], { mapping, force: true }),
    );
    expect(await store.query('SELECT DISTINCT `status` FROM `recordal`')).toEqual([{ status: 'REVOKED' }]);
  });
});
