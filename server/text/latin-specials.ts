/**
 * Latin letters that Unicode does not decompose, with the plain letters that stand for them in commerce.
 * Lower case only: case is folded first. Source: Unicode names of the letters (LATIN SMALL LETTER O WITH STROKE …).
 */
export const LATIN_SPECIALS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ȷ', 'j'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ĸ', 'k'],
  ['ƀ', 'b'],
  ['ɓ', 'b'],
  ['ƈ', 'c'],
  ['ȼ', 'c'],
  ['ɖ', 'd'],
  ['ɗ', 'd'],
  ['ǝ', 'e'],
  ['ə', 'e'],
  ['ɇ', 'e'],
  ['ƒ', 'f'],
  ['ǥ', 'g'],
  ['ɠ', 'g'],
  ['ɨ', 'i'],
  ['ɉ', 'j'],
  ['ƙ', 'k'],
  ['ƚ', 'l'],
  ['ɫ', 'l'],
  ['ɱ', 'm'],
  ['ɲ', 'n'],
  ['ƞ', 'n'],
  ['ɵ', 'o'],
  ['ƥ', 'p'],
  ['ɋ', 'q'],
  ['ɍ', 'r'],
  ['ȿ', 's'],
  ['ƭ', 't'],
  ['ʉ', 'u'],
  ['ʋ', 'v'],
  ['ɏ', 'y'],
  ['ƴ', 'y'],
  ['ƶ', 'z'],
  ['ȥ', 'z'],
  ['ɀ', 'z'],
  ['ᵹ', 'g'],
]);

/** First code points of runs of 26 signs that show the letters A to Z without a Unicode decomposition. */
export const ALPHABET_RUNS: readonly number[] = [
  0x1f150, // negative circled
  0x1f170, // negative squared
];
