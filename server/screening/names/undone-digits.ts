import { GUESSED } from './behind-signs';
import { begunNames } from './begun-names';
import { cutNames } from './cut-names';
import { fondNames } from './fond-names';
import { type FoundMatch, type NameFinder, NAMING_FIELDS } from './name-finder';
import { shortForms } from './short-forms';

/** A sign between letters, a round one behind some, a digit before several: T0mmy H., 6аленка. */
const BETWEEN = '(?<=\\p{L}\\p{M}?)[0134578@$€](?=\\p{L})';
const BEHIND = '(?<=\\p{L}{2})0(?![\\p{N}\\p{L}]|[.,]\\p{N})';
const FRONT = '(?<![\\p{L}\\p{N}.,/-])[03468](?=\\p{L}{4})';
const SIGNS = `${BETWEEN}|${BEHIND}|${FRONT}`;
const HINT = new RegExp(SIGNS, 'u');
const WORDS = new RegExp(`[\\p{L}\\p{M}\\p{N}@$€]*(?:${SIGNS})[\\p{L}\\p{M}\\p{N}@$€]*`, 'gu');

type Letters = Readonly<Record<string, string>>;
const LATIN: Letters = {
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' },
  ...{ '@': 'a', $: 's', '€': 'e' },
};
const SCRIPTS: readonly (readonly [script: RegExp, letters: Letters])[] = [
  [/\p{Script=Latin}/u, LATIN],
  [/\p{Script=Latin}/u, { ...LATIN, 1: 'l' }],
  [/\p{Script=Cyrillic}/u, { 0: 'о', 3: 'з', 4: 'ч', 6: 'б', 8: 'в', '@': 'а', $: 'с', '€': 'е' }],
  [/\p{Script=Greek}/u, { 0: 'ο', 1: 'ι', 3: 'ε', 4: 'α', '@': 'α', $: 'σ', '€': 'ε' }],
];
const EACH_SIGN = /[0-9@$€]/gu;
const LETTERS = /\p{L}/gu;
const SMALL = /\p{Ll}/u;
const LATIN_ALONE = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u;
/** What counts or measures, and numbers of models: two digits in a row, or more signs than letters. */
const IS_NUMBER = /\p{N}{2}/u;

const mayHide = (word: string): boolean =>
  !IS_NUMBER.test(word) && (word.match(LETTERS)?.length ?? 0) > (word.match(EACH_SIGN)?.length ?? 0);

const inCaseOf = (word: string, letter: string): string => (SMALL.test(word) ? letter : letter.toUpperCase());

/** The texts in which the signs of such words are the letters that they pass for, each in the place of one. */
function textsUndone(text: string): ReadonlySet<string> {
  const read = SCRIPTS.map(([script, letters]) =>
    text.replace(WORDS, (word) =>
      script.test(word) && mayHide(word)
        ? word.replace(EACH_SIGN, (sign) => inCaseOf(word, letters[sign] ?? sign))
        : word,
    ),
  );
  return new Set(read.filter((one) => one !== text));
}

/** The place as one whose signs show what is short for the name: a person looks. */
const asUndone = (match: FoundMatch, from: string, short: string): FoundMatch => ({
  ...match,
  behindSigns: {
    words: match.name,
    steps: [
      { kind: LATIN_ALONE.test(short) ? 'LEET' : 'HOMOGLYPH', from, to: short },
      { kind: match.kind, from: short, to: match.name },
    ],
    likeness: GUESSED,
  },
});

/** Ways in which a brand is called shortly. */
const CALLED_SHORTLY: readonly NameFinder[] = [shortForms, cutNames, fondNames, begunNames];

/**
 * Short forms, cut names, pet names and beginnings of names of which signs hide letters: T0mmy H., 6аленка, P3pp4. The signs are undone one for one, so
 * that places are those of the text.
 */
export const undoneDigits: NameFinder = {
  hint: HINT,
  find({ field: naming, ...item }, field, search) {
    if (!NAMING_FIELDS.has(naming)) return [];
    return [...textsUndone(item.text)].flatMap((text) =>
      CALLED_SHORTLY.filter(({ hint }) => hint?.test(text) ?? true)
        .flatMap((finder) => finder.find({ ...item, field: naming, text }, field, search))
        .flatMap((match): readonly FoundMatch[] => {
          const from = item.text.slice(match.start, match.end);
          const short = text.slice(match.start, match.end);
          return from === short ? [] : [asUndone(match, from, short)];
        }),
    );
  },
};
