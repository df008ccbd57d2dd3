import { readTable } from '../../goods/lexicon/format';
import { TABLES } from '../../goods/lexicon/tables';
import { commonWordList, languagesOfWord } from './common-words';
import { FAMOUS_NAMES } from './famous-names';
import { TRADE_WORD_SET } from './trade-words';

const WORDS = /[\p{L}\p{M}]+/gu;
/** A word is an inflection of a known one if it shares its beginning but for so many letters, and so many at least. */
const ENDING = 2;
const LEAST_STEM = 5;
const LEAST_INFLECTED = 4;
/** Both halves of a compound have at least so many letters: "Schneide" + "brett". */
const LEAST_HALF = 4;

/** Words of the goods lexicon, by themselves: "silk", "scarf". */
function goodsWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const table of TABLES) {
    readTable(table, 0, (_concept, form) => {
      for (const word of form.text.toLowerCase().match(WORDS) ?? []) words.add(word);
    });
  }
  return words;
}

interface Vocabulary {
  readonly goods: ReadonlySet<string>;
  /** All words that are known from anywhere, in order, to look beginnings up. */
  readonly sorted: readonly string[];
}

let vocabulary: Vocabulary | undefined;

function words(): Vocabulary {
  if (vocabulary) return vocabulary;
  const goods = goodsWords();
  vocabulary = { goods, sorted: [...new Set([...commonWordList(), ...goods, ...TRADE_WORD_SET])].sort() };
  return vocabulary;
}

/** True for a word that names or describes goods in everyday listings. */
export function isTradeWord(word: string): boolean {
  return !FAMOUS_NAMES.has(word) && (TRADE_WORD_SET.has(word) || words().goods.has(word));
}

function isKnown(word: string): boolean {
  return languagesOfWord(word) !== 0 || isTradeWord(word);
}

function hasBeginning(stem: string): boolean {
  const { sorted } = words();
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? '').startsWith(stem);
}

function isCompound(word: string): boolean {
  for (let cut = LEAST_HALF; cut <= word.length - LEAST_HALF; cut += 1) {
    if (isKnown(word.slice(0, cut)) && isKnown(word.slice(cut))) return true;
  }
  return false;
}

/** Letters that a word may share with a name at its beginning and still be read as an inflection of something else. */
const SHARED_WITH_NAME = 2;

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * True for a word in lower case that some language has, as it stands, inflected, or as a compound. Wide on purpose: it
 * answers whether a spelling that only resembles a name is simply another word. A spelling that begins like the name
 * must be known as it stands: "Chanell" is not an inflection.
 */
export function readsAsWord(word: string, name: string): boolean {
  if (FAMOUS_NAMES.has(word)) return false;
  if (isKnown(word)) return true;
  if (word.length < LEAST_INFLECTED || sharedBeginning(word, name.toLowerCase()) > SHARED_WITH_NAME)
    return false;
  const stem =
    word.length > LEAST_STEM ? word.slice(0, Math.max(LEAST_STEM, word.length - ENDING)) : word.slice(0, -1);
  return hasBeginning(stem) || isCompound(word);
}
