/** One scored case: what the truth is, and what a method said. */
export interface ScoredCase {
  readonly positive: boolean;
  readonly score: number;
}

/** Area under the ROC curve, [0, 1]: how often a positive is scored above a negative, ties half. NaN without both. */
export function auc(cases: readonly ScoredCase[]): number {
  const sorted = [...cases].sort((x, y) => x.score - y.score);
  let rankSum = 0;
  let positives = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    const rank = (start + 1 + end) / 2;
    for (const { positive } of sorted.slice(start, end)) {
      if (!positive) continue;
      rankSum += rank;
      positives += 1;
    }
    start = end;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Precision and recall of "positive from this score on". */
export interface Cut {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly falsePositiveRate: number;
  readonly f1: number;
}

/** All cuts between different scores, highest threshold first. */
export function cuts(cases: readonly ScoredCase[]): readonly Cut[] {
  const sorted = [...cases].sort((x, y) => y.score - x.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  const negatives = sorted.length - positives;
  const found: Cut[] = [];
  let [hits, alarms] = [0, 0];
  sorted.forEach(({ positive, score }, at) => {
    if (positive) hits += 1;
    else alarms += 1;
    if (sorted[at + 1]?.score === score) return;
    const precision = hits / (hits + alarms);
    const recall = positives === 0 ? 0 : hits / positives;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    found.push({
      threshold: score,
      precision,
      recall,
      falsePositiveRate: negatives === 0 ? 0 : alarms / negatives,
      f1,
    });
  });
  return found;
}

/** The best F1 that any one threshold gives. */
export function bestF1(cases: readonly ScoredCase[]): number {
  return Math.max(0, ...cuts(cases).map(({ f1 }) => f1));
}

/** The most recall that a threshold gives at this precision or better; 0 where none does. */
export function recallAtPrecision(cases: readonly ScoredCase[], precision: number): number {
  return Math.max(
    0,
    ...cuts(cases)
      .filter((cut) => cut.precision >= precision)
      .map(({ recall }) => recall),
  );
}

/** The most recall that a threshold gives with at most this part of the negatives flagged. */
export function recallAtFalsePositives(cases: readonly ScoredCase[], rate: number): number {
  return Math.max(
    0,
    ...cuts(cases)
      .filter((cut) => cut.falsePositiveRate <= rate)
      .map(({ recall }) => recall),
  );
}

/** Mean squared error of scores read as probabilities: 0 is perfect, 0.25 is what "one half" always gets. */
export function brier(cases: readonly ScoredCase[]): number {
  const sum = cases.reduce((total, { positive, score }) => total + ((positive ? 1 : 0) - score) ** 2, 0);
  return sum / cases.length;
}

/** Cases of one band of scores: what was said on average, and what was true. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly said: number;
  readonly true: number;
}

export function calibration(cases: readonly ScoredCase[], bins = 5): readonly CalibrationBin[] {
  return Array.from({ length: bins }, (_, at) => {
    const [from, to] = [at / bins, (at + 1) / bins];
    const inside = cases.filter(({ score }) => score >= from && (score < to || at === bins - 1));
    const mean = (value: (one: ScoredCase) => number): number =>
      inside.reduce((sum, one) => sum + value(one), 0) / (inside.length || 1);
    return {
      from,
      to,
      cases: inside.length,
      said: mean(({ score }) => score),
      true: mean(({ positive }) => (positive ? 1 : 0)),
    };
  });
}

/** Three digits, so that frozen reports differ only where results do. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
