import { type Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { keepRows } from '../support/matrix/kept-rows';
import {
  cellsOf,
  MATRIX_FILE,
  type MatrixLine,
  type MatrixViewer,
  readMatrix,
  VIEWERS,
  writeLine,
} from '../support/matrix/matrix-file';
import { type Operation, probe } from '../support/matrix/probe';
import { probeSubscriptions } from '../support/matrix/probe-subscriptions';
import { makeWorlds, type World, type WorldIds } from '../support/matrix/worlds';
import { startTestApp, type TestApp } from '../support/test-app';

const lines = readMatrix();

describeOnEachDatabase('who may do what with whose rows', (database) => {
  let test_: TestApp;
  let worlds: Record<World, WorldIds>;
  let operations: Operation[];
  let tokens: Record<MatrixViewer, string | undefined>;

  beforeAll(async () => {
    test_ = await startTestApp(database.settings, { COST_LIMIT: '100000000' });
    worlds = await makeWorlds(test_.app.store as Store, test_.rows);
    operations = (['Query', 'Mutation'] as const).flatMap((root) =>
      Object.values(test_.app.schema.getType(root) ? fieldsOf(root) : {}).map((field) => ({
        path: `${root}.${field.name}`,
        root,
        field,
      })),
    );
    const roles = VIEWERS.slice(0, 6) as Exclude<MatrixViewer, 'demo' | 'anonymous'>[];
    const signed = await Promise.all(roles.map((role) => test_.token(role)));
    tokens = { ...cellsOf(signed), demo: undefined, anonymous: 'nobody' };
  }, 300_000);
  afterAll(() => test_.close());

  const fieldsOf = (root: 'Query' | 'Mutation') =>
    (root === 'Query' ? test_.app.schema.getQueryType() : test_.app.schema.getMutationType())?.getFields() ??
    {};

  /** What every viewer gets. On a server database there is no demo viewer: its column is as it was written. */
  async function observed(
    operation: Operation,
    { args, cells }: Omit<MatrixLine, 'path'>,
  ): Promise<MatrixLine> {
    const values: string[] = [];
    const deletes = operation.path.startsWith('Mutation.delete');
    const putBack = await keepRows(test_.app.store, deletes ? ['webhook_endpoint', 'webhook_delivery'] : []);
    for (const viewer of VIEWERS) {
      const kept = viewer === 'demo' && database.dialect !== 'sqlite';
      values.push(
        kept
          ? cells.demo
          : await probe(operation, args, worlds, (document) => test_.ask(document, {}, tokens[viewer])),
      );
      await putBack();
    }
    return { path: operation.path, args, cells: cellsOf(values) };
  }

  test('every operation has a line', async () => {
    const missing: string[] = [];
    for (const operation of operations) {
      if (lines.some(({ path }) => path === operation.path)) continue;
      missing.push(writeLine(await observed(operation, { args: 'auto', cells: cellsOf([]) })));
    }
    const advice = `Add to ${MATRIX_FILE}, once you have made sure that this is what shall be:\n${missing.join('\n')}`;
    expect(missing.length === 0 ? '' : advice).toBe('');
  }, 300_000);

  test('every viewer gets what the matrix says, and no line is for an operation that is gone', async () => {
    const wrong: string[] = [];
    for (const line of lines) {
      const operation = operations.find(({ path }) => path === line.path);
      if (line.path.startsWith('Subscription.')) continue;
      if (!operation) {
        wrong.push(`${line.path} is no operation any more: take its line out.`);
        continue;
      }
      const [written, found] = [writeLine(line), writeLine(await observed(operation, line))];
      if (written !== found) wrong.push(`written: ${written}\nfound:   ${found}`);
    }
    expect(wrong.join('\n')).toBe('');
  }, 300_000);

  test('every viewer hears by subscription of what the matrix says, and of nothing else', async () => {
    const names = Object.keys(test_.app.schema.getSubscriptionType()?.getFields() ?? {});
    const url = await test_.listen();
    const kept = (path: string) => lines.find((line) => line.path === path)?.cells.demo ?? '';
    const columns: Readonly<Record<string, string>>[] = [];
    for (const viewer of VIEWERS) {
      const isKept = viewer === 'demo' && database.dialect !== 'sqlite';
      const parts = { bus: test_.app.events, url };
      columns.push(
        isKept
          ? Object.fromEntries(names.map((name) => [name, kept(`Subscription.${name}`)]))
          : await probeSubscriptions(names, parts, worlds, tokens[viewer]),
      );
    }
    const found = names.map((name) =>
      writeLine({
        path: `Subscription.${name}`,
        args: 'auto',
        cells: cellsOf(columns.map((column) => column[name] ?? '')),
      }),
    );
    const written = lines.filter(({ path }) => path.startsWith('Subscription.')).map(writeLine);
    expect(written.sort()).toEqual(found.sort());
  }, 60_000);
});
