import { classifyGoods } from '../../server/goods/classify-goods';
import { addOfficialTerms } from '../../server/goods/official-terms';
import { compareGoods } from '../../server/goods/compare-goods';
import { listTermLists, loadedTerms, loadTermList } from '../../server/registers/terms/goods-terms';
import { readTermList, TermListError } from '../../server/registers/terms/read-term-list';
import { Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';

const read = (text: string, options = {}) => [...readTermList(text, options)];

describe('a term list', () => {
  it.each([
    ['WIPO’s alphabetical list', 'Basic No.,Class,Indication\n090001,9,"abacuses [counting frames]"\n'],
    ['a TSV with other names', 'Term\tNice Class\tStatus\nabacuses\tClass 9\tA\n'],
    ['semicolons and quotes', '"class";"description"\n"009";"abacuses (all kinds)."\n'],
  ])('%s is read', (_, text) => {
    expect(read(text)).toEqual([{ niceClass: 9, text: 'abacuses', language: 'en' }]);
  });

  it('tells the language by a column, else by the script', () => {
    const text = 'class,lang,term\n25,de,Wathosen\n25,,涉水裤\n25,,болотные брюки\n';
    expect(read(text).map((term) => ('language' in term ? term.language : null))).toEqual(['de', 'zh', 'ru']);
  });

  it('passes over lines that are no terms, each with its reason', () => {
    const text = `class,term\n46,nothing\n25,\n9,${'word '.repeat(9)}\n`;
    expect(read(text)).toEqual([
      { line: 2, reason: '"46" is no Nice class.' },
      { line: 3, reason: 'The term is missing.' },
      { line: 4, reason: 'The term is longer than 8 words or 200 characters.' },
    ]);
  });

  it('without the columns is refused by the names that it has, unless they are named', () => {
    expect(() => read('a,b\n9,x\n')).toThrow(TermListError);
    expect(() => read('a,b\n9,x\n')).toThrow(/it has a, b/);
    expect(read('a,b\n9,abacuses\n', { classColumn: 'a', termColumn: 'b' })).toHaveLength(1);
  });
});

describeOnEachDatabase('official terms', (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
  });
  afterAll(() => store.close());

  // Each database has words of its own: the lexicon is one for the whole process.
  const word = database.dialect === 'sqlite' ? 'zarfobang' : 'brindlewop';

  it('widen the classes that goods are read in, and leave alone what the lexicon knows', async () => {
    const text = `class,term\n25,shoes\n9,shoes\n13,${word}s\n28,${word} blasters for shoes\n`;
    const before = classifyGoods({ title: 'shoes' }).classes;
    expect(classifyGoods({ title: `red ${word}` }).classes).toEqual([]);
    expect(await loadTermList(store, text, 'made up')).toMatchObject({ terms: 4, known: 1, kept: 3 });
    // The same list again replaces itself.
    expect(await loadTermList(store, text, 'made up')).toMatchObject({ kept: 3 });
    expect(await listTermLists(store)).toEqual([{ source: 'made up', terms: 3 }]);
    const terms = await loadedTerms(store);
    expect(terms).toHaveLength(3);
    addOfficialTerms(terms);
    expect(classifyGoods({ title: `red ${word}` }).classes[0]).toMatchObject({ niceClass: 13 });
    expect(classifyGoods({ title: `${word} blasters for shoes` }).classes[0]).toMatchObject({
      niceClass: 28,
    });
    expect(classifyGoods({ title: 'shoes' }).classes).toEqual(before);
  });

  it('are compared with goods of filings by their class', () => {
    const grade = (niceClass: number) =>
      compareGoods({ terms: [word], classes: [] }, { terms: ['firearms'], classes: [niceClass] });
    expect(grade(13).score).toBeGreaterThan(0);
  });
});
