import { type Hit } from './scan';

/** Groups of goods that smell of something: what could be eaten or grown names their scent beside them. */
const SCENTED: ReadonlySet<string> = new Set(['3.perfumery', '3.cosmetics', '3.toiletries', '4.candles']);
const EDIBLE: ReadonlySet<number> = new Set([29, 30, 31, 32]);

/** True where a text surely names scented goods. */
export function isScented(hits: readonly Hit[]): boolean {
  return hits.some(({ entries, partial }) => {
    const [first] = entries;
    return !partial && first !== undefined && first.form.weight === 1 && SCENTED.has(first.concept.group);
  });
}

/** True for food and plants: coffee in a perfume, oatmeal in a soap. */
export function isScent({ entries }: Hit): boolean {
  return entries.every(({ concept }) => EDIBLE.has(concept.niceClass));
}
