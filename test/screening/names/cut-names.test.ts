// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'cut' });

it.each([
  ['Tmmy Hlfgr hoodie navy', 'Tommy Hilfiger', 'Tmmy Hlfgr', 'BLOCK'],
  ['Sudadera T0mmy H1lf capucha azul hombre M', 'Tommy Hilfiger', 'T0mmy H1lf', 'BLOCK'],
  ['Louis Vuit bag monogram', 'Louis Vuitton', 'Louis Vuit', 'BLOCK'],
  ['Under Arm. shorts black', 'Under Armour', 'Under Arm', 'BLOCK'],
  ['Smsng phone case black A54', 'Samsung', 'Smsng', 'BLOCK'],
  ['Sprme hoodie black box logo', 'Supreme', 'Sprme', 'REVIEW'],
  ['Gvnchy backpack for men', 'Givenchy', 'Gvnchy', 'BLOCK'],
  // The first letter alone, or little else.
  ['Calvin K. underwear men', 'Calvin Klein', 'Calvin K', 'REVIEW'],
  ['Perfume Pako R. One Million 100ml', 'Paco Rabanne', 'Pako R', 'REVIEW'],
  ['M. Kors bag brown leather', 'Michael Kors', 'M. Kors', 'REVIEW'],
  ['New Bal. 574 sneakers', 'New Balance', 'New Bal', 'REVIEW'],
  ['Sac Yv. S. Lorent Black Opium 90ml parfum', 'Yves Saint Laurent', 'Yv. S. Lorent', 'BLOCK'],
  ['0FF-WHT hoodie black L', 'Off-White', '0FF-WHT', 'REVIEW'],
  ['D. Welingtån klocka roséguld 36 mm', 'Daniel Wellington', 'D. Welingtån', 'REVIEW'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

/** What sellers shorten of their own. */
it.each([
  'Herrenhemd Gr. L blau inkl. Versand',
  'Damen Jacke Gr. M neu m. Etikett',
  'Puppenwagen ca. 60 cm hoch inkl. Zubehör',
  'Buch J. K. Rowling gebunden Erstausgabe',
  'Roman von H. Mann Leinen 1954',
  "Men's shirt sz. L blk. cotton w. pocket",
  'Ladies top S. M. L. sizes available',
  'Vintage lamp approx. 12 in. tall w. shade',
  'Camiseta talla L. color negro mod. nuevo',
  'Vestido t. M azul c. cinturón',
  'Robe t. 38 coul. noire long. 90 cm',
  'Livre de poche V. Hugo Les Misérables',
  'Borsa a mano col. nero mis. grande',
  'Tavolo leg. massello dim. 120x80 cm',
  'Kurtka roz. M kol. czarny dł. 70 cm',
  'Książka H. Sienkiewicz Potop wyd. 1985',
  'Boty vel. 42 barva čer. nové',
  'Платье р. 44 цв. синий дл. 90 см',
  'Книга Л. Толстой Война и мир т. 1',
  'Кроссовки муж. р. 42 чёрн. новые',
  'Футболка жін. р. М кол. білий',
  'Klänning stl. M färg röd längd ca. 100 cm',
  'Jurk mt. M kleur zw. nieuw',
  'Elbise M beden sy. renk yeni etk.',
  'Paul S. Kemp novel paperback fantasy',
  'Stone isl. aquarium decoration resin',
  'North f. window cleaner 5l concentrate',
  'Under arm. deodorant stone natural',
  'Jack W. Thompson oil painting on canvas',
  'The golden g. rule ceramic tile',
  'Calvin and H. comic book collection',
  'Coffee tbl. oak w. drawers 110 cm',
  'Kids bike 16 in. w. stabilisers red',
  'Red b. roses bouquet silk 12 pcs',
  'Max fact. print poster A3 maths',
  'Jim B. country music CD 2004',
  'Dom. Per. domestic permit sign metal',
  'Tom F. Hanks DVD box set',
  'Le Cr. café table set bistro',
  'Plstc strg bx w. ld 20 L',
  'Grdn chr st of 4 fldng',
  'Mtl shlf brkt 20 cm pr',
  'SDHC HDTV BNWT PVC MDF TPU',
  'Vlk samotář román brožovaný',
  'Čtvrt metru látky bavlna smrk',
  'Prst na loutku vlna krtek',
  'Trn růže obraz tisk',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
