// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** What is counted and measured behind a number, as titles shorten it: lengths, weights, volumes, pieces, pairs, years. By script; own list. */
const SPACED = [
  'mm|cm|dm|km|m|ml|cl|dl|l|mg|gr?|kg|oz|lbs?|inch|in|ft|pcs?|pce|pack|stk|st|stck|szt|ks|db|buc|kpl|cpl|kom|adet|pz|pzas?|pç|uds?|un|und|pár|par|tk|gab|vnt|sztuk|tlg|teilig|bh',
  'jr|yrs?|mnd|mths?|wks?|hrs?|ans|aa|anos|lat|rok|roky|év|år|yıl|ay|thn?|bln|bj|br',
  'мм|см|м|км|мл|л|мг|гр?|кг|шт|пар|уп|куб|компл|год|міс|мес|дюйм',
  "מ\"מ|ס\"מ|מ״מ|ס״מ|ס''מ|מ''מ|ק\"ג|ק״ג|מ\"ל|מ״ל|גרם|ליטר|מטר|יח'|יח׳|יחידות",
  'مم|سم|متر|كجم|كغ|جرام|غرام|مل|لتر|قطع|قطعة|حبة|حبات',
  'χιλ|εκ|μ|γρ|κιλά|λτ|τεμ|τεμάχια|μλ',
].join('|');
const DENSE = [
  'มม|ซม|เมตร|กก|กรัม|มล|ลิตร|ชิ้น|คู่|ตัว|แพ็ค|ผืน|เส้น',
  '개|장|매|벌|켤레|인용|입|종|枚|個|本|袋|双|台|件|只|个|条|片|包|盒|瓶|米|克|毫升|厘米',
].join('|');
/** At the beginning of a text; letters of a script with blanks do not go on behind it. */
const UNIT = new RegExp(`^(?:(?:${SPACED})(?![\\p{L}\\p{M}])|(?:${DENSE}))\\.?`, 'iu');
const WHOLE = new RegExp(`^(?:${SPACED})$`, 'u');
const NUMBER_BEFORE = /\p{N}\s?$/u;
/** No part of a model number. */
const COUNT_BEFORE = /(?<![\p{L}\p{N}])\p{N}{1,4}\s?$/u;

const before = ({ text }: PreparedField, start: number): string => text.slice(Math.max(0, start - 6), start);

/**
 * '15 [מ"מ עבה]': the span begins with the unit of the number before it. What stands behind the unit may still be a name, but not both
 * together.
 */
export function beginsWithUnit(field: PreparedField, { end, start }: FieldSpan): boolean {
  if (!NUMBER_BEFORE.test(before(field, start))) return false;
  const unit = UNIT.exec(field.text.slice(start, end));
  return unit !== null && unit[0].length < end - start;
}

/** "2 [jr] garantie", "4 [ks]": a unit in small letters right behind a number, whatever mark is written like it. */
export const isUnitBehindNumber = (field: PreparedField, { end, start }: FieldSpan): boolean =>
  WHOLE.test(field.text.slice(start, end)) && COUNT_BEFORE.test(before(field, start));
