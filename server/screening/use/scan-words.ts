import { smallLetters } from '../../text/small-letters';

/** What a piece of a listing's text is, before any meaning is looked up. */
export type PieceKind =
  | 'WORD' // a run of letters, or one character of a script written without spaces
  | 'CODE' // a run with a digit in it: a model number, a year, a size
  | 'JOIN' // hyphen or apostrophe inside a word
  | 'LIST' // comma, slash, plus, ampersand: what coordinates names
  | 'OPEN'
  | 'CLOSE'
  | 'COLON'
  | 'BREAK'; // sentence end, vertical bar, spaced dash, new line

/** One piece of a field, with UTF-16 offsets into the text as it was sent. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Lower case, compatibility forms folded; diacritics stay, since "fur" is not "für". */
  readonly text: string;
  readonly kind: PieceKind;
  /** The first letter is a capital, or the second (iPhone). */
  readonly capital: boolean;
  /** A character of a script that is written without spaces (or glues its particles on, like Hangul). */
  readonly dense: boolean;
}

const DENSE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** A dense character with its marks, or a run of other letters and digits, or one sign. No nesting: linear. */
const PIECE = new RegExp(
  String.raw`([[${DENSE}]&&\p{L}]\p{M}*)|([[\p{L}\p{N}\p{M}]--[[${DENSE}]&&\p{L}]]+)|(\S|\n)`,
  'gv',
);

function kinds(kind: PieceKind, signs: string): readonly (readonly [string, PieceKind])[] {
  return [...signs].map((sign) => [sign, kind] as const);
}

const SIGNS: ReadonlyMap<string, PieceKind> = new Map([
  ...kinds('LIST', ',/+&,、/+&،;;؛·•・\\'),
  ...kinds('OPEN', '([{(【「『《〔[«“"'),
  ...kinds('CLOSE', ')]})】」』》〕]»”'),
  ...kinds('COLON', '::'),
  ...kinds('BREAK', '|\n!?!?。|؟✅★✔◆■●►▶.'),
  ...kinds('JOIN', "-‐‑‒–—~_'’`´"),
]);

const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Ll}?[\p{Lu}\p{Lt}]/u;
const SPACE = /\s/;
/** What stands beside a dash that parts two halves of a title: "Inner tube -- Segway". */
const SPACE_OR_DASH = /[\s\-–—]/;

/** "o.a. in Parker", "u. a. in Lamy", "bl.a. till Volvo": the second point of two short words ends no sentence. */
const ABBREVIATION = /(?<!\p{L})\p{L}{1,2}\.\s?\p{Ll}{1,2}$/u;
const LONGEST_ABBREVIATION = 6;

function isApart(text: string, at: number): boolean {
  return SPACE_OR_DASH.test(text[at + 1] ?? ' ') && SPACE_OR_DASH.test(text[at - 1] ?? ' ');
}

function signKind(text: string, sign: string, at: number): PieceKind | undefined {
  const kind = SIGNS.get(sign);
  const spacedBehind = SPACE.test(text[at + 1] ?? ' ');
  // A point inside "V1.5" and a hyphen inside "look-alike" join; "Case - black" and "Case. Black" break.
  if (sign === '.')
    return spacedBehind && !ABBREVIATION.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))
      ? 'BREAK'
      : 'JOIN';
  // A scale, "1:64".
  if (kind === 'COLON' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '')) return 'JOIN';
  if (kind === 'JOIN' && isApart(text, at)) return 'BREAK';
  return kind;
}

/**
 * Cuts a text into pieces, in order; white space and unknown symbols fall between them. Time is linear in the length.
 * Hyphenated words come as word, JOIN, word, so that "iPhone-compatible" shows both of its parts.
 */
export function scanWords(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    const start = match.index;
    const word = match[3] === undefined;
    const kind = word ? (DIGIT.test(raw) ? 'CODE' : 'WORD') : signKind(text, raw, start);
    if (!kind) continue;
    pieces.push({
      start,
      end: start + raw.length,
      text: word ? smallLetters(raw.normalize('NFKC')) : raw,
      kind,
      capital: word && CAPITAL.test(raw),
      dense: match[1] !== undefined,
    });
  }
  return pieces;
}

/** Index of the first piece that ends behind `offset`: the piece that holds it, or the next one. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
