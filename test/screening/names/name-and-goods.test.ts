// cspell:disable
import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const index = indexOf(
  'NIKE|adidas|Gucci|Zara|Bosch|Philips|Samsung|iPhone|Guess|PUMA|Moschino|ASUS'.split('|'),
);

it.each([
  ['nikeshoes running black 42', 'NIKE', 'nike', 'BLOCK'],
  ['#nikeshoes #running', 'NIKE', 'nike', 'BLOCK'],
  ['Nikeschuhe Herren weiß', 'NIKE', 'Nike', 'BLOCK'],
  ['Guccitasche Leder schwarz', 'Gucci', 'Gucci', 'BLOCK'],
  ['bolsogucci mujer piel', 'Gucci', 'gucci', 'BLOCK'],
  ['tenisadidas masculino preto', 'adidas', 'adidas', 'BLOCK'],
  ['zarakleid rot Größe 38', 'Zara', 'zara', 'BLOCK'],
  ['boschbohrmaschine 18V', 'Bosch', 'bosch', 'BLOCK'],
  ['moschinokleid rot Größe 38', 'Moschino', 'moschino', 'REVIEW'],
])('%s names %s by "%s": %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

it.each([
  'Samsunghülle schwarz',
  'Samsungtasche schwarz',
  'iphonecase 13 clear',
  'Boschstaubsaugerbeutel 10 Stück',
  'Pumakäfig aus Holz',
  'Pegasus toy horse',
  "Nonna Guccione's almond biscotti 400g",
  'Guesswork board game',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
