import { foldCodePoint, homoglyphOf, leetOf } from '../../text/fold-table';
import { glyphSimilarity } from '../../text/glyph';
import { inflectionsOf } from '../../text/inflect';
import { LETTERED_BRANDS } from './lettered-brands';
import { saysLetters } from '../../text/latin-letter-names';
import { areHangulInitials } from '../../text/hangul-initials';
import { namesLetters } from '../../text/letter-names';
import { isPetName } from '../../text/pet-names';
import { looksLikeKana } from '../../text/kana-looks';
import { nativeLikeness, spellsOneName } from '../../text/native-likeness';
import { mixesPinyin } from '../../text/pinyin';
import { numberValue } from '../../text/numbers';
import { reread } from '../../text/reread';
import { picturesHide } from '../../text/shown/pictures';
import { showsBy } from '../../text/shown/readings';
import { romanize } from '../../text/romanize';
import { type Alias, type Transformation, type TransformationKind } from '../types';
import { areNamesOfOne } from './compared-brands';
import { isTranslation } from './concepts';
import { isShortFor } from './contextual-names';
import { isCutOf } from './cut-words';
import { foldedWords, identityKey } from './fold';
import { coversLetter } from './hidden-name';
import { heardLikeness } from './heard-names';
import { areLooselyAlike } from './loose-likeness';
import { NEAR_SOUND, sameSoundKey, soundAlike } from './sounds';
import { soundSimilarity } from './sound-distance';
import { phonemes } from '../../text/phonetic';

type Test = (from: string, to: string, aliases: readonly Alias[]) => boolean;

const lower = (text: string): string => text.toLowerCase();
const bare = (text: string, out: RegExp): string => lower(text).replace(out, '');
const folded = (text: string): string => foldedWords(text);

/** A text as the Latin letters that it shows: look-alikes of other scripts, rn for m, vv for w. */
function shown(text: string): string {
  let out = '';
  for (const char of text) out += homoglyphOf(char.codePointAt(0) as number)?.to ?? lower(char);
  return out.replace(/rn|nn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}

/** Whether two texts of one length differ only in characters that the test allows. */
function differsOnly(from: string, to: string, allowed: (x: string, y: string) => boolean): boolean {
  const [a, b] = [[...from], [...to]];
  return a.length === b.length && a.every((x, i) => x === b[i] || allowed(x, b[i] ?? ''));
}

const isLeet = (x: string, y: string): boolean =>
  leetOf(x.codePointAt(0) as number).includes(foldCodePoint(y.codePointAt(0) as number)) ||
  leetOf(y.codePointAt(0) as number).includes(foldCodePoint(x.codePointAt(0) as number));

/** Edits by optimal string alignment: a swap of neighbours is one. */
export function osaDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
}

/** Whether the words of one text stand, whole and in a row, among those of the other. */
export function containsWords(long: string, short: string): boolean {
  const inner = folded(short);
  return (
    inner !== '' &&
    (` ${folded(long)} `.includes(` ${inner} `) || standsBesideOtherScript(lower(long), lower(short)))
  );
}

/** Scripts without spaces: a name may begin or end where a run of Han, kana or Thai goes on. */
function standsBesideOtherScript(long: string, short: string): boolean {
  const at = long.indexOf(short);
  if (at < 0) return false;
  const before = [...long.slice(0, at)].pop() ?? ' ';
  const after = [...long.slice(at + short.length)][0] ?? ' ';
  const open = (outer: string, inner: string): boolean =>
    !/[\p{L}\p{N}]/u.test(outer) || SPACELESS.test(outer) || SPACELESS.test(inner);
  return open(before, [...short][0] ?? '') && open(after, [...short].pop() ?? '');
}
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether one is a prefix or suffix of the other's letters, of four letters or more. */
const joinedPart: Test = (from, to) => {
  const [a, b] = [identityKey(from), identityKey(to)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && short !== long && (long.startsWith(short) || long.endsWith(short));
};

export function initialsOf(text: string): string {
  return folded(text)
    .split(' ')
    .map((word) => [...word][0] ?? '')
    .join('');
}

const inflected = (from: string, to: string): boolean =>
  inflectionsOf(identityKey(from)).includes(identityKey(to));

/** Whether a text's reading in Latin letters is, all but in small points of spelling, the other text. */
export function readsAs(from: string, to: string): boolean {
  const target = romanize(to);
  return romanize(from).some((reading) =>
    target.some(
      (other) => reading === other || soundSimilarity(phonemes(reading), phonemes(other)) >= NEAR_SOUND,
    ),
  );
}

const sameNumbers: Test = (from, to) => {
  const [a, b] = [folded(from).split(' '), folded(to).split(' ')];
  return (
    a.length === b.length &&
    a.every(
      (word, i) =>
        word === b[i] || (numberValue(word) !== null && numberValue(word) === numberValue(b[i] ?? '')),
    )
  );
};

const hides = (x: string, y: string): boolean =>
  (!/[\p{L}\p{N}]/u.test(x) && /[\p{L}\p{N}]/u.test(y)) || coversLetter(x, y);

/** 香* for 香奈儿: one sign at the end may hide all that follows. */
function hidesTheRest(from: string, to: string): boolean {
  const seen = /^(\p{Script=Han}+)[^\p{L}\p{N}\s]$/u.exec(from)?.[1];
  return seen !== undefined && to !== seen && to.startsWith(seen) && /^\p{Script=Han}+$/u.test(to);
}

/** A name as it is said letter by letter. */
const lettersOf = (name: string): string => LETTERED_BRANDS.find(([, brand]) => brand === name)?.[0] ?? name;

/** What is no letter, digit or space; the stroke that stretches Arabic is none. */
const NO_LETTER = /[^\p{L}\p{N}\p{M}\s]|\u0640/gu;

/** What makes a step of each kind true. */
const TESTS: Readonly<Record<TransformationKind, Test>> = {
  EXACT: (from, to) => from === to,
  CASE: (from, to) => lower(from) === lower(to) || from.toUpperCase() === to.toUpperCase(),
  WIDTH: (from, to) => from.normalize('NFKC') === to.normalize('NFKC'),
  COMPATIBILITY: (from, to) => identityKey(from) === identityKey(to),
  DIACRITIC: (from, to) => identityKey(from) === identityKey(to),
  INVISIBLE: (from, to) => folded(from) === folded(to) || showsBy('INVISIBLE', from, to),
  SPACING: (from, to) => bare(from, /\s/gu) === bare(to, /\s/gu),
  PUNCTUATION: (from, to) => bare(from, NO_LETTER) === bare(to, NO_LETTER),
  TRADITIONAL: (from, to) => identityKey(from) === identityKey(to),
  HOMOGLYPH: (from, to) =>
    shown(from) === shown(to) || lower(reread(from)) === lower(to) || showsBy('HOMOGLYPH', from, to),
  LEET: (from, to) => differsOnly(from, to, isLeet) || showsBy('LEET', from, to),
  MASKED: (from, to) =>
    differsOnly(lower(from), lower(to), hides) ||
    differsOnly(lower(to), lower(from), hides) ||
    hidesTheRest(from, to) ||
    picturesHide(from, to),
  REPEATED: (from, to) => bare(from, /(.)(?=\1)/gu) === bare(to, /(.)(?=\1)/gu),
  LOOKALIKE_GLYPH: (from, to) =>
    differsOnly(from, to, (x, y) => glyphSimilarity(x, y) >= 0.5 || looksLikeKana(x, y)) ||
    showsBy('LOOKALIKE_GLYPH', from, to),
  TYPO: (from, to) => osaDistance(from, to) <= 2 || areLooselyAlike(from, to),
  PHONETIC: (from, to) =>
    sameSoundKey(from, to) ||
    soundAlike(from, to) >= NEAR_SOUND ||
    heardLikeness(from, to) > 0 ||
    saysLetters(from, lettersOf(to)),
  TRANSLITERATION: (from, to) =>
    readsAs(from, to) ||
    mixesPinyin(from, to) ||
    mixesPinyin(to, from) ||
    spellsOneName(from, to) ||
    nativeLikeness(from, to) > 0 ||
    namesLetters(from, to),
  AFFIX: (from, to) => inflected(from, to) || inflected(to, from) || isPetName(from, to),
  CONTAINED: (from, to, aliases) =>
    containsWords(from, to) || containsWords(to, from) || joinedPart(from, to, aliases),
  ALIAS: (from, to, aliases) =>
    aliases.some(
      ({ text }) => identityKey(text) === identityKey(from) || identityKey(text) === identityKey(to),
    ) ||
    areNamesOfOne(from, to) ||
    isShortFor(from, to),
  TRANSLATION: (from, to) => isTranslation(from, to),
  ABBREVIATION: (from, to) =>
    initialsOf(from) === identityKey(to) ||
    initialsOf(to) === identityKey(from) ||
    isCutOf(from, to) ||
    areHangulInitials(from, to),
  NUMBER_WORD: sameNumbers,
};

/** Whether a step does what its kind says, and nothing else. `aliases` are the documented names of the mark's brand. */
export function isTrueStep(step: Transformation, aliases: readonly Alias[] = []): boolean {
  return TESTS[step.kind](step.from, step.to, aliases);
}
