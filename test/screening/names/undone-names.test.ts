import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const index = indexOf(
  'Canada Goose|Dyson|Apple Watch|Cartier|Bosch|Balenciaga|Salomon|Volcom|Shimano|Bentley|Converse|Helix|Rapha|Galaxus|Hugo Boss|Labubu|Prada|White Rabbit|Golden Goose'.split(
    '|',
  ),
);

it.each([
  ['Canda G00se down jacket men', 'Canada Goose', 'Canda G00se', 'REVIEW'],
  ['D y s 0 n airwrap hair dryer', 'Dyson', 'D y s 0 n', 'BLOCK'],
  ['🍎 W4tch series 9 45mm GPS', 'Apple Watch', '🍎 W4tch', 'BLOCK'],
  ['Kaffee gemahlen ⚪ R4bbit für Damen', 'White Rabbit', '⚪ R4bbit', 'BLOCK'],
  ['Scarpe G0lden 🦆 sneakers bianche', 'Golden Goose', 'G0lden 🦆', 'BLOCK'],
  ['Montre femme K.a.r.t.i.é acier quartz', 'Cartier', 'K.a.r.t.i.é', 'BLOCK'],
  ['Б0SCH cordless drill 18V', 'Bosch', 'Б0SCH', 'BLOCK'],
  ['Ba len xi a ga sneakers women', 'Balenciaga', 'Ba len xi a ga', 'REVIEW'],
  ['S.a.l.o.m.0.n scarpe da corsa', 'Salomon', 'S.a.l.o.m.0.n', 'BLOCK'],
  ['Shirnamo mens running shoes', 'Shimano', 'Shirnamo', 'REVIEW'],
  ['Hug0 B0$$ Herren Poloshirt Slim Fit marine', 'Hugo Boss', 'Hug0 B0$$', 'BLOCK'],
  ['Kecky K0nversky vysoké černé plátěné', 'Converse', 'K0nversky', 'REVIEW'],
  ['Pracla borsa donna pelle', 'Prada', 'Pracla', 'BLOCK'],
  ['La-bu-8u blind box monster plush', 'Labubu', 'La-bu-8u', 'BLOCK'],
  ['C*nvrse hoodie black', 'Converse', 'C*nvrse', 'REVIEW'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  const place = placeOfBrand(index, title, brand);
  expect(place).toMatchObject({ words, verdict, untrue: [] });
  expect(place.steps).toBeGreaterThan(0);
});

it.each([
  'Refil Filtro PE11B PE11X Purificador',
  'Car Seat Covers RAV4 2019-2024 Black',
  'Casing softcase A05s A15 bening anti crack',
  'Dinkelflocken Bio Feinblatt 5 x 500 g Vorratspack Vollkorn',
  'T shirt S M L XL 3 in 1 set of two',
  'Lot de 2 bas de lin à la main',
  'A4 B5 H7 lamp 5W30 3D print',
  'Fuse box A4-B5-8E relay 12V',
  'Gift card R$50 A4$ B5$ sale',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
