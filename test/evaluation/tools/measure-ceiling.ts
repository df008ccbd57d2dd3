/**
 * What two texts can tell of a decision: models that are free to learn, over every feature of the assessment and every other
 * measure that we know, scored on decided pairs that they did not learn from. Only rows of the part `tune` are read.
 *   node -r @swc-node/register test/evaluation/tools/measure-ceiling.ts
 */
import { auc } from '../../../server/evaluation/metrics';
import { pairSigns } from '../../../server/matching/sign/pair';
import { prepareSign } from '../../../server/matching/sign/prepare-sign';
import { BIAS, WEIGHTS } from '../../../server/matching/sign/weights';
import { boostTrees } from './boosted-trees';
import { type Example, logOdds } from './logistic';
import { rawMeasures } from './raw-measures';
import { fitRidge } from './ridge';
import { tunedPairs } from './tuned-pairs';

const FOLDS = 8;
const SHUFFLES = 6;
const HOLDS = [1, 10, 100];

type Learn = (examples: readonly Example[]) => (features: readonly number[]) => number;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const decided = tunedPairs(/^pairs-.*decided\.tsv$/).map(({ markA, markB, conflict }) => {
  const pair = pairSigns(prepareSign({ text: markA }), prepareSign({ text: markB }));
  const own = WEIGHTS.map(({ value }) => value(pair));
  const odds = logOdds({ bias: BIAS, weights: WEIGHTS.map(({ weight }) => weight) }, own);
  return { own, odds, all: [odds, ...own, ...rawMeasures(pair)], positive: conflict };
});

/** The rows in an order that depends on the number alone. */
function shuffled<T>(rows: readonly T[], number: number): readonly T[] {
  const key = (at: number): number => Math.imul((at + 1) * 2654435761 + number * 40503, 2246822519) >>> 0;
  return rows
    .map((row, at) => ({ row, key: key(at) }))
    .sort((x, y) => x.key - y.key)
    .map(({ row }) => row);
}

/** Mean AUC on what was left out, over several ways to cut the rows. */
function leftOut(learn: Learn, of: 'own' | 'all'): number {
  let total = 0;
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    const rows = shuffled(decided, shuffle).map((row) => ({
      features: row[of],
      positive: row.positive,
      importance: 1,
    }));
    const scored = Array.from({ length: FOLDS }, (_, fold) => {
      const model = learn(rows.filter((_row, at) => at % FOLDS !== fold));
      return rows
        .filter((_row, at) => at % FOLDS === fold)
        .map(({ features, positive }) => ({ positive, score: model(features) }));
    });
    total += auc(scored.flat());
  }
  return total / SHUFFLES;
}

say(`${decided.length} decided pairs of "tune", ${decided[0]?.all.length ?? 0} measures of each`);
say(
  `the weights as they are: ${auc(decided.map(({ odds, positive }) => ({ positive, score: odds }))).toFixed(3)}`,
);
for (const which of ['own', 'all'] as const) {
  const name = which === 'own' ? 'features of the assessment' : 'all measures';
  for (const hold of HOLDS)
    say(`${name}, logistic, hold ${hold}: ${leftOut((rows) => fitRidge(rows, hold), which).toFixed(3)}`);
  say(`${name}, boosted trees: ${leftOut(boostTrees, which).toFixed(3)}`);
}
