import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** Years, months, pieces and pairs as sellers cut them short, in the languages of trade. Own list. */
const UNIT =
  /^(?:jr|yr|yrs|mnd|mths?|wk|wks|hrs?|ans|aa|anos|lat|rok|roky|év|år|yıl|ay|pz|pcs?|pce|uds?|un|und|st|stk|stck|szt|ks|db|buc|kpl|cpl|kom|par|tk|gab|vnt|sztuk|tlg|teilig|bh|th|thn|bln|bj|br|шт|уп|компл|пар|год|міс|мес|л|дюйм)$/iu;
const NUMBER_BEFORE = /(?<![\p{L}\p{N}])\p{N}{1,4}\s?$/u;

/** "2 [jr] garantie", "4 [ks]": a unit right behind a number, whatever mark is written like it. */
export function isUnitBehindNumber({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  const words = text.slice(start, end);
  return (
    words === words.toLowerCase() &&
    UNIT.test(words) &&
    NUMBER_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  );
}
