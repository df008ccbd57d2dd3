import { lookSimilarity } from '../look-distance';
import { type SignPair } from '../pair';
import { type PreparedSign } from '../prepare-sign';
import { type SignWord } from '../sign-word';
import { soundSimilarity } from '../sound-distance';

/** Below this likeness the other word only happens to begin alike. */
const LEAST = 0.4;

/** The place of the only word in which two signs of as many words differ; -1 where there is none such. */
function onlyOtherWord(a: PreparedSign, b: PreparedSign): number {
  if (a.words.length < 2 || a.words.length !== b.words.length) return -1;
  let other = -1;
  for (let at = 0; at < a.words.length; at++) {
    if (a.words[at]?.text === b.words[at]?.text) continue;
    if (other >= 0) return -1;
    other = at;
  }
  return other;
}

/**
 * How alike the only other word is where a name of several words that is known stands beside the same words with a coined one for one of
 * its own: nobody who reads a word without a sense has one to tell it by.
 */
export function coinedInstead({ a, b }: SignPair): number {
  const at = onlyOtherWord(a, b);
  if (at < 0 || (a.brands.length === 0) === (b.brands.length === 0)) return 0;
  const [x, y] = [a.words[at] as SignWord, b.words[at] as SignWord];
  const coined = a.brands.length === 0 ? x : y;
  if (coined.known || x.text.charAt(0) !== y.text.charAt(0)) return 0;
  const alike = Math.max(lookSimilarity(x.text, y.text), soundSimilarity(x.sound, y.sound));
  return alike < LEAST ? 0 : alike;
}
