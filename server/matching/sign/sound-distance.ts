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
const previous = new Float64Array(LONGEST + 1);
const current = new Float64Array(LONGEST + 1);

function mass(sounds: string): number {
  let sum = 0;
  for (let i = 0; i < sounds.length; i++) sum += weight[sounds.charCodeAt(i) & 127] as number;
  return sum;
}

/**
 * How alike two rows of sounds are, [0, 1]: edit distance in which vowels weigh a third of a consonant and near
 * consonants (p/b, s/z, l/r …) four tenths, over the weight of the longer.
 */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const left = a.length > LONGEST ? a.slice(0, LONGEST) : a;
  const right = b.length > LONGEST ? b.slice(0, LONGEST) : b;
  const most = Math.max(mass(left), mass(right));
  if (left === '' || right === '' || most === 0) return 0;
  let before = previous;
  let row = current;
  before[0] = 0;
  for (let j = 1; j <= right.length; j++)
    before[j] = (before[j - 1] as number) + (weight[right.charCodeAt(j - 1) & 127] as number);
  for (let i = 1; i <= left.length; i++) {
    const x = left.charCodeAt(i - 1) & 127;
    const drop = weight[x] as number;
    row[0] = (before[0] as number) + drop;
    for (let j = 1; j <= right.length; j++) {
      const y = right.charCodeAt(j - 1) & 127;
      const swap = (before[j - 1] as number) + (cost[x * SIZE + y] as number);
      const lose = (before[j] as number) + drop;
      const gain = (row[j - 1] as number) + (weight[y] as number);
      row[j] = swap < lose ? (swap < gain ? swap : gain) : lose < gain ? lose : gain;
    }
    [before, row] = [row, before];
  }
  return Math.max(0, 1 - (before[right.length] as number) / most);
}
