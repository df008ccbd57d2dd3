import fc from 'fast-check';
import { HS_CLASSES } from '../../server/goods/hs-table';
import { lexicon } from '../../server/goods/lexicon';
import { TABLES } from '../../server/goods/lexicon/tables';
import { readTranslations } from '../../server/goods/lexicon/translations';
import { expandTerm, readGoodsTerms } from '../../server/goods/terms';

describe('terms in free text', () => {
  it('are met with their places and their parts', () => {
    const text = 'Leather belt for trousers';
    const terms = readGoodsTerms(text);
    expect(terms.map(({ text: met, role }) => [met, role])).toEqual([
      ['Leather belt', 'HEAD'],
      ['trousers', 'FRAMED'],
    ]);
    expect(terms[0]?.meanings[0]).toMatchObject({ niceClass: 25, group: '25.clothing' });
  });

  it('a fruit and a range tell their own classes, for whoever asks what a word describes', () => {
    expect(readGoodsTerms('fresh apples')[0]?.meanings[0]?.niceClass).toBe(31);
  });

  it('can be asked in one language only', () => {
    expect(readGoodsTerms('Hose', 'de')[0]?.meanings[0]?.niceClass).toBe(25);
    expect(readGoodsTerms('Hose', 'en')[0]?.meanings[0]?.niceClass).toBe(17);
  });

  it('offsets hold in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('shoes', '手机壳', 'чехол', 'ケース', 'زيت زيتون'),
        (noise, goods) => {
          const text = `${noise} ${goods} ${noise}`;
          for (const term of readGoodsTerms(text)) expect(text.slice(term.start, term.end)).toBe(term.text);
        },
      ),
    );
  });
});

it('a term expands to its class, group and HS heading', () => {
  expect(expandTerm('men’s wool trousers').meanings[0]).toMatchObject({
    niceClass: 25,
    group: '25.clothing',
    hs: '6203',
    concept: 'trousers',
  });
  expect(expandTerm('xyzzy').meanings).toEqual([]);
});

describe('the lexicon', () => {
  const { concepts } = lexicon();

  it('holds 1,500 goods and more in English and in Chinese', () => {
    const goods = concepts.filter((concept) => concept.niceClass <= 34);
    const chinese = goods.filter((concept) => /\p{Script=Han}/u.test(concept.id));
    expect(chinese.length).toBeGreaterThanOrEqual(1500);
    expect(goods.length - chinese.length).toBeGreaterThanOrEqual(1500);
  });

  it('names every class, and an HS heading for all goods', () => {
    expect(new Set(concepts.map((concept) => concept.niceClass)).size).toBe(45);
    const without = concepts.filter(
      (concept) =>
        concept.niceClass <= 34 &&
        !HS_CLASSES.has(concept.hs.slice(0, 4)) &&
        !HS_CLASSES.has(concept.hs.slice(0, 2)),
    );
    expect(without).toEqual([]);
  });

  it('has a table for each class once', () => {
    expect(TABLES.map((table) => table.niceClass)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
  });

  it('names at least 300 forms in each of twelve more languages', () => {
    const forms = new Map<string, number>();
    readTranslations((_, __, written) => {
      for (const { language } of written) forms.set(language, (forms.get(language) ?? 0) + 1);
    });
    for (const language of ['es', 'fr', 'de', 'pt', 'ru', 'ja', 'ko', 'vi', 'th', 'id', 'ar'])
      expect(forms.get(language)).toBeGreaterThanOrEqual(300);
  });
});
