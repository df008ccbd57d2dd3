import { type Word } from './fold';
import { type Hit } from './scan';

const NUMBER_BEFORE = /\p{N}\s?$/u;
const HANGUL = /^\p{Script=Hangul}/u;

/** True for goods written with one character of a dense script. */
export const isSingleSign = ({ end, start }: Hit, word: Word | undefined): boolean =>
  word?.dense === true && end - start === 1;

/** True for a measure or a counter that names goods elsewhere: 60米 are metres, no rice, 2本 two pieces, no book. */
export function isCounter(text: string, hit: Hit, word: Word | undefined): boolean {
  return isSingleSign(hit, word) && NUMBER_BEFORE.test(text.slice(Math.max(0, hit.start - 2), hit.start));
}

/** True for one syllable of a longer Korean word: 실버 (silver) and 거실 (living room) hold no 실 (thread). */
export function isSyllable(text: string, hit: Hit, word: Word | undefined): boolean {
  if (!word || !isSingleSign(hit, word) || !HANGUL.test(text.slice(hit.start))) return false;
  return hit.start > word.start || hit.end < word.end;
}
