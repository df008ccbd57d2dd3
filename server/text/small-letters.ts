/** What İ becomes in small letters outside Turkish: an i with a second dot above it. */
const DOTTED_I = 'i\u0307';

/** A text in small letters, in which İÇİN is "için" as in a word list. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : small.replaceAll(DOTTED_I, 'i');
}
