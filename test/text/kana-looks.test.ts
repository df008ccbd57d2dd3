import { isTrueStep } from '../../server/matching/sign/true-step';
import { areHangulInitials, hangulInitials } from '../../server/text/hangul-initials';
import { seenAsKana } from '../../server/text/kana-looks';

it.each([
  ['ミズ丿 グローブ', 'ミズノ グローブ'],
  ['ミズ丿製', 'ミズノ製'],
  ['コンバ一ス', 'コンバース'],
  ['二コン カメラ', 'ニコン カメラ'],
  ['力シオ腕時計', 'カシオ腕時計'],
  ['卜ヨタ', 'トヨタ'],
])('reads %s as kana', (text, seen) => {
  expect(seenAsKana(text)).toBe(seen);
});

it.each([
  'ナイロン二枚',
  'タオル一つ',
  '電力ケーブル',
  'リップ口紅',
  '八角',
  '3千円',
  '二人',
  'スニーカー二足セット',
])('leaves the Han of %s', (text) => {
  expect(seenAsKana(text)).toBe(text);
});

it('takes a look-alike of Han for its kana, and no other', () => {
  expect(isTrueStep({ kind: 'LOOKALIKE_GLYPH', from: 'ミズ丿', to: 'ミズノ' })).toBe(true);
  expect(isTrueStep({ kind: 'LOOKALIKE_GLYPH', from: 'ミズ丿', to: 'ミズカ' })).toBe(false);
});

it('knows the initial consonants of a Korean word', () => {
  expect(hangulInitials('나이키')).toBe('ㄴㅇㅋ');
  expect(hangulInitials('까르띠에')).toBe('ㄱㄹㄷㅇ');
  expect(hangulInitials('Nike')).toBe('');
  expect(areHangulInitials('ㅇㄷㄷㅅ', '아디다스')).toBe(true);
  expect(areHangulInitials('ㄲㄹㄸㅇ', '까르띠에')).toBe(true);
  expect(areHangulInitials('ㄴㅇㅋ', '나이')).toBe(false);
});
