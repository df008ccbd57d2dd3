import { rowIdOf } from '../../schema/global-id';
import { type Seller } from '../../schema/seller';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';

/** The seller that a declaration is for: the one named, or the viewer itself. A seller acts for nobody else. */
export async function sellerOfInput(
  { loaders, viewer }: RequestContext,
  id: string | null | undefined,
): Promise<Seller | UserError> {
  const named = id == null ? viewer.sellerId : rowIdOf('Seller', id);
  if (id == null && named === null)
    return { field: ['seller'], code: 'REQUIRED', message: 'Name the seller of the goods.' };
  const other = viewer.role === 'SELLER' && named !== viewer.sellerId;
  const seller = named === null || other ? null : await loaders.Seller.load(named);
  return seller ?? { field: ['seller'], code: 'NOT_FOUND', message: 'There is no such seller.' };
}

/** Whether the seller was found. */
export function isSeller(found: Seller | UserError): found is Seller {
  return 'rowId' in found;
}
