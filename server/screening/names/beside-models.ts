import { brandsByKey, isBrandName, namesOf, namesOneBrand } from '../../matching/sign/brand-index';
import { cutLetters } from '../../matching/sign/cut-words';
import { identityKey } from '../../matching/sign/fold';
import {
  firstOf,
  type LooseForm,
  looseForm,
  looseForms,
  looseLikeness,
} from '../../matching/sign/loose-likeness';
import { modelsIn, type NamedModel } from '../../matching/sign/models-of-brands';
import { type SpanMatch } from '../../matching/types';
import { kept } from '../kept';
import { isPlainWord } from '../use/known-words';
import { type PlainWord, wordsIn } from '../use/own-models';
import { marksShown } from './marks-named';
import { AS_IT_IS, type FoundMatch, type NameFinder, NAMING_FIELDS, UNSURE } from './name-finder';

/** Words from a model within which the name of its maker is looked for, and words that it may have. */
const WITHIN = 3;
const MOST_IN_NAME = 3;
/** Above what the index gives for what only comes near. */
const SCORE = 0.95;
/** A word that nobody uses, and all but the name. */
const NEAR = 0.83;
/** So many letters tell as much, however they are written. */
const LONG = 8;

const BY_SIGNS: ReadonlySet<string> = new Set(['LEET', 'HOMOGLYPH', 'MASKED', 'INVISIBLE']);
const LETTER = /\p{L}/u;
const HAS_SIGN = /\p{L}[0-9@$!|€£]|[0-9@$!|€£]\p{L}/u;
/** "82mm", "3p", "i7": no name is written so. */
const NUMBER = /^\p{N}{2}|^\p{N}\p{L}$|^\p{L}{1,2}\p{N}+$/u;
/** What finders of their own read. */
const OF_OTHERS =
  /\p{Extended_Pictographic}|[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Han}]|^(?=.*[0-9@$€])(?!.*\p{Script=Latin}).*\p{L}/u;
/** Scripts in which a name takes an ending in place of its last letter. */
const INFLECTED = /^\p{Script=Cyrillic}|^\p{Script=Greek}/u;
const NO_CAPITAL = /^\p{Ll}/u;
const STOP = /[.…]+$/u;
const DOTS = /[.…!?]+$/u;

/** A word as a model is written, and with its signs read as letters where it has any. */
function modelsOf(words: readonly PlainWord[]): readonly NamedModel[] {
  const plain = words.map(({ text }) => text.toLowerCase().replace(DOTS, ''));
  const found = modelsIn(plain);
  const hasSigns = words.some(({ text }) => HAS_SIGN.test(text));
  return hasSigns ? [...found, ...modelsIn(plain.map((word) => cutLetters(word)))] : found;
}

interface BrandForms {
  /** What one or another of the names begins with. */
  readonly first: number;
  readonly names: readonly LooseForm[];
  /** The same in lower case. */
  readonly known: ReadonlySet<string>;
}

const formsOfBrand = new Map<string, BrandForms>();

/** All names of a brand, with and without their article, as they are compared. */
const formsOf = (brand: string): BrandForms =>
  kept(formsOfBrand, brand, () => {
    const all = new Set([brand, ...brandsByKey(identityKey(brand)).flatMap(namesOf)]);
    const names = [...all].flatMap((text) => looseForms(text).map((form) => ({ ...form, text })));
    const latin = names.filter(({ isLatin }) => isLatin);
    const known = new Set([...all].map((name) => name.toLowerCase()));
    return { names, known, first: latin.reduce((bits, { letters }) => bits | firstOf(letters), 0) };
  });

const isStrange = ({ text }: PlainWord): boolean =>
  LETTER.test(text) && (HAS_SIGN.test(text) || !isPlainWord(text.toLowerCase().replace(DOTS, '')));

const hasCapital = ({ text }: PlainWord): boolean => !NO_CAPITAL.test(text);
const mayBeNamed = ({ text }: PlainWord): boolean =>
  LETTER.test(text) && !NUMBER.test(text) && !OF_OTHERS.test(text);

interface WordRun {
  readonly words: readonly PlainWord[];
  /** Right before the model, and each with a capital: there even a word that people use may be the name, as in Pans Old Skool. */
  readonly isBefore: boolean;
}

/** Runs of words near the model that may be a name, without the model itself. */
function* runsBeside(words: readonly PlainWord[], { end, first }: NamedModel): Generator<WordRun> {
  for (let from = Math.max(0, first - WITHIN); from < Math.min(words.length, end + WITHIN); from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_IN_NAME); to += 1) {
      if ((from < end && to > first) || !mayBeNamed(words[to - 1] as PlainWord)) break;
      const run = words.slice(from, to);
      yield { words: run, isBefore: to === first && run.every(hasCapital) };
    }
  }
}

/** Whether the index met the brand there by itself, by any of its names. */
const isMet = ({ known }: BrandForms, field: number, met: readonly SpanMatch[]): boolean =>
  met.some(
    ({ field: place, kind, name }) => place === field && AS_IT_IS.has(kind) && known.has(name.toLowerCase()),
  );

/** Whether the index saw through the signs of the place by itself. */
const isSeenThrough = (place: FoundMatch, met: readonly SpanMatch[]): boolean =>
  met.some(({ edits, end, field, kind, mark, start }) => {
    if (mark !== place.mark || field !== place.field || start >= place.end || end <= place.start)
      return false;
    return edits === 0 && BY_SIGNS.has(kind);
  });

/** The name as it stands, or written together with "for" and the like, or the ending of a case: others find it. */
function isNameItself({ letters, text }: LooseForm, name: LooseForm): boolean {
  const stem = INFLECTED.test(name.letters) ? name.letters.slice(0, -1) : name.letters;
  const isLonger = letters.length > stem.length && letters.includes(stem);
  return isLonger || identityKey(text) === identityKey(name.text);
}

/** Another brand's name as it stands. */
const isOther = (written: string, brand: string): boolean =>
  isBrandName(written) && !namesOneBrand(written, brand);

interface ExpectedName {
  readonly name: string;
  readonly sureness: number;
}

/** The name of the brand that the words come near to, and how surely. */
function nameIn(brand: string, written: string, { isBefore, words }: WordRun): ExpectedName | undefined {
  if (!words.some(({ text }) => HAS_SIGN.test(text)) && NO_CAPITAL.test(written)) return undefined;
  const { first, names } = formsOf(brand);
  if ((firstOf(written) & first) === 0) return undefined;
  const form = looseForm(written);
  const alike = names.flatMap((name) => {
    const likeness = looseLikeness(form, name);
    return likeness ? [{ name: name.text, isNear: likeness === 'NEAR' }] : [];
  });
  const [found] = alike;
  if (!found || names.some((name) => isNameItself(form, name))) return undefined;
  const strange = words.some(isStrange);
  if (!strange && !isBefore) return undefined;
  const near = strange ? alike.find(({ isNear }) => isNear) : undefined;
  if (near) return { name: near.name, sureness: NEAR };
  return { name: found.name, sureness: form.letters.length >= LONG ? NEAR : UNSURE };
}

/**
 * Marks whose name a text gives beside one of their models, however loosely: Combers All Star, Nkie Air Max. The model tells which
 * name is to be expected, so that a person looks at what elsewhere would be any word.
 */
export const besideModels: NameFinder = {
  find({ field: naming, text }, field, { index, met }) {
    if (!NAMING_FIELDS.has(naming)) return [];
    const words = wordsIn(text);
    return modelsOf(words).flatMap((model): readonly FoundMatch[] => {
      const { brand } = model;
      if (isMet(formsOf(brand), field, met)) return [];
      return [...runsBeside(words, model)].flatMap((run) => {
        const start = run.words[0]?.start ?? 0;
        const written = text.slice(start, run.words.at(-1)?.end).replace(STOP, '');
        const end = start + written.length;
        const found = nameIn(brand, written, run);
        if (!found || isOther(written, brand)) return [];
        const { name, sureness } = found;
        const writing = { kind: 'TYPO', score: SCORE, sureness } as const;
        return marksShown(index, name, { field, start, end }, writing).flatMap((match) =>
          isSeenThrough(match, met) ? [] : [{ ...match, expected: true as const }],
        );
      });
    });
  },
};
