import fc from 'fast-check';
import { confusionScore, letThrough } from '../../server/law/confusion';
import { likelihoodOfConfusion, type MarksCompared } from '../../server/law/likelihood';

type Goods = MarksCompared['goods'];

const IDENTICAL = { grade: 'IDENTICAL', score: 0.999 } as const;
const CLOSE = { grade: 'SIMILAR', score: 0.85 } as const;
const WEAK = { grade: 'DISSIMILAR', score: 0.3 } as const;
const SAME: Goods = { grade: 'SAME', score: 1 };
const NEAR: Goods = { grade: 'SIMILAR', score: 0.6 };
const FAR: Goods = { grade: 'DIFFERENT', score: 0.1 };
const UNKNOWN: Goods = { grade: 'UNKNOWN', score: 0 };

describe('the likelihood of confusion', () => {
  test.each([
    ['identical signs for the same goods', IDENTICAL, SAME, false, 'DOUBLE_IDENTITY', 'SIGNS_AND_GOODS'],
    ['identical signs for similar goods', IDENTICAL, NEAR, false, 'LIKELY', 'SIGNS_AND_GOODS'],
    ['close signs for the same goods', CLOSE, SAME, false, 'LIKELY', 'SIGNS_AND_GOODS'],
    [
      'close signs for goods that are less near',
      CLOSE,
      { ...NEAR, score: 0.4 },
      false,
      'POSSIBLE',
      'SIGNS_AND_GOODS',
    ],
    ['identical signs for different goods', IDENTICAL, FAR, false, 'UNLIKELY', 'SIGNS_AND_GOODS'],
    ['a well-known mark on different goods', IDENTICAL, FAR, true, 'LIKELY', 'WELL_KNOWN'],
    ['other signs for different goods, one well known', WEAK, FAR, true, 'UNLIKELY', 'WELL_KNOWN'],
    ['close signs, goods not known', CLOSE, UNKNOWN, false, 'LIKELY', 'SIGNS_ALONE'],
    ['identical signs, goods not known', IDENTICAL, UNKNOWN, false, 'LIKELY', 'SIGNS_ALONE'],
  ] as const)('%s', (_case, sign, goods, wellKnown, grade, basis) => {
    expect(likelihoodOfConfusion({ sign, goods, wellKnown })).toMatchObject({ grade, basis });
  });

  test.each([
    ['the goods, where they are less alike', IDENTICAL, FAR, 'GOODS'],
    ['the signs, where they are less alike', WEAK, SAME, 'SIGNS'],
    ['both, where they are alike to the same degree', { grade: 'SIMILAR', score: 0.9 }, NEAR, 'BOTH'],
    ['the signs, where the goods are not known', IDENTICAL, UNKNOWN, 'SIGNS'],
  ] as const)('is kept down by %s', (_case, sign, goods, weightier) => {
    expect(likelihoodOfConfusion({ sign, goods, wellKnown: false }).weightier).toBe(weightier);
  });

  const score = fc.double({ min: 0, max: 1, noNaN: true });
  const goods = fc.record({
    grade: fc.constantFrom('SAME', 'SIMILAR', 'DIFFERENT', 'UNKNOWN'),
    score,
  });
  const likelihood = (signs: number, of: Goods, wellKnown = false) =>
    likelihoodOfConfusion({ sign: { grade: 'SIMILAR', score: signs }, goods: of, wellKnown }).score;

  test('grows with the signs, with the goods and with the strength of the earlier mark, within 0 and 1', () => {
    fc.assert(
      fc.property(score, score, score, goods, (x, y, nearer, of) => {
        const [less, more] = [Math.min(x, y), Math.max(x, y)];
        expect(likelihood(less, of)).toBeGreaterThanOrEqual(0);
        expect(likelihood(more, of)).toBeLessThanOrEqual(1);
        expect(likelihood(more, of)).toBeGreaterThanOrEqual(likelihood(less, of));
        expect(likelihood(x, of, true)).toBeGreaterThanOrEqual(likelihood(x, of));
        const liker = { ...of, score: Math.max(of.score, nearer) };
        expect(letThrough(liker)).toBeGreaterThanOrEqual(letThrough(of));
      }),
    );
  });

  test('is what a verdict reckons with, wherever signs and goods are similar and known', () => {
    fc.assert(
      fc.property(score, goods, (signs, of) => {
        if (of.grade === 'DIFFERENT' || of.grade === 'UNKNOWN') return;
        const sign = { grade: 'SIMILAR', score: signs, evasive: false } as const;
        expect(likelihood(signs, of)).toBeCloseTo(confusionScore({ sign, goods: of }), 3);
      }),
    );
  });
});
