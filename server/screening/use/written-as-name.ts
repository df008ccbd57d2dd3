import { isBrandName, isKnownName, namesOneBrand } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { commonness } from './common-words';
import { FAMOUS_NAMES } from './famous-names';
import { isWordHere, withoutRepeats } from './known-words';
import { isTradeWord } from './listing-words';
import { CAPITAL, LATIN_WORD, OTHER_SCRIPT } from './letter-classes';
import { type OrdinaryWords } from './ordinary-word';
import { type PreparedField } from './prepare-use';
import { type FieldSpan, type UseQuestion } from './use-question';
import { sharesGoods } from './word-weight';

/**
 * "Channel" on perfume: a famous name but for a letter that stands twice or once, on goods of the mark, written as a name. It is
 * weighed like a name that is an everyday word.
 */
export function isDoubledName({ goodsClasses, markClasses, name }: UseQuestion, text: string): boolean {
  const [word, meant] = [text.toLowerCase(), name.toLowerCase()];
  return (
    word !== meant &&
    FAMOUS_NAMES.has(meant) &&
    CAPITAL.test(text) &&
    withoutRepeats(word) === withoutRepeats(meant) &&
    sharesGoods(goodsClasses, markClasses) === true
  );
}

/** "Naik" by Найк: a famous name as another script writes it, back in Latin letters, and no word of the text's languages. */
export function isFamousByEar(
  { markText, name, span }: UseQuestion,
  field: PreparedField,
  text: string,
): boolean {
  // "bos" of "boss" is no word that was written.
  if (/^\p{L}/u.test(field.text.slice(span.end))) return false;
  const byEar = LATIN_WORD.test(text) && OTHER_SCRIPT.test(name) && FAMOUS_NAMES.has(markText.toLowerCase());
  return byEar && !isWordHere(text.toLowerCase(), field.languages);
}

/** "Trampki damskie [Big Star] białe": several words with capitals in a line of small letters. */
export function isWrittenAsName({ pieces }: PreparedField, { start, end }: FieldSpan): boolean {
  const words = pieces.filter(({ dense, kind }) => kind === 'WORD' && !dense);
  const own = words.filter((word) => word.start >= start && word.end <= end);
  if (own.length < 2 || !own.every(({ capital }) => capital)) return false;
  // The first word of a title has a capital whatever it is.
  const others = words.slice(1).filter((word) => word.end <= start || word.start >= end);
  return others.length >= LEAST_SMALL && others.every(({ capital }) => !capital);
}
const LEAST_SMALL = 2;

/**
 * "black running shoes new balance size 42", "mens watch omega 42mm": who writes all in small letters writes names so, and words that
 * buyers know as a name may be that on goods of the mark, whatever else they mean.
 */
export function isKnownInSmall({ pieces, text }: PreparedField, name: string, read: OrdinaryWords): boolean {
  if (CAPITAL_WORD.test(text) || pieces.length < LEAST_PIECES) return false;
  const [word = '', ...others] = read.words;
  if (read.praise || (others.length === 0 && isTradeWord(word) && !read.knownMark)) return false;
  return isBrandName(name);
}
/** Sizes and units have capitals anywhere: "XL", "5W-30". */
const CAPITAL_WORD = /\p{Lu}\p{Ll}/u;
const LEAST_PIECES = 4;

const SEVERAL_WORDS = /^[^\p{Script=Latin}]+[\s-]\p{L}/u;
/** شي ان are two words of talk as well as a brand. */
const LEAST_OF_SEVERAL = 5;

/**
 * "поло [Фред Перри]", "لابتوب [ماك بوك]": several words that are together the mark's documented name in another script. Lists
 * of words have each of them, as names of people or words borrowed, and hardly anybody says them together otherwise.
 */
export function isSeveralAbroad({ markText }: UseQuestion, text: string): boolean {
  if (!SEVERAL_WORDS.test(text) || text.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_OF_SEVERAL)
    return false;
  return namesOneBrand(text, markText);
}

/**
 * "Lot 4 bodies petit bateau": several words that are a name as they stand are seldom chance on its goods, unless all of them are
 * words of trade, or on everybody's lips as those of "big star" on a shirt.
 */
export function isNameInFull(name: string, { words }: OrdinaryWords): boolean {
  if (words.length < 2 || words.every((word) => commonness(word) >= VERY_COMMON)) return false;
  return isKnownName(identityKey(name)) || !words.every((word) => word.length < 3 || isTradeWord(word));
}
const VERY_COMMON = 0.4;
