import { stablePick } from '../../../../seeds/stable-number';
import { writtenByEar } from './by-ear';
import { type TitleLanguage } from './goods-phrases';

/** The name as it is filed, the language of the title, and a text that stands for chance. */
export interface DisguiseInput {
  readonly name: string;
  readonly language: TitleLanguage;
  readonly seed: string;
}

type Table = Readonly<Record<string, string>>;
type Edit = (letters: readonly string[], at: number) => string;

const VOWELS = 'aeiou';
const LEET: Table = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', l: '1', b: '8' };
const SIGNS: Table = { a: '@', i: '!', s: '$', e: '€' };
const CYRILLIC: Table = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', s: 'ѕ' };
const GREEK: Table = { o: 'ο', a: 'α', v: 'ν', i: 'ι', p: 'ρ', A: 'Α', B: 'Β', E: 'Ε', K: 'Κ', M: 'Μ' };
const ACCENTED: Table = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', c: 'ç' };
const LOOKALIKE: Table = { u: 'v', v: 'u', l: 'I', m: 'rn', w: 'vv', O: 'Q', U: 'V', V: 'U' };
const ZERO_WIDTH = '\u200b';

const isLetter = (char = ''): boolean => /\p{L}/u.test(char);
/** Signs may have taken the place of letters. */
const isOneWord = (name: string): boolean => /^\S+$/u.test(name);
/** Before each syllable but the first: "Ba len ci a ga". */
const SYLLABLE = /(?<=[aeiouy]\S*)(?=[bcdfghjklmnpqrstvwxz][aeiouy])/giu;
const lower = (char = ''): string => char.toLowerCase();
const withCase = (like: string, char: string): string => (like === lower(like) ? char : char.toUpperCase());
const changed = (letters: readonly string[], at: number, count: number, by: string): string =>
  letters.slice(0, at).join('') + by + letters.slice(at + count).join('');

/** Edits the name at one of the places that fit, by chance; null where none does. Inner places only, or all. */
function editAt(
  { name, seed }: DisguiseInput,
  fits: (letters: readonly string[], at: number) => boolean,
  edit: Edit,
  inner = true,
): string | null {
  const letters = [...name];
  const places = letters.flatMap((char, at) => {
    const inside = isLetter(letters[at - 1]) && isLetter(letters[at + 1]);
    return isLetter(char) && (inside || !inner) && fits(letters, at) ? [at] : [];
  });
  return places.length === 0 ? null : edit(letters, places[stablePick(seed, places.length)] ?? 0);
}

/** One letter by a table, whatever its case, or as it is. */
function byTable(input: DisguiseInput, table: Table, inner = false): string | null {
  const stand = (char = ''): string | undefined => table[char] ?? table[lower(char)];
  return editAt(
    input,
    (letters, at) => stand(letters[at]) !== undefined,
    (letters, at) => changed(letters, at, 1, stand(letters[at]) ?? ''),
    inner,
  );
}

const anyPlace = (): boolean => true;

/** Every kind of disguise: the name written so, or null where it cannot be. */
export const DISGUISES: Readonly<Record<string, (input: DisguiseInput) => string | null>> = {
  leet: (input) => byTable(input, LEET),
  sign: (input) => byTable(input, SIGNS, true),
  masked: (input) => editAt(input, anyPlace, (letters, at) => changed(letters, at, 1, '*')),
  spaced: ({ name }) => (isOneWord(name) ? [...name].join(' ') : null),
  dotted: ({ name }) => (isOneWord(name) ? [...name].join('.') : null),
  doubled: (input) =>
    editAt(input, anyPlace, (letters, at) => changed(letters, at, 1, `${letters[at]}${lower(letters[at])}`)),
  dropped: (input) => editAt(input, anyPlace, (letters, at) => changed(letters, at, 1, '')),
  swapped: (input) =>
    editAt(
      input,
      (letters, at) => isLetter(letters[at + 2]) && lower(letters[at]) !== lower(letters[at + 1]),
      (letters, at) => changed(letters, at, 2, `${letters[at + 1]}${letters[at]}`),
    ),
  vowel: (input) =>
    editAt(
      input,
      (letters, at) => VOWELS.includes(lower(letters[at])),
      (letters, at) => {
        const others = [...VOWELS].filter((vowel) => vowel !== lower(letters[at]));
        const other = others[stablePick(`${input.seed} vowel`, others.length)] ?? 'e';
        return changed(letters, at, 1, withCase(letters[at] ?? '', other));
      },
    ),
  consonant: (input) =>
    editAt(
      input,
      (letters, at) => !VOWELS.includes(lower(letters[at])),
      (letters, at) =>
        changed(
          letters,
          at,
          1,
          withCase(letters[at] ?? '', 'bdgklmnprst'.charAt(stablePick(`${input.seed} c`, 11))),
        ),
    ),
  lookalike: (input) => byTable(input, LOOKALIKE),
  cyrillic: (input) => byTable(input, CYRILLIC),
  greek: (input) => byTable(input, GREEK),
  accented: (input) => byTable(input, ACCENTED),
  zeroWidth: (input) => editAt(input, anyPlace, (letters, at) => changed(letters, at, 0, ZERO_WIDTH)),
  byEar: ({ name, language }) => {
    const heard = writtenByEar(name.toLowerCase(), language);
    return heard === name.toLowerCase() ? null : heard.charAt(0).toUpperCase() + heard.slice(1);
  },
  together: ({ name }) =>
    /^\p{L}+(?: \p{L}+)+$/u.test(name) ? name.replaceAll(' ', '').toLowerCase() : null,
  split: (input) =>
    isOneWord(input.name) && input.name.length > 4
      ? editAt(
          input,
          (_, at) => at > 1,
          (letters, at) => changed(letters, at, 0, ' '),
        )
      : null,
  hyphen: (input) =>
    isOneWord(input.name) && input.name.length > 4
      ? editAt(
          input,
          (_, at) => at > 1,
          (letters, at) => changed(letters, at, 0, '-'),
        )
      : null,
  syllables: ({ name }) => {
    const apart = name.replace(SYLLABLE, ' ');
    return isOneWord(name) && apart.split(' ').length > 2 ? apart : null;
  },
  glued: ({ name }) => (isOneWord(name) ? name.toLowerCase() : null),
  capitals: ({ name }) => (name === name.toUpperCase() ? null : name.toUpperCase()),
};

type Stage = readonly string[];

/** Kinds by what they touch: how the name is spelt, how its letters look, what stands between them. One hides the name that way around. */
const STAGES: readonly Stage[] = [
  ['byEar', 'together', 'dropped', 'swapped', 'vowel', 'consonant', 'doubled'],
  ['accented', 'cyrillic', 'greek', 'lookalike', 'leet', 'sign', 'masked', 'glued', 'capitals'],
  ['zeroWidth', 'hyphen', 'split', 'syllables', 'dotted', 'spaced'],
];
const stageOf = (kind: string): number => STAGES.findIndex((kinds) => kinds.includes(kind));

/** Every two kinds that go together, the one that is done first in front; of what stands between letters only one. */
export const PAIRINGS: readonly (readonly [first: string, second: string])[] = STAGES.flat().flatMap(
  (first, at, kinds) =>
    kinds
      .slice(at + 1)
      .filter((second) => stageOf(first) < STAGES.length - 1 || stageOf(second) < STAGES.length - 1)
      .map((second) => [first, second] as const),
);

/** The name in two disguises at once; null where both do not fit it. */
export function disguisedTwice(
  [first, second]: readonly [first: string, second: string],
  input: DisguiseInput,
): string | null {
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const once = DISGUISES[one]?.(input) ?? null;
    const twice = once === null ? null : (DISGUISES[other]?.({ ...input, name: once }) ?? null);
    if (twice !== null && twice !== once) return twice;
  }
  return null;
}
