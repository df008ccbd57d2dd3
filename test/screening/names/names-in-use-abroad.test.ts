// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'names in use abroad' });

it.each([
  ['لابتوب ماك بوك', 'MacBook', 'ماك بوك'],
  ['футболка поло фред перри', 'Fred Perry', 'фред перри'],
  ['рубашка том тейлор мужская', 'Tom Tailor', 'том тейлор'],
  ['فستان رالف لورين', 'Ralph Lauren', 'رالف لورين'],
  ['جوال بلاك بيري', 'BlackBerry', 'بلاك بيري'],
  ['מקדחה דה וולט', 'DeWalt', 'דה וולט'],
])('%s names %s by several words', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'BLOCK' });
});

it.each([
  ['аккумулятор варта 60 ач', 'VARTA', 'варта'],
  ['تلفزيون ال جي 55 بوصة', 'LG', 'ال جي'],
  ['свечи зажигания НЖК 4 шт', 'NGK Spark Plugs', 'НЖК'],
  ['ベンツ エンブレム', 'Mercedes-Benz', 'ベンツ'],
])('%s perhaps names %s beside its goods', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW' });
});

it.each([
  'нічна варта книга',
  'センターベンツ ジャケット メンズ',
  'โอเมก้า 3 น้ำมันปลา',
  'книга том браун',
  'витамины омега 3',
  'حذاء جري رياضي',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
