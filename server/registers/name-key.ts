const COMBINING_LATIN = /[\u0300-\u036f]/g;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]+$/;

/**
 * Normal form of the name of a brand or a holder: lower case, compatibility forms folded, accents taken off letters,
 * letters and digits only. "L'Oréal" and "LOREAL" are one name. Empty where the name has neither letter nor digit.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = lower.normalize('NFKD').replace(COMBINING_LATIN, '').normalize('NFC').toLowerCase();
  return folded.replace(NOT_LETTER_OR_DIGIT, '');
}
