import { kanaKey } from '../../server/text/kana-key';

it.each([
  ['ルイビトン', 'ルイ・ヴィトン'],
  ['ノースフェイス', 'ザ・ノース・フェイス'],
  ['スターバックス', 'スタバックス'],
  ['ティファニー', 'チファニ'],
])('has one key for %s and %s', (one, other) => {
  expect(kanaKey(one)).toBe(kanaKey(other));
});

it.each([
  ['ナイキ', 'ナイフ'],
  ['プラダ', 'プーマ'],
])('keeps %s and %s apart', (one, other) => {
  expect(kanaKey(one)).not.toBe(kanaKey(other));
});

it('is empty for what is not katakana', () => {
  for (const text of ['LV', 'ルイLV', '', '路易']) expect(kanaKey(text)).toBe('');
});
