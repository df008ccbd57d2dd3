import { compareMarks, type Confusion, type MarkSide } from '../screening/compare-marks';
import { auc, bestF1, brier, rounded } from './metrics';
import { type LabelledPair } from './read-pairs';

/** What is told of a pair, and how much of it. */
export const STAGES = [
  { known: 'signs', goods: false, fame: false },
  { known: 'signs, goods', goods: true, fame: false },
  { known: 'signs, goods, well-known marks', goods: true, fame: true },
] as const;
export type Stage = (typeof STAGES)[number];

/** How well pairs are ranked, the more is known of them. */
export interface KnowingMore {
  /** Pairs whose goods are stated; the others rest on the signs in every row. */
  readonly stated: number;
  readonly rows: readonly {
    readonly known: Stage['known'];
    readonly auc: number;
    readonly f1: number;
    readonly brier: number;
  }[];
}

function sidesOf(pair: LabelledPair, stage: Stage): readonly [MarkSide, MarkSide] {
  const goods = stage.goods ? pair.goods : null;
  const side = (text: string, at: 0 | 1): MarkSide => ({
    text,
    niceClasses: goods?.[at].classes ?? [],
    goods: goods?.[at].terms ?? [],
    wellKnown: stage.fame && pair.wellKnown,
  });
  return [side(pair.markA, 0), side(pair.markB, 1)];
}

/** How likely confusion is, as far as a stage knows the pair. */
export function confusionOf(pair: LabelledPair, stage: Stage): Confusion {
  return compareMarks(...sidesOf(pair, stage)).confusion;
}

/** Scores pairs by their likelihood of confusion, knowing more at each stage; undefined where no pair states its goods. */
export function knowingMore(pairs: readonly LabelledPair[]): KnowingMore | undefined {
  const stated = pairs.filter(({ goods }) => goods !== null).length;
  if (stated === 0) return undefined;
  const rows = STAGES.map((stage) => {
    const cases = pairs.map((pair) => ({
      positive: pair.conflict,
      score: confusionOf(pair, stage).score,
    }));
    return {
      known: stage.known,
      auc: rounded(auc(cases)),
      f1: rounded(bestF1(cases)),
      brier: rounded(brier(cases)),
    };
  });
  return { stated, rows };
}
