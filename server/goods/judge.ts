import { areCoordinated } from './coordinated-classes';
import { type Facet } from './facets';
import { relationOf } from './relations';
import { type GoodsBasis, type GoodsGrade } from './types';

/** How two things named compare. */
export interface Judgement {
  readonly grade: GoodsGrade;
  /** [0, 1] */
  readonly score: number;
  readonly basis: GoodsBasis;
}

/** Grade and score of each ground, gravest first. All weights of the comparison of goods stand here. */
const SAME_TERM: Judgement = { grade: 'SAME', score: 1, basis: 'SAME_TERM' };
const COVERED: Judgement = { grade: 'SAME', score: 0.93, basis: 'CLASS_COVERED' };
const SAME_CLASS_ALONE: Judgement = { grade: 'SAME', score: 0.9, basis: 'SAME_CLASS' };
const SAME_FAMILY: Judgement = { grade: 'SIMILAR', score: 0.88, basis: 'SAME_GROUP' };
const SAME_GROUP: Judgement = { grade: 'SIMILAR', score: 0.8, basis: 'SAME_GROUP' };
const SAME_NOUN: Judgement = { grade: 'SIMILAR', score: 0.62, basis: 'SAME_GROUP' };
const ABOUT: Judgement = { grade: 'SIMILAR', score: 0.62, basis: 'COMPLEMENTARY' };
const SAME_CLASS: Judgement = { grade: 'SIMILAR', score: 0.55, basis: 'SAME_CLASS' };
const COORDINATED_ALONE: Judgement = { grade: 'SIMILAR', score: 0.5, basis: 'COORDINATED_CLASSES' };
const COORDINATED: Judgement = { grade: 'DIFFERENT', score: 0.35, basis: 'COORDINATED_CLASSES' };
const OTHER_GROUP: Judgement = { grade: 'DIFFERENT', score: 0.3, basis: 'DIFFERENT_GROUP' };
export const OTHER_CLASS: Judgement = { grade: 'DIFFERENT', score: 0.1, basis: 'DIFFERENT_CLASSES' };
const NOT_STATED: Judgement = { grade: 'UNKNOWN', score: 0, basis: 'NOT_STATED' };

/** Classes that hold trades with nothing in common: there, two unrelated groups are different goods. */
const MIXED_CLASSES: ReadonlySet<number> = new Set([5, 7, 8, 9, 10, 11, 28, 36, 37, 41, 42, 43, 44, 45]);

/** Compares two things named; the first ground that holds decides. */
export function judge(a: Facet, b: Facet): Judgement {
  const sameClass = a.niceClass !== null && a.niceClass === b.niceClass;
  if (a.term !== null && a.term === b.term && (sameClass || a.niceClass === null || b.niceClass === null))
    return SAME_TERM;
  return judgeGroups(a, b) ?? judgeWords(a, b) ?? judgeClasses(a, b, sameClass);
}

function judgeGroups(a: Facet, b: Facet): Judgement | undefined {
  if (a.group === null || b.group === null) return undefined;
  if (a.group === b.group) {
    if (a.concept === b.concept && a.words.length === b.words.length) return SAME_TERM;
    if (a.covers || b.covers) return COVERED;
    return a.family >= 0 && a.family === b.family ? SAME_FAMILY : SAME_GROUP;
  }
  const relation = relationOf(a.group, b.group);
  return relation && { grade: 'SIMILAR', ...relation };
}

/** Goods and the services about them, and unknown goods that share their noun. */
function judgeWords(a: Facet, b: Facet): Judgement | undefined {
  if (
    (b.group !== null && a.about.includes(b.group) && isService(a)) ||
    (a.group !== null && b.about.includes(a.group) && isService(b))
  )
    return ABOUT;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  if (shared === 0) return undefined;
  const sameLast = a.words.at(-1) === b.words.at(-1);
  return sameLast || shared * 2 >= Math.min(a.words.length, b.words.length) ? SAME_NOUN : undefined;
}

function judgeClasses(a: Facet, b: Facet, sameClass: boolean): Judgement {
  if (sameClass) {
    if (a.term === null || b.term === null) return SAME_CLASS_ALONE;
    return a.sure && b.sure && MIXED_CLASSES.has(a.niceClass ?? 0) ? OTHER_GROUP : SAME_CLASS;
  }
  if (a.niceClass === null || b.niceClass === null) return NOT_STATED;
  if (!areCoordinated(a.niceClass, b.niceClass)) return OTHER_CLASS;
  return a.term === null || b.term === null ? COORDINATED_ALONE : COORDINATED;
}

function isService(facet: Facet): boolean {
  return facet.niceClass !== null && facet.niceClass >= 35;
}
