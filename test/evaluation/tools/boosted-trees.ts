import { type Example } from './logistic';

/** A tree of two questions at most on the way to a leaf: a number for each of four corners. */
interface Tree {
  readonly root: Question;
  readonly below: readonly [Question, Question];
  readonly leaves: readonly [number, number, number, number];
}

interface Question {
  readonly feature: number;
  /** Up to this value the answer is the first branch. */
  readonly limit: number;
}

const ROUNDS = 60;
const RATE = 0.05;
const LEAST_IN_LEAF = 5;
const LIMITS = 8;

interface Residuals {
  readonly examples: readonly Example[];
  readonly rest: Float64Array;
}

const sum = (rows: readonly number[], of: Float64Array): number =>
  rows.reduce((total, row) => total + (of[row] ?? 0), 0);

const valueOf = ({ examples }: Residuals, row: number, feature: number): number =>
  examples[row]?.features[feature] ?? 0;

/** Some of the values that a feature takes in these rows, evenly by rank. */
function limitsOf(data: Residuals, rows: readonly number[], feature: number): readonly number[] {
  const values = [...new Set(rows.map((row) => valueOf(data, row, feature)))].sort((a, b) => a - b);
  if (values.length <= LIMITS) return values.slice(0, -1);
  return Array.from({ length: LIMITS }, (_, at) => values[Math.floor((values.length * at) / LIMITS)] ?? 0);
}

const sides = (data: Residuals, rows: readonly number[], { feature, limit }: Question) => {
  const low: number[] = [];
  const high: number[] = [];
  for (const row of rows) (valueOf(data, row, feature) <= limit ? low : high).push(row);
  return [low, high] as const;
};

/** The question that parts the residuals of these rows best; one that all rows answer alike where there is none. */
function bestQuestion(data: Residuals, rows: readonly number[]): Question {
  const features = data.examples[0]?.features.length ?? 0;
  const total = sum(rows, data.rest);
  let best: Question = { feature: 0, limit: Infinity };
  let gain = 0;
  for (let feature = 0; feature < features; feature++) {
    for (const limit of limitsOf(data, rows, feature)) {
      let [count, low] = [0, 0];
      for (const row of rows) {
        if (valueOf(data, row, feature) > limit) continue;
        count += 1;
        low += data.rest[row] ?? 0;
      }
      const others = rows.length - count;
      if (count < LEAST_IN_LEAF || others < LEAST_IN_LEAF) continue;
      const found = low ** 2 / count + (total - low) ** 2 / others - total ** 2 / rows.length;
      if (found > gain) [gain, best] = [found, { feature, limit }];
    }
  }
  return best;
}

function growTree(data: Residuals, said: Float64Array): Tree {
  const all = data.examples.map((_, row) => row);
  const root = bestQuestion(data, all);
  const halves = sides(data, all, root);
  const below = [bestQuestion(data, halves[0]), bestQuestion(data, halves[1])] as const;
  const leaf = (rows: readonly number[]): number => {
    const slope = rows.reduce((total, row) => total + (said[row] ?? 0) * (1 - (said[row] ?? 0)), 1e-6);
    return (RATE * sum(rows, data.rest)) / slope;
  };
  const [a, b] = sides(data, halves[0], below[0]);
  const [c, d] = sides(data, halves[1], below[1]);
  return { root, below, leaves: [leaf(a), leaf(b), leaf(c), leaf(d)] };
}

function leafOf({ root, below, leaves }: Tree, features: readonly number[]): number {
  const right = (features[root.feature] ?? 0) > root.limit ? 1 : 0;
  const { feature, limit } = below[right];
  return leaves[2 * right + ((features[feature] ?? 0) > limit ? 1 : 0)] ?? 0;
}

/** Gradient-boosted trees for the logistic loss; answers the log odds of features, the same ones for the same examples. */
export function boostTrees(examples: readonly Example[]): (features: readonly number[]) => number {
  const conflicts = examples.filter(({ positive }) => positive).length;
  const base = Math.log((conflicts + 1) / (examples.length - conflicts + 1));
  const odds = new Float64Array(examples.length).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const said = odds.map((x) => 1 / (1 + Math.exp(-x)));
    const rest = said.map((p, row) => (examples[row]?.positive ? 1 : 0) - p);
    const tree = growTree({ examples, rest }, said);
    trees.push(tree);
    examples.forEach(({ features }, row) => {
      odds[row] = (odds[row] ?? 0) + leafOf(tree, features);
    });
  }
  return (features) => trees.reduce((total, tree) => total + leafOf(tree, features), base);
}
