import { storedChecksum } from '../../server/registers/checksum';
import { RegisterBusyError } from '../../server/registers/errors';
import { Lease } from '../../server/registers/import/lease';
import { importRegister } from '../../server/registers/import-register';
import { type RegisterSource } from '../../server/registers/register-source';
import { Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { filing, sourceOf } from '../support/record-source';

/** The source, torn off behind so many records, as when the process dies. */
function torn(source: RegisterSource, behind: number): RegisterSource {
  return {
    ...source,
    *records() {
      let left = behind;
      for (const piece of source.records() as Iterable<never[]>) {
        yield piece.slice(0, left);
        left -= piece.length;
        if (left < 0) throw new Error('the plug was pulled');
      }
    },
  };
}

// Several imports a test, on a database that other suites use too.
jest.setTimeout(240_000);

describeOnEachDatabase('an import that was interrupted', (database) => {
  let store: Store;
  beforeEach(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
  });
  afterEach(() => store.close());

  const records = Array.from({ length: 95 }, (_, at) =>
    filing(
      String(at),
      at % 4 === 0
        ? {
            recordals: [
              {
                authority: 'XD-CUSTOMS',
                number: `DEMO-Q-${at}`,
                validFrom: '2024-01-01',
                validTo: '2034-01-01',
                status: 'APPROVED',
              },
            ],
          }
        : {},
    ),
  );
  const source = sourceOf('daily', records, 'daily');

  it.each([[7], [40], [94]])(
    'behind %i records goes on where it was, with no duplicate and no gap',
    async (behind) => {
      await expect(importRegister(store, torn(source, behind), { batchSize: 10 })).rejects.toThrow('plug');
      const landed = Math.floor(behind / 10) * 10;
      expect(await store.query('SELECT `readCount`, `newCount`, `status` FROM `register_version`')).toEqual([
        { readCount: landed, newCount: landed, status: 'FAILED' },
      ]);
      expect(await importRegister(store, source, { batchSize: 10 })).toMatchObject({
        read: 95,
        created: 95,
        unchanged: 0,
        resumedAt: landed,
      });
      expect(await store.query('SELECT `readCount`, `newCount`, `status` FROM `register_version`')).toEqual([
        { readCount: 95, newCount: 95, status: 'COMPLETED' },
      ]);
      const whole = await Store.open(await database.fresh());
      await whole.migrate();
      await importRegister(whole, source);
      expect(await storedChecksum(store, null)).toEqual(await storedChecksum(whole, null));
      await whole.close();
    },
  );

  it('goes on under a new version where others were loaded since, so that the index sees what it writes', async () => {
    await expect(importRegister(store, torn(source, 40), { batchSize: 10 })).rejects.toThrow('plug');
    const other = await importRegister(store, sourceOf('other', [filing('other')], 'other'));
    const summary = await importRegister(store, source, { batchSize: 10 });
    expect(summary).toMatchObject({ read: 95, created: 95, resumedAt: 40 });
    expect(summary.registerVersionId).toBeGreaterThan(other.registerVersionId);
  });

  it('of a full load takes out only what the whole of it does not name', async () => {
    await importRegister(store, sourceOf('full-1', [...records, filing('gone')], 'full'), { mode: 'FULL' });
    const next = sourceOf('full-2', [...records.slice(1), filing('new')], 'full');
    await expect(importRegister(store, torn(next, 60), { batchSize: 10, mode: 'FULL' })).rejects.toThrow(
      'plug',
    );
    expect(await importRegister(store, next, { batchSize: 10, mode: 'FULL' })).toMatchObject({
      removed: 2,
      created: 1,
      resumedAt: 60,
    });
  });

  it('keeps a second import of the same register out, on whatever replica, and lets those of others in', async () => {
    const lease = await Lease.take(store, 'daily', 'test', Date.now());
    await expect(importRegister(store, source)).rejects.toThrow(RegisterBusyError);
    expect(await importRegister(store, sourceOf('other', [filing('x')], 'other'))).toMatchObject({
      created: 1,
    });
    expect(await importRegister(store, source, { now: () => Date.now() + 61_000 })).toMatchObject({
      created: 95,
    });
    await expect(store.transaction((tx) => lease.renew(tx, Date.now()))).rejects.toThrow('took over');
  });

  it('takes over at once from a process of this machine that has ended', async () => {
    await Lease.take(store, 'daily', 'test', Date.now());
    const [row] = await store.query<{ leaseHolder: string }>('SELECT `leaseHolder` FROM `register`');
    const gone = row?.leaseHolder.replace(/:\d+:/, ':999999999:') ?? '';
    await store.run('UPDATE `register` SET `leaseHolder` = ?', [gone]);
    expect(await importRegister(store, source)).toMatchObject({ created: 95 });
  });

  it('reads the bytes of the last import only to see that they are the same, unless something has happened since', async () => {
    const same = { ...source, hashAhead: () => Promise.resolve(source.digest()) };
    await importRegister(store, same);
    expect(await importRegister(store, same)).toMatchObject({
      sameBytes: true,
      read: 95,
      unchanged: 95,
      created: 0,
    });
    expect(await importRegister(store, same, { force: true })).toMatchObject({
      sameBytes: false,
      unchanged: 95,
    });
    await importRegister(store, sourceOf('other', [filing('x')], 'other'));
    expect(await importRegister(store, same)).toMatchObject({ sameBytes: false, unchanged: 95 });
  });

  it('weighs everything and writes nothing in a dry run', async () => {
    await importRegister(store, sourceOf('some', records.slice(0, 20), 'daily'));
    const before = await store.query('SELECT * FROM `register_version`');
    expect(await importRegister(store, source, { dryRun: true, batchSize: 10 })).toMatchObject({
      read: 95,
      created: 75,
      unchanged: 20,
    });
    expect(await store.query('SELECT * FROM `register_version`')).toEqual(before);
    expect(await storedChecksum(store, null)).toMatchObject({ marks: 20 });
  });
});
