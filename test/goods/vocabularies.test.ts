import { classifyGoods } from '../../server/goods/classify-goods';
import { TABLES } from '../../server/goods/lexicon/tables';
import { readVocabularies } from '../../server/goods/lexicon/vocabularies';

const classesOf = (title: string): readonly number[] =>
  classifyGoods({ title }).classes.map(({ niceClass }) => niceClass);

describe('vocabularies', () => {
  it('name groups of the tables only, and no form twice in one of them', () => {
    const groups = new Set(
      TABLES.flatMap(({ groups, niceClass }) => Object.keys(groups).map((name) => `${niceClass}.${name}`)),
    );
    const seen = new Set<string>();
    readVocabularies((group, forms) => {
      expect(groups).toContain(group);
      for (const { language, text } of forms) {
        const key = `${language} ${group} ${text}`;
        expect([key, text === '' || seen.has(key)]).toEqual([key, false]);
        seen.add(key);
      }
    });
  });

  it.each([
    ['Vogelhäuschen mit Ständer zum Aufhängen', 20],
    ['Écumoire inox manche long', 21],
    ['Escofina media caña para madera', 8],
    ['Schiumarola acciaio inox 12 cm', 21],
    ['Corrediça telescópica 45 cm', 6],
    ['Wykrawaczki do pierników 10 sztuk', 21],
    ['Ahşap kalemlik masaüstü', 16],
    ['虫眼鏡 折りたたみ ライト付き', 9],
    ['휴대용 돋보기 3배율', 9],
    ['مغرفة ستانلس مع ثقوب', 21],
  ])('%s: class %i', (title, niceClass) => {
    expect(classesOf(title)[0]).toBe(niceClass);
  });

  it.each([
    ['Borsa intrecciato in pelle nera', 28, 'trecciato (fishing line) ends no Italian compound'],
    ['Star Destroyer 1555 pieces', 25, 'no German Troyer (sweater) in it'],
    ['Camiseta algodón manga corta', 31, 'manga is a sleeve before it is a Portuguese fruit'],
  ])('%s: not class %i, %s', (title, niceClass) => {
    expect(classesOf(title)).not.toContain(niceClass);
  });
});
