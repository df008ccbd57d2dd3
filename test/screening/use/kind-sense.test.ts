import { KINDS_OF_SENSES } from '../../../server/screening/use/kinds-of-senses';
import { phrases } from '../../../server/screening/use/frames/frame-table';
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const onClothes = { goodsClasses: [25], markClasses: [18, 25] };

describe('a word for things of a kind', () => {
  it.each([
    ['an animal is a toy', 'Cute ⟦marmot⟧ plush toy screaming groundhog'],
    ['an animal is a toy, in Japanese', '⟦マーモット⟧ ぬいぐるみ 25cm'],
    ['a plant is a seedling', '⟦Азалия⟧ японская саженец 3 года'],
    ['a plant stands in a pot', '⟦Azálea⟧ japán rózsaszín cserepes 2 l'],
    ['a fruit is frozen', 'Pulpa de ⟦Mango⟧ congelada sin azúcar 1 kg'],
    ['a mineral holds a fossil', 'Genuine Moroccan trilobite fossil in ⟦matrix⟧ 4-5cm'],
    ['a mountain is on a poster', 'Αφίσα Mount ⟦Olympus⟧ Ελλάδα θέα βουνό 30x40'],
    ['a scent comes from oils', 'מפיץ ריח ⟦ארומה⟧ תרפיה שמנים אתריים'],
    ['a child is named', 'Personalised necklace ⟦Emma⟧ name plate sterling silver'],
  ])('is itself where %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
  });

  it.each([
    'Zapatos baile ⟦Salsa⟧ bachata mujer tacón 7cm',
    '⟦Salsa⟧ Tanzschuhe Damen Satin',
    'حذاء رقص ⟦سالسا⟧ نسائي',
  ])('is a dance on shoes too: %s', (title) => {
    expect(readUse(ask(title, onClothes)).use).toBe('DESCRIPTIVE');
  });

  it.each([
    ['nothing shows the kind', '⟦Marmot⟧ Precip jacket mens M'],
    ['the goods are the mark’s', '⟦Marmot⟧ plush fleece jacket mens M'],
    ['a maker is named', 'Plush toy by ⟦Marmot⟧'],
    ['jeans are no dance', 'Vaqueros ⟦Salsa⟧ push in mujer talla 28'],
  ])('is the mark where %s: %s', (_reason, title) => {
    expect(readUse(ask(title, onClothes)).use).toBe('AS_MARK');
  });

  it('is written in small letters in the table, as its cues are', () => {
    const all = KINDS_OF_SENSES.flatMap(({ cues, words }) => [...phrases(words), ...phrases(cues)]);
    expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
