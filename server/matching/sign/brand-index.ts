import { type Alias } from '../types';
import { WordMap } from '../../text/word-map';
import { nativeKey } from '../../text/native-key';
import { looksKey } from '../../text/native-looks';
import { nativeSkeleton } from '../../text/native-sound';
import { BRAND_NAMES } from './brand-names';
import { FURTHER_SPELLINGS } from './data/abroad/further-spellings';
import { SELLERS_SPELLINGS } from './data/abroad/sellers-spellings';
import { identityKey } from './fold';
import { KNOWN_NAMES } from './known-names';
import { LOCAL_NAMES } from './local-names';
import { NAMES_ABROAD } from './names-abroad';
import { NATIVE_NAMES } from './native-names';
import { REGIONAL_NAMES } from './regional-names';
import { SHORT_NAMES } from './short-names';
import { THAI_NAMES } from './thai-names';

/** Lines of a table, each the names of one brand. */
export const linesOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

/** Names of brands that buyers know apart by their Latin names. */
const KNOWN: readonly (readonly string[])[] = [
  ...[BRAND_NAMES, NATIVE_NAMES, REGIONAL_NAMES, THAI_NAMES, SHORT_NAMES].flatMap(linesOf),
  ...[KNOWN_NAMES, LOCAL_NAMES].flatMap((table) =>
    table
      .trim()
      .split(/[|\n]/)
      .map((name) => [name]),
  ),
];

/** Lines of the table, each the names of one brand. */
const GROUPS: readonly (readonly string[])[] = [
  ...KNOWN,
  ...[NAMES_ABROAD, FURTHER_SPELLINGS, SELLERS_SPELLINGS].flatMap(linesOf),
];

const groups = new Map<string, number[]>();
GROUPS.forEach((names, group) => {
  for (const name of names) {
    const key = identityKey(name);
    groups.set(key, [...(groups.get(key) ?? []), group]);
  }
});
const byKey = new WordMap(groups);

const knownKeys: ReadonlySet<string> = new Set(KNOWN.flat().map(identityKey));

/** Whether buyers know a brand by this name, given by its identity key; a name that the table has for its names abroad alone may be a word. */
export function isKnownName(key: string): boolean {
  return knownKeys.has(key);
}

const NONE: readonly number[] = [];

/** Places in the brand table of the brands that bear this name, by its identity key. */
export function brandsByKey(key: string): readonly number[] {
  return byKey.get(key) ?? NONE;
}

/** Whether the brand table has the name, spaces, case and accents apart. */
export function isBrandName(name: string): boolean {
  return byKey.get(identityKey(name)) !== undefined;
}

/** The lines of the table. */
export function brandLines(): readonly (readonly string[])[] {
  return GROUPS;
}

/** All names of one brand of the table. */
export function namesOf(brand: number): readonly string[] {
  return GROUPS[brand] ?? [];
}

const byFirst = new Map<string, string[]>();
for (const name of GROUPS.flat()) {
  const [first] = name;
  if (first !== undefined && /^\p{Script=Han}{2,6}$/u.test(name))
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
}

/** Names of the table, all of them Han, of two to six characters. */
export function hanNames(): readonly string[] {
  return [...byFirst.values()].flat();
}

/** Names of the table, all of them Han, that begin with the character. */
export function hanNamesFrom(first: string): readonly string[] {
  return byFirst.get(first) ?? [];
}

const LATIN = /\p{Script=Latin}/u;

/** Names of the table in all scripts, without Latin ones of one word that it has for their names abroad alone. */
export function tableNames(): readonly string[] {
  const abroad = GROUPS.slice(KNOWN.length).flat();
  return [...new Set([...KNOWN.flat(), ...abroad.filter((name) => !LATIN.test(name) || name.includes(' '))])];
}

const LATIN_NAME = /^[\p{Script=Latin}\p{M}\p{P} ]{3,}$/u;

/** Names of the table in Latin letters, without those that it has for their names abroad alone. */
export function latinNames(): readonly string[] {
  return [...new Set(KNOWN.flat())].filter((name) => LATIN_NAME.test(name));
}

/** All names of the table in Latin letters, with those that are perhaps words. */
export function latinNamesOfAll(): readonly string[] {
  return [...new Set(GROUPS.flat())].filter((name) => LATIN_NAME.test(name));
}

const LETTERS = /^[A-Z]{2,5}$/;

/** Names of the table that are capital letters, without those that it has for their names abroad alone. */
export function acronyms(): readonly string[] {
  return [...new Set(KNOWN.flat())].filter((name) => LETTERS.test(name));
}

interface NativeNames {
  /** In one script but Latin and Han, of so many letters that one may be hidden: three of kana or Hangul, five of an alphabet. */
  readonly maskable: readonly string[];
  /** Of two syllables of Hangul. */
  readonly twoSyllables: readonly string[];
  /** One word of Cyrillic or Greek. */
  readonly inAlphabets: readonly string[];
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** By script and skeleton (nativeSkeleton): names that may be spelt alike. */
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  /** By the look that they share (looksKey). */
  readonly byLook: ReadonlyMap<string, readonly string[]>;
}

const MASKABLE =
  /^[\p{Script=Katakana}ー]{3,}$|^\p{Script=Hangul}{3,}$|^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{M} ]{5,}$/u;

const WHOLLY_LATIN_OR_HAN = /^(?:[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+|\p{Script=Han}+)$/u;
const TWO_SYLLABLES = /^[가-힣]{2}$/u;
const IN_ALPHABETS = /^(?:\p{Script=Cyrillic}{3,}|\p{Script=Greek}{4,})$/u;

let native: NativeNames | undefined;

/** Names of the table in kana, Hangul, Cyrillic, Arabic and Hebrew, and by the key that their spellings share (nativeKey). */
export function nativeNames(): NativeNames {
  if (native) return native;
  const names = [...new Set(GROUPS.flat())].filter((name) => !WHOLLY_LATIN_OR_HAN.test(name));
  const maskable = names.filter((name) => MASKABLE.test(name));
  return (native = {
    maskable,
    twoSyllables: names.filter((name) => TWO_SYLLABLES.test(name)),
    inAlphabets: names.filter((name) => IN_ALPHABETS.test(name)),
    byKey: keyedBy(nativeKey, names),
    bySkeleton: keyedBy(nativeSkeleton, names),
    byLook: keyedBy(looksKey, names),
  });
}

function keyedBy(
  keyOf: (name: string) => string,
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    if (key !== '') found.set(key, [...(found.get(key) ?? []), name]);
  }
  return found;
}

/** Whether the table has both as names of one brand. */
export function namesOneBrand(a: string, b: string): boolean {
  const brands = brandsByKey(identityKey(a));
  return brands.length > 0 && brandsByKey(identityKey(b)).some((brand) => brands.includes(brand));
}

/** Whether the table has all the names as those of one brand; so is a single one, and none. */
export function areOfOneBrand([first = '', ...others]: readonly string[]): boolean {
  return others.every((name) => namesOneBrand(first, name));
}

/** Other names, documented in the brand table, of the brands that bear exactly this name; empty for a name that is not in it. */
export function documentedNames(name: string): readonly Alias[] {
  const names = brandsByKey(identityKey(name)).flatMap((brand) => [...namesOf(brand)]);
  return [...new Set(names)]
    .filter((text) => identityKey(text) !== identityKey(name))
    .map((text) => ({ text, language: null }));
}
