/** Latin letters that pass for one another at a glance, with what is left of an edit between them. */
const ALIKE: readonly (readonly [string, number])[] = [
  ['il', 0.3],
  ['ij', 0.5],
  ['1l', 0.2],
  ['1i', 0.2],
  ['0o', 0.1],
  ['uv', 0.5],
  ['vw', 0.5],
  ['nm', 0.5],
  ['hn', 0.6],
  ['ce', 0.6],
  ['co', 0.6],
  ['oa', 0.7],
  ['ea', 0.7],
  ['ei', 0.75],
  ['ou', 0.75],
  ['bd', 0.6],
  ['pq', 0.6],
  ['gq', 0.4],
  ['ft', 0.6],
  ['ti', 0.7],
  ['rn', 0.7],
  ['sz', 0.5],
  ['5s', 0.2],
  ['ck', 0.6],
  ['kx', 0.7],
  ['iy', 0.5],
  ['vy', 0.6],
  ['oq', 0.5],
  ['8b', 0.3],
  ['3e', 0.2],
  ['4a', 0.2],
  ['7t', 0.2],
  ['6g', 0.3],
  ['9g', 0.3],
  ['2z', 0.3],
  ['uy', 0.8],
  ['bp', 0.7],
  ['dt', 0.7],
  ['gk', 0.7],
  ['pf', 0.8],
  ['fv', 0.7],
  ['wm', 0.7],
];
const SIZE = 128;
const swap = new Float64Array(SIZE * SIZE).fill(1);
for (const [[x = '', y = ''], cost] of ALIKE.map(([pair, cost]) => [[...pair], cost] as const)) {
  swap[x.charCodeAt(0) * SIZE + y.charCodeAt(0)] = cost;
  swap[y.charCodeAt(0) * SIZE + x.charCodeAt(0)] = cost;
}

/** A masked letter may stand for any. */
const MASK = '*'.charCodeAt(0);
for (let code = 0; code < SIZE; code++) swap[MASK * SIZE + code] = swap[code * SIZE + MASK] = 0.12;

const LONGEST = 48;
let two = new Float64Array(LONGEST + 1);
let one = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

function swapCost(x: number, y: number): number {
  if (x === y) return 0;
  return x < SIZE && y < SIZE ? (swap[x * SIZE + y] as number) : 1;
}

/** Edits by optimal string alignment in which letters that look alike cost part of one and a doubled letter half of one. */
export function lookDistance(a: string, b: string): number {
  const left = a.length > LONGEST ? a.slice(0, LONGEST) : a;
  const right = b.length > LONGEST ? b.slice(0, LONGEST) : b;
  one[0] = 0;
  for (let j = 1; j <= right.length; j++) one[j] = j;
  for (let i = 1; i <= left.length; i++) {
    const x = left.charCodeAt(i - 1);
    const x2 = i > 1 ? left.charCodeAt(i - 2) : -1;
    row[0] = i;
    for (let j = 1; j <= right.length; j++) {
      const y = right.charCodeAt(j - 1);
      const y2 = j > 1 ? right.charCodeAt(j - 2) : -1;
      let best = (one[j - 1] as number) + swapCost(x, y);
      best = Math.min(
        best,
        (one[j] as number) + (x === x2 ? 0.5 : 1),
        (row[j - 1] as number) + (y === y2 ? 0.5 : 1),
      );
      if (x === y2 && x2 === y) best = Math.min(best, (two[j - 2] as number) + 0.8);
      row[j] = best;
    }
    [two, one, row] = [one, row, two];
  }
  return one[right.length] as number;
}

/** How alike two runs of letters look, [0, 1]: 1 less the edits over the longer's length. */
export function lookSimilarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.min(LONGEST, Math.max(a.length, b.length));
  return longest === 0 ? 0 : Math.max(0, 1 - lookDistance(a, b) / longest);
}
