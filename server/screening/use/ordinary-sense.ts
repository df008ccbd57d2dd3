import { type UseEvidence } from '../types';
import { GERMAN } from './common-words';
import {
  allInDictionary,
  denseWordsAt,
  hangulRunCutInto,
  isDense,
  soundsAlikeByChance,
  wordCutInto,
} from './dense-words';
import { piecesAround } from './frame-scope';
import { type OrdinaryWords, ordinaryWords, wordsOf } from './ordinary-word';
import { FAMOUS_NAMES } from './famous-names';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { type Piece } from './scan-words';
import { sensesOf } from './senses';
import { type FieldSpan, type UseQuestion } from './use-question';

/** Retailing: shared by every shop's mark and any goods, so it says nothing. */
const RETAIL = 35;

/** What speaks for a mark (positive) and for a word (negative) where an everyday word is met. */
const WEIGHTS = {
  first: 1,
  capital: 2, // the only capitals in a line of small letters or of another script
  capitalFirst: 0.5, // a capital where all words have one, or none can be compared
  small: -1, // small letters in a line of capitals
  sameGoods: 1,
  otherGoods: -2,
  praise: -2,
  rare: 0.5,
  common: -0.5,
  cue: -3,
  knownMarkWithoutCue: 1.5,
  severalWords: 2,
  alias: -0.5, // met by a further name, which is a word too
} as const;
/** From here on the words stand as a mark. */
const AS_MARK_FROM = 2;
const RARE = 0.2;
const COMMON = 0.4;

function isWord(piece: Piece): boolean {
  return piece.kind === 'WORD' && !piece.dense && piece.text.length > 1;
}

/** Share of the field's other words that begin with a capital; 0 where no other word has letters with case. */
function capitalShare(field: PreparedField, span: FieldSpan): number {
  let words = 0;
  let capitals = 0;
  for (const piece of field.pieces.slice(0, 60)) {
    if (!isWord(piece) || (piece.start < span.end && piece.end > span.start)) continue;
    words += 1;
    if (piece.capital) capitals += 1;
  }
  return words === 0 ? 0 : capitals / words;
}

function goodsWeight({ goodsClasses, markClasses }: UseQuestion, severalWords: boolean): number {
  if (goodsClasses.length === 0 || markClasses.length === 0) return 0;
  const shared = markClasses.some((niceClass) => niceClass !== RETAIL && goodsClasses.includes(niceClass));
  if (shared) return WEIGHTS.sameGoods;
  // Two words that make a name make it on any goods.
  return severalWords ? 0 : WEIGHTS.otherGoods;
}

function letterWeight(field: PreparedField, span: FieldSpan, first: boolean): number {
  const letters = field.text.slice(span.start, span.end).replace(/[^\p{L}]+/gu, '');
  if (letters === '' || letters.toLowerCase() === letters.toUpperCase()) return 0;
  const share = capitalShare(field, span);
  const line = field.text.replace(/[^\p{L}]+/gu, '');
  const shouts = letters.length > 2 && letters === letters.toUpperCase();
  if (shouts && line !== line.toUpperCase()) return WEIGHTS.capital;
  const capital = /^\p{Lu}/u.test(letters);
  if (!capital) return share >= 0.6 ? WEIGHTS.small : 0;
  // German writes all nouns with a capital; the first word of a line has one anyway.
  const telling = !first && share < 0.5 && (field.languages & GERMAN) === 0;
  return telling ? WEIGHTS.capital : WEIGHTS.capitalFirst;
}

/** A word near the name, or in another field, that shows the ordinary sense. */
function cueFor(
  prepared: PreparedUse,
  field: PreparedField,
  span: FieldSpan,
  words: readonly string[],
): UseEvidence | undefined {
  for (const word of words) {
    const cues = sensesOf(word);
    if (!cues) continue;
    for (const place of [field, ...prepared.fields.filter((other) => other !== field)]) {
      if (place.field === 'BRAND') continue;
      for (const [i, piece] of place.pieces.entries()) {
        if (piece.kind !== 'WORD' || (place === field && piece.start < span.end && piece.end > span.start))
          continue;
        let text = piece.text;
        let end = piece.end;
        // Dense scripts come one character at a time: try runs of up to five.
        for (let next = i + 1; ; next += 1) {
          if (cues.has(text)) {
            return {
              field: place.field,
              start: piece.start,
              end,
              text: place.text.slice(piece.start, end),
              meaning: 'shows the ordinary sense of the word',
            };
          }
          const more = place.pieces[next];
          if (!piece.dense || !more?.dense || more.start !== end || next > i + 4) break;
          text += more.text;
          end = more.end;
        }
      }
    }
  }
  return undefined;
}

/** The words of a span in their ordinary sense, and what shows it. */
export interface OrdinarySense {
  /** Nothing but a strong frame could still make a name of it. */
  readonly certain: boolean;
  readonly evidence: readonly UseEvidence[];
  readonly confidence: number;
}

function weigh(question: UseQuestion, field: PreparedField, read: OrdinaryWords, cue: boolean): number {
  const { span } = question;
  const { before } = piecesAround(field, span);
  const first = before < 0 && field.field === 'TITLE';
  const capital = /^\p{Lu}/u.test(field.text.slice(span.start));
  const severalWords = read.words.length > 1 && !read.praise && capital;
  return (
    (first ? WEIGHTS.first : 0) +
    letterWeight(field, span, first) +
    goodsWeight(question, severalWords) +
    (read.praise ? WEIGHTS.praise : 0) +
    (read.commonness < RARE ? WEIGHTS.rare : read.commonness > COMMON ? WEIGHTS.common : 0) +
    (cue ? WEIGHTS.cue : read.knownMark && !read.praise && capital ? WEIGHTS.knownMarkWithoutCue : 0) +
    (severalWords ? WEIGHTS.severalWords : 0) +
    (wordsOf(question.name).join(' ') === wordsOf(question.markText).join(' ') ? 0 : WEIGHTS.alias)
  );
}

function everyday(field: PreparedField, span: FieldSpan, meaning: string): UseEvidence {
  return {
    field: field.field,
    start: span.start,
    end: span.end,
    text: field.text.slice(span.start, span.end),
    meaning,
  };
}

const LETTERS = /\p{L}/gu;

/** Counts and sizes: "3", "L", "42". */
function isMeasure(text: string): boolean {
  return (text.match(LETTERS) ?? []).length < 2 && !DENSE_LETTER.test(text);
}

const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function certainly(evidence: UseEvidence, confidence: number): OrdinarySense {
  return { certain: true, evidence: [evidence], confidence };
}

/** Words of a script without spaces: the span cuts into a word, or is made of words of the dictionary. */
function denseSense(
  field: PreparedField,
  span: FieldSpan,
  name: string,
  exact: boolean,
): OrdinarySense | undefined {
  const { fieldIndex } = span;
  const text = field.text.slice(span.start, span.end);
  const hangul = hangulRunCutInto(field, span);
  if (hangul && (hangul.inside || !exact))
    return certainly(everyday(field, { ...hangul.run, fieldIndex }, PART_OF_A_WORD), 0.85);
  const words = isDense(field, span) ? denseWordsAt(field, span) : [];
  const cut = wordCutInto(words, span);
  if (cut && (!exact || span.end - span.start < 3))
    return certainly(everyday(field, { ...cut, fieldIndex }, PART_OF_A_WORD), 0.9);
  if (!exact && allInDictionary(words)) return certainly(everyday(field, span, 'is another word'), 0.85);
  if (!exact && !FAMOUS_NAMES.has(text.toLowerCase()) && soundsAlikeByChance(text, name, span.start === 0)) {
    return certainly(everyday(field, span, 'too short to sound like the name by more than chance'), 0.8);
  }
  // Kana goes on: たんこ of ぺたんこ is no word.
  const glued =
    KANA.test(text) && (KANA.test(field.text[span.start - 1] ?? '') || KANA.test(field.text[span.end] ?? ''));
  return glued && !exact ? certainly(everyday(field, span, 'part of a phrase'), 0.8) : undefined;
}

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/**
 * Identical in law lets case, spaces and accents go; a reader of "Đà" or "per l" sees other words than DA or PERL. The
 * words may still be the name: then they are no words of any language.
 */
function spelledAlike(
  { identical }: UseQuestion,
  spanWords: readonly string[],
  nameWords: readonly string[],
): boolean {
  if (spanWords.join(' ') === nameWords.join(' ')) return true;
  return (
    identical &&
    spanWords.length === nameWords.length &&
    spanWords.join('').normalize('NFD').length === nameWords.join('').normalize('NFD').length
  );
}

const PART_OF_A_WORD = 'is another word, of which the name is a part';
const CODE_AROUND = /\p{N}/u;

/** "NP-FZ100", "V10": the letters belong to a model number. */
function isPartOfCode(field: PreparedField, { start, end }: FieldSpan): boolean {
  if (end - start > 3 || LONG_NAME.test(field.text.slice(start, end))) return false;
  return (
    /^[-–]?\p{N}/u.test(field.text.slice(end, end + 3)) ||
    CODE_AROUND.test(field.text[start - 1] ?? '') ||
    /^[-–][\p{L}]*\p{N}/u.test(field.text.slice(end, end + 6))
  );
}

const LONG_NAME = /[^\p{Lu}\p{N}]/u;

/**
 * The ordinary sense of the words that resemble a mark, where they have one and nothing shows that they stand as a mark:
 * letters, place, goods and the words around are weighed. Undefined where they stand as a mark.
 */
export function ordinarySense(
  question: UseQuestion,
  prepared: PreparedUse,
  field: PreparedField,
): OrdinarySense | undefined {
  const { span } = question;
  const symbol = /^\s?[®™]/u.test(field.text.slice(span.end, span.end + 2));
  const text = field.text.slice(span.start, span.end);
  if (symbol || field.field === 'BRAND') return undefined;
  if (isMeasure(text)) return certainly(everyday(field, span, 'a number, size or letter'), 0.9);
  if (isPartOfCode(field, span)) return certainly(everyday(field, span, 'part of a model number'), 0.85);
  const spanWords = wordsOf(text);
  const nameWords = wordsOf(question.name);
  const exact = spelledAlike(question, spanWords, nameWords);
  const dense = denseSense(field, span, question.name, exact);
  if (dense) return dense;
  const read = ordinaryWords(field, span, question.name, question.ordinariness);
  if (!exact && read.readable) return certainly(everyday(field, span, 'is another word'), 0.85);
  if (!read.ordinary) return undefined;
  const cue = cueFor(prepared, field, span, read.words);
  const weight = weigh(question, field, read, cue !== undefined);
  if (weight >= AS_MARK_FROM) return undefined;
  const word = everyday(field, span, 'an everyday word');
  return {
    certain: cue !== undefined || read.praise || !/^\p{Lu}/u.test(text),
    evidence: cue ? [word, cue] : [word],
    confidence: Math.min(0.97, 0.6 + (AS_MARK_FROM - weight) * 0.08),
  };
}
