// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { readUse } from '../../../server/screening/use/read-use';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from '../names/place-of-brand';
import { ask } from './ask';

const onBicycles = { goodsClasses: [12], markClasses: [12, 35] };

describe('a name that is a word, beside a model of its maker', () => {
  it.each([
    ['Xe đạp ⟦Giant⟧ Escape 3 2022 size S', onBicycles],
    ['⟦smart⟧ forfour electric', onBicycles],
    ['kask ⟦Bell⟧ Super 3R M', { goodsClasses: [9], markClasses: [9, 28] }],
    ['Narty ⟦Head⟧ Worldcup Rebels 165', { goodsClasses: [28], markClasses: [25, 28] }],
    ['⟦Fender⟧ Mustang LT25 combo', { markClasses: [9, 15] }],
  ])('is the name in %s', (title, over) => {
    expect(readUse(ask(title, over)).use).toBe('AS_MARK');
  });

  it.each([
    ['no model', 'Inflatable ⟦giant⟧ flower wall size L', {}],
    ['a model in small letters that is a word', 'our ⟦giant⟧ escape plush toy bear', {}],
    ['goods of others', '⟦Mini⟧ Cooper style pattern vase', { goodsClasses: [21], markClasses: [12] }],
  ])('is a word beside %s', (_reason, title, over) => {
    expect(readUse(ask(title, over)).use).toBe('DESCRIPTIVE');
  });
});

const index = buildIndex(brandRegister(), { version: 'own models' });

it.each([
  ['Fender Player Telecaster 2021, seminueva', 'Fender', 'REVIEW'],
  ['Fender Stratocaster American Standard 1998 sunburst', 'Fender', 'REVIEW'],
  ['bass Fender Rumble 40', 'Fender', 'REVIEW'],
])('in "%s" no goods are read in the name', (title, brand, verdict) => {
  expect(placeOfBrand(index, title, brand).verdict).toBe(verdict);
});

it.each([
  'Front fender left black primed steel',
  'Giant escape room board game family 10+',
  'RAM 1500 MHz DDR3 8GB modul',
  'Mini custom name stickers 100 pcs',
  'Head joy bath hair towel wrap microfibre',
  'Smart 101 ways to cook book paperback',
  'Coach tabby cat whistle toy',
  'Axe Africa carved wood handle 40 cm',
  'Orange Crush lace dress size 10',
])('%s names nobody', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});

it.each([
  ['Aku vrtačka Milwaukee M12 FDD 2x2,0 Ah kufr', 'Milwaukee Tool'],
  ['Đồng hồ nam Orient Bambino Gen 4 dây da mặt trắng', 'Orient Watch'],
  ['Bộ tuýp Stanley 46 món 1/4 inch', 'Stanley Tools'],
  ['נעלי ריצה ברוקס אדרנלין GTS 23', 'Brooks Running'],
])('"%s" names %s by its short form', (title, brand) => {
  expect(placeOfBrand(index, title, brand).verdict).toBe('REVIEW');
});

it.each(['Milwaukee Brewers cap vintage', 'Orient rug wool 2x3', 'Stanley Kubrick book'])(
  '%s names none of them',
  (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  },
);
