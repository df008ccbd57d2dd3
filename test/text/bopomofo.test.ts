import { BOPOMOFO, pinyinOfBopomofo } from '../../server/text/bopomofo';
import { pinyinOf } from '../../server/text/pinyin';

it.each([
  ['ㄙㄣ', 'sen'],
  ['ㄋㄞˋㄎㄜˋ', 'naike'],
  ['ㄒㄧㄤㄋㄞˋㄦˊ', 'xiangnaier'],
  ['ㄓ', 'zhi'],
  ['ㄩˇ', 'yu'],
  ['ㄐㄩ', 'ju'],
  ['ㄨㄥ', 'weng'],
  ['ㄉ', 'd'],
])('reads %s as %s', (signs, latin) => {
  expect(pinyinOfBopomofo(signs)).toBe(latin);
});

it.each([
  ['ㄏㄨㄚˊㄨㄟˊ', '华为'],
  ['ㄌㄩˇ', '吕'],
  ['ㄒㄩㄝˇ', '雪'],
  ['ㄩㄥˇ', '永'],
  ['ㄑㄩㄥˊ', '琼'],
])('reads %s as pinyin writes %s', (signs, character) => {
  expect(pinyinOfBopomofo(signs)).toBe(pinyinOf(character));
});

it('finds its runs, tones and all', () => {
  expect('戴ㄙㄣ 吹風機 ㄋㄞˋㄎㄜˋ'.match(BOPOMOFO)).toEqual(['ㄙㄣ', 'ㄋㄞˋㄎㄜˋ']);
});
