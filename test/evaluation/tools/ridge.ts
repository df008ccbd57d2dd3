import { type Example } from './logistic';

const STEPS = 400;
const RATE = 0.05;
const LEAST_SPREAD = 1e-6;

/**
 * Logistic regression without any judgement: features of spread one, weights held to 0 only. Answers the log odds of features.
 */
export function fitRidge(
  examples: readonly Example[],
  hold: number,
): (features: readonly number[]) => number {
  const count = Math.max(1, examples.length);
  const size = examples[0]?.features.length ?? 0;
  const column = (at: number): number[] => examples.map(({ features }) => features[at] ?? 0);
  const means = Array.from({ length: size }, (_, at) => column(at).reduce((sum, x) => sum + x, 0) / count);
  const spreads = means.map((mean, at) =>
    Math.max(LEAST_SPREAD, Math.sqrt(column(at).reduce((sum, x) => sum + (x - mean) ** 2, 0) / count)),
  );
  const scaled = (features: readonly number[]): number[] =>
    means.map((mean, at) => ((features[at] ?? 0) - mean) / (spreads[at] ?? 1));
  const rows = examples.map(({ features, positive }) => ({ x: scaled(features), y: positive ? 1 : 0 }));
  let bias = 0;
  const weights = means.map(() => 0);
  const odds = (x: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => (hold * weight) / count);
    let lift = 0;
    for (const { x, y } of rows) {
      const off = (1 / (1 + Math.exp(-odds(x))) - y) / count;
      lift += off;
      x.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + off * value));
    }
    bias -= RATE * lift * 10;
    slopes.forEach((slope, at) => (weights[at] = (weights[at] ?? 0) - RATE * 4 * slope));
  }
  return (features) => odds(scaled(features));
}
