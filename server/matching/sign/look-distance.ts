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
/** More than the rounding of sums can make of a difference. */
const SLACK = 1e-9;
const ROWS = [0, 1, 2].map(() => new Float64Array(LONGEST + 1)) as [Float64Array, Float64Array, Float64Array];
/** The second text as codes, none before its beginning; and what it costs to add each letter. */
const codes = new Int32Array(LONGEST + 1).fill(-1);
const gains = new Float64Array(LONGEST + 1);

const TRANSPOSED = 0.8;
/** A letter dropped or added costs half where it doubles the one before. */
const DOUBLED = 0.5;

/**
 * Edits by optimal string alignment in which letters that look alike cost part of one and a doubled letter half of one; Infinity
 * where they are sure to be more than `most`.
 */
export function lookDistance(a: string, b: string, most = Infinity): number {
  const height = Math.min(a.length, LONGEST);
  const width = Math.min(b.length, LONGEST);
  if (Math.abs(height - width) * DOUBLED > most) return Infinity;
  // Rows in variables of the function: what is read from the module in the inner loop takes twice the time.
  let [two, one, row] = ROWS;
  one[0] = 0;
  for (let j = 1; j <= width; j++) {
    const y = b.charCodeAt(j - 1);
    codes[j] = y;
    gains[j] = y === codes[j - 1] ? DOUBLED : 1;
    one[j] = j;
  }
  let x2 = -1;
  let leastBefore = 0;
  for (let i = 1; i <= height; i++) {
    const x = a.charCodeAt(i - 1);
    const drop = x === x2 ? DOUBLED : 1;
    const swaps = x < SIZE ? x * SIZE : -1;
    let [left, corner, least] = [i, one[0] as number, i];
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const y = codes[j] as number;
      const above = one[j] as number;
      let best = corner + (x === y ? 0 : swaps >= 0 && y < SIZE ? (swap[swaps + y] as number) : 1);
      if (above + drop < best) best = above + drop;
      if (left + (gains[j] as number) < best) best = left + (gains[j] as number);
      if (x2 === y && x === codes[j - 1] && (two[j - 2] as number) + TRANSPOSED < best)
        best = (two[j - 2] as number) + TRANSPOSED;
      row[j] = left = best;
      corner = above;
      if (best < least) least = best;
    }
    // Every way to the end leads through this row, or over it by two letters that change places.
    if (least > most && leastBefore + TRANSPOSED > most) return Infinity;
    leastBefore = least;
    [two, one, row] = [one, row, two];
    x2 = x;
  }
  return one[width] as number;
}

/** How alike two runs of letters look, [0, 1]: 1 less the edits over the longer's length. */
export function lookSimilarity(a: string, b: string): number {
  return lookAtLeast(a, b, 0);
}

/** The most that two runs of letters can look alike, by their lengths alone. */
export function mostLook(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  const longest = Math.min(LONGEST, long);
  return 1 - (DOUBLED * (longest - Math.min(LONGEST, short))) / Math.max(1, longest);
}

/** How alike two runs of letters look (see lookSimilarity); 0 where that is sure to be less than `least`. */
export function lookAtLeast(a: string, b: string, least: number): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.min(LONGEST, Math.max(a.length, b.length));
  if (longest === 0) return 0;
  const most = (1 - least) * longest + SLACK;
  return Math.max(0, 1 - lookDistance(a, b, most) / longest);
}
