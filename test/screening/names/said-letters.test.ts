import { saidLetters } from '../../../server/screening/names/said-letters';
import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';
import { placesFound } from './places-found';

const index = indexOf('WMF|MLB|PNJ|Louis Vuitton|Volkswagen|BMW|JBL|4F|UGG|NGK Spark Plugs'.split('|'));

it.each([
  ['Weh-Em-Eff Besteckset 60-tlg. Cromargan', 'WMF', 'Weh-Em-Eff', 'BLOCK'],
  ['Nón em-eo-bi logo NY đen chữ trắng', 'MLB', 'em-eo-bi', 'BLOCK'],
  ['Nhẫn bạc nữ Pê-Nờ-Ji đính đá', 'PNJ', 'Pê-Nờ-Ji', 'BLOCK'],
  ['Túi Lờ Vờ Neverfull caro nâu', 'Louis Vuitton', 'Lờ Vờ', 'REVIEW'],
  ['Be-Em-We Felgen Alu 18 Zoll', 'BMW', 'Be-Em-We', 'BLOCK'],
  ['Bluza z kapturem męska CzteryF czarna', '4F', 'CzteryF', 'BLOCK'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

it.each([
  'T-shirt col V homme lot de 3',
  'U.G.G boots',
  'Tapis salle de bain e-bike 3-in-1',
  'Lot de 2 be-ba jouets',
  'Em Be A',
])('hears no letters in "%s"', (title) => {
  expect(placesFound(saidLetters, index, title)).toEqual([]);
});

it('flags no syllables that are no letters', () => {
  expect(flagsIn(index, 'Do-re-mi xylophone for kids')).toEqual([]);
});
