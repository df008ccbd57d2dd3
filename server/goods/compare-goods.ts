import { areCoordinated } from './coordinated-classes';
import { relationOf } from './relations';
import { expandTerm, type TermMeaning } from './terms';
import { type GoodsBasis, type GoodsComparison, type GoodsGrade, type GoodsSide } from './types';

/** One thing that a side names: a term with its meaning, or a class alone. */
interface Facet {
  readonly term: string | null;
  readonly niceClass: number | null;
  readonly group: string | null;
  readonly concept: string | null;
  readonly covers: boolean;
}

interface Verdict {
  readonly grade: GoodsGrade;
  readonly score: number;
  readonly basis: GoodsBasis;
  readonly a: Facet;
  readonly b: Facet;
}

/** The most terms of one side that are compared; a filing that lists more is read to here. */
const MOST_TERMS = 200;

/**
 * Compares the goods of two sides. The best pair of things named decides.
 *
 * @returns the grade, a score in [0, 1], its basis and one sentence; UNKNOWN where a side states neither class nor a
 * known term. Sources of the rules: Canon C-39/97 (nature, purpose, use, competition or complement) and the similar
 * groups and coordinated classes of trade mark offices, in our own tables.
 */
export function compareGoods(a: GoodsSide, b: GoodsSide): GoodsComparison {
  const left = facetsOf(a);
  const right = facetsOf(b);
  let best: Verdict | undefined;
  for (const x of left) {
    for (const y of right) {
      const verdict = judge(x, y);
      if (!best || verdict.score > best.score) best = verdict;
      if (best.score === 1) return explain(best);
    }
  }
  return best
    ? explain(best)
    : { grade: 'UNKNOWN', score: 0, basis: 'NOT_STATED', explanation: 'One side states no goods.' };
}

function facetsOf(side: GoodsSide): Facet[] {
  const facets: Facet[] = [];
  const classes = new Set(side.classes);
  const told = new Set<number>();
  for (const term of side.terms.slice(0, MOST_TERMS)) {
    const { meanings } = expandTerm(term);
    const fitting =
      classes.size === 0 ? meanings : meanings.filter((meaning) => classes.has(meaning.niceClass));
    const name = term.trim().toLowerCase();
    if (fitting.length > 0) {
      for (const meaning of fitting) facets.push(facetOf(name, meaning));
      for (const meaning of fitting) told.add(meaning.niceClass);
    } else if (classes.size === 1) {
      const [niceClass = null] = classes;
      facets.push({ term: name, niceClass, group: null, concept: null, covers: false });
      if (niceClass !== null) told.add(niceClass);
    } else facets.push({ term: name, niceClass: null, group: null, concept: null, covers: false });
  }
  // A class of which no term tells more stands for itself, unless the terms already say what the goods are.
  for (const niceClass of classes) {
    if (
      side.terms.length === 0 ||
      (!told.has(niceClass) && facets.every((facet) => facet.niceClass === null))
    )
      facets.push({ term: null, niceClass, group: null, concept: null, covers: false });
  }
  return facets;
}

function facetOf(term: string, meaning: TermMeaning): Facet {
  return {
    term,
    niceClass: meaning.niceClass,
    group: meaning.group,
    concept: meaning.concept,
    covers: meaning.covers,
  };
}

function judge(a: Facet, b: Facet): Verdict {
  const sameClass = a.niceClass !== null && a.niceClass === b.niceClass;
  if (a.term !== null && a.term === b.term && (sameClass || a.niceClass === null || b.niceClass === null))
    return { grade: 'SAME', score: 1, basis: 'SAME_TERM', a, b };
  if (a.group !== null && a.group === b.group) {
    if (a.concept === b.concept) return { grade: 'SAME', score: 0.98, basis: 'SAME_TERM', a, b };
    if (a.covers || b.covers) return { grade: 'SAME', score: 0.93, basis: 'CLASS_COVERED', a, b };
    return { grade: 'SIMILAR', score: 0.82, basis: 'SAME_GROUP', a, b };
  }
  if (a.group !== null && b.group !== null) {
    const relation = relationOf(a.group, b.group);
    if (relation) return { grade: 'SIMILAR', score: relation.score, basis: relation.basis, a, b };
  }
  if (sameClass) {
    if (a.group !== null && b.group !== null)
      return { grade: 'SIMILAR', score: 0.5, basis: 'SAME_CLASS', a, b };
    if (a.term === null || b.term === null) return { grade: 'SAME', score: 0.9, basis: 'SAME_CLASS', a, b };
    return { grade: 'SIMILAR', score: 0.6, basis: 'SAME_CLASS', a, b };
  }
  if (a.niceClass === null || b.niceClass === null)
    return { grade: 'UNKNOWN', score: 0, basis: 'NOT_STATED', a, b };
  if (areCoordinated(a.niceClass, b.niceClass)) {
    const stated = a.term !== null && b.term !== null;
    return {
      grade: stated ? 'DIFFERENT' : 'SIMILAR',
      score: stated ? 0.35 : 0.5,
      basis: 'COORDINATED_CLASSES',
      a,
      b,
    };
  }
  return { grade: 'DIFFERENT', score: 0.1, basis: 'DIFFERENT_CLASSES', a, b };
}

const REASONS: Readonly<Record<GoodsBasis, string>> = {
  SAME_TERM: 'name the same goods',
  SAME_CLASS: 'stand in the same Nice class',
  SAME_GROUP: 'belong to the same similar group',
  CLASS_COVERED: 'cover one another',
  COMPLEMENTARY: 'are used with each other',
  SAME_CHANNEL: 'are sold through the same channel',
  COORDINATED_CLASSES: 'stand in coordinated Nice classes',
  DIFFERENT_CLASSES: 'stand in unrelated Nice classes',
  DIFFERENT_GROUP: 'belong to different groups',
  NOT_STATED: 'cannot be compared: one side is not stated or not known',
};

function explain({ grade, score, basis, a, b }: Verdict): GoodsComparison {
  return { grade, score, basis, explanation: `${nameOf(a)} and ${nameOf(b)} ${REASONS[basis]}.` };
}

function nameOf(facet: Facet): string {
  if (facet.term === null) return `class ${facet.niceClass ?? 'unknown'}`;
  return facet.niceClass === null ? `"${facet.term}"` : `"${facet.term}" (class ${facet.niceClass})`;
}
