import { type Loaders } from './loaders';
import { type RowLoader } from './row-loader';
import { type Selected } from './selected';

/** How an object leads to others: the loader, the property with its key, and the type of what it gives. */
interface Relation {
  readonly loader: keyof Loaders;
  readonly key: string;
  readonly type: string;
}

/** Relations that are loaded with the lists that lead to them, by type and field; their resolvers ask the loader by `now`. */
const RELATIONS: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Listing: {
    seller: { loader: 'Seller', key: 'sellerId', type: 'Seller' },
    latestScreening: { loader: 'Screening', key: 'screeningId', type: 'Screening' },
  },
  Seller: {
    marketplace: { loader: 'Marketplace', key: 'marketplaceId', type: 'Marketplace' },
    rightsHolder: { loader: 'RightsHolder', key: 'rightsHolderId', type: 'RightsHolder' },
  },
  Screening: {
    findings: { loader: 'findingsOfScreening', key: 'contentId', type: 'Finding' },
  },
  Finding: {
    trademark: { loader: 'Trademark', key: 'trademarkId', type: 'Trademark' },
  },
  Trademark: {
    owner: { loader: 'RightsHolder', key: 'ownerId', type: 'RightsHolder' },
    brand: { loader: 'Brand', key: 'brandId', type: 'Brand' },
  },
};

type Key = string | number;

/**
 * Loads what an operation selects behind rows before their fields are resolved, one statement a relation and level. The resolvers
 * then find it at once, and a page of a hundred rows with two relations needs no hundreds of promises. What fails here fails
 * again, in its place, where the field is resolved.
 */
export async function loadAhead(
  loaders: Loaders,
  type: string,
  rows: readonly object[],
  selected: Selected | undefined,
): Promise<void> {
  const relations = RELATIONS[type];
  if (!relations || !selected || rows.length === 0) return;
  const loading: Promise<void>[] = [];
  for (const [field, below] of selected.fields) {
    const relation = relations[field];
    if (relation && below.always) loading.push(follow(loaders, relation, rows, below));
  }
  if (loading.length > 0) await Promise.all(loading);
}

async function follow(
  loaders: Loaders,
  { key, loader, type }: Relation,
  rows: readonly object[],
  below: Selected,
): Promise<void> {
  const keys = new Set<Key>();
  for (const row of rows) {
    const value = (row as Readonly<Record<string, Key | null>>)[key];
    if (value != null) keys.add(value);
  }
  const many = loaders[loader] as unknown as RowLoader<Key, unknown>;
  const found = (await many.loadMany([...keys])).flat();
  const objects = found.filter((one): one is object => one !== null && !(one instanceof Error));
  await loadAhead(loaders, type, objects, below);
}
