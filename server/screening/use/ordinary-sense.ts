import { type UseEvidence } from '../types';
import { GERMAN } from './common-words';
import { piecesAround } from './frame-scope';
import { type OrdinaryWords, ordinaryWords } from './ordinary-word';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { type Piece } from './scan-words';
import { sensesOf } from './senses';
import { type FieldSpan, type UseQuestion } from './use-question';

/** Retailing: shared by every shop's mark and any goods, so it says nothing. */
const RETAIL = 35;

/** What speaks for a mark (positive) and for a word (negative) where an everyday word is met. */
const WEIGHTS = {
  symbol: 3, // ® or ™ behind it
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
  severalWords: 1,
  notIdentical: -2,
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

function goodsWeight({ goodsClasses, markClasses }: UseQuestion): number {
  if (goodsClasses.length === 0 || markClasses.length === 0) return 0;
  const shared = markClasses.some((niceClass) => niceClass !== RETAIL && goodsClasses.includes(niceClass));
  return shared ? WEIGHTS.sameGoods : WEIGHTS.otherGoods;
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
function cueFor(prepared: PreparedUse, field: PreparedField, span: FieldSpan, words: readonly string[]): UseEvidence | undefined {
  for (const word of words) {
    const cues = sensesOf(word);
    if (!cues) continue;
    for (const place of [field, ...prepared.fields.filter((other) => other !== field)]) {
      if (place.field === 'BRAND') continue;
      for (const [i, piece] of place.pieces.entries()) {
        if (piece.kind !== 'WORD' || (place === field && piece.start < span.end && piece.end > span.start)) continue;
        let text = piece.text;
        let end = piece.end;
        // Dense scripts come one character at a time: try runs of up to five.
        for (let next = i + 1; ; next += 1) {
          if (cues.has(text)) {
            return { field: place.field, start: piece.start, end, text: place.text.slice(piece.start, end), meaning: 'shows the ordinary sense of the word' };
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
  const symbol = /^\s?[®™]/u.test(field.text.slice(span.end, span.end + 2));
  return (
    (symbol ? WEIGHTS.symbol : 0) +
    (first ? WEIGHTS.first : 0) +
    letterWeight(field, span, first) +
    goodsWeight(question) +
    (read.praise ? WEIGHTS.praise : 0) +
    (read.commonness < RARE ? WEIGHTS.rare : read.commonness > COMMON ? WEIGHTS.common : 0) +
    (cue ? WEIGHTS.cue : read.knownMark && !read.praise && capital ? WEIGHTS.knownMarkWithoutCue : 0) +
    (read.words.length > 1 ? WEIGHTS.severalWords : 0) +
    (question.identical ? 0 : WEIGHTS.notIdentical)
  );
}

/**
 * The ordinary sense of the words that resemble a mark, where they have one and nothing shows that they stand as a mark:
 * letters, place, goods and the words around are weighed. Undefined where they stand as a mark.
 */
export function ordinarySense(question: UseQuestion, prepared: PreparedUse, field: PreparedField): OrdinarySense | undefined {
  const { span } = question;
  const read = ordinaryWords(field, span, question.ordinariness);
  if (!read.ordinary) return undefined;
  const cue = cueFor(prepared, field, span, read.words);
  const weight = weigh(question, field, read, cue !== undefined);
  if (weight >= AS_MARK_FROM) return undefined;
  const word: UseEvidence = {
    field: field.field,
    start: span.start,
    end: span.end,
    text: field.text.slice(span.start, span.end),
    meaning: 'an everyday word',
  };
  return { certain: cue !== undefined || read.praise || !question.identical || !/^\p{Lu}/u.test(word.text), evidence: cue ? [word, cue] : [word], confidence: Math.min(0.97, 0.6 + (AS_MARK_FROM - weight) * 0.08) };
}
