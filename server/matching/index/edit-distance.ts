import { WILDCARD } from './lane';

const MOST_EDITS = 32;
/** Where diagonal 0 stands in a row; two places are left free beyond either end. */
const CENTRE = MOST_EDITS + 2;
const WIDTH = 2 * CENTRE + 1;
const OUT_OF_REACH = -2;
const rows = [new Int16Array(WIDTH), new Int16Array(WIDTH)] as [Int16Array, Int16Array];

const min = (a: number, b: number): number => (a < b ? a : b);
const max = (a: number, b: number): number => (a > b ? a : b);

/**
 * Optimal string alignment distance of two runs of units (a swap of neighbours is one edit), or `most + 1` where it is
 * more than `most`, 32 at most. A wildcard equals nothing.
 *
 * It follows how far each diagonal is reached with no edit, with one, with two: strangers part after a few units, and no
 * more of them is looked at. Source: Ukkonen, Algorithms for approximate string matching (1985).
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
  const goal = bLength - aLength;
  if (goal > most || goal < -most || most > MOST_EDITS) return most + 1;
  // `row[CENTRE + k]`: how many units of `a` are used up where `b` is k units ahead.
  let [before, row] = rows;
  for (let edits = 0; edits <= most; edits++) {
    // What lies farther off the goal cannot come back to it with the edits that are left.
    const low = max(-edits, goal - (most - edits));
    const high = min(edits, goal + (most - edits));
    row[CENTRE + low - 1] = row[CENTRE + low - 2] = OUT_OF_REACH;
    row[CENTRE + high + 1] = row[CENTRE + high + 2] = OUT_OF_REACH;
    for (let ahead = low; ahead <= high; ahead++) {
      const at = CENTRE + ahead;
      const end = min(aLength, bLength - ahead);
      let reached = 0;
      if (edits > 0) {
        const here = before[at] as number;
        reached = max(here + 1, max((before[at + 1] as number) + 1, before[at - 1] as number));
        if (
          here >= 0 &&
          here + 2 <= end &&
          a[aFrom + here] === b[bFrom + ahead + here + 1] &&
          a[aFrom + here + 1] === b[bFrom + ahead + here]
        )
          reached = max(reached, here + 2);
      }
      if (reached < max(0, -ahead)) reached = OUT_OF_REACH;
      else {
        reached = min(reached, end);
        while (
          reached < end &&
          a[aFrom + reached] === b[bFrom + ahead + reached] &&
          a[aFrom + reached] !== WILDCARD
        )
          reached += 1;
      }
      row[at] = reached;
    }
    if (goal >= low && goal <= high && row[CENTRE + goal] === aLength) return edits;
    [before, row] = [row, before];
  }
  return most + 1;
}
