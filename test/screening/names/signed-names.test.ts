// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'signed' });

it.each([
  ["P€nt! 40 den külotlu çorap siyah 6'lı paket", 'Penti', 'P€nt!', 'BLOCK'],
  ['F€nd! bag leather brown women', 'Fendi', 'F€nd!', 'BLOCK'],
  ['₦IKE running shoes men black 42', 'NIKE', '₦IKE', 'BLOCK'],
  ['D!ор lipstick red 999', 'Dior', 'D!ор', 'BLOCK'],
  ['LΞG☐ bouwset treinen 764 stuks', 'LEGO', 'LΞG☐', 'BLOCK'],
  // Little is shown, a part of the name, or a word besides.
  ['JB£ bluetooth speaker portable black', 'JBL', 'JB£', 'REVIEW'],
  ['B@lenci sneakers women 38 white', 'Balenciaga', 'B@lenci', 'REVIEW'],
  ['Giày c0nv€rs 1970s cổ cao vàng kem size 35-43', 'Converse', 'c0nv€rs', 'REVIEW'],
  ['M@v¡ Jake slim kot pantolon lacivert', 'Mavi', 'M@v¡', 'REVIEW'],
  ['Y€t¡ cooler tumbler 1 l', 'YETI', 'Y€t¡', 'REVIEW'],
  ['₱UMA hoodie men grey L', 'PUMA', '₱UMA', 'REVIEW'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

/** What sellers dress up of their own, prices, and who is addressed. */
it.each([
  'Reg@l¡to sorpresa, caja de madera',
  '¡Oferta! ¡Nueva! camiseta algodón',
  'S@LE summer dress cotton floral M',
  '$UPER price garden hose 20 m',
  'H@ndmade earrings tassel boho',
  'B€ST quality bath towel 70x140',
  'Sale! Fend! off mosquitoes, citronella candle',
  'Lampe Vintage 25€ statt 40€',
  'Vaso de vidro R$30 cada',
  'Curtains $20/pair white linen',
  'Book signed by author, contact me @mail',
  'Hilt! wooden sword for kids',
])('%s names nobody', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
