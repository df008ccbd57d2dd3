import { importRegister } from '../../server/registers/import-register';
import { statesAsOf, versionAt } from '../../server/registers/states-as-of';
import { type Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { filing, sourceOf } from '../support/record-source';
import { startTestApp, type TestApp } from '../support/test-app';

const HISTORY = `query History($asOf: DateTime) {
  trademarks(first: 10, search: { asOf: $asOf, niceClasses: [33] }) {
    edges { node {
      applicationNumber status registrationNumber
      history(first: 5) { edges { node { status endedBy { source } provenance { sourceRecord } } } }
      provenance { register { name } registerVersion { source } sourceRecord recordedOn }
    } }
  }
}`;

describeOnEachDatabase('versions and history', (database) => {
  let test: TestApp;
  let store: Store;
  beforeAll(async () => {
    test = await startTestApp(database.settings);
    store = test.app.store;
  });
  afterAll(() => test.close());

  const wine = { niceClasses: [33], goods: ['Wine'] };
  const load = (day: string, entries: Parameters<typeof sourceOf>[1], mode: 'FULL' | 'INCREMENT' = 'FULL') =>
    importRegister(store, sourceOf(`wines-${day}`, entries, 'wines'), {
      mode,
      now: () => Date.parse(`2026-06-${day}T06:00:00.000Z`),
    });
  const ask = async (query: string, variables: object = {}) =>
    test.ask(query, variables, await test.token('OPERATOR', null));
  const rowsOf = async (table: string): Promise<number> =>
    Number((await store.query<{ n: number }>(`SELECT COUNT(*) AS n FROM \`${table}\``))[0]?.n);

  it('keeps a state for each change, and none for a record that stayed the same', async () => {
    const first = await load('01', [filing('1', wine), filing('2', wine), filing('3', wine)]);
    expect(first).toMatchObject({ created: 3, changed: 0, removed: 0 });
    expect(await rowsOf('trademark_state')).toBe(0);

    const registered = {
      ...wine,
      status: 'REGISTERED',
      registrationNumber: 'DEMO-R-1',
      recordedOn: '2026-06-02',
    } as const;
    const second = await load('02', [filing('1', registered), filing('2', wine), filing('3', wine)]);
    expect(second).toMatchObject({ created: 0, changed: 1, unchanged: 2, removed: 0 });
    expect(await rowsOf('trademark_state')).toBe(1);

    const third = await load('03', [filing('1', registered), filing('2', wine)]);
    expect(third).toMatchObject({ unchanged: 2, removed: 1 });
    expect(await rowsOf('trademark_state')).toBe(2);
    expect(await load('04', [filing('2', wine), filing('1', registered)])).toMatchObject({
      unchanged: 2,
      changed: 0,
      removed: 0,
    });
    expect(await rowsOf('trademark_state')).toBe(2);
  });

  it('shows the register as it stood at a time, with what each statement rests on', async () => {
    const at = async (asOf: string | null) => {
      const { data, errors } = await ask(HISTORY, { asOf });
      expect(errors).toBeUndefined();
      return data.trademarks.edges.map(
        ({ node }: { node: { applicationNumber: string; status: string } }) => [
          node.applicationNumber,
          node.status,
        ],
      );
    };
    expect(await at('2026-05-31T00:00:00Z')).toEqual([]);
    expect(await at('2026-06-01T12:00:00Z')).toEqual([
      ['DEMO-T-1', 'FILED'],
      ['DEMO-T-2', 'FILED'],
      ['DEMO-T-3', 'FILED'],
    ]);
    expect(await at('2026-06-02T12:00:00Z')).toEqual([
      ['DEMO-T-1', 'REGISTERED'],
      ['DEMO-T-2', 'FILED'],
      ['DEMO-T-3', 'FILED'],
    ]);
    expect(await at('2026-06-03T12:00:00Z')).toEqual([
      ['DEMO-T-1', 'REGISTERED'],
      ['DEMO-T-2', 'FILED'],
    ]);
    expect(await at(null)).toEqual(await at('2026-06-03T12:00:00Z'));

    const { data } = await ask(HISTORY);
    expect(data.trademarks.edges[0].node).toMatchObject({
      history: {
        edges: [
          {
            node: {
              status: 'FILED',
              endedBy: { source: 'wines-02' },
              provenance: { sourceRecord: 'wines-01:1' },
            },
          },
        ],
      },
      provenance: {
        register: { name: 'wines' },
        registerVersion: { source: 'wines-02' },
        sourceRecord: 'wines-02:1',
        recordedOn: '2026-06-02',
      },
    });
  });

  it('does not let an older record of the office replace a newer one', async () => {
    const older = { ...wine, status: 'FILED', recordedOn: '2026-05-30' } as const;
    expect(await load('05', [filing('1', older)], 'INCREMENT')).toMatchObject({ unchanged: 1, changed: 0 });
    const states = await statesAsOf(store, await versionAt(store, '2026-06-06T00:00:00Z'), []);
    expect(states.size).toBe(0);
  });

  it('brings a filing back that the register took out', async () => {
    expect(await load('06', [filing('3', wine)], 'INCREMENT')).toMatchObject({ created: 0, changed: 1 });
    expect(await load('07', [{ gone: filing('3') }, { gone: filing('9') }], 'INCREMENT')).toMatchObject({
      read: 2,
      removed: 1,
      unchanged: 1,
    });
  });

  it('warns of a register that is too old, and of one that was never loaded', async () => {
    const freshness = async () => {
      const { data, errors } = await ask(
        '{ registers(first: 5) { edges { node { name newestVersion { source removedCount mode } freshness { stale ageDays warning } } } } }',
      );
      expect(errors).toBeUndefined();
      return data.registers.edges.map(({ node }: { node: object }) => node);
    };
    expect(await freshness()).toEqual([
      {
        name: 'wines',
        newestVersion: { source: 'wines-07', removedCount: 1, mode: 'INCREMENT' },
        freshness: { stale: false, ageDays: 8, warning: null },
      },
    ]);
    await store.run('UPDATE `register` SET `staleAfterDays` = 3');
    expect((await freshness())[0]).toMatchObject({
      freshness: { stale: true, warning: expect.stringMatching(/^Register "wines" is 8 days old/) },
    });
  });
});
