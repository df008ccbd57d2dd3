import { brandsByKey, hanNames, namesOf, namesOneBrand } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { BOPOMOFO, pinyinOfBopomofo } from '../../text/bopomofo';
import { pinyinOf, pinyinSyllables } from '../../text/pinyin';
import { isPlainWord } from '../use/known-words';
import { marksShown } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder, UNSURE } from './name-finder';

const HAN = /\p{Script=Han}/u;
const LETTERS = /[a-z]{2,}/giu;
/** Pinyin, or the first letter of it, beside Han. */
const BESIDE_HAN = /(?<=\p{Script=Han})[a-z]+|[a-z]+(?=\p{Script=Han})/giu;
const ONE_LETTER = /(?<![a-z])[a-z](?![a-z])/iu;
const MOST_CHARACTERS = 3;
const WRITING = { kind: 'TRANSLITERATION', score: 0.85, sureness: LIKELY } as const;
/** A letter may stand for much besides. */
const BY_A_LETTER = { ...WRITING, sureness: UNSURE } as const;

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** So many characters may have one that is written as its first letter. */
const LEAST_BESIDE_A_LETTER = 3;

/** A name with some characters in a row, not all, in pinyin: nai克, 古chi, 雅诗lan黛; or one by its letter: 亚瑟s. */
export function* mixesOf(name: string): Generator<string> {
  const characters = [...name];
  const spell = (from: number, to: number): string => characters.slice(from, to).join('');
  for (let from = 0; from < characters.length; from += 1)
    for (let to = from + 1; to <= characters.length; to += 1)
      if (to - from < characters.length)
        yield spell(0, from) + pinyinOf(spell(from, to)) + spell(to, characters.length);
  if (characters.length < LEAST_BESIDE_A_LETTER) return;
  for (const [at, { syllable }] of pinyinSyllables(name).entries())
    yield spell(0, at) + syllable.charAt(0) + spell(at + 1, characters.length);
}

/** Every Chinese name of the brand table with a part of it in pinyin. */
function namesByMix(): ReadonlyMap<string, readonly string[]> {
  if (names) return names;
  const mixed = new Map<string, string[]>();
  for (const name of hanNames())
    for (const mix of mixesOf(name)) mixed.set(mix, [...(mixed.get(mix) ?? []), name]);
  return (names = mixed);
}

function mixedPinyinNames(words: string): readonly string[] {
  return namesByMix().get(words.toLowerCase()) ?? [];
}

const LATIN_NAME = /^[a-z]{4,}$/iu;
const VOWELS = /[aeiouy]/gu;
/** So many consonants at the end of a Latin name tell it behind half of its Chinese one. */
const CONSONANTS = [2, 3, 4] as const;

/** The last consonants of the Latin names that the brand of a Chinese name bears: lmn behind 露露. */
function consonantsOf(name: string): readonly string[] {
  return brandsByKey(identityKey(name))
    .flatMap((brand) => namesOf(brand))
    .filter((latin) => LATIN_NAME.test(latin))
    .flatMap((latin) => {
      const consonants = latin.toLowerCase().replace(VOWELS, '');
      return CONSONANTS.filter((length) => length <= consonants.length).map((length) =>
        consonants.slice(-length),
      );
    });
}

/** What shows a name by its first characters, with letters for the others: 戴S, 露露lm, 露露lmn. */
function* shortenedOf(name: string): Generator<string> {
  const characters = [...name];
  const syllables = pinyinSyllables(name);
  if (syllables.length !== characters.length) return;
  for (let from = 1; from < characters.length; from += 1) {
    const shown = characters.slice(0, from).join('');
    const initials = syllables.slice(from).map(({ syllable }) => syllable.charAt(0));
    yield shown + initials.join('');
    if (from > 1) for (const consonants of consonantsOf(name)) yield shown + consonants;
  }
}

let shortened: ReadonlyMap<string, readonly string[]> | undefined;

/** Every Chinese name of the brand table by what shortens it so. */
function namesShortened(): ReadonlyMap<string, readonly string[]> {
  if (shortened) return shortened;
  const found = new Map<string, string[]>();
  for (const name of hanNames())
    for (const short of new Set(shortenedOf(name))) found.set(short, [...(found.get(short) ?? []), name]);
  return (shortened = found);
}

/** Characters where a word begins, with letters behind them; one character with a capital only, which no size is, or where the title begins. */
const SHORTENED =
  /(?<![\p{L}\p{N}])(?:\p{Script=Han}{2,4}[a-z]{1,4}|\p{Script=Han}[a-z]{2,3}|\p{Script=Han}(?![SMLX]码|[SMLX]号)[A-Z])(?=[\p{Script=Han}\s]|$)/giu;
const ONE_AND_SMALL = /^\p{Script=Han}\p{Ll}$/u;

/** So many letters of pinyin tell a name. */
const LEAST_LETTERS = 5;
const MOST_SYLLABLES = 5;
const SYLLABLES = /(?<![\p{L}\p{N}'-])[a-z]{1,6}(?: [a-z]{1,6})+(?![\p{Script=Latin}\p{N}'-])/giu;

let spelt: ReadonlyMap<string, readonly string[]> | undefined;

/** Every Chinese name of the brand table in pinyin, in one word and syllable by syllable: xiangnaier, gu chi. */
function namesByPinyin(): ReadonlyMap<string, readonly string[]> {
  if (spelt) return spelt;
  const found = new Map<string, string[]>();
  for (const name of hanNames()) {
    const syllables = pinyinSyllables(name).map(({ syllable }) => syllable);
    const whole = syllables.join('');
    if (whole.length < LEAST_LETTERS || isPlainWord(whole) || namesOneBrand(whole, name)) continue;
    for (const key of [whole, syllables.join(' ')]) found.set(key, [...(found.get(key) ?? []), name]);
  }
  return (spelt = found);
}

/** Chinese names that the words write in pinyin, whole or a part. */
function namesInPinyin(words: string): readonly string[] {
  return HAN.test(words) ? mixedPinyinNames(words) : (namesByPinyin().get(words.toLowerCase()) ?? []);
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** As it stands, bopomofo as pinyin. */
  readonly run: string;
}

const placed = (start: number, run: string): Run => ({ start, end: start + run.length, run });

function spelledRuns(text: string): readonly Run[] {
  const words = [...text.matchAll(LETTERS)].map(({ 0: run, index }) => placed(index, run));
  const apart = [...text.matchAll(SYLLABLES)].flatMap(({ 0: row, index }) => {
    const starts = [...row.matchAll(/[a-z]+/giu)].map((word) => word.index);
    return starts.flatMap((from, first) =>
      starts.slice(first + 1, first + MOST_SYLLABLES).map((_, more): Run => {
        const next = starts[first + more + 2];
        const end = next === undefined ? row.length : next - 1;
        return placed(index + from, row.slice(from, end));
      }),
    );
  });
  return [...words, ...apart].filter(({ run }) => namesByPinyin().has(run.toLowerCase()));
}

/** The places of a text with Han that write a Chinese name in pinyin or half in it, with offsets into it. */
function pinyinRuns(text: string): readonly Run[] {
  return HAN.test(text) ? [...halfRuns(text), ...spelledRuns(text)] : [];
}

/** Letters beside Han with up to three characters of it, the letters as `latin` reads them. */
function* halvesAt(text: string, index: number, letters: string, latin: string): Generator<Run> {
  const end = index + letters.length;
  for (let less = 0; less <= Math.min(MOST_CHARACTERS, index); less += 1)
    for (let more = less === 0 ? 1 : 0; less + more <= MOST_CHARACTERS; more += 1) {
      const [start, last] = [index - less, end + more];
      yield { start, end: last, run: text.slice(start, index) + latin + text.slice(end, last) };
    }
}

function halfRuns(text: string): readonly Run[] {
  const halves = [
    ...[...text.matchAll(BESIDE_HAN)].map(({ 0: letters, index }) => halvesAt(text, index, letters, letters)),
    // 戴ㄙㄣ, 香奈ㄦ
    ...[...text.matchAll(BOPOMOFO)].map(({ 0: letters, index }) =>
      halvesAt(text, index, letters, pinyinOfBopomofo(letters)),
    ),
  ];
  return halves.flatMap((runs) => [...runs]).filter(({ run }) => mixedPinyinNames(run).length > 0);
}

/** Marks with a Chinese name that a text writes in pinyin, whole or a part, or by its first characters and letters for the others. */
export const pinyinNames: NameFinder = {
  hint: HAN,
  find({ text }, field, { index }) {
    const named = (
      names: readonly string[],
      { end, run, start }: Run,
      sure: boolean,
    ): readonly FoundMatch[] =>
      names.flatMap((name) =>
        marksShown(index, name, { field, start, end }, sure && !ONE_LETTER.test(run) ? WRITING : BY_A_LETTER),
      );
    const short = [...text.matchAll(SHORTENED)].map(({ 0: run, index: at }) => placed(at, run));
    return [
      ...pinyinRuns(text).flatMap((run) => named(namesInPinyin(run.run), run, true)),
      ...short
        .filter(({ run, start }) => start === 0 || !ONE_AND_SMALL.test(run))
        .flatMap((run) => named(namesShortened().get(run.run.toLowerCase()) ?? [], run, false)),
    ];
  },
};
