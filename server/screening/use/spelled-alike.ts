import { isBrandName } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { withoutArticle } from '../../text/article';
import { foldText } from '../../text/fold-text';
import { kanaKey } from '../../text/kana-key';
import { pinyinOf, pinyinSyllables } from '../../text/pinyin';
import { languagesOfWord } from './common-words';
import { isKnownWord } from './known-words';
import { DENSE_LETTER, LATIN_WORD } from './letter-classes';
import { type PreparedField } from './prepare-use';
import { type FieldSpan, type UseQuestion } from './use-question';

const KATAKANA = /^\p{Script=Katakana}/u;
const HIRAGANA = /^[\p{Script=Hiragana}ー]{3,}$/u;
const KANA_BESIDE = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** くろみ: a run of hiragana that is no word, and no part of a sentence. */
function isHiraganaAlone({ text }: PreparedField, { end, start }: FieldSpan, spelled: string): boolean {
  const beside = (text[start - 1] ?? '') + (text[end] ?? '');
  return HIRAGANA.test(spelled) && !KANA_BESIDE.test(beside) && !isKnownWord(spelled);
}
/**
 * "Co nverse", "Om-ega": a name of one word, cut in two. A single letter is none of the parts ("for D" is not Ford), and two
 * words that everybody uses are cut by a hyphen, or they stand as they always do ("Peace Bird").
 */
function isCutInTwo(text: string, words: readonly string[], name: string, languages: number): boolean {
  return (
    words.length === 2 &&
    words.every((word) => word.length > 1) &&
    (HYPHEN.test(text) || !words.every((word) => isWordIn(word, languages))) &&
    LATIN_WORD.test(name) &&
    words.join('') === name
  );
}

/** "gu chi", 香奈er: a Chinese name in pinyin, syllable by syllable or a part of it, is no words. */
export function isSpelledOut(text: string, name: string): boolean {
  if (!HAN.test(name)) return false;
  if (HALF_HAN.test(text)) return text.toLowerCase().replace(HAN_RUNS, pinyinOf) === pinyinOf(name);
  if (!SYLLABLES.test(text)) return false;
  const syllables = pinyinSyllables(name).map(({ syllable }) => syllable);
  return syllables.join(' ') === text.toLowerCase();
}

/** "Ca si ô": a known name of one word, syllable by syllable with a capital in front. Whatever the syllables mean, no three of them stand so by chance. */
export function isCutInSyllables(text: string, name: string): boolean {
  return SYLLABLES_APART.test(text) && LATIN_WORD.test(name) && isBrandName(name) && isSpelledBy(text, name);
}
const SYLLABLES_APART = /^\p{Lu}[\p{Ll}\p{M}]{0,3}(?:[ -][\p{Ll}\p{M}]{1,4}){2,}$/u;
const isSpelledBy = (text: string, name: string): boolean =>
  identityKey(text.replace(/[ -]/g, '')) === identityKey(name);

const HAN = /^\p{Script=Han}+$/u;
const HAN_RUNS = /\p{Script=Han}+/gu;
const HALF_HAN = /^(?=.*[a-z]{2})(?=.*\p{Script=Han})[a-z\p{Script=Han}]+$/iu;
const SYLLABLES = /^[a-z]+(?: [a-z]+)+$/i;

const HYPHEN = /[-‐‑–—]/u;
const LEAST_WORD = 3;
const isWordIn = (word: string, languages: number): boolean =>
  word.length >= LEAST_WORD && (languagesOfWord(word) & languages) !== 0;

/** Œ is spelt oe as well. */
const withoutLigatures = (words: string): string => words.replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/**
 * Identical in law lets case, spaces and accents go; a reader of "Đà" or "per l" sees other words than DA or PERL. The
 * words may still be the name: then they are no words of any language.
 */
export function spelledAlike(
  { identical, span }: UseQuestion,
  field: PreparedField,
  words: readonly string[],
  nameWords: readonly string[],
): boolean {
  const [spelled, name] = [withoutLigatures(words.join(' ')), withoutLigatures(nameWords.join(' '))];
  if (spelled === name) return true;
  // "North Face" and "Northface" are The North Face; one word that is left of a name may be any word.
  const bare = withoutArticle(name).split(' ');
  if (bare.length > 1 && words.join('') === bare.join('')) return true;
  if (isCutInTwo(field.text.slice(span.start, span.end), words, name, field.languages)) return true;
  // One key for the ways of spelling a foreign sound: ルイビトン, ルイ・ヴィトン.
  const isKana = KATAKANA.test(spelled) || isHiraganaAlone(field, span, spelled);
  const kana = isKana ? kanaKey(foldText(spelled).text) : '';
  if (kana !== '' && kana === kanaKey(name)) return true;
  // Without cases and spaces, ルイヴィトン is ルイ・ヴィトン.
  if (DENSE_LETTER.test(spelled) && words.join('') === nameWords.join('')) return true;
  return (
    identical &&
    words.length === nameWords.length &&
    spelled.normalize('NFD').length === name.normalize('NFD').length
  );
}
