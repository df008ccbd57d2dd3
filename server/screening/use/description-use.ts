import { isBrandName } from '../../matching/sign/brand-index';
import { type UseReading } from '../types';
import { bitOfTag } from './common-words';
import { pointAt } from './everyday-sense';
import { FAMOUS_NAMES } from './famous-names';
import { isMereWord } from './known-words';
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

const CASED = /^[\p{Lu}\p{Ll}\p{M}\s'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
/** A word of letters alone; digits and signs among them hide a name. */
const SMALL = /^[\p{Ll}\p{M}]{4,}$/u;
const CAPITALS = /^[\p{Lu}\s'’-]{2,}$/u;
/** What a sentence, a line or an item of a list begins behind. */
const BEGINNING = /(?:^|[.!?:;•·*–—>|\n\r]|^\s*[-–])\s*$/u;
/** A word in small letters behind it, or the end of what is said. */
const GOES_ON = /^(?:[\s,]+[\p{Ll}\p{N}]|\s*(?:[.:;!?<\n]|$))/u;

/** Letters apart are no words. */
const isWord = (word: string): boolean => word.length > 1 && isMereWord(word);

/** "Tidak termasuk HP": short for a mobile phone. */
const INDONESIAN = bitOfTag('id');

const said = (field: PreparedField, { end, start }: UseQuestion['span'], confidence: number): UseReading => ({
  use: 'DESCRIPTIVE',
  confidence,
  evidence: [pointAt(field, start, end, 'an everyday word of the description')],
  aggravated: false,
});

/**
 * An everyday word in a description, written as words are: a sentence says it of the goods ("Grind size: whole bean", "Inside leg
 * 29 in"). With a capital only where a sentence begins; what the letters do not tell, as in Chinese, is weighed elsewhere.
 */
export function wordOfSentence({ span }: UseQuestion, field: PreparedField): UseReading | undefined {
  if (field.field !== 'DESCRIPTION') return undefined;
  const { end, start } = span;
  const text = field.text.slice(start, end);
  if (text === 'HP' && (field.languages & INDONESIAN) !== 0) return said(field, span, 0.8);
  if (!CASED.test(text) || CAPITALS.test(text)) return undefined;
  const words = text.toLowerCase().split(/[\s-]+/u);
  // "baleno v krabičce": nobody writes in small letters, in a sentence, a name that few know.
  const isSmall = SMALL.test(text) && words.length === 1 && !FAMOUS_NAMES.has(text);
  if (!isSmall && !words.every(isWord)) return undefined;
  const before = field.text.slice(Math.max(0, start - LOOKED_AT), start);
  const isBeginning = BEGINNING.test(before) && GOES_ON.test(field.text.slice(end, end + LOOKED_AT));
  if (CAPITAL.test(text) && !isBeginning) return undefined;
  // A name that some know may be told in small letters too.
  return isSmall && !words.every(isWord) && isBrandName(text)
    ? { ...said(field, span, 0.5), doubtful: true }
    : said(field, span, 0.8);
}
const LOOKED_AT = 12;

/**
 * The STM of "Canon EF-S 18-55 IS STM": in a description three capitals or fewer abbreviate anything, unless they are a known name or
 * stand in the title too.
 */
export function abbreviationOfSentence(
  { fields, span }: UseQuestion,
  field: PreparedField,
): UseReading | undefined {
  if (field.field !== 'DESCRIPTION') return undefined;
  const { end, start } = span;
  const text = field.text.slice(start, end);
  if (!ABBREVIATION.test(text) || isBrandName(text.toLowerCase()) || FAMOUS_NAMES.has(text.toLowerCase()))
    return undefined;
  if (fields.some((other) => other.field !== 'DESCRIPTION' && other.text.includes(text))) return undefined;
  const evidence = [pointAt(field, start, end, 'an abbreviation of the description')];
  return { use: 'DESCRIPTIVE', confidence: 0.7, evidence, aggravated: false };
}
const ABBREVIATION = /^[A-Z\d]{1,3}$/u;
