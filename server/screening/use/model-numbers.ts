import { foldText } from '../../text/fold-text';
import { showsName } from './disguise';
import { FAMOUS_NAMES } from './famous-names';
import { CAPITAL, DENSE_LETTER } from './letter-classes';
import { wordsOf } from './ordinary-word';
import { type PreparedField } from './prepare-use';
import { pieceAt } from './scan-words';
import { DEVICE_MAKERS, FURTHER_MAKERS, isVehicleMaker, VEHICLE_MAKERS } from './served-makers';
import { type FieldSpan, LIKE_ITSELF, type UseQuestion } from './use-question';
import { sharesGoods } from './word-weight';

const LETTERS = /\p{L}/gu;
const NOT_CODE = /[^\p{Lu}\p{N}]/u;
const LONGEST_CODE = 3;
/** "RAV4", "BSG6", "70ml": letters on one side, digits on the other. Whoever hides a name keeps it nearer to the name. */
const CODE = /^(?:\p{L}{1,4}\p{N}{1,4}|\p{N}{2,5}\p{L}{1,4}|\p{N}\p{L}{1,2})$/u;
/** "K7M", "M9R": an engine, among parts of another maker's vehicles. */
const ENGINE = /^\p{Lu}\p{N}{1,2}\p{Lu}$/u;
const LIKE_A_NAME = 0.8;

const isShort = (text: string): boolean => (text.match(LETTERS) ?? []).length < 2;

/** Counts and sizes: "3", "L", "42". A letter in a circle or a square is one too: 🅽🅸🅺🅴. */
export function isMeasure(text: string): boolean {
  return isShort(text) && !DENSE_LETTER.test(text) && (ASCII.test(text) || isShort(foldText(text).text));
}
const ASCII = /^[ -~]+$/;

/** "4F" on a jacket: a digit and a capital that are the whole of a name, on its goods; what counts or measures is mostly more. */
export function isCodeName({ goodsClasses, markClasses, name }: UseQuestion, text: string): boolean {
  return text === name && /^\p{N}\p{Lu}$/u.test(text) && sharesGoods(goodsClasses, markClasses) === true;
}

/** "Philips HX3" beside Philips Hue: what stands in the place of the name's last word is a model number. */
function endsInCode(words: readonly string[], named: readonly string[]): boolean {
  const [last = '', meant = ''] = [words.at(-1), named.at(-1)];
  return (
    words.length > 1 &&
    words.length === named.length &&
    CODE.test(last) &&
    !/\p{N}/u.test(meant) &&
    !showsName(last, meant)
  );
}

/** "OPPO [Reno11]", "Gillette [Mach3]": letters with a number at their end, right behind their maker, are one of its models. */
function isModelBehindMaker(
  { pieces, text }: PreparedField,
  { end, start }: FieldSpan,
  name: string,
): boolean {
  if (/\p{N}/u.test(name) || !MODEL_WITH_NUMBER.test(text.slice(start, end))) return false;
  const before = pieces[pieceAt(pieces, start) - 1];
  return before?.kind === 'WORD' && (FAMOUS_NAMES.has(before.text) || DEVICE_MAKERS.has(before.text));
}
const MODEL_WITH_NUMBER = /^\p{L}{2,}\p{N}{1,4}$/u;

/**
 * "Trek [Domane] Emonda Madone": a capitalised word that only resembles the mark, in a row of them behind a maker whose goods parts are
 * sold for, is one of its models.
 */
export function isModelInRow(field: PreparedField, { likeness, name, span }: UseQuestion): boolean {
  if (!field.hasPart || field.shouts || likeness >= LIKE_ITSELF || FAMOUS_NAMES.has(name.toLowerCase()))
    return false;
  if (!CAPITAL.test(field.text.slice(span.start))) return false;
  const at = pieceAt(field.pieces, span.start);
  for (let i = at - 1; i >= 0 && i >= at - MODELS_IN_ROW; i -= 1) {
    const { capital = false, kind, text = '' } = field.pieces[i] ?? {};
    if (DEVICE_MAKERS.has(text) || FURTHER_MAKERS.has(text) || VEHICLE_MAKERS.has(text)) return true;
    if (kind !== 'CODE' && kind !== 'JOIN' && kind !== 'LIST' && !capital) return false;
  }
  return false;
}
const MODELS_IN_ROW = 6;

/** "NP-FZ100", "V10": the letters belong to a model number. */
export function isPartOfCode(field: PreparedField, { span, name, likeness }: UseQuestion): boolean {
  const { text } = field;
  const { start, end } = span;
  if (showsName(text.slice(start, end), name)) return false;
  if (likeness < LIKE_A_NAME && CODE.test(text.slice(start, end))) return true;
  if (likeness < LIKE_A_NAME && field.hasPart && ENGINE.test(text.slice(start, end))) {
    return field.pieces.some(
      (piece) => isVehicleMaker(piece.text) && (piece.end <= start || piece.start >= end),
    );
  }
  if (isModelBehindMaker(field, span, name)) return true;
  // "Note13Turbo": what goes on behind letters and digits without a space.
  if (
    !DENSE_LETTER.test(text.charAt(start)) &&
    /\p{L}\p{N}+$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  if (endsInCode(wordsOf(text.slice(start, end)), wordsOf(name))) return true;
  if (end - start > LONGEST_CODE || NOT_CODE.test(text.slice(start, end))) return false;
  return (
    /^(?:[-–]?\p{N}|[-–]\p{L}*\p{N})/u.test(text.slice(end, end + 6)) ||
    /\p{N}$/u.test(text.slice(0, start).slice(-1))
  );
}
