import { buildIndex } from '../../server/matching/index/build-index';
import { isTrueStep } from '../../server/matching/sign/true-step';
import { nativeNameMatches } from '../../server/screening/native-names';
import { brandRegister } from '../evaluation/brand-register';

const wanted = new Set(['NIKE', 'adidas', 'Chanel', 'Dior', 'iPhone']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'native' },
);

const found = (title: string): readonly string[] =>
  nativeNameMatches(index, [{ field: 'TITLE', attribute: null, text: title }]).map(
    ({ mark, start, end }) => `${index.facts(mark).text} ${title.slice(start, end)}`,
  );

it.each([
  ['シャネノレ チェーンバッグ', 'Chanel シャネノレ'],
  ['アディダズ スニーカー', 'adidas アディダズ'],
  ['nai克空军一号', 'NIKE nai克'],
  ['ナ◯キ スニーカー', 'NIKE ナ◯キ'],
  ['나1키 운동화', 'NIKE 나1키'],
  ['ㄴㅇㅋ 운동화 250', 'NIKE ㄴㅇㅋ'],
  ['ㅇㄷㄷㅅ 후드티', 'adidas ㅇㄷㄷㅅ'],
  ['ㄴr이키 운동화', 'NIKE ㄴr이키'],
  ['Очки диоровские женские', 'Dior диоровские'],
  ['Шкарпетки найківські', 'NIKE найківські'],
  ['حذاء النايكي', 'NIKE النايكي'],
  ['جراب لآيفون 14', 'iPhone آيفون'],
  ['כיסוי לאייפון 13', 'iPhone אייפון'],
])('sees the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  'スニーカー メンズ',
  '남성 2종 세트',
  'ㅋㅋㅋ 웃긴 컵',
  'ㄴㅇ 운동화',
  'ㅇㅋㅇㅋ 스티커',
  'Кроссовки мужские',
  'حذاء رياضي للرجال',
  'נעלי ריצה לגברים',
])('sees no name in %s', (title) => {
  expect(found(title)).toEqual([]);
});

it('takes a spelling of the same key for the name, and no other word', () => {
  expect(isTrueStep({ kind: 'TRANSLITERATION', from: 'シャネノレ', to: 'シャネル' })).toBe(true);
  expect(isTrueStep({ kind: 'TRANSLITERATION', from: 'スニーカー', to: 'シャネル' })).toBe(false);
  expect(isTrueStep({ kind: 'MASKED', from: '나1키', to: '나이키' })).toBe(true);
});
