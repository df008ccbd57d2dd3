import { facetsOf, type Facet } from './facets';
import { areCoordinated } from './coordinated-classes';
import { judge, OTHER_CLASS, type Judgement } from './judge';
import { type GoodsBasis, type GoodsComparison, type GoodsSide } from './types';

/**
 * Compares the goods of two sides; the nearest pair of things named decides. Terms decide where there are any, classes
 * where there are none: two sides that state only the same class are the same. Terms that nobody knows are different all
 * the same where no class of one side is near a class of the other.
 *
 * @returns the grade, a score in [0, 1], its basis and one sentence; UNKNOWN where a side states neither class nor a
 * known term. Sources of the rules: Canon C-39/97 (nature, purpose, use, in competition or complementary), and similar
 * groups and coordinated classes after the practice of trade mark offices, in our own tables.
 */
export function compareGoods(a: GoodsSide, b: GoodsSide): GoodsComparison {
  const left = facetsOf(a);
  const right = facetsOf(b);
  let best: Judgement | undefined;
  let pair: readonly [Facet, Facet] | undefined;
  for (const x of left) {
    for (const y of right) {
      const judgement = judge(x, y);
      if (best && judgement.score <= best.score) continue;
      best = judgement;
      pair = [x, y];
      if (best.score === 1) return explain(best, x, y);
    }
  }
  if ((!best || best.grade === 'UNKNOWN') && standApart(a, b)) return apart(a, b);
  return best && pair
    ? explain(best, ...pair)
    : { grade: 'UNKNOWN', score: 0, basis: 'NOT_STATED', explanation: 'One side states no goods.' };
}

/** Whether no class of one side is a class of the other or coordinated with one: then terms that nobody knows are apart too. */
function standApart(a: GoodsSide, b: GoodsSide): boolean {
  if (a.classes.length === 0 || b.classes.length === 0) return false;
  return a.classes.every((x) => b.classes.every((y) => x !== y && !areCoordinated(x, y)));
}

function apart(a: GoodsSide, b: GoodsSide): GoodsComparison {
  const [left, right] = [a, b].map(({ classes }) => classes.join(', '));
  return { ...OTHER_CLASS, explanation: `class ${left} and class ${right} ${REASONS.DIFFERENT_CLASSES}.` };
}

const REASONS: Readonly<Record<GoodsBasis, string>> = {
  SAME_TERM: 'name the same goods',
  SAME_CLASS: 'stand in the same Nice class',
  SAME_GROUP: 'belong to the same similar group',
  CLASS_COVERED: 'overlap: one of them covers the other',
  COMPLEMENTARY: 'are used with each other',
  SAME_CHANNEL: 'are offered through the same channels to the same public',
  COORDINATED_CLASSES: 'stand in coordinated Nice classes',
  DIFFERENT_CLASSES: 'stand in unrelated Nice classes',
  DIFFERENT_GROUP: 'belong to different groups of one Nice class',
  NOT_STATED: 'cannot be compared: the goods of one side are not known',
};

function explain({ grade, score, basis }: Judgement, a: Facet, b: Facet): GoodsComparison {
  return { grade, score, basis, explanation: `${nameOf(a)} and ${nameOf(b)} ${REASONS[basis]}.` };
}

function nameOf(facet: Facet): string {
  if (facet.term === null) return `class ${facet.niceClass ?? 'unknown'}`;
  return facet.niceClass === null ? `"${facet.term}"` : `"${facet.term}" (class ${facet.niceClass})`;
}
