import { LATIN_SHORT_FORMS } from './contextual-latin';
import { NICKNAME_ROWS } from './nicknames';
import { TRANSLATED_NAMES } from './translated-names';

/** A word as it is, no pattern of words. */
const LITERAL = /^[^[\](){}?*+\\^$]+$/u;

/** What brands are called for short, each after its brand: in a title it needs its goods beside it, beside the brand itself it does not. */
export const pairedNicknames = (): readonly (readonly string[])[] =>
  [
    ...NICKNAME_ROWS,
    ...[...LATIN_SHORT_FORMS, ...TRANSLATED_NAMES].map(({ brand, words }) => [brand, words] as const),
  ].map(([brand, words]) => [brand, ...words.split('|').filter((word) => LITERAL.test(word))]);
