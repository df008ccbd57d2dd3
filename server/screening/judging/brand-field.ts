import { type SignComparison } from '../../matching/types';
import { identityKey } from '../../matching/sign/fold';
import { isFiller, isWeak } from '../../matching/sign/word-weight';
import { isBrandName } from '../../matching/sign/brand-index';
import { AS_IT_IS, type FoundMatch, UNSURE } from '../names/name-finder';
import { isEvasive } from './evasion';
import { BY_SOUND } from './goods-against';
import { isCoinedName } from '../use/coined-names';
import { isFamousName } from '../use/famous-names';
import { isPlainWord } from '../use/known-words';
import { isTradeWord } from '../use/listing-words';
import { type MetMark, type SignReader } from '../signs/sign-reader';

/** From this likeness on a name that is not the mark's is confused with it: a shop chooses its own with care. */
const CONFUSED = 0.7;
/** Below this what sounds like a mark of another script is met by chance. */
const HEARD = 0.45;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** A word that says nothing of whose goods they are: "Official Store", "Sports", "Paris". */
function saysNothing(word: string): boolean {
  const key = identityKey(word);
  return key.length < 2 || isWeak(key) || isFiller(key) || isTradeWord(word.toLowerCase());
}

/** "みずのわ": kana of another word go on behind the name. */
const goesOn = (text: string, { end }: FoundMatch): boolean => HIRAGANA.test(text.slice(end - 1, end + 1));
const HIRAGANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2}$/u;

/** The name of the mark itself stands there, and is nothing but a name: "Kyoto Nike Club". */
function isNameItself({ end, kind, start }: FoundMatch, text: string): boolean {
  if (!AS_IT_IS.has(kind)) return false;
  return isFamousName(text.slice(start, end).toLowerCase()) || isCoinedName(text, start, end);
}

/** A name that buyers know: who comes near to it in a brand hopes that they will. */
const isKnown = (name: string): boolean =>
  isFamousName(name.toLowerCase()) || (name.length >= LEAST_KNOWN && isBrandName(name));
const LEAST_KNOWN = 6;

/** Letters of one script hide nothing, though they pass for those of a mark. */
const hides = (words: string, { transformations }: SignComparison): boolean =>
  !ONE_SCRIPT.test(words) && isEvasive(transformations);
const ONE_SCRIPT = /^(?:[\p{Script=Latin}\p{M}\s'-]+|[\p{Script=Cyrillic}\p{M}\s'-]+|\p{Script=Han}+)$/u;

const unlike = (sign: SignComparison): SignComparison => ({
  ...sign,
  grade: 'DISSIMILAR',
  score: Math.min(sign.score, BELOW),
  transformations: [],
});
/** Below every threshold. */
const BELOW = 0.2;

/** What only comes near to a mark of which nobody has heard is perhaps another's own name: a person should look. */
const asNear = ({ name }: FoundMatch, sign: SignComparison): SignComparison =>
  isKnown(name) ? sign : { ...sign, score: Math.min(sign.score, UNSURE) };

/**
 * A brand is read as one sign: of "Lunita Bebé" nobody takes the second word alone for another's mark. Where the field has words of
 * its own beside those of the place, the whole of it is compared. What only comes near to a mark, or sounds like one, is another's
 * name unless it comes very near.
 */
export function inBrandField(
  signs: SignReader,
  { facts, name }: MetMark,
  match: FoundMatch,
  sign: SignComparison,
  text: string,
): SignComparison {
  const words = text.slice(match.start, match.end).toLowerCase();
  if (match.expected || isNameItself(match, text) || hides(words, sign)) return sign;
  const isExact = AS_IT_IS.has(match.kind);
  const isWord = isPlainWord(words);
  if (goesOn(text, match) || (isWord && !isExact)) return unlike(sign);
  const rest = `${text.slice(0, match.start)} ${text.slice(match.end)}`.match(WORDS) ?? [];
  // "Casa Pergola": the word of the mark says no more than the rest.
  const isAlone = rest.length === 0 || (rest.every(saysNothing) && !isWord);
  if (isAlone && isExact) return sign;
  const isNear = isAlone && sign.score >= CONFUSED;
  if (isNear && (!BY_SOUND.has(match.kind) || isKnown(match.name))) return asNear(match, sign);
  const whole = signs.compare(text, name, facts.niceClasses[0] ?? 0);
  return whole.score >= (isNear ? HEARD : CONFUSED) ? asNear(match, sign) : unlike(whole);
}
