import 'reflect-metadata';
import fc from 'fast-check';
import { toGlobalId } from '../../schema/global-id';
import { classifyGoods } from '../../server/goods/classify-goods';
import { importRegister } from '../../server/registers/import-register';
import { newestGoodsWords } from '../../server/registers/terms/newest-goods-words';
import { addOfficialTerms } from '../../server/goods/official-terms';
import {
  FROM_FILINGS,
  listTermLists,
  loadedTerms,
  loadTermList,
} from '../../server/registers/terms/goods-terms';
import { learnGoods } from '../../server/registers/terms/learn-goods';
import { LossyCounter } from '../../server/registers/terms/lossy-counter';
import { addWordsOf, type OwnWords, wordKey } from '../../server/registers/terms/words-of-goods';
import { Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { filing, sourceOf } from '../support/record-source';
import { startTestApp } from '../support/test-app';

const now = () => new Date('2026-11-26T00:00:00.000Z');

/** Marks of so many owners, each with one list of goods in a class. */
function filed(name: string, owners: number, goods: string, niceClass: number, owner = `${name} owner`) {
  return Array.from({ length: owners }, (_, at) =>
    filing(`${name}-${at}`, {
      ...{ office: 'US', owner: `${owner} ${at}`, goods: [goods], niceClasses: [niceClass] },
    }),
  );
}

const read = (goods: string, niceClass = 25): OwnWords => {
  const own = new Map<number, OwnWords>();
  addWordsOf({ goods: [goods], goodsClasses: null, niceClasses: [niceClass] }, own);
  return own.get(niceClass) ?? { words: new Set(), terms: new Set() };
};

describe('words of goods', () => {
  it('are those of a list, singular and plural alike', () => {
    const { terms, words } = read('Clothing, namely, Shirts; leather watches (women’s); 运动鞋、T恤');
    expect([...words]).toEqual(expect.arrayContaining(['clothing', 'shirt', 'leather', 'watch', '运动鞋']));
    // One everyday word may be anything, and is no term.
    expect([...terms]).toEqual(['leather watches', 'women’s', '运动鞋', 't恤']);
    expect(['shirts', 'batteries', 'glass', 'brushes', 'shoe', 'bus'].map(wordKey)).toEqual([
      ...['shirt', 'battery', 'glass', 'brush', 'shoe', 'bus'],
    ]);
  });

  it('are none of goods whose class is not known, nor numbers, nor what is too long to be one', () => {
    const own = new Map<number, OwnWords>();
    addWordsOf({ goods: ['shirts'], goodsClasses: [0], niceClasses: [9, 25] }, own);
    expect(own.size).toBe(0);
    expect([...read(`a1b2 42 ${'x'.repeat(31)}`).words]).toEqual([]);
    expect([
      ...read(`shirts for use in the sport of golf at night; ${'y'.repeat(61)}; 7 hats`).terms,
    ]).toEqual([]);
  });

  it('of one filing are bounded, whatever it has', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `q${at.toString(26).replace(/\d/g, 'z')}word`);
    const { terms, words } = read(many.join('; '));
    expect(words.size).toBeLessThanOrEqual(500);
    expect(terms.size).toBeLessThanOrEqual(200);
  });
});

describe('a counter of owners', () => {
  it('is never too high, and finds what many use', () => {
    const owner = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 200 }), (owners) => {
        const counter = new LossyCounter();
        const exact = new Map<string, number>();
        for (const used of owners) {
          counter.add(new Set(used.map(String)));
          for (const one of used) exact.set(String(one), (exact.get(String(one)) ?? 0) + 1);
        }
        for (const [name, count] of exact) expect(counter.of(name)).toBe(count);
      }),
    );
  });

  it('keeps its size under a flood of words that come once, and what is usual in it', () => {
    const counter = new LossyCounter();
    let most = 0;
    for (let at = 0; at < 30_000; at += 1) {
      counter.add(new Set([...(at % 50 === 0 ? ['shirt'] : []), `a${at}`, `b${at}`, `c${at}`]));
      if (at % 97 === 0) most = Math.max(most, [...counter.atLeast(1)].length);
    }
    expect(most).toBeLessThanOrEqual(20_000);
    expect(counter.of('shirt')).toBeGreaterThan(585);
    expect(counter.of('shirt')).toBeLessThanOrEqual(600);
    expect([...counter.atLeast(12)].map(({ name }) => name)).toEqual(['shirt']);
  });
});

describeOnEachDatabase('what filings say of goods', (database) => {
  let store: Store;
  beforeEach(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
  });
  afterEach(() => store.close());
  const load = (name: string, marks: ReturnType<typeof filed>) =>
    importRegister(store, sourceOf(name, marks, name));

  it('is nothing before a register is loaded, and the demo register says nothing', async () => {
    expect(await learnGoods(store, { now })).toBeNull();
    expect((await newestGoodsWords(store)).digest).toBe('');
    const demo = filed('demo', 20, 'cotton shirts', 25).map((one) => ({ ...one, office: 'XD' }));
    await load('demo', demo);
    expect(await learnGoods(store, { now })).toEqual({ marks: 0, words: 0, terms: 0 });
    expect((await newestGoodsWords(store)).digest).toBe('');
  });

  it('makes words usual that many owners use, in that class alone', async () => {
    await load('a', filed('a', 40, 'Cotton shirts', 25));
    await load('b', filed('b', 40, 'Computers', 9));
    expect(await learnGoods(store, { now })).toMatchObject({ marks: 80, words: 3 });
    const words = await newestGoodsWords(store);
    expect(words.of('cotton', 25)).toBe(1);
    expect(words.of('shirts', 25)).toBe(1);
    expect(words.of('cotton', 9)).toBe(0);
    expect(words.of('zorvelle', 25)).toBe(0);
    // Little has changed since.
    expect(await learnGoods(store, { now })).toBeNull();
    await learnGoods(store, { now, force: true });
    const again = await newestGoodsWords(store, words);
    expect(again.digest).toBe(words.digest);
    await load('c', filed('c', 12, 'Linen hats', 25));
    expect(await learnGoods(store, { now })).toMatchObject({ marks: 92 });
    expect((await newestGoodsWords(store, again)).of('linen', 25)).toBeGreaterThan(0.5);
  });

  it('is moved neither by one owner however much it files, nor by few, nor is a brand’s name usual', async () => {
    const hostile = filed('h', 60, 'zorvelle boots', 25).map((one) => ({ ...one, owner: 'Hostile Ltd' }));
    const flood = filed('f', 1, 'quillonix '.repeat(2_000), 25);
    await load('a', [...filed('a', 30, 'adidas shirts', 25), ...hostile, ...flood]);
    await load('b', filed('b', 11, 'bramtex socks', 25));
    const ownerless = filed('o', 60, 'drelmox socks', 25).map((one) => ({ ...one, owner: null }));
    await load('o', ownerless);
    await learnGoods(store, { now });
    const words = await newestGoodsWords(store);
    expect(
      ['shirt', 'zorvelle', 'quillonix', 'bramtex', 'drelmox', 'adidas'].map((word) => words.of(word, 25)),
    ).toEqual([expect.any(Number), ...[0, 0, 0, 0, 0]]);
    expect(words.of('shirt', 25)).toBeGreaterThan(0.5);
  });

  it('names goods of one class, less surely than an official list', async () => {
    const tag = database.dialect === 'sqlite' ? 'a' : 'o';
    const [own, both, official] = [`vorbl${tag}ng`, `krimsk${tag}ld`, `dweem${tag}ra`];
    await load('a', [
      ...filed('a', 20, `${own}; ${both}; shirts; ${official}`, 21),
      ...filed('b', 20, both, 9),
    ]);
    await loadTermList(store, `class,term\n21,${official}\n`, 'office');
    expect(await learnGoods(store, { now })).toMatchObject({ terms: 2 });
    // Learning anew in a process that uses the terms keeps them.
    addOfficialTerms(await loadedTerms(store));
    expect(await learnGoods(store, { now, force: true })).toMatchObject({ terms: 1 });
    expect(await listTermLists(store)).toEqual([
      { source: FROM_FILINGS, terms: 1 },
      { source: 'office', terms: 1 },
    ]);
    const [filedTerm] = classifyGoods({ title: own }).classes;
    const [officialTerm] = classifyGoods({ title: official }).classes;
    expect([filedTerm?.niceClass, officialTerm?.niceClass]).toEqual([21, 21]);
    expect(filedTerm?.confidence).toBeLessThan(officialTerm?.confidence ?? 0);
    expect(classifyGoods({ title: both }).classes).toEqual([]);
  });
});

describeOnEachDatabase('signs of words that are usual for the goods', (database) => {
  const COMPARE = /* GraphQL */ `
    query ($a: MarkInput!, $b: MarkInput!) {
      compareMarks(a: $a, b: $b) {
        sign {
          score
          distinctiveness
          reasons
        }
      }
    }
  `;

  it('resemble one another less in that class, from the next refresh on, and a screening says so', async () => {
    const test_ = await startTestApp(await database.fresh());
    const { register, store } = test_.app;
    const token = await test_.token('MARKETPLACE');
    const compare = async (niceClasses: number[]) => {
      const side = (text: string) => ({ text, niceClasses });
      const variables = { a: side('Drelmox Zimbal'), b: side('Drelmox Quebbix') };
      return (await test_.ask(COMPARE, variables, token)).data.compareMarks.sign;
    };
    const screen = async () => {
      const input = { title: 'Drelmox Zimbal shirt', niceClasses: [25], origin: 'CN', destination: 'US' };
      const query =
        'query ($input: ScreenInput!) { screen(input: $input) { indexVersion findings { explanation trademark { id } sign { score } } } }';
      return (await test_.ask(query, { input }, token)).data.screen;
    };
    try {
      const own = filing('own', {
        ...{ office: 'US', markText: 'DRELMOX', owner: 'Own Ltd', niceClasses: [25], status: 'REGISTERED' },
        ...{ registrationNumber: '77', registrationDate: '2021-01-01', expiryDate: '2031-01-01' },
      });
      await importRegister(store, sourceOf('own', [own], 'own'));
      await register.refresh();
      const [before, screened, elsewhere] = [await compare([25]), await screen(), await compare([9])];
      await importRegister(store, sourceOf('a', filed('a', 60, 'Drelmox shirts', 25), 'a'));
      await learnGoods(store, { now });
      await register.refresh();
      const after = await compare([25]);
      expect(after.score).toBeLessThan(before.score);
      expect(after.distinctiveness).toBeLessThan(0.3);
      expect([before.reasons, after.reasons]).toEqual([
        expect.not.arrayContaining(['USUAL_FOR_GOODS']),
        expect.arrayContaining(['USUAL_FOR_GOODS']),
      ]);
      expect(await compare([9])).toEqual(elsewhere);
      const again = await screen();
      expect(again.indexVersion).toMatch(/-words-[0-9a-f]{12}$/);
      expect(screened.indexVersion).not.toContain('words');
      const [mark] = await store.query<{ id: number }>(
        "SELECT `id` FROM `trademark` WHERE `markText` = 'DRELMOX'",
      );
      const found = again.findings.find(
        ({ trademark }: { trademark: { id: string } }) =>
          trademark.id === toGlobalId('Trademark', mark?.id ?? 0),
      );
      expect(found.explanation).toContain('filings for such goods usually have the word “Drelmox”');
    } finally {
      await test_.close();
    }
  });
});
