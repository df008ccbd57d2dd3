/** Vowel signs of `phonemes` and of plain romanised text. */
const VOWELS = 'aeiouYWO';
/** Consonants that are mistaken for one another; each group is near in itself. */
const NEAR = [
  'pb',
  'td',
  'kg',
  'sz',
  'fv',
  'lr',
  'mn',
  'nN',
  'sS',
  'zS',
  'CJ',
  'CS',
  'JS',
  'vw',
  'bv',
  'gJ',
  'ty',
  'yJ',
  'Cs',
  'Js',
  'hk',
  'yi',
];

const WEAK = 0.35;
const SIZE = 128;
const cost = new Float64Array(SIZE * SIZE).fill(1);
const weight = new Float64Array(SIZE).fill(1);

for (const vowel of VOWELS) {
  weight[vowel.charCodeAt(0)] = WEAK;
  for (const other of VOWELS) cost[vowel.charCodeAt(0) * SIZE + other.charCodeAt(0)] = WEAK * 0.7;
}
weight['h'.charCodeAt(0)] = 0.4;
weight['y'.charCodeAt(0)] = 0.6;
weight['w'.charCodeAt(0)] = 0.7;
for (const [x = '', y = ''] of NEAR) {
  cost[x.charCodeAt(0) * SIZE + y.charCodeAt(0)] = 0.4;
  cost[y.charCodeAt(0) * SIZE + x.charCodeAt(0)] = 0.4;
}
for (let code = 0; code < SIZE; code++) cost[code * SIZE + code] = 0;

const LONGEST = 48;
const firstRow = new Float64Array(LONGEST + 1);
const secondRow = new Float64Array(LONGEST + 1);
const codes = new Uint8Array(LONGEST + 1);

/** More than the rounding of sums can make of a difference. */
const SLACK = 1e-9;

/**
 * How alike two rows of sounds are, [0, 1]: edit distance in which vowels weigh a third of a consonant and near
 * consonants (p/b, s/z, l/r …) four tenths, over the weight of the longer.
 */
export function soundSimilarity(a: string, b: string): number {
  return soundAtLeast(a, b, 0);
}

function mass(sounds: string, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += weight[sounds.charCodeAt(at) & 127] as number;
  return sum;
}

/** The same; 0 where it is sure to be less than `least`. */
export function soundAtLeast(a: string, b: string, least: number): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a === '' || b === '') return 0;
  const height = Math.min(a.length, LONGEST);
  const width = Math.min(b.length, LONGEST);
  // Rows in variables of the function: what is read from the module in the inner loop takes twice the time.
  let before = firstRow;
  let row = secondRow;
  before[0] = 0;
  for (let j = 1; j <= width; j++) {
    const y = b.charCodeAt(j - 1) & 127;
    codes[j] = y;
    before[j] = (before[j - 1] as number) + (weight[y] as number);
  }
  const heaviest = Math.max(mass(a, height), before[width] as number);
  const most = (1 - least) * heaviest + SLACK;
  for (let i = 1; i <= height; i++) {
    const x = a.charCodeAt(i - 1) & 127;
    const drop = weight[x] as number;
    let corner = before[0] as number;
    let left = (row[0] = corner + drop);
    let lowest = left;
    for (let j = 1; j <= width; j++) {
      const y = codes[j] as number;
      const above = before[j] as number;
      const swap = corner + (cost[x * SIZE + y] as number);
      const lose = above + drop;
      const gain = left + (weight[y] as number);
      row[j] = left = swap < lose ? (swap < gain ? swap : gain) : lose < gain ? lose : gain;
      corner = above;
      if (left < lowest) lowest = left;
    }
    if (lowest > most) return 0;
    [before, row] = [row, before];
  }
  return Math.max(0, 1 - (before[width] as number) / heaviest);
}
