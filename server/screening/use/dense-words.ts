import { isKnownWord, isPlainWord } from './known-words';
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** A word that the dictionary of the segmenter knows, or a single character that it could not place. */
export interface DenseWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SEGMENTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** Text around the span that is segmented: enough for the words that touch it, whatever the length of the field. */
const AROUND = 40;
const SPACE = /[\s,,、。/|]/;

/** True where the span is written in a script whose words stand without spaces (Hangul has spaces). */
export function isDense(field: PreparedField, { start, end }: FieldSpan): boolean {
  return SEGMENTED.test(field.text.slice(start, end));
}

const HANGUL = /\p{Script=Hangul}/u;

/** The run of Hangul that the span starts inside of, or ends inside of; undefined where it is a run by itself. */
export function hangulRunCutInto(
  { text }: PreparedField,
  span: FieldSpan,
): { readonly run: DenseWord; readonly inside: boolean } | undefined {
  let { start, end } = span;
  if (!HANGUL.test(text[start] ?? '')) return undefined;
  while (start > 0 && HANGUL.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && HANGUL.test(text[end] ?? '')) end += 1;
  if (start === span.start && end === span.end) return undefined;
  return { run: { start, end, text: text.slice(start, end) }, inside: start < span.start };
}

/** The words that the span touches, first to last, with offsets into the field. */
export function denseWordsAt(field: PreparedField, span: FieldSpan): readonly DenseWord[] {
  const { text } = field;
  let from = Math.max(0, span.start - AROUND);
  // Start behind a space, so that the first word is whole; in the middle of a surrogate pair there is none.
  for (let i = span.start - 1; i >= from; i -= 1) {
    if (!SPACE.test(text[i] ?? '')) continue;
    from = i + 1;
    break;
  }
  const words: DenseWord[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(from, span.end + AROUND))) {
    const start = from + index;
    if (start >= span.end) break;
    const end = start + segment.length;
    if (end > span.start && segment.trim() !== '') words.push({ start, end, text: segment });
  }
  return words;
}

/** The word of the dictionary that the span cuts into: 手提袋 for 手提; undefined where it starts and ends with words. `exact`: the span spells the name. */
export function wordCutInto(
  words: readonly DenseWord[],
  span: FieldSpan,
  exact = false,
): DenseWord | undefined {
  const cut = words.find(({ start, end }) => start < span.start || end > span.end);
  if (!cut) return undefined;
  // One sign more or less is where the segmenter erred.
  const [first] = words;
  if (THAI_ONLY.test(cut.text) && cut.end - cut.start < span.end - span.start) {
    // เคส|ซิลิโคน: a word that everybody uses, and one letter of the next.
    const isWord = first?.start === span.start && first.end === cut.start && isPlainWord(first.text);
    return isWord && !exact && span.end === cut.start + 1 ? cut : undefined;
  }
  // 乐|高科技: what it could not place is the beginning of the name.
  const unplaced =
    first !== undefined && first !== cut && first.start === span.start && [...first.text].length === 1;
  return unplaced && exact ? undefined : cut;
}

const THAI_ONLY = /^[\p{Script=Thai}\p{M}]+$/u;

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/**
 * True where every word that the span is made of stands in the dictionary. The segmenter takes any run of katakana for a
 * word, and what it does not know of Thai: with `strictly` one counts only where a list of words has it.
 */
export function allInDictionary(
  words: readonly DenseWord[],
  strictly: { readonly kana: boolean; readonly thai: boolean },
): boolean {
  return (
    words.length > 0 &&
    words.every(
      ({ text }) =>
        [...text].length > 1 &&
        (!(strictly.kana && KATAKANA.test(text)) || isKnownWord(text)) &&
        (!(strictly.thai && THAI_ONLY.test(text)) || isPlainWord(text)),
    )
  );
}

/** Characters of Han that count, join or qualify: a name that only sounds alike has none of them. */
const HAN_PARTICLE = /[的了和与及或带有可含无不六三二一两几个件套装用款式型号版大小多新旧]/u;
/** A noun with its particle, 目に. */
const HAN_AND_HIRAGANA = /^(?=.*\p{Script=Han})(?=.*\p{Script=Hiragana})/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
const KANA_ONLY = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const HANGUL_ONLY = /^\p{Script=Hangul}+$/u;
const ARABIC_ONLY = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u;
const SHORT_SYLLABLES = 2;
const SHORT_CONSONANTS = 4;
/** So many characters of the name are no chance. */
const SHARED_CHARACTERS = 2;

/**
 * True for a span that only sounds like the name and is too short for that to mean anything: two syllables of Hangul or
 * kana, four consonants of Arabic, two characters of Han none of which the name has, or a noun with its particle.
 */
export function soundsAlikeByChance(text: string, name: string, atStart: boolean): boolean {
  const length = [...text].length;
  if (HANGUL_ONLY.test(text) || KANA_ONLY.test(text)) return length <= SHORT_SYLLABLES;
  if (ARABIC_ONLY.test(text)) return length <= SHORT_CONSONANTS;
  if (HAN_AND_HIRAGANA.test(text)) return true;
  if (!HAN_ONLY.test(text)) return false;
  const shared = [...text].filter((character) => name.includes(character)).length;
  if (shared >= SHARED_CHARACTERS) return false;
  if (HAN_PARTICLE.test(text)) return true;
  return length <= SHORT_SYLLABLES && !atStart && shared === 0;
}
