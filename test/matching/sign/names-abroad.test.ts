import { documentedNames } from '../../../server/matching/sign/brand-index';
import { FURTHER_SPELLINGS } from '../../../server/matching/sign/data/abroad/further-spellings';
import { SELLERS_SPELLINGS } from '../../../server/matching/sign/data/abroad/sellers-spellings';
import { NAMES_ABROAD } from '../../../server/matching/sign/names-abroad';
import { isGoodsWord } from '../../../server/screening/use/goods-words';

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const LINES = linesOf(NAMES_ABROAD);
const ALL = [...LINES, ...linesOf(FURTHER_SPELLINGS), ...linesOf(SELLERS_SPELLINGS)];
const FOREIGN =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;

it('has on each line a brand and names of it in other scripts, none of them twice', () => {
  for (const [brand = '', ...names] of ALL) {
    expect(brand).not.toMatch(FOREIGN);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !FOREIGN.test(name) || name !== name.trim())).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});

it.each([
  ['names abroad', LINES],
  ['further spellings', linesOf(FURTHER_SPELLINGS)],
  ["sellers' spellings", linesOf(SELLERS_SPELLINGS)],
])('has each brand on one line only of its %s', (_, lines) => {
  const brands = lines.map(([brand]) => brand);
  expect(brands.filter((brand, at) => brands.indexOf(brand) !== at)).toEqual([]);
});

it('has no name that is a word for goods', () => {
  const names = ALL.flatMap(([, ...rest]) => rest);
  expect(names.filter((name) => isGoodsWord(name.toLowerCase()))).toEqual([]);
});

it.each([
  ['Fissler', '피슬러'],
  ['Fisher-Price', '피셔프라이스'],
  ['Aesop', '이솝'],
  ['Sharp', 'ชาร์ป'],
  ['Wacoal', 'วาโก้'],
  ['Merrell', 'מרל'],
  ['Opple', '欧普'],
  ['Honor', 'هونر'],
  ['Gloria Jeans', 'Глория Джинс'],
  ['Estel', 'Эстель'],
  ['Ralph Lauren', 'Ральф Лаурен'],
  ['Volkswagen', '福斯'],
  ['Warrior Shoes', '回力'],
  ['M&G Stationery', '晨光'],
  ['Hengyuanxiang', '恒源祥'],
  ['Philips Avent', 'Авент'],
  ['Arabian Oud', 'العربية للعود'],
  ['Pandora', 'Παντόρα'],
  ['Guess', 'Γκες'],
  ['Emporio Armani', 'Εμπόριο Αρμάνι'],
  ['Balenciaga', 'بالنسياجا'],
  ['Hugo Boss', 'הוגו בוס'],
  ['Birkenstock', 'เบอร์เคนสต็อก'],
  ['Christian Louboutin', 'لوبوتان'],
  ['Timberland', 'Тімберленд'],
  ['Toyota', '토요타'],
  ['IKEA', 'Икея'],
  ['Motorola', '摩托羅拉'],
])('knows what %s is called: %s', (brand, name) => {
  expect(documentedNames(brand).map(({ text }) => text)).toContain(name);
});
