/** Accents, and the vowel signs of Arabic. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652]/gu;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]|\u0640/gu;

/** Letters and digits alone, in lower case and without accents: Fjällräven as fjallraven. */
export const plainLetters = (text: string): string =>
  text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase().replace(NO_LETTERS, '');
