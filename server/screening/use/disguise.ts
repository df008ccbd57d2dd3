const DIGIT = /\p{N}/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u;
/** Signs that stand for letters; apostrophes, points and hyphens are ways of writing, not of hiding. */
const STAND_IN = /[\p{L}\p{N}][@$!|*_#€£¥§](?=[\p{L}\p{N}]|$)|\p{L}\p{N}+(?=\p{L})|^\p{N}\p{L}/u;

/**
 * True where a name is written so that a filter misses it and people read it: "N1KE", "Guccі" with a Cyrillic і,
 * "B*rberry". Who refers honestly to another's goods spells the name.
 */
export function isDisguised(text: string, name: string): boolean {
  if (LATIN.test(text) && OTHER_ALPHABET.test(text) && !OTHER_ALPHABET.test(name)) return true;
  // LEG0 has as many letters as LEGO; "iPhone15" has more than iPhone.
  if (DIGIT.test(text) && !DIGIT.test(name) && text.length === name.length) return true;
  return STAND_IN.test(text) && !STAND_IN.test(name);
}
