import { withoutArticle } from '../../text/article';
import { brandsByKey, isKnownName, namesOf } from '../../matching/sign/brand-index';
import { soundSimilarity } from '../../matching/sign/sound-distance';
import { phonemes } from '../../text/phonetic';
import { smallLetters } from '../../text/small-letters';
import { bitOfTag, commonness, languagesOfWord } from './common-words';
import { inDictionary } from './dictionary';
import { FAMOUS_NAMES } from './famous-names';
import { type PreparedField } from './prepare-use';
import { isKnownAsMark, PRAISE, sensesOf } from './senses';
import { isFamousInflected, isKnownWord, isTransposed, readsAsWord, withoutRepeats } from './known-words';
import { DENSE_LETTER } from './letter-classes';
import { isTradeWord, languagesOfTradeWord } from './listing-words';
import { withoutHebrewSigns } from './spelt-otherwise';
import { type FieldSpan } from './use-question';

/** Words, with what is inside them: "n1ke", "n!ke" and "ni(k)e" are one each. */
const WORDS = /[^\s\-‐‑–—/,.;:'’・·]+/gu;
/** The fewest letters that stand one by one and make a word; of Han and Hangul. */
const LEAST_SPELLED = 3;
const LEAST_DENSE_SPELLED = 2;
const BRACKETS_AROUND = /^[([{]+|[)\]}]+$/g;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const NUMBER_ONLY = /^\p{N}+$/u;
/** Shares of a listing's words that are seen so often that they are everyday, by the index's own count. */
const ORDINARY_IN_LISTINGS = 0.5;
/** Trade words are about so common, where no list of spoken language has them. */
const TRADE_COMMONNESS = 0.3;
const ANY_LANGUAGE = -1;

/** The words of a span, read as words of the listing's languages. */
export interface OrdinaryWords {
  readonly words: readonly string[];
  /** Every word is an everyday word. */
  readonly ordinary: boolean;
  /** Every word is some word, however rare, inflected or compound. */
  readonly readable: boolean;
  /** Every word praises or describes any goods ("best", "home"). */
  readonly praise: boolean;
  /** One of them is an everyday word that is also a known mark. */
  readonly knownMark: boolean;
  /** How common the rarest of them is, in [0, 1]. */
  readonly commonness: number;
}

/** English inflections that a list of words may lack. */
function stems(word: string): readonly string[] {
  const forms = [word];
  if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1));
  if (/(?:s|x|z|o|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

/** Words of one letter, as they join others: "опт и розница". */
const LETTER_WORDS: readonly (readonly [languages: number, letters: string])[] = [
  [bitOfTag('ru'), 'ивскоуая'],
  [bitOfTag('uk'), 'ійвузоая'],
  [bitOfTag('pl'), 'iwzoau'],
  [bitOfTag('cs'), 'aikosuvz'],
  [bitOfTag('es') | bitOfTag('pt') | bitOfTag('it'), 'aeoy'],
  [bitOfTag('fr'), 'aày'],
  [bitOfTag('sv') | bitOfTag('da') | bitOfTag('no'), 'iå'],
];
const languagesOfLetterWord = (word: string): number =>
  LETTER_WORDS.reduce((bits, [languages, letters]) => (letters.includes(word) ? bits | languages : bits), 0);

/**
 * Bits of the languages in which the word is an everyday one; all bits for the words of the own tables. In a dictionary a rare
 * word of the text's own languages is found too: "biedronka", молоток.
 */
function everydayIn(word: string, languages: number, ordinariness: (word: string) => number): number {
  if (NUMBER_ONLY.test(word)) return ANY_LANGUAGE;
  if (!LETTERS_ONLY.test(word)) return 0;
  if (sensesOf(word) || PRAISE.has(word)) return ANY_LANGUAGE;
  if (FAMOUS_NAMES.has(word)) return 0;
  const ofTrade = isTradeWord(word);
  // Of one language only: "anello" is an Italian ring, and no everyday word in an English title.
  const trade = ofTrade ? languagesOfTradeWord(word) || ANY_LANGUAGE : 0;
  if (!ofTrade && [...word].length < 2 && !DENSE_LETTER.test(word)) return languagesOfLetterWord(word);
  if (!DENSE_LETTER.test(word) && ordinariness(word) >= ORDINARY_IN_LISTINGS) return ANY_LANGUAGE;
  const bits = stems(word).reduce((found, form) => found | languagesOfWord(form), trade);
  const isRare = (bits & languages) === 0 && word.length >= LEAST_RARE;
  return isRare && inDictionary(word, languages, false) ? bits | languages : bits;
}

/** What the words of another language mean everybody knows who speaks it: a list of its words has them. */
const isKnownMark = (word: string): boolean =>
  isKnownAsMark(word) || (sensesOf(word) !== undefined && !isKnownWord(word));

/** Short words of dictionaries are mostly abbreviations. */
const LEAST_RARE = 4;

/** A famous name beside other words is met by itself: "per Miele" does not stand for a name that both make together. */
function isNameAlone(word: string, words: readonly string[]): boolean {
  return words.length > 1 && FAMOUS_NAMES.has(word);
}

/** The most letters by which a misspelt word differs from the one that is meant. */
const SLIP = 2;

/** Letters that differ between two words of about one length, counted from both ends inward. */
function lettersApart(a: string, b: string): number {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}

/**
 * "Micheal Kors", "Under Armor": a name of several words, all but one as they are and one with a slip, is the name misspelt,
 * not other words; unless the word with the slip is one that everybody uses ("Red Ball").
 */
function isNameWithSlip(written: readonly string[], name: string, languages: number): boolean {
  // "Dolce & Gabbana", "Dolce e Gabana", "Scotch en Soda": what joins the words is none.
  const [words, named] = [written, wordsOf(name)].map((all) =>
    all.filter((word) => word.length > 1 && !JOINERS.has(word)),
  ) as [string[], string[]];
  if (words.length === 1 && named.length > 1) {
    const whole = named.join(' ');
    return [whole, withoutArticle(whole)].some((part) =>
      isRunTogether(words[0] ?? '', part.replaceAll(' ', '')),
    );
  }
  // "Temps des Serises": the article of the name is left out.
  const bare = wordsOf(withoutArticle(name));
  if (words.length > 1 && words.length < named.length && bare.length < named.length)
    return isNameWithSlip(written, bare.join(' '), languages);
  if (words.length < 2 || words.length !== named.length) return false;
  const other = words.filter((word, at) => word !== named[at]);
  if (other.length === 0) return written.length > words.length;
  const [slip = ''] = other;
  const meant = named[words.indexOf(slip)] ?? '';
  // "Micheal Korrs": every word is heard or seen as the name's.
  if (other.length > 1 && words.every((word, at) => isSlipOf(word, named[at] ?? ''))) return true;
  if (other.length !== 1) return false;
  // "Hugo Bos": a letter that the name has twice.
  if (slip.length > 2 && withoutRepeats(slip) === withoutRepeats(meant)) return true;
  // "Tom Fod", "Ht Wheels": a spelling that is no word, beside what is the name's.
  if (name.length >= LEAST_RUN_TOGETHER - 1 && isNoWord(slip, languages) && isNearly(slip, meant))
    return true;
  const soundsSame = soundSimilarity(phonemes(slip), phonemes(meant)) >= SOUNDS_SAME;
  if (slip.length < LEAST_FAMOUS_SLIP) return false;
  // "Calvin Kline": no word, and heard as the name.
  if (soundsSame && languagesOfWord(slip) === 0) return true;
  if (lettersApart(slip, meant) > SLIP) return false;
  // "Yves Saint Lauren": two words more that are the name's.
  if (words.length > 2 && slip[0] === meant[0]) return true;
  // "Luis Vuitton": what stands beside the slip is nobody's word.
  const beside = words.filter((word) => word !== slip && word.length > 2);
  if (beside.length > 0 && beside.every((word) => FAMOUS_NAMES.has(word) || !isKnownWord(word))) return true;
  return (
    slip.length >= LEAST_SLIP &&
    (isTransposed(slip, meant) || soundsSame || (languagesOfWord(slip) & languages) === 0)
  );
}

const isNoWord = (word: string, languages: number): boolean =>
  LETTERS_ONLY.test(word) && !isTradeWord(word) && (languagesOfWord(word) & languages) === 0;

const isNearly = (word: string, meant: string): boolean =>
  word.length > 1 && (lettersApart(word, meant) <= 1 || isTransposed(word, meant));

function isSlipOf(word: string, meant: string): boolean {
  return word === meant || withoutRepeats(word) === withoutRepeats(meant) || isTransposed(word, meant);
}

/** What stands for "&" between the words of a name. */
const JOINERS: ReadonlySet<string> = new Set('and und et en con och ve dan và oraz'.split(' '));
const LEAST_FAMOUS_SLIP = 4;
const LEAST_SLIP = 5;
const SOUNDS_SAME = 0.93;

/** "UnderArmor": the words of a name written as one, with a slip; no list has it as a word. */
function isRunTogether(word: string, joined: string): boolean {
  if (joined.length < LEAST_RUN_TOGETHER || languagesOfWord(word) !== 0) return false;
  return lettersApart(word, joined) < SLIP || withoutRepeats(word) === withoutRepeats(joined);
}
const LEAST_RUN_TOGETHER = 8;

/** "G-Star" of G-Star RAW: the name's first words, joined by hyphens as the name joins them. */
function isHyphenatedStart(text: string, name: string): boolean {
  const [written, named] = [text.toLowerCase(), name.toLowerCase()];
  return /^\p{L}+(?:-\p{L}+)+$/u.test(written) && named.startsWith(`${written} `);
}

function isReadable(words: readonly string[], name: string, languages: number): boolean {
  if (isNameWithSlip(words, name, languages)) return false;
  if (!words.some((word) => word.length > 1 && LETTERS_ONLY.test(word) && !FAMOUS_NAMES.has(word)))
    return false;
  const named = wordsOf(name);
  // Of a name of as many words, each is held against its own.
  const meant = (at: number): string => (named.length === words.length && named[at]) || name;
  return words.every(
    (word, at) =>
      NUMBER_ONLY.test(word) ||
      (LETTERS_ONLY.test(word) &&
        (word.length < 2 || isNameAlone(word, words) || readsAsWord(word, meant(at), languages))),
  );
}

function commonnessOf(word: string): number {
  return Math.max(isTradeWord(word) ? TRADE_COMMONNESS : 0, ...stems(word).map(commonness));
}

/** Letters that stand one by one are one word: "L E G O", "Y.v.e.s", 耐 克. */
function joinSpelledOut(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  let letters: string[] = [];
  const close = (): void => {
    const least = DENSE_LETTER.test(letters[0] ?? '') ? LEAST_DENSE_SPELLED : LEAST_SPELLED;
    out.push(...(letters.length >= least ? [letters.join('')] : letters));
    letters = [];
  };
  for (const word of words) {
    if ([...word].length === 1 && LETTERS_ONLY.test(word)) {
      letters.push(word);
      continue;
    }
    close();
    out.push(word);
  }
  close();
  return out;
}

/** The words of a text as they are read here, in lower case. */
export function wordsOf(text: string): readonly string[] {
  const words = withoutHebrewSigns(smallLetters(text.normalize('NFC'))).match(WORDS) ?? [];
  return joinSpelledOut(words.map((word) => word.replace(BRACKETS_AROUND, '')).filter((word) => word !== ''));
}

/** "La coste", "HUA WEI", "adi-das": a famous name in two, written as a name or without a space. "for D" is none. */
function joinFamous(text: string, words: readonly string[]): readonly string[] {
  const joined = words.join('');
  if (/^\p{L}+['’]\p{L}+$/u.test(text) && FAMOUS_NAMES.has(joined)) return [joined];
  const split = words.length > 1 && (words.at(-1)?.length ?? 0) > 1 && /^\p{Lu}|^\S+$/u.test(text);
  // "Go Pro", "Lulu lemon": a name of the brand table that is one word.
  return split &&
    (FAMOUS_NAMES.has(joined) ||
      (isKnownName(joined) && brandsByKey(joined).some((brand) => isOneWord(brand))))
    ? [joined]
    : words;
}

const isOneWord = (brand: number): boolean => /^\p{L}+$/u.test(namesOf(brand)[0] ?? '');

/** Reads the words of a span: are they words that everybody uses, in the languages that the field is written in? */
export function ordinaryWords(
  field: PreparedField,
  span: FieldSpan,
  name: string,
  ordinariness: (word: string) => number,
): OrdinaryWords {
  const text = field.text.slice(span.start, span.end);
  const words = joinFamous(text, wordsOf(text));
  const isEveryday = (rareToo: number): boolean =>
    words.reduce((bits, word) => bits & everydayIn(word, rareToo, ordinariness), field.languages) !== 0;
  const isName =
    isNameWithSlip(words, name, field.languages) ||
    words.some((word) => isFamousInflected(word, name.toLowerCase(), field.languages));
  const ordinary = words.length > 0 && !isName && isEveryday(field.languages);
  return {
    words,
    ordinary,
    // A rare word of a dictionary is no reason by itself to read another word than a name: "Nique".
    readable:
      (ordinary && isEveryday(0)) ||
      (!isHyphenatedStart(text, name) && isReadable(words, name, field.languages)),
    knownMark: words.some((word) => isKnownMark(word)),
    praise: ordinary && words.every((word) => PRAISE.has(word)),
    commonness: Math.min(1, ...words.map(commonnessOf)),
  };
}
