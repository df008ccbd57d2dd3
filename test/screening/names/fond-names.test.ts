import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const index = indexOf(['Versace', 'Dior', 'PUMA', 'Makita', 'Bosch', 'Lada', 'Canon', 'Casio']);

it.each([
  ['Βερσατσάκι ανδρική ζώνη μέδουσα', 'Versace', 'Βερσατσάκι'],
  ['Духи диорчик 100 мл', 'Dior', 'диорчик'],
  ['Кроссовки пумочка женские', 'PUMA', 'пумочка'],
  ['Дрель макиточка 18в', 'Makita', 'макиточка'],
])('%s: %s behind "%s" is for a person', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW', untrue: [] });
});

it.each([
  'Кухонная доска и ложки деревянные',
  'Серебряные сережки колечки',
  'Игрушка ладушки для малышей',
  'Κουταλάκι μωρού σιλικόνη',
  'Канонник карманный',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
