import { GoodsVocabulary } from '../../schema/goods-vocabulary';
import { loadTermList } from '../../server/registers/terms/goods-terms';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const SCREEN = /* GraphQL */ `
  query ($input: ScreenInput!) {
    screen(input: $input) {
      id
      verdict
      summary
      indexVersion
      registerVersion {
        id
      }
      goodsRead {
        niceClass
        confidence
      }
      clearancePlan {
        steps {
          action
        }
      }
      findings {
        reason
        explanation
        trademark {
          markText
        }
        spans {
          text
        }
        sign {
          score
          grade
        }
      }
    }
  }
`;

const ITEMS = [
  { title: 'N1KE running shoes for men', destination: 'US' },
  { title: '耐克 跑步鞋', destination: 'CN' },
  { title: 'insoles compatible with Nike shoes', brand: 'Zorvelle' },
  { title: 'Bramtex quilted jacket', destination: 'DE' },
  { title: 'a Bramtex trowel for the garden' },
  { title: 'wooden spoon' },
] as const;

describeOnEachDatabase('judging on threads', (database) => {
  // The lexicon is the process's own, so that each database needs a term that the other has not taught.
  const term = database.dialect === 'sqlite' ? 'flumquist' : 'drabquist';
  let here: TestApp;
  let threaded: TestApp;
  beforeAll(async () => {
    here = await startTestApp(await database.fresh());
    // A term and usual words that only the database knows: the threads must learn them too.
    await loadTermList(here.app.store, `class,term\n8,${term}\n`, 'made up');
    await tableOf(GoodsVocabulary).insertOne(here.app.store, {
      ...{ learnedAt: '2026-01-01T00:00:00.000Z', registerVersionId: 1, marks: 1000, digest: 'abc' },
      words: { 25: [['bramtex', 0.05]] },
    });
    threaded = await here.replica({ indexWorkers: 2 });
    await here.close();
    here = await threaded.replica({ indexWorkers: 0 });
  });
  afterAll(async () => {
    await threaded.close();
    await here.close();
  });
  const screen = async (app: TestApp, input: object) =>
    (await app.ask(SCREEN, { input }, await app.token('MARKETPLACE'))).data.screen;

  it.each(ITEMS)('gives the same answer as on one: $title', async (input) => {
    const answer = await screen(threaded, input);
    expect(answer).toEqual(await screen(here, input));
    expect(answer.indexVersion).toContain('-words-abc');
    expect(answer.registerVersion).not.toBeNull();
  });

  it('knows the terms that were loaded', async () => {
    const answer = await screen(threaded, { title: term });
    expect(answer.goodsRead).toMatchObject([{ niceClass: 8 }]);
    expect(answer).toEqual(await screen(here, { title: term }));
  });

  it('sees a change of the register as soon as the server does', async () => {
    const { rows } = threaded;
    const input = { title: 'N1KE running shoes for men', destination: 'US' };
    const before = await screen(threaded, input);
    await threaded.app.store.run("UPDATE `trademark` SET `markText` = 'ORBALIN' WHERE `id` IN (?, ?)", [
      rows.nike,
      rows.nikeBags,
    ]);
    await threaded.app.register.marksChanged([rows.nike, rows.nikeBags]);
    const after = await screen(threaded, input);
    expect([before.findings.length > 0, after.findings]).toEqual([true, []]);
    expect((await screen(threaded, { title: 'Orbalin shoes' })).findings).not.toEqual([]);
  });

  it('answers many at once, each its own', async () => {
    const inputs = Array.from({ length: 60 }, (_, at) => ({ ...ITEMS[at % ITEMS.length], sku: `S${at}` }));
    const together = await Promise.all(inputs.map((input) => screen(threaded, input)));
    for (const [at, input] of inputs.entries())
      expect(together[at]).toEqual(at < 12 ? await screen(threaded, input) : expect.anything());
    expect(new Set(together.map(({ id }) => id)).size).toBe(inputs.length);
  });
});
