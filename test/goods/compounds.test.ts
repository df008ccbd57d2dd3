// cspell:disable
import { classifyGoods } from '../../server/goods/classify-goods';

const bestClass = (title: string): number | undefined => classifyGoods({ title }).classes[0]?.niceClass;

describe('goods that are called by other goods', () => {
  it.each([
    ['Botol susu wide neck 240ml isi 2', 10],
    ['Glass baby milk bottle 240ml', 10],
    ['Mlýnek na sůl bukový', 21],
    ['Moulin à sel bois 15 cm', 21],
    ['Tabla de quesos bambú', 21],
    ['แก้วชา เซรามิก 6 ใบ', 21],
    ['Tách trà sứ 200ml', 21],
    ['ミルクパン ホーロー 14cm', 21],
    ['Pirinç pişirici 1,8 l', 11],
    ['Винный шкаф 18 бутылок', 11],
    ['계란찜기 전기 1단', 11],
    ['우유거품기 무선', 7],
    ['Poklice 16 palců sada 4 ks černé', 12],
    ['צלחות נוי לרכב 15', 12],
    ['Чехол для ракетки теннис', 28],
    ['Обувница белая 3 секции', 20],
  ])('%s is of class %i', (title, niceClass) => {
    expect(bestClass(title)).toBe(niceClass);
  });

  it('may be of two classes', () => {
    const classes = classifyGoods({ title: 'Fahrradtasche wasserdicht 20 l' }).classes;
    expect(classes.map(({ niceClass }) => niceClass)).toEqual([12, 18]);
  });
});

describe('food that is put on the body', () => {
  it.each([
    'Body milk almond 400ml',
    'Lippenbutter Vanille',
    'Lait corps amande 400 ml',
    'Manteca corporal coco 200 g',
    'Burro cacao labbra',
    'Tělové máslo kokos',
    'Vücut sütü badem',
    'حليب للجسم باللوز',
    'חלב גוף שקדים',
    '자음생크림 50ml',
    'น้ำนมทาผิว 200 ml',
  ])('%s is a cosmetic', (title) => {
    expect(bestClass(title)).toBe(3);
  });

  it.each([
    ['Milch 1 l haltbar', 29],
    ['Angel hair pasta 500 g', 30],
    ['Almond butter 350 g crunchy', 29],
    ['Queso curado 500 g', 29],
    ['Miel de acacia 500 g', 30],
    ['生クリーム 200ml 純正', 29],
  ])('%s is none', (title, niceClass) => {
    expect(bestClass(title)).toBe(niceClass);
  });
});
