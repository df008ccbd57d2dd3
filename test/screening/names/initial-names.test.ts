import { buildIndex } from '../../../server/matching/index/build-index';
import { initialNames } from '../../../server/screening/names/initial-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set(['NIKE', 'adidas', 'Chanel', 'Stokke', 'Gucci']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'initial' },
);
const found = (title: string): readonly string[] => placesFound(initialNames, index, title);

it.each([
  ['ㄴㅇㅋ 운동화 250', 'NIKE ㄴㅇㅋ'],
  ['ㅇㄷㄷㅅ 후드티', 'adidas ㅇㄷㄷㅅ'],
  ['ㅅㅌ케 아기식탁의자', 'Stokke ㅅㅌ케'],
  ['ㄴ이ㅋ 운동화', 'NIKE ㄴ이ㅋ'],
  ['ㅅㄴ 가방 클래식', 'Chanel ㅅㄴ'],
  ['[ㄱㅉ] 지갑', 'Gucci ㄱㅉ'],
])('sees the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  'ㅋㅋㅋ 웃긴 컵',
  'ㄴㅇ 운동화',
  'ㅇㅋㅇㅋ 스티커',
  '가방 ㅅㄴ',
  'ㄱㅅ 가방',
  '감사ㅎㅎ 가방 좋아요ㅋㅋㅋ',
])('sees no name in %s', (title) => {
  expect(found(title)).toEqual([]);
});
