import DataLoader from 'dataloader';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { type EntityTarget, In, MoreThan, type ObjectLiteral } from 'typeorm';
import { type Connection, type ConnectionArgs } from '../../../schema/connection';
import { Finding } from '../../../schema/finding';
import { Listing } from '../../../schema/listing';
import { Marketplace } from '../../../schema/marketplace';
import { RightsHolder } from '../../../schema/rights-holder';
import { Screening } from '../../../schema/screening';
import { Seller } from '../../../schema/seller';
import { Trademark } from '../../../schema/trademark';
import { type RequestContext } from '../../../server/access/request-context';
import { decodeCursor, encodeCursor } from '../../../server/store/page';
import { type Store } from '../../../server/store/store';

type Key = string | number;

/** Rows by a property, one statement a tick and request. */
function loaderOf<T extends ObjectLiteral>(
  store: Store,
  entity: EntityTarget<T>,
  property: keyof T & string,
  scope: Partial<T> = {},
): DataLoader<Key, T[]> {
  return new DataLoader(async (keys) => {
    const repository = store.writer.getRepository(entity);
    const rows = await repository.find({ where: { ...scope, [property]: In([...keys]) } as never });
    const byKey = new Map<Key, T[]>(keys.map((key) => [key, []]));
    for (const row of rows) byKey.get(row[property] as Key)?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

function loadersOf({ store, viewer }: RequestContext) {
  const own = { marketplaceId: viewer.marketplaceId ?? 0 };
  return {
    sellers: loaderOf(store, Seller, 'rowId', own),
    marketplaces: loaderOf(store, Marketplace, 'rowId'),
    screenings: loaderOf(store, Screening, 'contentId', own),
    findings: loaderOf(store, Finding, 'screeningId'),
    trademarks: loaderOf(store, Trademark, 'rowId'),
    holders: loaderOf(store, RightsHolder, 'rowId'),
  };
}

const known = new WeakMap<RequestContext, ReturnType<typeof loadersOf>>();

function loaders(context: RequestContext): ReturnType<typeof loadersOf> {
  const made = known.get(context) ?? loadersOf(context);
  known.set(context, made);
  return made;
}

async function listings(
  { store, viewer }: RequestContext,
  { after, first }: ConnectionArgs,
): Promise<Connection<Listing>> {
  const size = first ?? 0;
  const rows = await store.writer.getRepository(Listing).find({
    where: {
      marketplaceId: viewer.marketplaceId ?? 0,
      ...(after == null ? {} : { rowId: MoreThan(Number(decodeCursor(after, 1)[0])) }),
    },
    order: { rowId: 'ASC' },
    take: size + 1,
  });
  const edges = rows.slice(0, size).map((node) => ({ cursor: encodeCursor([node.rowId]), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as graphql-js has it
type Resolve = GraphQLFieldResolver<any, RequestContext>;

const one = async <T>(rows: Promise<T[]>): Promise<T | null> => (await rows)[0] ?? null;

/**
 * Resolvers as they are usually written over TypeORM: repositories, entities, a data loader for each relation. What is computed
 * (`screen`, mutations) stays.
 */
const RESOLVERS: Readonly<Record<string, Resolve>> = {
  'Query.listings': (_root, args, context) => listings(context, args),
  'Query.listing': (_root, { sku }, { store, viewer }) =>
    store.writer.getRepository(Listing).findOneBy({ marketplaceId: viewer.marketplaceId ?? 0, sku }),
  'Listing.seller': (listing: Listing, _args, context) =>
    one(loaders(context).sellers.load(listing.sellerId)),
  'Listing.latestScreening': ({ screeningId }: Listing, _args, context) =>
    screeningId === null ? null : one(loaders(context).screenings.load(screeningId)),
  'Seller.marketplace': (seller: Seller, _args, context) =>
    one(loaders(context).marketplaces.load(seller.marketplaceId)),
  'Screening.findings': async ({ contentId, findingsAtHand }: Screening, _args, context) =>
    findingsAtHand ??
    [...(await loaders(context).findings.load(contentId))].sort((a, b) => a.position - b.position),
  'Finding.trademark': ({ trademarkId }: Finding, _args, context) =>
    one(loaders(context).trademarks.load(trademarkId)),
  'Trademark.owner': ({ ownerId }: Trademark, _args, context) => one(loaders(context).holders.load(ownerId)),
};

/** Puts the usual resolvers into the schema of this process. */
export function resolveOrdinarily(schema: GraphQLSchema): void {
  for (const [path, resolve] of Object.entries(RESOLVERS)) {
    const [typeName = '', fieldName = ''] = path.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`The schema has no ${path}.`);
    field.resolve = resolve;
  }
}
