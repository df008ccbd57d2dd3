import { GERMAN } from './common-words';
import { touchingBefore } from './find-frame';
import { piecesAround } from './frame-scope';
import { classesBeside, namesGoods } from './goods-named';
import { isAbbreviation } from './listing-words';
import { type OrdinaryWords, wordsOf } from './ordinary-word';
import { type PreparedField } from './prepare-use';
import { type Piece } from './scan-words';
import { type FieldSpan, type UseQuestion } from './use-question';

/** Retailing: shared by every shop's mark and any goods, so it says nothing. */
const RETAIL = 35;

/** What speaks for a mark (positive) and for a word (negative) where an everyday word is met. */
const WEIGHTS = {
  maker: 2, // "by" or "brand" before it
  first: 1,
  capital: 2, // the only capitals in a line of small letters or of another script
  capitalFirst: 0.5, // a capital where all words have one, or none can be compared
  small: -1, // small letters in a line of capitals
  sameGoods: 1,
  namesGoods: -0.5, // on goods of the mark, and it is what these are called
  otherGoods: -2,
  praise: -2,
  rare: 0.5,
  common: -0.5,
  cue: -3,
  knownMarkWithoutCue: 1.5,
  severalWords: 2,
  severalPraise: 0.5,
  caseless: 1, // first in a title of a script without capitals, on goods of the mark
  alias: -0.5, // met by a further name, which is a word too
} as const;
/** From here on the words stand as a mark. */
export const AS_MARK_FROM = 2;
/** From here on they perhaps do. */
export const DOUBTFUL_FROM = 1.5;
const SMALL = /^\p{Ll}/u;
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

/** Whether the item's goods are of a class of the mark; null where one of them says none. */
export function sharesGoods(goodsClasses: readonly number[], markClasses: readonly number[]): boolean | null {
  if (goodsClasses.length === 0 || markClasses.length === 0) return null;
  return markClasses.some((niceClass) => niceClass !== RETAIL && goodsClasses.includes(niceClass));
}

function goodsWeight(question: UseQuestion, field: PreparedField, severalWords: boolean): number {
  const { goodsClasses, goodsGuessed = false, markClasses, span } = question;
  const shared = sharesGoods(goodsClasses, markClasses);
  if (shared === null) return 0;
  const named = namesGoods(field, span, goodsClasses[0]);
  if (shared && !named) return WEIGHTS.sameGoods;
  // "Fender guitar strap": what the other words tell is of the mark too.
  // "вино новый коньяк": in small letters it is the goods, whatever else is sold with them.
  if (shared && SMALL.test(field.text.slice(span.start))) return WEIGHTS.namesGoods;
  if (shared)
    return sharesGoods(classesBeside(field, span), markClasses) ? WEIGHTS.sameGoods : WEIGHTS.namesGoods;
  // Goods that were read from the word itself are none to hold against it: "Vans Old Skool".
  if (named) return 0;
  // Two words that make a name make it on any goods.
  return severalWords || goodsGuessed ? 0 : WEIGHTS.otherGoods;
}

function letterWeight(field: PreparedField, span: FieldSpan, first: boolean, sameGoods: boolean): number {
  const letters = field.text.slice(span.start, span.end).replace(/[^\p{L}]+/gu, '');
  if (letters === '') return 0;
  if (letters.toLowerCase() === letters.toUpperCase()) return first && sameGoods ? WEIGHTS.caseless : 0;
  const share = capitalShare(field, span);
  const isUpper = letters.length > 1 && letters === letters.toUpperCase();
  if (isUpper && isAbbreviation(letters.toLowerCase())) return 0;
  const shouts = isUpper && letters.length > 2;
  if (shouts && !field.shouts) return WEIGHTS.capital;
  const capital = /^\p{Lu}/u.test(letters);
  if (!capital) return share >= 0.6 ? WEIGHTS.small : 0;
  // German writes all nouns with a capital; the first word of a line has one anyway.
  const telling = !first && share < 0.5 && (field.languages & GERMAN) === 0;
  return telling ? WEIGHTS.capital : WEIGHTS.capitalFirst;
}

/** How much speaks for a mark where an everyday word is met: from `AS_MARK_FROM` on the words stand as one. */
export function weighWord(
  question: UseQuestion,
  field: PreparedField,
  read: OrdinaryWords,
  cue: boolean,
): number {
  const { span } = question;
  const { before } = piecesAround(field, span);
  const first = before < 0 && field.field === 'TITLE';
  const capital = /^\p{Lu}/u.test(field.text.slice(span.start));
  const severalWords = read.words.length > 1 && capital;
  const goods = goodsWeight(question, field, severalWords);
  return (
    (touchingBefore(field, span, 'MAKER') ? WEIGHTS.maker : 0) +
    (first ? WEIGHTS.first : 0) +
    letterWeight(field, span, first, goods > 0) +
    goods +
    (read.praise && !severalWords ? WEIGHTS.praise : 0) +
    (read.commonness < RARE ? WEIGHTS.rare : read.commonness > COMMON ? WEIGHTS.common : 0) +
    (cue ? WEIGHTS.cue : read.knownMark && !read.praise && capital ? WEIGHTS.knownMarkWithoutCue : 0) +
    (severalWords ? (read.praise ? WEIGHTS.severalPraise : WEIGHTS.severalWords) : 0) +
    (wordsOf(question.name).join(' ') === wordsOf(question.markText).join(' ') ? 0 : WEIGHTS.alias)
  );
}
