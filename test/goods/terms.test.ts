import fc from 'fast-check';
import { HS_CLASSES } from '../../server/goods/hs-table';
import { type Concept } from '../../server/goods/lexicon/format';
import { readTables, TABLES } from '../../server/goods/lexicon/tables';
import { readTranslations } from '../../server/goods/lexicon/translations';
import { headOf } from '../../server/goods/main-goods';
import { readPhrases } from '../../server/goods/phrases';
import { meaningsOf } from '../../server/goods/terms';

describe('terms in free text', () => {
  it('are met with their places and their parts', () => {
    const text = 'Leather belt for trousers';
    const { terms, cues } = readPhrases(text);
    expect(terms.map(({ hit, role }) => [text.slice(hit.start, hit.end), role])).toEqual([
      ['Leather belt', 'HEAD'],
      ['trousers', 'FRAMED'],
    ]);
    expect(terms[0] && meaningsOf(terms[0], cues)[0]).toMatchObject({ niceClass: 25, group: '25.clothing' });
  });

  it('mean their class, group and HS heading', () => {
    const { terms, cues } = readPhrases('men’s wool trousers');
    const head = headOf(terms);
    expect(head && meaningsOf(head, cues)[0]).toMatchObject({
      niceClass: 25,
      group: '25.clothing',
      hs: '6203',
      concept: 'trousers',
    });
    expect(readPhrases('xyzzy').terms).toEqual([]);
  });

  it.each([
    ['Stekpanna gjutjärn 28 cm', 21],
    ['Mørklægningsgardin grå 140x250', 24],
    ['Støpejernspanne 26 cm', 21],
    ['Lasten kumisaappaat sammakko', 25],
    ['Dětské holínky žabička', 25],
    ['Sötétítő függöny bársony', 24],
    ['Cort 4 persoane', 22],
    ['Lampa, saltea yoga', 27],
  ])('are read in the languages of the North and along the Danube: %s', (title, niceClass) => {
    const { terms, cues } = readPhrases(title);
    expect(terms.flatMap((term) => meaningsOf(term, cues).map((meaning) => meaning.niceClass))).toContain(
      niceClass,
    );
  });

  it('stand where they say in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('shoes', '手机壳', 'чехол', 'ケース', 'زيت زيتون'),
        (noise, goods) => {
          const text = `${noise} ${goods} ${noise}`;
          for (const { hit } of readPhrases(text).terms) {
            expect(hit.start).toBeGreaterThanOrEqual(0);
            expect(hit.end).toBeGreaterThan(hit.start);
            expect(hit.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('the lexicon', () => {
  const byName = new Map<string, Concept>();
  readTables((concept) => byName.set(`${concept.niceClass}/${concept.id}`, concept));
  const concepts = [...byName.values()];

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
