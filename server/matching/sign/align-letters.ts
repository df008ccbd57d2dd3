import { type Transformation, type TransformationKind } from '../types';
import { identityKey } from './fold';
import { costOf, dropKind, type LetterStep, lettersLink, pairLink } from './letter-steps';

/** Longer texts than this are not aligned letter by letter. */
const LONGEST = 64;
/** Edits that one step of the chain may hold. */
const MOST_TYPOS = 2;

/** The best way to one pair of prefixes: where it came from, and the rewrites of the letters in between. */
interface Cell {
  readonly cost: number;
  readonly typos: number;
  readonly i: number;
  readonly j: number;
  readonly steps: readonly LetterStep[];
}

/** One place of the text: what stands there now, and the rewrites that it still needs. */
interface Place {
  now: string;
  readonly steps: LetterStep[];
}

const typo = (to: string): readonly LetterStep[] => [{ kind: 'TYPO', to }];

function addKind(char: string): TransformationKind {
  const kind = dropKind(char, '');
  return kind === 'INVISIBLE' || kind === 'REPEATED' ? 'TYPO' : kind;
}

const sameLetter = (x: string, y: string): boolean => x.toLowerCase() === y.toLowerCase();

function bestCell(
  rows: readonly (readonly Cell[])[],
  row: readonly Cell[],
  a: readonly string[],
  b: readonly string[],
  i: number,
  j: number,
): Cell {
  let best: Cell = { cost: i + j === 0 ? 0 : Infinity, typos: 0, i: 0, j: 0, steps: [] };
  const offer = (di: number, dj: number, steps: readonly LetterStep[] | null): void => {
    const before = di === 0 ? row[j - dj] : rows[i - di]?.[j - dj];
    if (!before || !steps) return;
    const cost = before.cost + costOf(steps);
    if (cost >= best.cost) return;
    best = { cost, typos: before.typos + (steps[0]?.kind === 'TYPO' ? 1 : 0), i: i - di, j: j - dj, steps };
  };
  const [x2, x, y2, y] = [a[i - 2] ?? '', a[i - 1] ?? '', b[j - 2] ?? '', b[j - 1] ?? ''];
  if (x && y) offer(1, 1, lettersLink(x, y) ?? typo(y));
  if (x) offer(1, 0, [{ kind: dropKind(x, x2), to: '' }]);
  if (y) offer(0, 1, [{ kind: addKind(y), to: y }]);
  if (x2 && y) offer(2, 1, pairLink(x2 + x, y));
  if (x && y2) offer(1, 2, pairLink(x, y2 + y));
  if (x2 && y2 && sameLetter(x2, y) && sameLetter(x, y2) && !sameLetter(x, y)) offer(2, 2, typo(y2 + y));
  return best;
}

function align(a: readonly string[], b: readonly string[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: Cell[] = [];
    for (let j = 0; j <= b.length; j++) row.push(bestCell(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows;
}

/** Applies the pending rewrites of all places, one kind at a time, and writes down each state of the whole text. */
function chainOf(places: readonly Place[]): readonly Transformation[] {
  const chain: Transformation[] = [];
  const text = (): string => places.map(({ now }) => now).join('');
  for (;;) {
    // A letter is repeated beside its like, so it goes before anything comes between the two.
    const next =
      places.find(({ steps }) => steps[0]?.kind === 'REPEATED') ??
      places.find(({ steps }) => steps.length > 0);
    const kind = next?.steps[0]?.kind;
    if (kind === undefined) return chain;
    const from = text();
    let edits = 0;
    for (const place of places) {
      if (place.steps[0]?.kind !== kind) continue;
      if (kind === 'TYPO' && ++edits > MOST_TYPOS) break;
      place.now = (place.steps.shift() as LetterStep).to;
    }
    const to = text();
    if (from !== to) chain.push({ kind, from, to });
  }
}

/** Texts whose letters, doubled ones taken once, differ in number by more than this are not worth aligning. */
const MOST_LENGTH_DIFFERENCE = 4;

const bareLength = (text: string): number => [...identityKey(text).replace(/(.)\1+/gu, '$1')].length;

/** How two texts are linked letter by letter, and how far that reaches. */
export interface LetterChain {
  readonly chain: readonly Transformation[];
  readonly cost: number;
  /** Edits that no disguise and no form explains. */
  readonly typos: number;
}

/** How many unexplained edits two texts may be apart: two, and one in three letters. */
export const FEW: EditLimit = { most: 2, perLetter: 1 / 3 };
/** For signs that are held alike as a whole although more of their letters differ. */
export const MANY: EditLimit = { most: 6, perLetter: 0.6 };

export interface EditLimit {
  readonly most: number;
  readonly perLetter: number;
}

/**
 * The cheapest chain of rewrites, letter by letter, from one text to the other; null where it needs more edits than
 * the limit, or where a text has more than 64 letters.
 */
export function alignLetters(from: string, to: string, limit: EditLimit = FEW): LetterChain | null {
  const a = [...from];
  const b = [...to];
  if (a.length > LONGEST || b.length > LONGEST || a.length === 0 || b.length === 0) return null;
  if (Math.abs(bareLength(from) - bareLength(to)) > MOST_LENGTH_DIFFERENCE) return null;
  const rows = align(a, b);
  const last = rows[a.length]?.[b.length] as Cell;
  if (last.typos > Math.min(limit.most, Math.floor(Math.min(a.length, b.length) * limit.perLetter)))
    return null;
  const places: Place[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const cell = rows[i]?.[j] as Cell;
    places.push({ now: a.slice(cell.i, i).join(''), steps: [...cell.steps] });
    ({ i, j } = cell);
  }
  places.reverse();
  return { chain: chainOf(places), cost: last.cost, typos: last.typos };
}
