import { type HolderFeature, type RightsHolderLinkReason } from '../../../schema/rights-holder-link';
import { type HolderName } from './holder-name';
import { soundKey } from './sound-key';

/** What is known of a rights holder. */
export interface HolderFacts {
  readonly name: HolderName;
  readonly country: string | null;
  /** Addresses in which its marks name it. */
  readonly addresses: readonly string[];
  /** Numbers by which offices know it: `EM 12345`. */
  readonly identifiers: readonly string[];
  /** Normal forms of the texts of its marks. */
  readonly marks: ReadonlySet<string>;
}

/** What each feature adds to the score, or takes from it. All of them in one place. */
export const WEIGHTS: Readonly<Record<HolderFeature, number>> = {
  SAME_NAME: 0.7,
  SAME_OWN_WORDS: 0.55,
  SAME_SOUND: 0.5,
  SIMILAR_NAME: 0.4,
  OTHER_TRADE: -0.35,
  OTHER_PLACE: -0.4,
  OTHER_NUMBER: -0.5,
  SAME_TRADE: 0.1,
  SAME_LEGAL_FORM: 0.06,
  OTHER_LEGAL_FORM: -0.25,
  SAME_COUNTRY: 0.08,
  OTHER_COUNTRY: -0.15,
  SAME_ADDRESS: 0.25,
  SAME_OFFICE_NUMBER: 0.35,
  SAME_MARKS: 0.2,
  MAY_BE_PERSON: -0.3,
};

/** From this score on a pair is shown to a person. */
export const PROPOSED_FROM = 0.6;

export interface HolderComparison {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly RightsHolderLinkReason[];
}

/** How far two holders' names agree: one feature, or none where they are two names. */
export function compareNames(a: HolderName, b: HolderName): HolderFeature | null {
  if (sorted(a.words) === sorted(b.words) || a.words.join('') === b.words.join('')) return 'SAME_NAME';
  if (sorted(a.own) === sorted(b.own) || a.own.join('') === b.own.join(''))
    return a.foreign === b.foreign ? 'SAME_OWN_WORDS' : 'SAME_SOUND';
  if (soundsOf(a).some((sound) => soundsOf(b).includes(sound))) return 'SAME_SOUND';
  return similarity(a.own.join(''), b.own.join('')) >= SIMILAR ? 'SIMILAR_NAME' : null;
}

/** Weighs what speaks for two names being one holder, and what against it. */
export function compareHolders(a: HolderFacts, b: HolderFacts): HolderComparison {
  const names = compareNames(a.name, b.name);
  if (names === null) return { score: 0, reasons: [] };
  const features: HolderFeature[] = [names];
  const add = (feature: HolderFeature, holds: boolean): void => {
    if (holds) features.push(feature);
  };
  if (names !== 'SAME_NAME') {
    add('SAME_TRADE', both(a.name.trade, b.name.trade) && overlap(a.name.trade, b.name.trade));
    add('OTHER_TRADE', both(a.name.trade, b.name.trade) && !overlap(a.name.trade, b.name.trade));
    add('OTHER_PLACE', both(a.name.places, b.name.places) && !overlap(a.name.places, b.name.places));
  }
  add('OTHER_NUMBER', sorted(a.name.numbers) !== sorted(b.name.numbers));
  const forms = a.name.form !== null && b.name.form !== null;
  add('SAME_LEGAL_FORM', forms && a.name.form === b.name.form);
  add('OTHER_LEGAL_FORM', forms && a.name.form !== b.name.form);
  const countries = a.country !== null && b.country !== null;
  add('SAME_COUNTRY', countries && a.country === b.country);
  add('OTHER_COUNTRY', countries && a.country !== b.country);
  add(
    'SAME_ADDRESS',
    a.addresses.some((one) => b.addresses.some((other) => isSameAddress(one, other))),
  );
  add(
    'SAME_OFFICE_NUMBER',
    a.identifiers.some((one) => b.identifiers.includes(one)),
  );
  add(
    'SAME_MARKS',
    [...a.marks].some((mark) => b.marks.has(mark)),
  );
  add('MAY_BE_PERSON', mayBePerson(a.name) && mayBePerson(b.name));
  const reasons = features.map((feature) => ({ feature, weight: WEIGHTS[feature] }));
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons };
}

const SIMILAR = 0.85;
/** Shorter words are like each other by chance. */
const LONG_ENOUGH = 5;

/** No legal form, no trade, and as many words as persons' names have. */
export function mayBePerson({ hasForm, numbers, own, trade, words }: HolderName): boolean {
  if (hasForm || trade.size > 0 || numbers.length > 0) return false;
  const isEastAsian = words.length === 1 && /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(words[0] ?? '');
  return isEastAsian || (own.length >= 2 && own.length <= 4);
}

/** The name, every way that it may be read, by its sound. */
export function soundsOf({ own, readings }: HolderName): readonly string[] {
  const joined = [own.join(''), ...readings].map(soundKey);
  return joined.filter((sound) => sound.length >= 3);
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Share of the pairs of neighbouring letters that two words have in common (Dice). */
function similarity(a: string, b: string): number {
  if (Math.min(a.length, b.length) < LONG_ENOUGH) return 0;
  const pairs = (text: string): string[] =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const left = pairs(a);
  const right = pairs(b);
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / (left.length + right.length);
}

/** Equal house or post code numbers, and half of the words. */
function isSameAddress(a: string, b: string): boolean {
  const parts = (text: string): string[] =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const left = new Set(parts(a));
  const right = new Set(parts(b));
  const common = [...left].filter((part) => right.has(part));
  return (
    common.some((part) => /\d/.test(part)) &&
    common.length * 2 >= Math.min(left.size, right.size) &&
    common.length >= 3
  );
}
