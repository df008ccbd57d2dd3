import { soundSimilarity } from '../../matching/sign/sound-distance';
import { nativeKey } from '../../text/native-key';
import { spellsOneName } from '../../text/native-likeness';
import { phonemes } from '../../text/phonetic';
import { commonWordsInOrder, ENGLISH, isSpoken, languagesOfWord } from './common-words';
import { inDictionary } from './dictionary';
import { FAMOUS_NAMES } from './famous-names';
import { isGoodsWord } from './goods-words';
import { isBuiltOfWords, isFormOf, isShortInflection } from './inflection';
import { isTradeWord, listingWordList } from './listing-words';
import { isAccented, isOneSlip } from './slip';
import { startsOne, type WordsInOrder, wordsInOrder } from './starts-one';

/** A word is an inflection of a known one if it shares its beginning but for so many letters, and so many at least. */
const ENDING = 2;
const LEAST_STEM = 5;
const LEAST_INFLECTED = 5;
/** Both halves of a compound have at least so many letters: "Schneide" + "brett". */
const LEAST_HALF = 4;

let listed: WordsInOrder | undefined;

/** True for a word in lower case that one of the word lists has. */
export function isKnownWord(word: string): boolean {
  return languagesOfWord(word) !== 0 || isTradeWord(word) || isSpoken(word);
}

/** Arabic with what is glued to its front and end, Hebrew with its front, Korean with its particle: a known word is left without them. */
function isInflected(word: string): boolean {
  const glued = ARABIC.test(word) ? ARABIC_CLITICS : HEBREW.test(word) ? HEBREW_CLITICS : HANGUL_PARTICLE;
  const bare = word.replace(glued, '');
  return bare !== word && isKnownWord(bare);
}

/** True for a word in lower case that the word lists have, as it stands or with what is glued to it, or the lexicon of goods. */
export function isPlainWord(word: string): boolean {
  return isKnownWord(word) || isGoodsWord(word) || isInflected(word);
}

/** True for such a word that is no famous name as well. */
export function isMereWord(word: string): boolean {
  return isPlainWord(word) && !FAMOUS_NAMES.has(word);
}

function hasBeginning(stem: string): boolean {
  if (startsOne(stem, commonWordsInOrder())) return true;
  return startsOne(stem, (listed ??= wordsInOrder(listingWordList().keys())));
}

function isCompound(word: string): boolean {
  for (let cut = LEAST_HALF; cut <= word.length - LEAST_HALF; cut += 1) {
    if (isKnownWord(word.slice(0, cut)) && isKnownWord(word.slice(cut))) return true;
  }
  return false;
}

/** A spelling that shares so many letters with a name at its beginning is rather the name than an inflection. */
const SHARED_WITH_NAME = 4;

/** Every letter once where it stands several times in a row. */
export const withoutRepeats = (word: string): string => word.replace(/(.)\1+/gu, '$1');

function beginsLike(word: string, name: string): boolean {
  const letters = Math.min(SHARED_WITH_NAME, name.length);
  return word.slice(0, letters) === name.toLowerCase().slice(0, letters);
}

/**
 * True for a word in lower case that some language has, as it stands, inflected, or as a compound. Wide on purpose: it
 * answers whether a spelling that only resembles a name is simply another word. A spelling that begins like the name
 * must be known as it stands: "Chanell" is not an inflection. `languages` are those of the text, as bits.
 */
export function readsAsWord(word: string, name: string, languages: number): boolean {
  if (FAMOUS_NAMES.has(word) || isFamousInflected(word, name.toLowerCase(), languages)) return false;
  // Кроксы is the name in the plural, not an inflection of крок.
  if (nativeKey(word) !== '' && nativeKey(word) === nativeKey(name)) return isWordHere(word, languages);
  if (spellsOneName(word, name))
    return isPlainWord(word) || inDictionary(word, languages, false) || isBuiltOfWords(word, languages);
  const famousName = FAMOUS_NAMES.has(name.toLowerCase());
  // Polish "sucha" is dry with an ending, though it sounds like Sacha.
  if (isNameRespelt(word, name.toLowerCase()))
    return (
      isWordHere(word, languages, famousName) || (!famousName && isBuiltOfWords(word, languages & ~ENGLISH))
    );
  if (isAccented(word, name.toLowerCase())) return isWordHere(word, languages, famousName);
  // "Naike": one letter more than a famous name is no inflection of a word that begins so.
  if (isOneMore(word, name.toLowerCase())) return isWordHere(word, languages);
  if (isKnownWord(word) || isGoodsWord(word) || isVietnameseSyllable(word)) return true;
  // "Volcm": one slip away from a name, nothing is a word that no list has.
  if (isOneSlip(word, name.toLowerCase()))
    return inDictionary(word, languages, false) || isBuiltOfWords(word, languages);
  if (isInflected(word)) return true;
  // "Burrberry" is the name with a letter twice, not a compound of burr and berry.
  if (withoutRepeats(word) === withoutRepeats(name.toLowerCase().replace(/[\s-]/g, ''))) return false;
  if (word.length < LEAST_INFLECTED)
    return inDictionary(word, languages, false) || (!famousName && isShortInflection(word, languages));
  if (beginsLike(word, name)) {
    return (!famousName && isCompound(word)) || inDictionary(word, languages, !famousName);
  }
  const stem =
    word.length > LEAST_STEM ? word.slice(0, Math.max(LEAST_STEM, word.length - ENDING)) : word.slice(0, -1);
  return (
    inDictionary(word, languages, true) ||
    hasBeginning(stem) ||
    isCompound(word) ||
    isBuiltOfWords(word, languages & ~ENGLISH)
  );
}

/**
 * A name respelt is excused only by a word of the text's own languages: as it sounds (Naike, Konverse), with two letters
 * changed about (superme), without its last s (Havaiana).
 */
function isNameRespelt(word: string, name: string): boolean {
  if (!LATIN.test(word) || !LATIN.test(name)) return false;
  const famous = FAMOUS_NAMES.has(name);
  if (!famous && name.length < LEAST_RESPELT) return false;
  if (word.length >= LEAST_CUT && name.startsWith(word) && name.length - word.length <= MOST_CUT) return true;
  if (!famous && (`${word}s` === name || isTransposed(word, name))) return true;
  return soundSimilarity(phonemes(word), phonemes(name)) >= (famous ? SOUNDS_LIKE : SOUNDS_SAME);
}
/** "Adidasy": a dictionary may have it, and it is the name all the same. Romanian "suport" is said every day. */
export function isFamousInflected(word: string, name: string, languages: number): boolean {
  if (!FAMOUS_NAMES.has(name) || name.length < LEAST_RESPELT) return false;
  return isFormOf(word, name, languages) && (languagesOfWord(word) & languages) === 0;
}

/** A famous name with one letter put in. */
function isOneMore(word: string, name: string): boolean {
  if (!FAMOUS_NAMES.has(name) || word.length !== name.length + 1) return false;
  return [...word].some((_, at) => word.slice(0, at) + word.slice(at + 1) === name);
}

const LEAST_RESPELT = 5;
/** "Ravensburg": a long name without its last letters. */
const LEAST_CUT = 8;
const MOST_CUT = 2;
const SOUNDS_LIKE = 0.85;
const SOUNDS_SAME = 0.97;
/** Letters between the first and the last that stand elsewhere: "superme" for "supreme". */
const MOVED = 3;

/** The same letters, the first of them in its place, two or three in a row in another order. */
export function isTransposed(word: string, name: string): boolean {
  if (word.length !== name.length || word === name || word[0] !== name[0]) return false;
  let start = 0;
  while (word[start] === name[start]) start += 1;
  let end = word.length;
  while (word[end - 1] === name[end - 1]) end -= 1;
  const moved = (text: string): string => [...text.slice(start, end)].sort().join('');
  return end - start <= MOVED && moved(word) === moved(name);
}
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

/** True for a word in lower case of the languages (bits), or of trade. A word that only a dictionary has is too rare to excuse a `famous` name respelt: "nique". */
export function isWordHere(word: string, languages: number, famous = false): boolean {
  return (
    (languagesOfWord(word) & languages) !== 0 ||
    isTradeWord(word) ||
    (!famous && inDictionary(word, languages, false))
  );
}

/** The same of a word in which a name is heard: in Cyrillic with whatever ending it has. */
export const isWordHeard = (word: string, languages: number, famous: boolean): boolean =>
  isWordHere(word, languages, famous) || (CYRILLIC.test(word) && isBuiltOfWords(word, languages));

const VIETNAMESE_LETTER = /[ơưđăâêôạảấầậẩẫắằặẳẵẹẻẽếềểễệỉịĩọỏốồổỗộớờởỡợụủứừửữựũỳỷỹỵáàéèíìóòúù]/u;
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưyạảãáàấầậẩẫắằặẳẵẹẻẽéèếềểễệỉịĩíìọỏõóòốồổỗộớờởỡợụủũúùứừửữựỳỷỹỵý]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Vietnamese writes one syllable a word, of few shapes, most with a mark: no list is needed to know one. */
function isVietnameseSyllable(word: string): boolean {
  return VIETNAMESE_LETTER.test(word) && VIETNAMESE_SYLLABLE.test(word);
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const ARABIC = /\p{Script=Arabic}/u;
/** "and", "with", "for", "the", glued to the front of a word; endings of number and gender. */
const ARABIC_CLITICS = /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])(?=..)|(?:ات|ين|ون|ها|ية|ة|ي)$/gu;
const HEBREW = /\p{Script=Hebrew}/u;
/** "and", "in", "the", "to", "from", "that", "like", glued to the front of a word. */
const HEBREW_CLITICS = /^(?:ו?[בהכלמש]|ו)(?=...)/u;
/** What stands behind a noun of Korean, written together with it. */
const HANGUL_PARTICLE =
  /(?<=\p{Script=Hangul}{2})(?:에서|에는|으로|에|의|은|는|이|가|을|를|도|와|과|로|용|만)$/u;
