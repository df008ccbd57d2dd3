/**
 * Fits the weights of the global assessment anew and prints them; nothing is written. Only rows of the part `tune` are read.
 *   node -r @swc-node/register test/evaluation/tools/fit-weights.ts
 */
import { auc } from '../../../server/evaluation/metrics';
import { type LabelledPair } from '../../../server/evaluation/read-pairs';
import { unrelatedPairs } from '../../../server/evaluation/unrelated';
import { pairSigns } from '../../../server/matching/sign/pair';
import { prepareSign } from '../../../server/matching/sign/prepare-sign';
import { BIAS, WEIGHTS } from '../../../server/matching/sign/weights';
import { type Example, fitLogistic, logOdds } from './logistic';
import { tunedPairs } from './tuned-pairs';

const FOLDS = 8;
const HOLDS = [2, 5, 10, 20, 50, 1000];
/** Pairs of strangers are many and easy: all of them together count like this many others. */
const STRANGERS_COUNT_AS = 150;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function featuresOf(a: string, b: string): readonly number[] {
  const pair = pairSigns(prepareSign({ text: a }), prepareSign({ text: b }));
  return WEIGHTS.map(({ value }) => value(pair));
}

const example = ({ markA, markB, conflict }: LabelledPair): Example => ({
  features: featuresOf(markA, markB),
  positive: conflict,
  importance: 1,
});

const decided = tunedPairs(/^pairs-.*decided\.tsv$/).map(example);
const documentedRows = tunedPairs(/^pairs-.*documented\.tsv$/);
const documented = documentedRows.map(example);
const strangers = unrelatedPairs(documentedRows).map(([a, b]): Example => ({
  features: featuresOf(a, b),
  positive: false,
  importance: 1,
}));
const others = [
  ...documented,
  ...strangers.map((one) => ({ ...one, importance: STRANGERS_COUNT_AS / strangers.length })),
];

const judgement = { bias: BIAS, weights: WEIGHTS.map(({ weight }) => weight) };
const ranked = (fitted: { bias: number; weights: readonly number[] }, examples: readonly Example[]) =>
  examples.map(({ features, positive }) => ({ positive, score: logOdds(fitted, features) }));

say(
  `${decided.length} decided, ${documented.length} documented, ${strangers.length} pairs of strangers, all of "tune"`,
);
say(`AUC of the weights as they are: decided ${auc(ranked(judgement, decided)).toFixed(3)}`);
for (const hold of HOLDS) {
  const left = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = decided.filter((_, at) => at % FOLDS !== fold);
    const fitted = fitLogistic([...kept, ...others], { ...judgement, hold });
    return ranked(
      fitted,
      decided.filter((_, at) => at % FOLDS === fold),
    );
  }).flat();
  say(`hold ${hold}: AUC on decided pairs that were left out ${auc(left).toFixed(3)}`);
}
const hold = Number(process.argv[2] ?? 20);
const { bias, weights } = fitLogistic([...decided, ...others], { ...judgement, hold });
say(`\nwith hold ${hold}: BIAS ${bias.toFixed(2)}`);
WEIGHTS.forEach(({ code, weight }, at) =>
  say(`${code.padEnd(24)} ${weight.toFixed(2)} -> ${(weights[at] ?? 0).toFixed(2)}`),
);
