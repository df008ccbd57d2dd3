import { type SignPair } from '../pair';
import { type PreparedSign } from '../prepare-sign';
import { type SignWord } from '../sign-word';
import { isFiller } from '../word-weight';

const SHORTEST = 2;

/** @param fillers whether articles and the like count */
function initialsOf(words: readonly SignWord[], fillers: boolean): string {
  let letters = '';
  for (const { text, latin } of words) if (fillers || !isFiller(text)) letters += latin.charAt(0);
  return letters;
}

function spells(short: PreparedSign, { words }: PreparedSign): boolean {
  const { joined } = short;
  // Nearly every name has more letters than another has words.
  if (short.words.length !== 1 || words.length < joined.length || joined.length < SHORTEST) return false;
  return initialsOf(words, false) === joined || initialsOf(words, true) === joined;
}

/** 1 where one sign is the initials of the other's words. */
export function initials({ a, b }: SignPair): number {
  return spells(a, b) || spells(b, a) ? 1 : 0;
}
