// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** What is counted and measured behind a number, as titles shorten it. By script; own list. */
const UNITS = [
  'mm|cm|dm|km|m|ml|cl|dl|l|mg|gr?|kg|oz|lbs?|inch|in|ft|pcs?|pack|stk|szt|ks|db|buc|adet|pz|pzas?|pç|uds?|st|pár|par',
  'мм|см|м|км|мл|л|мг|гр?|кг|шт|пар|уп|куб',
  "מ\"מ|ס\"מ|מ״מ|ס״מ|ס''מ|מ''מ|ק\"ג|ק״ג|מ\"ל|מ״ל|גרם|ליטר|מטר|יח'|יח׳|יחידות",
  'مم|سم|متر|كجم|كغ|جرام|غرام|مل|لتر|قطع|قطعة|حبة|حبات',
  'χιλ|εκ|μ|γρ|κιλά|λτ|τεμ|τεμάχια|μλ',
  'มม|ซม|เมตร|กก|กรัม|มล|ลิตร|ชิ้น|คู่|ตัว|แพ็ค|ผืน|เส้น',
  '개|장|매|벌|켤레|인용|입|종|枚|個|本|袋|双|台|件|只|个|条|片|包|盒|瓶|米|克|毫升|厘米',
];
/** At the beginning of a text; letters of a script with blanks do not go on behind it. */
const UNIT = new RegExp(
  `^(?:(?:${UNITS.slice(0, 5).join('|')})(?![\\p{L}\\p{M}])|(?:${UNITS.slice(5).join('|')}))\\.?`,
  'iu',
);
const NUMBER_BEFORE = /\p{N}\s?$/u;

/**
 * '15 [מ"מ עבה]': the span begins with the unit of the number before it. What stands behind the unit may still be a name, but not both
 * together.
 */
export function beginsWithUnit({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  if (!NUMBER_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  const unit = UNIT.exec(text.slice(start, end));
  return unit !== null && unit[0].length < end - start;
}
