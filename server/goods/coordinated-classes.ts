/**
 * Goods and services classes that are commonly sold together or taken for goods of one trade, one pair list a line.
 * Our own choice, after the practice that offices publish: the USPTO's list of coordinated classes (TMEP § 1402.01
 * and the office's coordinated class table) without its blanket links to classes 35 and 42, and the EUIPO's
 * guidelines on the similarity of goods and services (part C, section 2, chapter 2).
 */
const PAIRS = `
1: 5 17 2
2: 17 19 1
3: 5 21 44 1 4
4: 1 34
5: 1 3 10 44 29 30 31 32
6: 11 19 20 17 8 7
7: 8 11 12 37
8: 7 21 6 3
9: 10 28 38 42 16 14 41
10: 5 44 9
11: 6 7 9 19 20 21
12: 7 37 39 28
13: 28
14: 25 26 18 9
15: 41 9
16: 9 41 28 2
17: 6 1 2 19
18: 14 25 26
19: 2 6 17 27 37 11
20: 6 21 24 11 27
21: 3 8 20 24 11
22: 23 24 20 28
23: 24 26 22
24: 23 25 20 27 22
25: 14 18 24 26 28
26: 25 24 14 23
27: 19 24 20
28: 9 25 16 41 12
29: 5 30 31 32 43
30: 29 31 32 5 43
31: 29 30 5 44
32: 33 29 30 43
33: 32 43
34: 4
35: 36 42 41
36: 35 37
37: 36 19 12 7
38: 9 42 41
39: 12 43 41
40: 37 42
41: 9 16 28 38 42 43
42: 9 38 41 35
43: 29 30 32 33 41 39
44: 5 10 3 31
45: 44
`;

const COORDINATED = new Set<number>();
for (const line of PAIRS.trim().split('\n')) {
  const [from, to = ''] = line.split(':');
  for (const other of to.trim().split(' ')) {
    COORDINATED.add(Number(from) * 64 + Number(other));
    COORDINATED.add(Number(other) * 64 + Number(from));
  }
}

/** True where two different classes are coordinated, whichever is named first. */
export function areCoordinated(a: number, b: number): boolean {
  return COORDINATED.has(a * 64 + b);
}
