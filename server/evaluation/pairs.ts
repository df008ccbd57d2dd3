import { compareSigns } from '../matching/sign/compare-signs';
import { BASELINES } from './baselines';
import {
  auc,
  bestF1,
  brier,
  calibration,
  type CalibrationBin,
  recallAtFalsePositives,
  recallAtPrecision,
  rounded,
  type ScoredCase,
} from './metrics';
import { knowingMore, type KnowingMore } from './knowing-more';
import { type LabelledPair } from './read-pairs';

export interface MethodFigures {
  readonly method: string;
  readonly auc: number;
  readonly f1: number;
  readonly recallAt95Precision: number;
  readonly recallAt1FalsePositive: number;
}

export interface GroupFigures {
  readonly group: string;
  readonly pairs: number;
  readonly conflicts: number;
  /** Part of the pairs on the right side of the threshold of SIMILAR. */
  readonly right: number;
}

export interface PairError {
  readonly id: string;
  readonly markA: string;
  readonly markB: string;
  readonly conflict: boolean;
  readonly score: number;
  readonly kind: string;
  readonly source: string;
  readonly reasons: readonly string[];
}

/** What a set of pairs shows. Rates are rounded to three digits, so that frozen reports differ only where results do. */
export interface PairReport {
  readonly pairs: number;
  readonly conflicts: number;
  readonly methods: readonly MethodFigures[];
  readonly byKind: readonly GroupFigures[];
  readonly byScript: readonly GroupFigures[];
  readonly brier: number;
  readonly calibration: readonly CalibrationBin[];
  readonly worst: readonly PairError[];
  /** What goods and fame add; left out where no row states goods. */
  readonly withGoods?: KnowingMore;
}

const WORST = 20;
const OWN_NAME = 'bordermark';

function figures(method: string, cases: readonly ScoredCase[]): MethodFigures {
  return {
    method,
    auc: rounded(auc(cases)),
    f1: rounded(bestF1(cases)),
    recallAt95Precision: rounded(recallAtPrecision(cases, 0.95)),
    recallAt1FalsePositive: rounded(recallAtFalsePositives(cases, 0.01)),
  };
}

interface Scored {
  readonly pair: LabelledPair;
  readonly score: number;
  readonly similar: boolean;
  readonly reasons: readonly string[];
}

function groups(scored: readonly Scored[], groupOf: (pair: LabelledPair) => string): readonly GroupFigures[] {
  const names = [...new Set(scored.map(({ pair }) => groupOf(pair)))].sort();
  return names.map((group) => {
    const inside = scored.filter(({ pair }) => groupOf(pair) === group);
    return {
      group,
      pairs: inside.length,
      conflicts: inside.filter(({ pair }) => pair.conflict).length,
      right: rounded(inside.filter(({ pair, similar }) => similar === pair.conflict).length / inside.length),
    };
  });
}

/** Scores every pair by the product and by each baseline, and reports what that is worth. */
export function evaluatePairs(pairs: readonly LabelledPair[]): PairReport {
  const scored = pairs.map((pair): Scored => {
    const { score, grade, reasons } = compareSigns({ text: pair.markA }, { text: pair.markB });
    return { pair, score, similar: grade !== 'DISSIMILAR', reasons };
  });
  const own = scored.map(({ pair, score }) => ({ positive: pair.conflict, score }));
  const rivals = BASELINES.map(({ name, similarity }) =>
    figures(
      name,
      pairs.map((pair) => ({ positive: pair.conflict, score: similarity(pair.markA, pair.markB) })),
    ),
  );
  const off = ({ pair, score }: Scored): number => Math.abs((pair.conflict ? 1 : 0) - score);
  const withGoods = knowingMore(pairs);
  const worst = [...scored].sort((x, y) => off(y) - off(x)).slice(0, WORST);
  return {
    pairs: pairs.length,
    conflicts: pairs.filter(({ conflict }) => conflict).length,
    methods: [figures(OWN_NAME, own), ...rivals],
    byKind: groups(scored, ({ kind }) => kind),
    byScript: groups(scored, ({ script }) => script),
    brier: rounded(brier(own)),
    calibration: calibration(own).map((bin) => ({
      ...bin,
      said: rounded(bin.said),
      true: rounded(bin.true),
    })),
    ...(withGoods && { withGoods }),
    worst: worst.map(({ pair, score, reasons }) => ({
      id: pair.id,
      markA: pair.markA,
      markB: pair.markB,
      conflict: pair.conflict,
      score: rounded(score),
      kind: pair.kind,
      source: pair.source,
      reasons,
    })),
  };
}
