import { createUnionType } from 'type-graphql';
import { Brand } from '../../schema/brand';
import { Listing } from '../../schema/listing';
import { fromGlobalId, rowIdOf } from '../../schema/global-id';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { Trademark } from '../../schema/trademark';
import { type Loaders } from '../store/loaders';

/** What other subgraphs may refer to, as the specification of federation calls it. */
export const FederatedEntity = createUnionType({
  name: '_Entity',
  description: 'Anything that another subgraph may refer to by a key (Apollo Federation 2).',
  types: () => [Brand, Listing, Screening, Seller, Trademark] as const,
});
export type FederatedEntity = Brand | Listing | Screening | Seller | Trademark;

/** A reference, as a router sends it: the name of a type, and the fields of one of its keys. */
export type Representation = Readonly<Record<string, unknown>>;

const BY_ID = ['Brand', 'Listing', 'Seller', 'Trademark'] as const;

/**
 * The thing that a reference means. References of one request are loaded together by the loaders, which keep to the viewer.
 * @returns null for what is not there, or not the viewer's to see
 * @throws RangeError for a reference that fits no key
 */
export async function resolveReference(
  loaders: Loaders,
  reference: Representation,
): Promise<FederatedEntity | null> {
  const type = BY_ID.find((known) => known === reference['__typename']);
  const { __typename, id, marketplace, sku } = reference;
  if (__typename === 'Screening' && typeof id === 'string') return screeningOf(loaders, id);
  if (type && typeof id === 'string') {
    const rowId = rowIdOf(type, id);
    return rowId === null ? null : loaders[type].load(rowId);
  }
  if (type === 'Listing' && typeof marketplace === 'string' && typeof sku === 'string')
    return loaders.listingBySku.load({ marketplace, sku });
  throw new RangeError(
    `A reference has __typename ${BY_ID.join(', ')} or Screening, and id; or, for a Listing, marketplace and sku.`,
  );
}

/** A screening that was recorded. */
async function screeningOf(loaders: Loaders, id: string): Promise<Screening | null> {
  const parsed = fromGlobalId(id);
  const screening = parsed?.type === 'Screening' ? await loaders.Screening.load(parsed.key) : null;
  return screening && Object.assign(screening, { recorded: true });
}
