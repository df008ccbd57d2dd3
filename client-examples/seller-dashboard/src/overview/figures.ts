import {
  type OverviewCountsQuery,
  type OverviewCountsQueryVariables,
  type OverviewWeeksQuery,
  type Verdict,
} from '../gql/graphql';
import { type VerdictBar } from '../ui/verdict-chart-option';

type Counts = Readonly<Record<Verdict, number>>;

/** What the overview shows, counted from recorded screenings by the server. */
export interface OverviewFigures {
  readonly total: number;
  readonly verdicts: Counts;
  /** By week, named by its Monday, oldest first; those without screenings too. */
  readonly weeks: readonly VerdictBar[];
  /** By class of the goods, most blocked first. */
  readonly classes: readonly VerdictBar[];
  /** By brand of the mark that decided, most blocked first. */
  readonly brands: readonly VerdictBar[];
}

/** Bars of a chart by name: the rest is in the lists. */
const MOST = 10;

/** What is asked beside the weeks, from the first day of the first one. */
export function overviewVariables(from: string): OverviewCountsQueryVariables {
  return { time: { from }, against: { from, verdicts: ['BLOCK', 'REVIEW'] }, most: MOST };
}

interface Counted {
  readonly block: number;
  readonly review: number;
  readonly clear: number;
}

const countsOf = ({ block, clear, review }: Counted): Counts => ({
  BLOCK: block,
  REVIEW: review,
  CLEAR: clear,
});

/** Screenings whose class or brand is not known have no bar: no list could be narrowed by it. */
export function figuresOf(
  { verdictTimeline }: OverviewWeeksQuery,
  { all, byBrand, byClass }: OverviewCountsQuery,
): OverviewFigures {
  const sum = all.edges[0]?.node ?? { screenings: 0, block: 0, review: 0, clear: 0 };
  return {
    total: sum.screenings,
    verdicts: countsOf(sum),
    weeks: verdictTimeline.map((point) => ({ key: point.start, name: point.start, counts: countsOf(point) })),
    classes: byClass.edges.flatMap(({ node }) => {
      if (node.niceClass === null) return [];
      const key = String(node.niceClass);
      return [{ key, name: key, counts: countsOf(node) }];
    }),
    brands: byBrand.edges.flatMap(({ node }) =>
      node.brand ? [{ key: node.brand.id, name: node.brand.name, counts: countsOf(node) }] : [],
    ),
  };
}
