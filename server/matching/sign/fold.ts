import { foldCodePoint } from '../../text/fold-table';

/** Letters and digits of ASCII with single spaces between them: nothing is to be folded but their case. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const LOOSE = /^ | {2}| $/;

/** A text as words in their normal form (see foldCodePoint), separated by single spaces: disguises are left in place. */
export function foldedWords(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  let out = '';
  for (const char of text) out += foldCodePoint(char.codePointAt(0) as number);
  return LOOSE.test(out) ? out.trim().replace(/ +/g, ' ') : out;
}

/** Folded words as one. */
export function withoutSpaces(words: string): string {
  return words.includes(' ') ? words.replace(/ /g, '') : words;
}

/** What is left of a sign when case, spacing, typeface, punctuation and width do not count. */
export function identityKey(text: string): string {
  return withoutSpaces(foldedWords(text));
}
