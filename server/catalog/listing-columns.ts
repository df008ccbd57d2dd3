import { Listing } from '../../schema/listing';
import { type Selected } from '../store/selected';
import { type Selection, tableOf } from '../store/table';

/** Properties that nothing but the fields of the same names reads: they stay in the database where these are not selected. */
const PLAIN = [
  'sku',
  'title',
  'brandName',
  'description',
  'attributes',
  'imageText',
  'category',
  'hsCode',
  'niceClasses',
  'origin',
  'destination',
  'verdict',
  'updatedAt',
] as const satisfies readonly (keyof Listing)[];

/** The columns of listings for what an operation selects of them. */
export function columnsFor(asked: Selected | undefined): Selection<Listing> {
  return tableOf(Listing).without(new Set(PLAIN.filter((property) => !asked?.fields.has(property))));
}
