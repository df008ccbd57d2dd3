import fc from 'fast-check';
import { editDistance } from '../../../server/matching/index/edit-distance';

/** The whole table of optimal string alignment, cell by cell. */
function wholeTable(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      cells[i]![j] = Math.min(
        cells[i - 1]![j]! + 1,
        cells[i]![j - 1]! + 1,
        cells[i - 1]![j - 1]! + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cells[i]![j] = Math.min(cells[i]![j]!, cells[i - 2]![j - 2]! + 1);
    }
  }
  return cells[a.length]![b.length]!;
}

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));
const text = fc.string({ unit: fc.constantFrom(...'aabc'), maxLength: 14 });

describe('the edit distance', () => {
  it('is that of the whole table, up to the most that is asked for', () => {
    fc.assert(
      fc.property(text, text, fc.nat(6), (a, b, most) => {
        // Both stand in the middle of longer runs.
        const distance = editDistance(unitsOf(`xy${a}z`), 2, a.length, unitsOf(`z${b}xy`), 1, b.length, most);
        expect(distance).toBe(Math.min(wholeTable(a, b), most + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['adidas', 'addias', 1],
    ['adidas', 'daidas', 1],
    ['nike', 'nike', 0],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(editDistance(unitsOf(a), 0, a.length, unitsOf(b), 0, b.length, 5)).toBe(expected);
  });
});
