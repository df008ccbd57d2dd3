import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { nativeNames } from '../../../server/screening/names/native-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set(['NIKE', 'adidas', 'Chanel', 'Dior', 'iPhone']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'native' },
);

const found = (title: string): readonly string[] => placesFound(nativeNames, index, title);

it.each([
  ['シャネノレ チェーンバッグ', 'Chanel シャネノレ'],
  ['アディダズ スニーカー', 'adidas アディダズ'],
  ['ㄴr이키 운동화', 'NIKE ㄴr이키'],
  ['Очки диоровские женские', 'Dior диоровские'],
  ['Шкарпетки найківські', 'NIKE найківські'],
  ['حذاء النايكي', 'NIKE النايكي'],
  ['جراب لآيفون 14', 'iPhone آيفون'],
  ['כיסוי לאייפון 13', 'iPhone אייפון'],
])('sees the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each(['スニーカー メンズ', 'Кроссовки мужские', 'حذاء رياضي للرجال', 'נעלי ריצה לגברים'])(
  'sees no name in %s',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);

it('takes a spelling of the same key for the name, and no other word', () => {
  expect(isTrueStep({ kind: 'TRANSLITERATION', from: 'シャネノレ', to: 'シャネル' })).toBe(true);
  expect(isTrueStep({ kind: 'TRANSLITERATION', from: 'スニーカー', to: 'シャネル' })).toBe(false);
});
