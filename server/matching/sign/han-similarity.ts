import { glyphSimilarity } from '../../text/glyph';
import { type PreparedSign } from './prepare-sign';

/** Cost table of two rows of signs: 1 − likeness to swap, 1 to drop or add; the likeness of the whole is what is left. */
function rowsAlike(n: number, m: number, alike: (i: number, j: number) => number): number {
  if (n === 0 || m === 0) return 0;
  let before = Array.from({ length: m + 1 }, (_, j) => j);
  for (let i = 1; i <= n; i++) {
    const row = [i];
    for (let j = 1; j <= m; j++) {
      row.push(
        Math.min((before[j - 1] ?? 0) + 1 - alike(i - 1, j - 1), (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1),
      );
    }
    before = row;
  }
  return 1 - (before[m] ?? 0) / Math.max(n, m);
}

/** From this many characters on, the same ones in another order are taken for the same sign by many. */
const ORDER_FROM = 3;
/** What is left of the likeness when the order is another. */
const OTHER_ORDER = 0.9;

/** Part of the characters that both have, in whatever order; 0 for short signs, where order makes another word. */
function inAnyOrder(a: readonly string[], b: readonly string[]): number {
  if (Math.min(a.length, b.length) < ORDER_FROM) return 0;
  const left = [...b];
  let both = 0;
  for (const char of a) {
    const at = left.indexOf(char);
    if (at < 0) continue;
    left.splice(at, 1);
    both += 1;
  }
  return (OTHER_ORDER * both) / Math.max(a.length, b.length);
}

/** How alike two signs' Han characters look, [0, 1], character by character, in their order or out of it. */
export function hanLook(a: PreparedSign, b: PreparedSign): number {
  const inRow = rowsAlike(a.han.length, b.han.length, (i, j) =>
    glyphSimilarity(a.han[i] ?? '', b.han[j] ?? ''),
  );
  return Math.max(inRow, inAnyOrder(a.han, b.han));
}

/** How alike two signs' Han characters sound, [0, 1], syllable by syllable, the usual confusions made equal. */
export function hanSound(a: PreparedSign, b: PreparedSign): number {
  return rowsAlike(a.syllables.length, b.syllables.length, (i, j) =>
    syllableAlike(a.syllables[i] ?? '', b.syllables[j] ?? ''),
  );
}

const ENDING = /[aeiouv]+n?$/;

function syllableAlike(x: string, y: string): number {
  if (x === y) return 1;
  const [xEnd, yEnd] = [ENDING.exec(x)?.[0] ?? '', ENDING.exec(y)?.[0] ?? ''];
  if (xEnd === yEnd && xEnd !== '') return 0.4;
  return x.charAt(0) === y.charAt(0) ? 0.25 : 0;
}
