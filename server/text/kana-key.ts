const OTHER_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/[\s・･=＝\-‐]+/gu, ''],
  // "The" of an English name is written or not.
  [/^ザ(?=..)/u, ''],
  [/ヴァ/gu, 'バ'],
  [/ヴィ/gu, 'ビ'],
  [/ヴェ/gu, 'ベ'],
  [/ヴォ/gu, 'ボ'],
  [/ヴ/gu, 'ブ'],
  [/ファ/gu, 'ハ'],
  [/フィ/gu, 'ヒ'],
  [/ティ/gu, 'チ'],
  [/ディ/gu, 'ジ'],
  [/ヅ/gu, 'ズ'],
  [/ヂ/gu, 'ジ'],
  [/[ーッ]/gu, ''],
];
const SMALL = 'ァィゥェォャュョヮ';
const LARGE = 'アイウエオヤユヨワ';

/**
 * One key for the ways in which katakana spells a foreign sound: ルイビトン and ルイ・ヴィトン, ノースフェイス and
 * ザ・ノース・フェイス, with and without length marks. Empty for a text that is not all katakana.
 */
export function kanaKey(text: string): string {
  const kana = text.normalize('NFKC');
  if (!/^[\p{Script=Katakana}ー\s・･=＝\-‐]+$/u.test(kana)) return '';
  const folded = OTHER_SPELLING.reduce((key, [pattern, by]) => key.replace(pattern, by), kana);
  return [...folded].map((char) => LARGE[SMALL.indexOf(char)] ?? char).join('');
}
