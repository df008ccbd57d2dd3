import { WILDCARD } from './lane';

const WIDTH = 96;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Optimal string alignment distance of two runs of units (a swap of neighbours is one edit), or `most + 1` where it is
 * more than `most`. A wildcard equals nothing. Runs of up to 95 units; cut the computation to a band of `most`.
 */
export function editDistance(
  a: Uint16Array,
  aFrom: number,
  aLength: number,
  b: Uint16Array,
  bFrom: number,
  bLength: number,
  most: number,
): number {
  if (Math.abs(aLength - bLength) > most || aLength >= WIDTH || bLength >= WIDTH) return most + 1;
  let [before, above, row] = rows;
  for (let j = 0; j <= bLength; j++) above[j] = j;
  for (let i = 1; i <= aLength; i++) {
    const unit = a[aFrom + i - 1] as number;
    const from = Math.max(1, i - most);
    const to = Math.min(bLength, i + most);
    row[from - 1] = from === 1 ? i : most + 1;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const other = b[bFrom + j - 1] as number;
      const same = unit === other && unit !== WILDCARD;
      let cost = (above[j - 1] as number) + (same ? 0 : 1);
      if (j < i + most && (above[j] as number) + 1 < cost) cost = (above[j] as number) + 1;
      if ((row[j - 1] as number) + 1 < cost) cost = (row[j - 1] as number) + 1;
      if (!same && i > 1 && j > 1 && unit === b[bFrom + j - 2] && a[aFrom + i - 2] === other) {
        if ((before[j - 2] as number) + 1 < cost) cost = (before[j - 2] as number) + 1;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[bLength] as number, most + 1);
}
