import { type SignComparison } from '../../matching/types';
import { identityKey } from '../../matching/sign/fold';
import { isFiller, isWeak } from '../../matching/sign/word-weight';
import { AS_IT_IS, type FoundMatch } from '../names/name-finder';
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
  if (match.expected || isNameItself(match, text) || isEvasive(sign.transformations)) return sign;
  const rest = `${text.slice(0, match.start)} ${text.slice(match.end)}`.match(WORDS) ?? [];
  if (goesOn(text, match)) return { ...sign, grade: 'DISSIMILAR', score: 0, transformations: [] };
  // "Casa Pergola": the word of the mark says no more than the rest.
  const words = text.slice(match.start, match.end).toLowerCase();
  const isAlone = rest.length === 0 || (rest.every(saysNothing) && !isPlainWord(words));
  if (isAlone && AS_IT_IS.has(match.kind)) return sign;
  const isByEar = BY_SOUND.has(match.kind) && !isFamousName(match.name.toLowerCase());
  if (isAlone && sign.score >= CONFUSED && !isByEar) return sign;
  const whole = signs.compare(text, name, facts.niceClasses[0] ?? 0);
  if (whole.score >= (isAlone && sign.score >= CONFUSED ? HEARD : CONFUSED)) return sign;
  return whole.grade === 'DISSIMILAR' ? whole : { ...whole, grade: 'DISSIMILAR', transformations: [] };
}
