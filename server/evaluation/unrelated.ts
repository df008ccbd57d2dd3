import { identityKey } from '../matching/sign/fold';
import { BASELINES } from './baselines';
import { compareSigns } from '../matching/sign/compare-signs';
import { recallAtFalsePositives, type ScoredCase } from './metrics';
import { type LabelledPair } from './read-pairs';

/** How many unrelated marks each sign in conflict is set against. */
const SHIFTS = 12;

/** Recall of one method: conflicts found with one in a hundred unrelated pairs flagged. */
export interface UnrelatedFigures {
  readonly method: string;
  readonly recallAt1FalsePositive: number;
}

export interface UnrelatedReport {
  readonly conflicts: number;
  readonly unrelated: number;
  readonly methods: readonly UnrelatedFigures[];
}

/**
 * The first sign of every conflict beside marks of other rows that are neither its mark nor a mark of the same sign: what a
 * register of other people's marks does to it.
 */
export function unrelatedPairs(pairs: readonly LabelledPair[]): readonly (readonly [string, string])[] {
  const conflicts = pairs.filter(({ conflict }) => conflict);
  const marksOf = new Map<string, Set<string>>();
  for (const { markA, markB } of conflicts) {
    const known = marksOf.get(identityKey(markA)) ?? new Set<string>();
    marksOf.set(identityKey(markA), known.add(identityKey(markB)));
  }
  return conflicts.flatMap(({ markA, markB }, at) =>
    Array.from(
      { length: SHIFTS },
      (_, shift) => conflicts[(at + 1 + shift * 7) % conflicts.length]?.markB ?? '',
    )
      .filter(
        (other) =>
          identityKey(other) !== identityKey(markB) &&
          !marksOf.get(identityKey(markA))?.has(identityKey(other)),
      )
      .map((other) => [markA, other] as const),
  );
}

/** Sets every conflict against the pairs of unrelatedPairs, by the product and by each baseline. */
export function evaluateAgainstUnrelated(pairs: readonly LabelledPair[]): UnrelatedReport {
  const conflicts = pairs.filter(({ conflict }) => conflict);
  const unrelated = unrelatedPairs(pairs);
  const figures = (method: string, score: (a: string, b: string) => number): UnrelatedFigures => {
    const cases: ScoredCase[] = [
      ...conflicts.map(({ markA, markB }) => ({ positive: true, score: score(markA, markB) })),
      ...unrelated.map(([a, b]) => ({ positive: false, score: score(a, b) })),
    ];
    return { method, recallAt1FalsePositive: Math.round(recallAtFalsePositives(cases, 0.01) * 1000) / 1000 };
  };
  return {
    conflicts: conflicts.length,
    unrelated: unrelated.length,
    methods: [
      figures('bordermark', (a, b) => compareSigns({ text: a }, { text: b }).score),
      ...BASELINES.map(({ name, similarity }) => figures(name, similarity)),
    ],
  };
}
