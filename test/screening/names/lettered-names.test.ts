import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const index = indexOf(['BSB Fashion', 'Louis Vuitton', 'BMW', 'LG', 'JBL', 'DKNY']);

it.each([
  ['Φόρεμα Μπι-Ες-Μπι σατέν', 'BSB Fashion', 'Μπι-Ες-Μπι'],
  ['엘브이 가방 여성', 'Louis Vuitton', '엘브이'],
  ['กระเป๋า แอลวี', 'Louis Vuitton', 'แอลวี'],
  ['Бі-Ем-Даблю емблема на капот', 'BMW', 'Бі-Ем-Даблю'],
])('%s: %s behind "%s" is for a person', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW', untrue: [] });
});

it.each(['Футболка эй-би-ди', 'Βιβλίο μι-νι-μα', '이지 팬츠 남성', 'ลูกบอล ยาง', 'שמלה אל תוך הלילה'])(
  'flags nothing in %s',
  (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  },
);
