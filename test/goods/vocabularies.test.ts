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
    ['Férfi bőr félcipő 44 fekete', 25],
    ['חמאת גוף קוקוס וניל 300 מל', 3],
    ['Make-up cover 208 krycí 30 g', 3],
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

describe('vocabularies of smaller languages', () => {
  it.each([
    ['cs', 'Sada šroubováků s magnetickou špičkou', 8, 'a genitive plural'],
    ['cs', 'Povlaky na polštáře 2 kusy', 24, 'a plural'],
    ['sk', 'Zimné pneumatiky na auto 205/55 R16', 12, 'a plural'],
    ['sv', 'Vattentäta herrskor storlek 43', 25, 'a compound that ends in four letters'],
    ['sv', 'Brödrosten för fyra skivor', 11, 'a definite form'],
    ['da', 'Barnevogn kombi med lift', 12, 'a long word'],
    ['no', 'Sengetøy bomull 140x200', 24, 'its letters show the language'],
    ['fi', 'Naisten talvitakit hupulla', 25, 'a plural'],
    ['nl', 'Glazen snijplanken set van drie', 21, 'a plural'],
    ['nl', 'Antraciet bloempotten voor buiten', 21, 'a doubled consonant'],
    ['hu', 'Bőr válltáskák női', 18, 'a plural'],
    ['ro', 'Pantofi sport pentru femei', 25, 'several words'],
    ['bg', 'Хавлиени кърпи комплект 4 броя', 24, 'several words'],
    ['uk', 'Зручні велосипедні шоломи для дітей', 9, 'an ending taken off'],
    ['el', 'ΑΝΔΡΙΚΕΣ ΠΑΝΤΟΦΛΕΣ ΧΕΙΜΕΡΙΝΕΣ', 25, 'capitals without accents'],
    ['he', 'המזוודה הקלה ביותר לטיסות', 18, 'the article written on'],
    ['he', 'מזוודות קלות לטיסות', 18, 'a plural'],
  ])('%s: %s is class %i (%s)', (_language, title, niceClass) => {
    expect(classesOf(title)[0]).toBe(niceClass);
  });

  it.each([
    ['Applewood smoking chunks 2kg kiln dried', 25, 'smoking is no dinner jacket'],
    ['Matte liquid lipstick long lasting', 27, 'matte is no Danish mat'],
    ['Center console organizer for Model 3', 28, 'no Romanian console'],
    ["Men's quartz wristwatch minimalist", 19, 'minimalist ends in no Swedish list'],
    ['Écusson brodé aigle royal', 30, 'brodé is no Danish bread'],
  ])('%s: not class %i, %s', (title, niceClass) => {
    expect(classesOf(title)).not.toContain(niceClass);
  });

  it('what goods are without is not the goods', () => {
    expect(classesOf('Αφίσα τοίχου χωρίς κορνίζα')[0]).toBe(16);
  });
});
