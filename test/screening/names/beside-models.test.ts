// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { looseForm, looseLikeness } from '../../../server/matching/sign/loose-likeness';
import { modelsIn } from '../../../server/matching/sign/models-of-brands';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'beside models' });

it.each([
  ['Nkie Tech Fleece trainingspak grijs maat M set hoodie + broek', 'NIKE', 'Nkie', 'BLOCK'],
  ['Y3T! R@mbler 30oz tumbler seafoam, lid included', 'YETI', 'Y3T!', 'BLOCK'],
  ['Tênis Mizú Wave Prophecy 8 preto e verde 38 ao 43', 'Mizuno', 'Mizú', 'BLOCK'],
  ['Caixa de som JB£ Boombox 3, 180W, preta com laranja', 'JBL', 'JB£', 'BLOCK'],
  ['Perfumy T0m F. Lost Cherry 50 ml', 'Tom Ford', 'T0m', 'BLOCK'],
  ['F€nd! Baguette jacquard zucca marrone', 'Fendi', 'F€nd!', 'REVIEW'],
  ['B@lenci triple s chunky trainers beige/grey EU 42', 'Balenciaga', 'B@lenci', 'REVIEW'],
  ['나잌키 덩크 로우 범고래 260 새상품', 'NIKE', '나잌키', 'REVIEW'],
  ['Perfume do B0ti Malbec Gold 100ml lacrado', 'O Boticário', 'B0ti', 'BLOCK'],
  // By ear, or a word that people use.
  ['Combers All Star negras lona bota talla 39 nuevas', 'Converse', 'Combers', 'REVIEW'],
  ['Dok Martins 1460 zwart leer mt 39, nieuw zonder doos', 'Dr. Martens', 'Dok Martins', 'REVIEW'],
  ['Śniegowce Ugi mini platforma kasztan 38', 'UGG', 'Ugi', 'REVIEW'],
  ['Sepatu Pans Old Skool hitam putih waffle 36-44', 'Vans', 'Pans', 'REVIEW'],
  ['Macchina caffè De Lunghi Magnifica S automatica, 15 bar', "De'Longhi", 'De Lunghi', 'BLOCK'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

/** Models are words of languages as well. */
it.each([
  'Mini platform sandalen dames zwart maat 38',
  'Tank top dames katoen wit maat L',
  'Santos football scarf knitted black white',
  'Birkin style garden hat straw wide brim',
  'Speedy delivery box kraft paper 20 pcs',
  'Panda plush toy 30 cm soft for kids',
  'Polo homme coton bleu marine taille L',
  'Puzzle 1000 pieces sunset beach landscape',
  'Classic mini clock wood wall 20 cm',
  'Golf umbrella large windproof black',
  'Ranger hat felt brown adjustable',
  'Pixie haircut wig short synthetic brown',
  'Alma de casa libro tapa blanda',
  'Daisy chain garland artificial flowers 2 m',
])('%s names nobody', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});

it('refers to a maker where a frame says so, however his name is spelt', () => {
  const place = placeOfBrand(index, 'Case for Samsumg Galaxy S23 Ultra clear silicone', 'Samsung');
  expect(place.verdict).toBe('CLEAR');
});

it.each([
  ['air max 97 silver', [['NIKE', 0, 2]]],
  ['mens all star high', [['Converse', 1, 3]]],
  ['blue cotton shirt', []],
])('models in "%s"', (title, models) => {
  const found = modelsIn(title.split(' ')).map(({ brand, end, first }) => [brand, first, end]);
  expect(found).toEqual(models);
});

it.each([
  ['Nkie', 'NIKE', 'NEAR'],
  ['B0ti', 'Boticário', 'NEAR'],
  ['나잌키', '나이키', 'NEAR'],
  ['MKT', 'Makita', 'LOOSE'],
  ['T.N.F.', 'The North Face', 'LOOSE'],
  ['Combers', 'Converse', 'LOOSE'],
  ['Tom', 'Tom Ford', undefined],
  ['Panda', 'NIKE', undefined],
  ['Panda', 'Prada', undefined],
  ['найк', 'NIKE', undefined],
])('%s comes to %s %s', (words, name, likeness) => {
  expect(looseLikeness(looseForm(words), looseForm(name))).toBe(likeness);
});
