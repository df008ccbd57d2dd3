/** Rules that make spellings of one sound equal across the ways to write it in Latin letters, in their order. */
const RULES: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/z/g, 's'],
  // Umlauts that are written out, and Korean vowels of both romanizations.
  [/ae/g, 'e'],
  [/eo|ou|oe|ue/g, 'u'],
  [/u?o(?=[nm]g)/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/** What a word sounds like, roughly: for finding candidates, never for deciding. */
export function soundKey(latin: string): string {
  return RULES.reduce(
    (text, [pattern, by]) => text.replace(pattern, by),
    latin.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
}
