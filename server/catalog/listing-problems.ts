import { ITEM_LIMITS, itemProblems } from '../../schema/item-limits';
import { type ListingInput } from '../../schema/listing';
import { type Seller } from '../../schema/seller';
import { type UserError } from '../../schema/user-error';

/** What is wrong with a batch of listings; each error names the listing and the field. */
export function listingProblems(
  listings: readonly ListingInput[],
  sellers: readonly (Seller | null)[],
): UserError[] {
  const errors: UserError[] = [];
  const seen = new Set<string>();
  listings.forEach((listing, at) => {
    const error = (field: readonly string[], code: UserError['code'], message: string): void => {
      errors.push({ field: ['listings', String(at), ...field], code, message });
    };
    if (sellers[at] == null) error(['seller'], 'NOT_FOUND', 'There is no such seller.');
    if (listing.sku === '') error(['sku'], 'REQUIRED', 'sku is empty; a listing needs one.');
    if (seen.has(listing.sku))
      error(
        ['sku'],
        'DUPLICATE',
        `sku ${JSON.stringify(listing.sku.slice(0, ITEM_LIMITS.sku))} stands twice in this batch.`,
      );
    seen.add(listing.sku);
    for (const problem of itemProblems(listing)) error(problem.field, problem.code, problem.message);
  });
  return errors;
}
