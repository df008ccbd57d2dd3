import { type ClassGuess, type GoodsSource } from './types';

/** Adds up what speaks for each class: one voice per source and class, the loudest evidence is shown. */
export class Ballot {
  private readonly votes = new Map<
    number,
    { sum: number; best: number; source: GoodsSource; evidence: string }
  >();

  vote(niceClass: number, weight: number, source: GoodsSource, evidence: string): void {
    const vote = this.votes.get(niceClass);
    if (!vote) this.votes.set(niceClass, { sum: weight, best: weight, source, evidence });
    else {
      vote.sum += weight;
      if (weight > vote.best) Object.assign(vote, { best: weight, source, evidence });
    }
  }

  /** Classes best first; a class far behind the first is noise and left out. `enough` is the weight of full belief. */
  result(enough: number, floor: number): ClassGuess[] {
    const ranked = [...this.votes].sort((a, b) => b[1].sum - a[1].sum || a[0] - b[0]);
    const top = ranked[0]?.[1].sum ?? 0;
    const total = ranked.reduce((sum, [, vote]) => sum + vote.sum, 0);
    if (top < floor) return [];
    return ranked
      .filter(([, vote]) => vote.sum >= top * 0.25 && vote.sum >= floor * 0.5)
      .slice(0, 4)
      .map(([niceClass, { sum, source, evidence }]) => ({
        niceClass,
        confidence: Math.round(Math.min(1, sum / enough) * (sum / total) * 1000) / 1000,
        source,
        evidence,
      }));
  }
}
