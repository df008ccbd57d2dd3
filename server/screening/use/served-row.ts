import { brandsByKey, namesOf } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { makerOfLine } from './device-lines';
import { type PreparedField } from './prepare-use';
import { DEVICE_MAKERS, FURTHER_MAKERS, isVehicleMaker, VEHICLE_MAKERS } from './served-makers';
import { type FieldSpan, type Place, type UseQuestion } from './use-question';

const BEFORE = /([\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*)\s?[/,+&、・／]\s?$/u;
const BEHIND = /^\s?[/,+&、・／]\s?([\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*)/u;
const WITHIN = 30;
const NOT_LATIN = /^[^\p{Script=Latin}]+$/u;

const isListed = (name: string): boolean =>
  isVehicleMaker(name) || DEVICE_MAKERS.has(name) || FURTHER_MAKERS.has(name);

/** True for a maker whose machines others make parts for, by any of its names. */
function isServed(word: string): boolean {
  const name = word.toLowerCase();
  if (isListed(name)) return true;
  if (!NOT_LATIN.test(word)) return false;
  return brandsByKey(identityKey(word))
    .flatMap(namesOf)
    .some((one) => isListed(one.toLowerCase()));
}

/** True where both are names of one maker: "Husqvarna / Viking", "Sony/PlayStation". */
function areOne(word: string, { markText, name }: UseQuestion): boolean {
  const other = word.toLowerCase();
  return [markText, name].some((one) => {
    const own = one.toLowerCase();
    return (
      own.includes(other) || other.includes(own) || makerOfLine(other) === own || makerOfLine(own) === other
    );
  });
}

/** Another maker beside the name, a slash or a comma between: nobody sells one machine of both, a part fits either. "[VW]/Škoda/Seat" */
export function makerBeside(question: UseQuestion, { text }: PreparedField): Place | undefined {
  const { end, start } = question.span;
  const before = BEFORE.exec(text.slice(Math.max(0, start - WITHIN), start));
  const behind = BEHIND.exec(text.slice(end, end + WITHIN));
  const word = [before?.[1], behind?.[1]].find(
    (one) => one !== undefined && isServed(one) && !areOne(one, question),
  );
  if (word === undefined) return undefined;
  const at = word === before?.[1] ? start - before[0].length : end + (behind?.[0].length ?? 0) - word.length;
  return { start: at, end: at + word.length };
}

/** True for a maker, whatever word its name is besides, in a row with others: the Triumph of "Triumph/Ducati/BMW". */
export function isInRowOfMakers(question: UseQuestion, field: PreparedField): boolean {
  const words = field.text.slice(question.span.start, question.span.end).toLowerCase();
  return (VEHICLE_MAKERS.has(words) || isListed(words)) && makerBeside(question, field) !== undefined;
}

/** "And others" behind a row of names and models. Own list. */
const AND_OTHERS =
  /^(?:[\s,/+&]+(?:\p{Lu}[\p{L}\p{M}\p{N}-]*|\p{L}?\p{N}[\p{L}\p{N}:.-]*)){0,6}[\s,/+&]+(?:(?:och )?m\.\s?m\.|o\.?\s?ä\.|e\.?\s?o\.|u\.\s?a\.?|u\.\s?v\.\s?m|o\.\s?a\.|usw\b|etc\b|ecc\b|enz\b|and others|and more|und andere|et autres|y otr[ao]s|e outr[ao]s|e altri|en andere|i inne|i in\.|itp\b|a další|a ďalšie|apod\b|m\.\s?fl|m\.\s?m|och andra|og andre|ym\b|stb\b|és mások|ș\.?a\b|și altele|ve diğer|vb\b|vs\.|и др(?![\p{L}])|и други[ех]|та ін(?![\p{L}])|і т\.\s?п|κ\.?λπ|κ\.ά|וכו|ועוד|وغيرها|الخ|dll\b|dan lain|v\.v|など|ほか|他|等|등)/u;

/** The words that say behind a name that the goods fit further ones: "Tempur Emma [u.a.]". */
export function andOthers({ text }: PreparedField, { end }: FieldSpan): Place | undefined {
  const found = AND_OTHERS.exec(text.slice(end, end + LONGEST_OTHERS));
  return found ? { start: end, end: end + found[0].length } : undefined;
}
const LONGEST_OTHERS = 80;
