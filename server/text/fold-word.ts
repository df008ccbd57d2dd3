import { clustersOf, foldCluster } from './clusters';
import { chainOf, pushFold } from './fold-text';
import { homoglyphOf, leetOf } from './homoglyph';
import { scriptOf } from './script';
import { type Fold, type FoldKind } from './types';

/** A word in its normal form, and the folds from the raw word to it, in order; offsets into the raw word. */
export interface FoldedWord {
  readonly text: string;
  readonly folds: readonly Fold[];
}

interface Sign {
  readonly char: string;
  readonly code: number;
  readonly folded: string;
  readonly letter: boolean;
  readonly latin: boolean;
}

/** A word of one other alphabet is read as Latin only if no letter of it gives it away. */
const SURE = 1;
/** Fewest letters of such a word. */
const LEAST_CONFUSABLE = 3;
/** Beside Latin letters even a loose likeness is meant; a Han or kana sign is so more seldom than a letter. */
const LEAST_NARROW = 0.35;
const LEAST_WIDE = 0.25;
const LETTER = /\p{L}/u;
const DIGIT = /^[0-9]+$/;
const WIDE = new Set(['HAN', 'KATAKANA', 'HIRAGANA', 'HANGUL', 'THAI', 'ARABIC', 'HEBREW', 'DEVANAGARI']);
const MASKS = /[*＊●•✱✶✳∗■□▪◼⬤█▇░▒▓※×#＃_＿]/u;

function signsOf(raw: string): readonly Sign[] {
  return clustersOf(raw).map((char) => {
    const code = char.codePointAt(0) as number;
    const folded = foldCluster(char);
    const letter = folded !== ' ' && folded !== '' && LETTER.test(folded);
    return { char, code, folded, letter, latin: letter && /^[a-z]/.test(folded) };
  });
}

/** Whether the letters of other alphabets in a word are there for the Latin ones that they look like. */
function readsAsLatin(signs: readonly Sign[]): boolean {
  const foreign = signs.filter(({ letter, latin }) => letter && !latin);
  const latin = signs.filter((sign) => sign.latin).length;
  if (foreign.length === 0) return true;
  if (latin === 0) {
    // ɢᴜᴄᴄɪ is Latin as it is; с and оу are words of Russian.
    const own = foreign.every(({ code }) => scriptOf(code) === 'LATIN' && likelihood(code) > 0);
    return (
      own || (foreign.length >= LEAST_CONFUSABLE && foreign.every(({ code }) => likelihood(code) >= SURE))
    );
  }
  const wide = foreign.filter(({ code }) => WIDE.has(scriptOf(code))).length;
  const least = wide > 0 ? LEAST_WIDE : LEAST_NARROW;
  return (
    (wide === 0 || (latin > 1 && wide < latin)) && foreign.every(({ code }) => likelihood(code) >= least)
  );
}

function likelihood(code: number): number {
  return homoglyphOf(code)?.likelihood ?? 0;
}

const LEET_WORD_LEAST = 4;
/** Words written together, each with its capital: Buy1Get1. */
const BRACKETED = /\p{Ll}\d+\p{Lu}\p{Ll}/u;

/**
 * Whether the digits of a word stand for letters: each alone or doubled, one at least between letters (N1KE, ad1das,
 * g00gle). Otherwise they are a number (iPhone12, WH1000XM4, 7UP) and are kept.
 */
function digitsAreLetters(signs: readonly Sign[]): boolean {
  const shown = signs.filter(
    ({ folded, char }) =>
      folded !== '' && (folded !== ' ' || leetOf(char.codePointAt(0) as number).length > 0),
  );
  if (shown.length < LEET_WORD_LEAST) return false;
  const shape = shown.map(({ folded }) => (DIGIT.test(folded) ? folded : 'a')).join('');
  if (BRACKETED.test(signs.map(({ char }) => char).join(''))) return false;
  return /a\d+a/.test(shape) && (shape.match(/\d+/g) ?? []).every((digits) => /^(\d)\1?$/.test(digits));
}

/** The last step of a sign's folding inside a word: what it stands for, and by which kind of fold. */
function meaningOf(
  sign: Sign,
  asLatin: boolean,
  leet: boolean,
  inWord: boolean,
): { to: string; kind: FoldKind } | null {
  const { char, code, folded, letter, latin } = sign;
  if (letter && !latin) {
    const glyph = asLatin ? (homoglyphOf(code) ?? homoglyphOf(folded.codePointAt(0) as number)) : null;
    return glyph ? { to: glyph.to, kind: 'HOMOGLYPH' } : null;
  }
  if (DIGIT.test(folded)) {
    const [to] = leet ? leetOf(folded.codePointAt(0) as number) : [];
    return to === undefined ? null : { to, kind: 'LEET' };
  }
  if (folded !== ' ') return null;
  if (MASKS.test(char)) return { to: '', kind: 'MASK' };
  const glyph = inWord ? homoglyphOf(code) : null;
  if (glyph) return { to: glyph.to, kind: 'HOMOGLYPH' };
  const [to] = inWord ? leetOf(code) : [];
  if (to !== undefined && char !== '&' && char !== '+' && char !== '(') return { to, kind: 'LEET' };
  return { to: '', kind: /\s/u.test(char) ? 'SPACING' : 'PUNCTUATION' };
}

/** Letters written three times or more, where at least three different ones stand in the word: one is meant. */
function repeated(signs: readonly string[]): readonly boolean[] {
  const shown = signs.filter((sign) => sign !== '');
  if (new Set(shown).size < 3) return signs.map(() => false);
  const drop = signs.map(() => false);
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) run.slice(1).forEach((at) => (drop[at] = true));
  };
  signs.forEach((sign, at) => {
    if (sign === '') return;
    const before = run.length > 0 ? signs[run[0] as number] : undefined;
    if (sign === before && /^[a-z]$/.test(sign)) run.push(at);
    else {
      close();
      run = [at];
    }
  });
  close();
  return drop;
}

/**
 * One word in its normal form: letters and digits only, in lower case, look-alikes and leet signs as the letters they
 * show, masks and separators dropped. `collapse` also writes a letter once that stands three times or more.
 */
export function foldWord(raw: string, collapse: boolean): FoldedWord {
  return PLAIN.test(raw) && !(collapse && TRIPLE.test(raw)) ? lowered(raw) : foldSigns(raw, collapse);
}

/** The normal form of a word alone, repeated letters kept: the folds that lead there take longer than all else. */
export function foldedWord(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  return accented(raw) ?? resultsOf(readSigns(raw)).join('');
}

const LATIN_LETTERS = /^[a-z]+$/;

/** A word of Latin letters, with accents or without: no sign of it leaves a choice. Null for any other. */
function accented(raw: string): string | null {
  let text = '';
  for (const char of clustersOf(raw)) {
    const folded = foldCluster(char);
    if (folded !== '' && !LATIN_LETTERS.test(folded)) return null;
    text += folded;
  }
  return text;
}

/** Most words by far: plain letters, or digits alone. */
const PLAIN = /^(?:[A-Za-z]+|[0-9]+)$/;
const TRIPLE = /(.)\1\1/i;

function lowered(raw: string): FoldedWord {
  const text = raw.toLowerCase();
  if (text === raw) return { text, folds: [] };
  const folds = Array.from(raw.matchAll(/[A-Z]+/g), ({ index: start, 0: from }): Fold => {
    return { kind: 'CASE', start, end: start + from.length, from, to: from.toLowerCase() };
  });
  return { text, folds };
}

interface ReadSigns {
  readonly signs: readonly Sign[];
  readonly meanings: readonly ReturnType<typeof meaningOf>[];
}

function readSigns(raw: string): ReadSigns {
  const signs = signsOf(raw);
  const hasLetter = signs.some(({ letter }) => letter);
  const asLatin = readsAsLatin(signs);
  const leet = hasLetter && asLatin && digitsAreLetters(signs);
  return { signs, meanings: signs.map((sign) => meaningOf(sign, asLatin, leet, hasLetter && asLatin)) };
}

/** What each sign comes to. */
const resultsOf = ({ signs, meanings }: ReadSigns): readonly string[] =>
  signs.map(({ folded }, at) => meanings[at]?.to ?? (folded === ' ' ? '' : folded.replace(/ /g, '')));

function foldSigns(raw: string, collapse: boolean): FoldedWord {
  const read = readSigns(raw);
  const { signs, meanings } = read;
  const results = resultsOf(read);
  const drop = collapse ? repeated(results) : null;
  const folds: Fold[] = [];
  let alone = false;
  let start = 0;
  signs.forEach(({ char, folded }, at) => {
    const end = start + char.length;
    const meaning = meanings[at];
    const result = results[at] ?? '';
    const direct =
      meaning !== undefined &&
      meaning !== null &&
      (folded === ' ' || homoglyphOf(char.codePointAt(0) as number) !== null);
    const before = direct ? char : folded;
    const chain =
      direct || folded === char ? [] : chainOf(char, result === '' || meaning ? folded : result, start);
    if (meaning && before !== meaning.to)
      chain.push({ kind: meaning.kind, start, end, from: before, to: meaning.to });
    if (drop?.[at]) chain.push({ kind: 'REPEAT', start, end, from: result, to: '' });
    alone = chain.length > 0 ? pushFold(folds, chain, alone) : false;
    start = end;
  });
  return { text: results.map((result, at) => (drop?.[at] ? '' : result)).join(''), folds };
}
