import { areOfOneBrand, tableNames } from '../../matching/sign/brand-index';
import {
  cutLetters,
  type CutWord,
  cutWord,
  nearWord,
  withoutVowels,
  wordsOfName,
} from '../../matching/sign/cut-words';
import { NAMES_OF_WORDS } from '../../matching/sign/names-of-words';
import { inDictionary } from '../use/dictionary';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isPlainWord } from '../use/known-words';
import { asShown } from './behind-signs';
import { marksShown } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder, NAMING_FIELDS, UNSURE } from './name-finder';

/** A word, perhaps with signs for some of its letters, and the full stop that cuts it. */
const WORDS = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}@$!€£]+(\.?)/gu;
/** What may stand between two words of a name. */
const BETWEEN = /^(?:[ -]| ?[&+] ?)?$/u;
const CUTTABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{P} +]+$/u;
const CAPITAL = /^\p{Lu}$/u;
/** One letter that is a size, unless a full stop cuts it. */
const SIZE = /^[SMLX]$/u;
const MOST_WORDS = 3;
const SCORES = { sure: 0.85, guess: 0.5 } as const;

interface CutName {
  readonly name: string;
  readonly words: readonly string[];
}

interface Written {
  readonly text: string;
  /** What it begins with, for the key of names. */
  readonly first: string;
  readonly start: number;
  /** Without the full stop. */
  readonly end: number;
  readonly isDotted: boolean;
  readonly next: number;
}

/** Letters that one writes for another at the beginning of a word. */
const SAME_FIRST: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  w: 'v',
  y: 'i',
  j: 'i',
  z: 's',
  l: 'i',
};
const firstOf = (word: string): string => {
  const first = cutLetters(word.charAt(0));
  return SAME_FIRST[first] ?? first;
};

let byFirsts: ReadonlyMap<string, readonly CutName[]> | undefined;
let bySkeleton: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names of two or three words by what these begin with. */
function namesByFirsts(): ReadonlyMap<string, readonly CutName[]> {
  if (byFirsts) return byFirsts;
  const found = new Map<string, CutName[]>();
  for (const name of new Set([...tableNames(), ...NAMES_OF_WORDS])) {
    if (!CUTTABLE.test(name)) continue;
    const words = wordsOfName(name);
    if (words.length < 2 || words.length > MOST_WORDS || words.some(({ length }) => length < 2)) continue;
    const key = words.map(firstOf).join('');
    found.set(key, [...(found.get(key) ?? []), { name, words }]);
  }
  return (byFirsts = found);
}

const LEAST_THIN = 4;
/** Letters that nobody could say: consonants alone, or three of them in a row, or two that begin or end no syllable. */
const THIN = /^\p{Script=Latin}{4,}$/u;
const UNSAID = /[b-df-hj-np-tv-z]{3}|^[b-df-hj-np-tv-z]{2}|[b-df-hj-np-tv-z]{2}$/u;
/** Vowels that have to be left out where some still stand. */
const LEAST_LEFT_OUT = 2;
const ANY_LANGUAGE = -1;

/** Known names of one word in Latin letters by what is left of them without vowels. */
function namesBySkeleton(): ReadonlyMap<string, readonly string[]> {
  if (bySkeleton) return bySkeleton;
  const found = new Map<string, string[]>();
  for (const name of tableNames()) {
    const letters = cutLetters(name);
    if (!/^\p{Script=Latin}{5,}$/u.test(name)) continue;
    const skeleton = withoutVowels(letters);
    if (skeleton.length >= LEAST_THIN && skeleton !== letters)
      found.set(skeleton, [...(found.get(skeleton) ?? []), name]);
  }
  return (bySkeleton = found);
}

const LEAST_WHOLE = 4;
/** Words of names that stand in titles as words. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `star super hello land black golden stone under north south dragon royal happy little monster energy range grand green good nature
  american urban body face fashion fresh gold grey heart high hope house king lady life long love magic moon mountain natural next nine
  pink pure rare real rose silver snow street sweet true water white wild world young peak bath works chilli drunk`.split(
    /\s+/u,
  ),
);
/** A sign amid letters hides one on purpose. */
const HIDES_LETTER = /\p{L}[0134578@$€]\p{L}/u;
const LEAST_TOLD = 6;
const SURELY_TOLD = 8;
const LEAST_WITHOUT_STOP = 3;

/** Whether a word alone is seen to be cut: a full stop says so, or nobody knows it. */
const isSeenCut = ({ isDotted, text }: Written): boolean =>
  isDotted || (text.length >= LEAST_WITHOUT_STOP && !isPlainWord(text.toLowerCase()));

const isInitial = ({ isDotted, text }: Written): boolean =>
  isDotted || (CAPITAL.test(text) && !SIZE.test(text));

/** How surely the words, of which some are cut, are the name; undefined where they say too little. */
function surenessOf(written: readonly Written[], forms: readonly CutWord[]): number | undefined {
  const told = forms.reduce((sum, form) => sum + form.told, 0);
  const ofForm = (...kinds: readonly string[]): readonly Written[] =>
    written.filter((_, at) => kinds.includes(forms[at]?.form ?? ''));
  const cut = ofForm('CUT', 'THIN');
  const initials = ofForm('INITIAL');
  if (cut.length + initials.length === 0 || !initials.every(isInitial)) return undefined;
  // Of two words one may be cut to another word, where the other is none: Vic Scrt.
  if (!cut.every((word) => word.isDotted || word.text.length >= LEAST_WITHOUT_STOP)) return undefined;
  if (cut.length > 0 && !cut.some(isSeenCut)) return undefined;
  if (initials.length === 0) {
    if (told < LEAST_TOLD) return undefined;
    return told >= SURELY_TOLD ? LIKELY : UNSURE;
  }
  // Super M., Land R.: what any seller says is no name with an initial.
  const isGiven = ofForm('WHOLE', 'NEAR').some(
    ({ text }) =>
      (text.length >= LEAST_WHOLE && !EVERYDAY.has(text.toLowerCase())) || HIDES_LETTER.test(text),
  );
  return isGiven ? UNSURE : undefined;
}

interface Fitting {
  readonly name: string;
  readonly sureness: number;
}

/** How each of the words stands for one of the name; all but one have to be cut or whole, the one may sound like it. */
function formsOf(written: readonly string[], words: readonly string[]): readonly CutWord[] {
  const letters = written.map(cutLetters);
  const forms = words.map((word, at) => cutWord(written[at] ?? '', letters[at] ?? '', word));
  if (forms.filter((form) => form === undefined).length > 1) return [];
  const heard = words.map((word, at) => forms[at] ?? nearWord(letters[at] ?? '', word));
  return heard.every((form) => form !== undefined) ? heard : [];
}

function namesCut(written: readonly Written[]): readonly Fitting[] {
  if (!written.every((word) => word.text.length > 1 || isInitial(word))) return [];
  const names = namesByFirsts().get(written.map(({ first }) => first).join('')) ?? [];
  const texts = written.map(({ text }) => text);
  return names.flatMap(({ name, words }): readonly Fitting[] => {
    const sureness = surenessOf(written, formsOf(texts, words));
    return sureness === undefined ? [] : [{ name, sureness }];
  });
}

/** Whether the letters are those of the name but for vowels that are left out. */
function isThinned(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at += 1;
  return at === letters.length && name.length - letters.length >= LEAST_LEFT_OUT;
}

/** Names of one word of which the vowels are left out, all or some: Smsng, Rsrv, Sprme. */
function namesThinned({ text }: Written): readonly Fitting[] {
  const written = text.toLowerCase();
  if (!THIN.test(text) || !UNSAID.test(written)) return [];
  const letters = cutLetters(text);
  const names = namesBySkeleton().get(withoutVowels(letters)) ?? [];
  const isWhole = letters === withoutVowels(letters);
  const meant = isWhole ? names : names.filter((name) => isThinned(letters, cutLetters(name)));
  if (meant.length === 0 || isPlainWord(letters)) return [];
  if (!isWhole && inDictionary(letters, ANY_LANGUAGE, false)) return [];
  return meant.map((name) => {
    const isSure = FAMOUS_NAMES.has(name.toLowerCase());
    return { name, sureness: isSure ? LIKELY : UNSURE };
  });
}

/** Names that all are of one brand; of several, nobody knows which is meant. */
const ofOneBrand = (fitting: readonly Fitting[]): readonly Fitting[] =>
  areOfOneBrand(fitting.map(({ name }) => name)) ? fitting : [];

/** Runs of so many words that stand next to each other. */
function* runsIn(text: string, words: readonly Written[], length: number): Generator<readonly Written[]> {
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length);
    if (run.every((word, place) => place === 0 || BETWEEN.test(text.slice(run[place - 1]?.next, word.start))))
      yield run;
  }
}

/** Marks of well-known names whose words a text cuts, thins out or gives by their first letter: Charl. Tilb., Tmmy Hlfgr, Pako R. */
export const cutNames: NameFinder = {
  hint: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}/u,
  find({ field: naming, text }, field, { index }) {
    if (!NAMING_FIELDS.has(naming)) return [];
    const words = [...text.matchAll(WORDS)].map(({ 0: all, 1: stop = '', index: start }): Written => {
      const end = start + all.length - stop.length;
      const word = text.slice(start, end);
      return {
        text: word,
        first: firstOf(word),
        start,
        end,
        isDotted: stop !== '',
        next: start + all.length,
      };
    });
    const found = (run: readonly Written[], fitting: readonly Fitting[]): readonly FoundMatch[] => {
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? start;
      return ofOneBrand(fitting).flatMap(({ name, sureness }) => {
        const score = sureness < LIKELY ? SCORES.guess : SCORES.sure;
        const writing = { kind: 'ABBREVIATION', score, sureness } as const;
        return marksShown(index, name, { field, start, end }, writing).map((match) =>
          asShown(match, text.slice(start, end), sureness),
        );
      });
    };
    return [
      ...words.flatMap((word) => found([word], namesThinned(word))),
      ...[2, MOST_WORDS].flatMap((length) =>
        [...runsIn(text, words, length)].flatMap((run) => found(run, namesCut(run))),
      ),
    ];
  },
};
