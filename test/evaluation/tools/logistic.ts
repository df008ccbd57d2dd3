/** One example to fit on: what was measured, what is true, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly importance: number;
}

/** A judgement of what each feature counts, and how far the fit may leave it. */
export interface Restraint {
  readonly bias: number;
  readonly weights: readonly number[];
  /** Cost of a squared step away from the judgement; the larger, the closer the fit stays. */
  readonly hold: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 1500;
const RATE = 0.05;
const MOMENTUM = 0.9;
const SMOOTH = 0.999;

/** Log odds that the fitted weights give. */
export function logOdds({ bias, weights }: Fitted, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}

/**
 * Logistic regression that starts from a judgement and pays for leaving it; a weight never changes its sign. Plain Adam
 * over all examples at once: the same input gives the same output.
 */
export function fitLogistic(examples: readonly Example[], { bias, weights, hold }: Restraint): Fitted {
  const prior = [bias, ...weights];
  const now = [...prior];
  const speed = prior.map(() => 0);
  const size = prior.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = now.map((weight, at) => (at === 0 ? 0.1 : 1) * hold * (weight - (prior[at] ?? 0)));
    for (const { features, positive, importance } of examples) {
      const said = 1 / (1 + Math.exp(-logOdds({ bias: now[0] ?? 0, weights: now.slice(1) }, features)));
      const off = importance * (said - (positive ? 1 : 0));
      slope[0] = (slope[0] ?? 0) + off;
      for (let at = 0; at < features.length; at++)
        slope[at + 1] = (slope[at + 1] ?? 0) + off * (features[at] ?? 0);
    }
    for (let at = 0; at < now.length; at++) {
      const s = slope[at] ?? 0;
      speed[at] = MOMENTUM * (speed[at] ?? 0) + (1 - MOMENTUM) * s;
      size[at] = SMOOTH * (size[at] ?? 0) + (1 - SMOOTH) * s * s;
      const way = (speed[at] ?? 0) / (1 - MOMENTUM ** step);
      const scale = Math.sqrt((size[at] ?? 0) / (1 - SMOOTH ** step)) + 1e-8;
      const next = (now[at] ?? 0) - (RATE * way) / scale;
      const judged = prior[at] ?? 0;
      now[at] = at === 0 ? next : judged >= 0 ? Math.max(0, next) : Math.min(0, next);
    }
  }
  return { bias: now[0] ?? 0, weights: now.slice(1) };
}
