import { type Example, fitLogistic, logOdds } from './tools/logistic';

const example = (positive: boolean, ...features: number[]): Example => ({
  features,
  positive,
  importance: 1,
});
const data = [
  example(true, 1, 0),
  example(true, 0.9, 1),
  example(true, 0.8, 0),
  example(false, 0.1, 1),
  example(false, 0.2, 0),
  example(false, 0, 1),
];

describe('the fit of the weights', () => {
  it('finds what tells the cases apart', () => {
    const fitted = fitLogistic(data, { bias: 0, weights: [1, 0], hold: 0.1 });
    for (const { features, positive } of data) expect(logOdds(fitted, features) > 0).toBe(positive);
  });

  it('never turns a judgement round', () => {
    expect(fitLogistic(data, { bias: 0, weights: [-1, 0], hold: 0.001 }).weights[0]).toBeLessThanOrEqual(0);
  });

  it('stays with the judgement where leaving it is dear', () => {
    const { weights } = fitLogistic(data, { bias: 0, weights: [1, 2], hold: 1e6 });
    expect(weights[0]).toBeCloseTo(1, 2);
    expect(weights[1]).toBeCloseTo(2, 2);
  });
});
