import { caseStepsOn } from '../../support/case-steps';
import { describeOnEachDatabase } from '../../support/databases';
import { startTestApp, type TestApp } from '../../support/test-app';
import { until } from '../../support/until';

describeOnEachDatabase('two officers with one case', (database) => {
  let app: TestApp;
  let steps: ReturnType<typeof caseStepsOn>;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
    steps = caseStepsOn(app);
  });
  afterAll(() => app.close());

  /** Two findings that have both read the case before either writes. */
  async function decideAtOnce(id: string) {
    const { store } = app.app;
    const { answers } = await store.transaction(async (tx) => {
      const lock = store.dialect === 'mysql' ? ' FOR UPDATE' : '';
      await tx.query(`SELECT \`id\` FROM \`enforcement_case\`${lock}`);
      const before = store.statements;
      const both = Promise.all([
        steps.take('decideCase', { case: id, finding: 'INFRINGEMENT', reasons: ['no licence'] }),
        steps.take('decideCase', { case: id, finding: 'NO_INFRINGEMENT', reasons: ['licensed'] }),
      ]);
      // Each reads the case and its periods, then waits: on MySQL at its update, on SQLite before its transaction.
      const waiting = store.dialect === 'mysql' ? 6 : 4;
      await until('both officers to have read', 10, async () => store.statements - before === waiting);
      return { answers: both };
    });
    return answers;
  }

  test('one finding counts, the other officer is told, and the history has one', async () => {
    const { id } = await steps.detained();
    const answers = await decideAtOnce(id);
    const winners = answers.filter((answer) => answer.case !== null);
    const losers = answers.filter((answer) => answer.case === null);
    expect(winners).toHaveLength(1);
    expect(losers).toMatchObject([{ userErrors: [{ field: ['case'], code: 'CONFLICT' }] }]);
    const now = await steps.read(id);
    expect(now.status).toBe(winners[0].case.status);
    expect(now.history.filter(({ event }: { event: string }) => event.startsWith('FIND_'))).toHaveLength(1);
  });

  test('who names the revision that he read is told of a conflict even long afterwards', async () => {
    const { id, revision } = await steps.suspended();
    await steps.step('notifyHolder', { case: id });
    const late = await steps.take('proveLawfulUse', { case: id, revision, evidence: ['invoice'] });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test.each([
    ['its history', 'BEFORE INSERT ON `case_transition`'],
    ['the periods that it stops', 'BEFORE UPDATE ON `case_clock`'],
  ])(
    'a finding whose consequence fails (%s) leaves neither half, and nobody is told',
    async (_what, when) => {
      const { store, events } = app.app;
      const { id } = await steps.detained();
      const heard: string[] = [];
      const deaf = events.listen((event) => heard.push(event.kind));
      const fails =
        store.dialect === 'sqlite'
          ? "BEGIN SELECT RAISE(ABORT, 'broken'); END"
          : "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'";
      await store.run(`CREATE TRIGGER broken ${when} FOR EACH ROW ${fails}`);
      const finding = { case: id, finding: 'INFRINGEMENT', reasons: ['no licence'] };
      await expect(steps.take('decideCase', finding)).rejects.toThrow(/INTERNAL/);
      const left = await steps.read(id);
      expect(left).toMatchObject({ status: 'DETAINED', outcome: null, reasons: ['the sole bears the mark'] });
      expect(left.clocks.filter(({ stoppedOn }: { stoppedOn: unknown }) => stoppedOn === null)).toHaveLength(
        2,
      );
      expect(left.history).toHaveLength(5);
      expect(heard).toEqual([]);
      await store.run('DROP TRIGGER broken');
      expect((await steps.step('decideCase', finding)).status).toBe('CONFISCATED');
      expect(heard).toEqual(['CASE_UPDATED']);
      deaf();
    },
  );
});
