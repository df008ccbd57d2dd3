import { type Recordal } from '../../schema/recordal';
import { RecordalTransition } from '../../schema/recordal-transition';
import { RegisterIndex } from '../../server/registers/register-index';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { loadSmallRegister, type SmallRegister } from '../support/small-register';

const transitions = tableOf(RecordalTransition);

describeOnEachDatabase('the index and the steps of recordals', (database) => {
  let store: Store;
  let rows: SmallRegister;
  let dataDir: string;
  beforeEach(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
    rows = await loadSmallRegister(store);
    dataDir = temporaryFolder('steps');
  });
  afterEach(() => store.close());

  const open = () => RegisterIndex.open(store, { demoRegister: true, dataDir, workers: 0 });
  const statusesIn = (index: RegisterIndex, markId: number) => {
    const current = index.current();
    const marks = current.search(['nike'], { limit: 50 }).map(({ mark }) => current.facts(mark));
    return marks.find(({ id }) => id === markId)?.recordals.map(({ status }) => status);
  };
  /** What another process commits: a recordal in a new state, and its step with a number given before. */
  const step = (rowId: number, to: Recordal['status']) =>
    store.transaction(async (tx) => {
      await tx.run('UPDATE `recordal` SET `status` = ? WHERE `trademarkId` = ?', [to, rows.nike]);
      const at = '2026-06-15T12:00:00.000Z';
      await transitions.insert(tx, [
        { rowId, recordalId: 1, from: 'APPROVED', to, event: 'REVOKE', actor: 'x', at },
      ]);
    });

  test('a restart takes up what happened while the process was down', async () => {
    const before = await open();
    expect(statusesIn(before, rows.nike)).toEqual(['APPROVED']);
    await before.close();
    await step(1, 'REVOKED');
    const after = await open();
    expect(statusesIn(after, rows.nike)).toEqual(['REVOKED']);
    await after.close();
  });

  test('a step is seen though one with a higher number was committed before it', async () => {
    const index = await open();
    await step(9, 'LAPSED');
    await index.refresh();
    expect(statusesIn(index, rows.nike)).toEqual(['LAPSED']);
    await step(8, 'REVOKED');
    await index.refresh();
    expect(statusesIn(index, rows.nike)).toEqual(['REVOKED']);
    await index.close();
  });

  test('without anything new a refresh leaves the index as it is', async () => {
    const index = await open();
    await step(1, 'REVOKED');
    await index.refresh();
    const { generation } = index.engine.stats();
    await index.refresh();
    expect(index.engine.stats().generation).toBe(generation);
    await index.close();
  });

  test('a recordal without number and term is no recordal to the index', async () => {
    await store.run('UPDATE `recordal` SET `number` = NULL, `validFrom` = NULL, `validTo` = NULL');
    const index = await open();
    expect(statusesIn(index, rows.nike)).toEqual([]);
    await index.close();
  });
});
