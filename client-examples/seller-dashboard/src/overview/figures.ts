import { type OverviewPageQuery, type Verdict } from '../gql/graphql';
import { type VerdictBar } from '../ui/verdict-chart-option';

export type OverviewListing = OverviewPageQuery['listings']['edges'][number]['node'];

type Counts = Record<Verdict, number>;

/** What the overview shows, counted from listings with their last screenings. */
export interface OverviewFigures {
  readonly total: number;
  readonly verdicts: Readonly<Counts>;
  /** By day of the last screening, oldest first. */
  readonly days: readonly VerdictBar[];
  /** By class of the marks that stand against listings, most first. */
  readonly classes: readonly VerdictBar[];
  /** By brand, most first. */
  readonly brands: readonly VerdictBar[];
}

/** Bars of a chart by name: the rest is in the lists. */
const MOST = 10;

const none = (): Counts => ({ BLOCK: 0, REVIEW: 0, CLEAR: 0 });

/** Counts under keys, each with a name for people. */
class Tally {
  private readonly bars = new Map<string, { readonly name: string; readonly counts: Counts }>();

  add(key: string, name: string, verdict: Verdict): void {
    const bar = this.bars.get(key) ?? { name, counts: none() };
    bar.counts[verdict] += 1;
    this.bars.set(key, bar);
  }

  all(): VerdictBar[] {
    return [...this.bars].map(([key, { counts, name }]) => ({ key, name, counts }));
  }

  most(): VerdictBar[] {
    const weight = ({ counts }: VerdictBar): number => counts.BLOCK * 1_000_000 + counts.REVIEW;
    return this.all()
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, MOST);
  }
}

/** A listing counts once under each class and each brand that stands against it, by its own verdict, as the lists do. */
export function figuresOf(listings: readonly OverviewListing[]): OverviewFigures {
  const verdicts = none();
  const days = new Tally();
  const classes = new Tally();
  const brands = new Tally();
  for (const { latestScreening, verdict } of listings) {
    if (!verdict) continue;
    verdicts[verdict] += 1;
    const day = latestScreening?.recordedAt?.slice(0, 10);
    if (day) days.add(day, day, verdict);
    const marks = (latestScreening?.findings ?? [])
      .filter((finding) => finding.verdict !== 'CLEAR')
      .flatMap(({ trademark }) => trademark ?? []);
    for (const niceClass of new Set(marks.flatMap(({ niceClasses }) => niceClasses)))
      classes.add(String(niceClass), String(niceClass), verdict);
    const against = new Map(marks.flatMap(({ brand }) => (brand ? [[brand.id, brand.name] as const] : [])));
    for (const [id, name] of against) brands.add(id, name, verdict);
  }
  return {
    total: listings.length,
    verdicts,
    days: days.all().sort((a, b) => a.key.localeCompare(b.key)),
    classes: classes.most(),
    brands: brands.most(),
  };
}
