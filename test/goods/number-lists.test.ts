import fc from 'fast-check';
import { NumberLists } from '../../server/goods/number-lists';

describe('lists of numbers', () => {
  it('are empty until something is added', () => {
    const lists = new NumberLists();
    lists.add(3, 0);
    expect([lists.has(2), lists.of(2), lists.has(3), lists.of(3), lists.of(99)]).toEqual([
      false,
      undefined,
      true,
      [0],
      undefined,
    ]);
  });

  it('answer as arrays do, also when they were written and read on the way', () => {
    const additions = fc.array(fc.tuple(fc.nat(20), fc.nat(0xffffff)));
    fc.assert(
      fc.property(additions, additions, (before, after) => {
        const first = new NumberLists();
        const expected = new Map<number, number[]>();
        for (const [list, number] of before) first.add(list, number);
        const lists = new NumberLists(first.columns());
        for (const [list, number] of after) lists.add(list, number);
        for (const [list, number] of [...before, ...after])
          expected.set(list, [...(expected.get(list) ?? []), number]);
        for (let list = 0; list <= 21; list += 1) expect(lists.of(list)).toEqual(expected.get(list));
      }),
    );
  });
});
