import { type Hit, MatchCollector } from '../../../server/matching/index/collect';

const hit = (start: number, end: number, score: number, mark = 0): Hit => ({
  mark,
  nameAt: 0,
  field: 0,
  start,
  end,
  kind: 'TYPO',
  edits: 1,
  score,
});
const keptOf = (hits: readonly Hit[]): string[] => {
  const collector = new MatchCollector();
  collector.add([...hits]);
  return collector.best(50, [], () => 'name').map(({ start, end }) => `${start}-${end}`);
};

describe('hits of one mark', () => {
  const best = hit(4, 7, 0.9);
  const middling = hit(2, 5, 0.8);
  const worst = hit(0, 3, 0.7);

  it('keeps the worst where the middling one, which it falls to, falls itself', () =>
    expect(keptOf([best, middling, worst])).toEqual(['4-7', '0-3']));

  it.each([
    [[worst, middling, best]],
    [[middling, worst, best]],
    [[worst, best, middling]],
    [[best, worst, middling]],
  ])('keeps the same in any order', (hits) => expect(keptOf(hits)).toEqual(['4-7', '0-3']));

  it('lets hits of different marks and fields stand over the same letters', () =>
    expect(keptOf([best, hit(4, 7, 0.5, 1), { ...best, field: 1 }])).toHaveLength(3));
});
