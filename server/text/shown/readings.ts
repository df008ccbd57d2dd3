import { type Span } from '../span';
import { LATIN_SHOWN } from './latin-shown';
import { shownScriptOf, type ShownScript } from './scripts';
import { type ShownKind, type SignOption } from './sign-option';

/** One sign read as what it stands for, with its place in the word. */
export interface ShownFold extends Span {
  readonly kind: ShownKind;
  readonly from: string;
  readonly to: string;
  /** Everybody reads the sign so. */
  readonly sure: boolean;
}

/** One reading of a word: what it shows, what was read otherwise, and where each unit of it stands in the word. */
export interface ShownReading {
  readonly text: string;
  readonly folds: readonly ShownFold[];
  /** For each UTF-16 unit of the text the place in the word that shows it. */
  readonly places: readonly Span[];
  /** Signs that only a name would make one read so. */
  readonly guesses: number;
}

const MOST_READINGS = 16;
const MOST_GUESSES = 4;
const NOTHING: ShownReading = { text: '', folds: [], places: [], guesses: 0 };

function withSign(reading: ShownReading, word: string, at: number, option: SignOption): ShownReading {
  const { kind, length, sure, to } = option;
  const place = { start: at, end: at + length };
  return {
    text: reading.text + to,
    folds: [...reading.folds, { ...place, kind, from: word.slice(at, at + length), to, sure }],
    places: [...reading.places, ...Array.from(to, () => place)],
    guesses: reading.guesses + (sure ? 0 : 1),
  };
}

const withLetter = (reading: ShownReading, word: string, at: number): ShownReading => ({
  ...reading,
  text: reading.text + word.charAt(at),
  places: [...reading.places, { start: at, end: at + 1 }],
});

/** The ways to go on at an offset: as the sign stands, and as what it may stand for; only so where that is sure. */
function stepsAt(
  reading: ShownReading,
  word: string,
  at: number,
  options: readonly SignOption[],
): readonly (readonly [end: number, reading: ShownReading])[] {
  const read = options.map((option) => [at + option.length, withSign(reading, word, at, option)] as const);
  const isSure = options.some(({ sure }) => sure);
  return isSure ? read : [[at + 1, withLetter(reading, word, at)], ...read];
}

function readingsIn(word: string, script: ShownScript): readonly ShownReading[] {
  const reached: ShownReading[][] = Array.from({ length: word.length + 1 }, () => []);
  reached[0]?.push(NOTHING);
  for (let at = 0; at < word.length; at += 1) {
    const here = reached[at] ?? [];
    if (here.length === 0) continue;
    const options = script.read(word, at);
    const likeliest = here.sort((a, b) => a.guesses - b.guesses).slice(0, MOST_READINGS);
    for (const reading of likeliest)
      for (const [end, next] of stepsAt(reading, word, at, options))
        if (next.guesses <= MOST_GUESSES) reached[end]?.push(next);
  }
  return (reached[word.length] ?? []).filter(({ folds }) => folds.length > 0);
}

/**
 * What a word shows whose letters are hidden by signs, likeliest first, sixteen readings at most: 아1랜드 as 아일랜드, К-р-о-к-c as
 * Крокс, ナ亻キ as ナイキ. None for a word that is what it is.
 */
export function shownReadings(word: string, script = shownScriptOf(word)): readonly ShownReading[] {
  if (!script) return [];
  return [...readingsIn(word, script)].sort((a, b) => a.guesses - b.guesses).slice(0, MOST_READINGS);
}

/** Whether a sign of the word is odd: none of the letters that its script is written with. */
export function hasOddSign(word: string): boolean {
  const script = shownScriptOf(word);
  return script !== undefined && !script.plain.test(word);
}

/** What may stay between the words of a name. */
const BETWEEN_WORDS = /(?<=\p{L}\p{M}*)[-‐.·・ ](?=\p{L})/gu;

/** Whether a reading of the word leaves no odd sign. */
export function isUndone(word: string, { text }: ShownReading): boolean {
  return shownScriptOf(word)?.plain.test(text.replace(BETWEEN_WORDS, '')) === true;
}

/** The order in which kinds are told: what is in the way first. */
const ORDER: readonly ShownKind[] = [
  'INVISIBLE',
  'PUNCTUATION',
  'SPACING',
  'TYPO',
  'REPEATED',
  'HOMOGLYPH',
  'LOOKALIKE_GLYPH',
  'LEET',
  'MASKED',
  'COMPATIBILITY',
];

/** The folds as rewrites of the words between two offsets of the word, kind by kind: each begins where the one before it ends. */
export function shownSteps(
  word: string,
  { end, start }: Span,
  folds: readonly ShownFold[],
): readonly { readonly kind: ShownKind; readonly from: string; readonly to: string }[] {
  const inside = folds.filter((fold) => fold.start >= start && fold.end <= end);
  const textAfter = (done: ReadonlySet<ShownKind>): string => {
    let at = start;
    let text = '';
    for (const fold of inside) {
      text += word.slice(at, fold.start) + (done.has(fold.kind) ? fold.to : fold.from);
      at = fold.end;
    }
    return text + word.slice(at, end);
  };
  const done = new Set<ShownKind>();
  return ORDER.flatMap((kind) => {
    const from = textAfter(done);
    done.add(kind);
    const to = textAfter(done);
    return from === to ? [] : [{ kind, from, to }];
  });
}

/** Whether signs of the one kind, read as what they may stand for, make the second text of the first. */
export function showsBy(kind: ShownKind, from: string, to: string): boolean {
  return [shownScriptOf(from), LATIN_SHOWN].some((script) => script && isReadAs(script, kind, from, to));
}

function isReadAs(script: ShownScript, kind: ShownKind, from: string, to: string): boolean {
  const failed = new Set<number>();
  const isShown = (at: number, other: number): boolean => {
    if (at === from.length) return other === to.length;
    const state = at * (to.length + 1) + other;
    if (failed.has(state)) return false;
    const options = script
      .read(from, at)
      .filter((option) => option.kind === kind && to.startsWith(option.to, other));
    const isFound =
      (from.charAt(at) === to.charAt(other) && isShown(at + 1, other + 1)) ||
      options.some((option) => isShown(at + option.length, other + option.to.length));
    if (!isFound) failed.add(state);
    return isFound;
  };
  return isShown(0, 0);
}
