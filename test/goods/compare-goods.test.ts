import fc from 'fast-check';
import { compareGoods } from '../../server/goods/compare-goods';
import { compareGoodsRow } from '../../server/goods/compare-goods-row';
import { areCoordinated } from '../../server/goods/coordinated-classes';
import { readTables } from '../../server/goods/lexicon/tables';
import { relatedGroups } from '../../server/goods/relations';

describe('two terms', () => {
  it.each([
    ['trousers', 'trousers', 'SAME', 'SAME_TERM'],
    ['trouser', 'Trousers', 'SAME', 'SAME_TERM'],
    ['trousers', '裤子', 'SAME', 'SAME_TERM'],
    ['clothing', 'trousers', 'SAME', 'CLASS_COVERED'],
    ['trousers', 'skirts', 'SIMILAR', 'SAME_GROUP'],
    ['shoes', 'hats', 'SIMILAR', 'SAME_CHANNEL'],
    ['beer', 'wine', 'SIMILAR', 'SAME_CHANNEL'],
    ['guitars', 'education', 'SIMILAR', 'COMPLEMENTARY'],
    ['repair of watches', 'watches', 'SIMILAR', 'COMPLEMENTARY'],
    ['computer software', 'sunglasses', 'DIFFERENT', 'DIFFERENT_GROUP'],
    ['mug', 'beer', 'DIFFERENT', 'DIFFERENT_CLASSES'],
    ['running shoes', 'tractors', 'DIFFERENT', 'DIFFERENT_CLASSES'],
    ['xyzzy', 'tractors', 'UNKNOWN', 'NOT_STATED'],
  ])('%s and %s: %s by %s', (a, b, grade, basis) => {
    expect(compareGoods({ classes: [], terms: [a] }, { classes: [], terms: [b] })).toMatchObject({
      grade,
      basis,
    });
  });
});

describe('classes', () => {
  it.each([
    [[25], [25], 'SAME', 'SAME_CLASS'],
    [[25, 9], [9], 'SAME', 'SAME_CLASS'],
    [[25], [18], 'SIMILAR', 'COORDINATED_CLASSES'],
    [[25], [7], 'DIFFERENT', 'DIFFERENT_CLASSES'],
    [[], [7], 'UNKNOWN', 'NOT_STATED'],
  ])('%j and %j alone: %s', (a, b, grade, basis) => {
    expect(compareGoods({ classes: a, terms: [] }, { classes: b, terms: [] })).toMatchObject({
      grade,
      basis,
    });
  });

  it('a mark for class 25 without terms covers a listing of shoes', () => {
    expect(
      compareGoods({ classes: [25], terms: [] }, { classes: [25], terms: ['running shoes'] }).grade,
    ).toBe('SAME');
  });

  it.each([
    [[38, 41], [14], 'DIFFERENT', 'DIFFERENT_CLASSES'],
    [[38, 41], [14, 41], 'UNKNOWN', 'NOT_STATED'],
    [[38, 41], [9], 'UNKNOWN', 'NOT_STATED'],
    [[38, 41], [], 'UNKNOWN', 'NOT_STATED'],
  ])('an unknown term in classes %j and one in %j: %s', (a, b, grade, basis) => {
    const sides = [a, b].map((classes, at) => ({ classes, terms: [at === 0 ? 'xyzzy' : 'plugh'] }));
    expect(compareGoods(sides[0]!, sides[1]!)).toMatchObject({ grade, basis });
    expect(compareGoods(sides[1]!, sides[0]!)).toMatchObject({ grade, basis });
  });

  it('the class tells which meaning of a term is meant', () => {
    const mark = { classes: [9], terms: ['gloves for protection against accidents'] };
    expect(compareGoods(mark, { classes: [9], terms: ['safety helmets'] }).grade).toBe('SIMILAR');
  });

  it('are coordinated both ways or not at all', () => {
    for (let a = 1; a <= 45; a += 1)
      for (let b = 1; b <= 45; b += 1) expect(areCoordinated(a, b)).toBe(areCoordinated(b, a));
  });
});

it('every group that relates to another is a group of the lexicon', () => {
  const groups = new Set<string>();
  readTables(({ group }) => groups.add(group));
  expect(relatedGroups().filter((group) => !groups.has(group))).toEqual([]);
});

it('a row reads several terms and an empty class', () => {
  const row = { goodsA: 'cheese; beer', classA: '', goodsB: 'wine', classB: '33' };
  expect(compareGoodsRow(row)).toMatchObject({ grade: 'SIMILAR', basis: 'SAME_CHANNEL' });
});

it('the order of the sides does not matter, and nothing throws', () => {
  const side = fc.record({
    classes: fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 3 }),
    terms: fc.array(
      fc.oneof(fc.string(), fc.constantFrom('shoes', 'beer', '手机', 'repair of cars', 'software')),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(side, side, (a, b) => {
      const there = compareGoods(a, b);
      const back = compareGoods(b, a);
      expect([there.grade, there.score, there.basis]).toEqual([back.grade, back.score, back.basis]);
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1);
    }),
  );
});
