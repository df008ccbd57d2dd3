import {
  Listing,
  type ListingInput,
  type UpsertListingsInput,
  type UpsertListingsPayload,
} from '../../schema/listing';
import { rowIdOf } from '../../schema/global-id';
import { Seller } from '../../schema/seller';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { type NewEvent } from '../events/domain-event';
import { type EventRecorder } from '../events/event-recorder';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { PLATFORM, type Scope, visibleTo } from '../store/scope';
import { type Row, type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { listingProblems } from './listing-problems';

/** The most listings of one batch. */
export const MAX_BATCH = 500;

/** What the catalogue asks for when listings have changed: that they be screened, in the same transaction; what then is new. */
export interface ListingScreener {
  screenListings(context: RequestContext, tx: Sql, listings: readonly Listing[]): Promise<NewEvent[]>;
}

const listings = tableOf(Listing);

export class ListingService {
  constructor(
    private readonly store: Store,
    private readonly screener: ListingScreener,
    private readonly events: EventRecorder,
    private readonly now: () => Date,
  ) {}

  async bySku({ viewer }: RequestContext, sku: string): Promise<Listing | null> {
    if (viewer.marketplaceId === null) return null;
    return (await this.bySkus(this.store, viewer.marketplaceId, [sku], viewer))[0] ?? null;
  }

  /** Stores a batch: all of it or, with an error in one, nothing. */
  async upsert(context: RequestContext, input: UpsertListingsInput): Promise<UpsertListingsPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (userErrors: UserError[]): UpsertListingsPayload => ({
      clientMutationId,
      listings: [],
      createdCount: 0,
      userErrors,
    });
    const tooMany = this.batchProblem(context, input.listings.length);
    if (tooMany) return refuse([tooMany]);

    const sellers = await Promise.all(input.listings.map(({ seller }) => this.seller(context, seller)));
    const userErrors = listingProblems(input.listings, sellers);
    if (userErrors.length > 0) return refuse(userErrors);

    const marketplaceId = sellers[0]?.marketplaceId ?? 0;
    const skus = input.listings.map(({ sku }) => sku);
    return this.store.transaction(async (tx) => {
      const known = await this.bySkus(tx, marketplaceId, skus, PLATFORM);
      const taken = this.takenSkus(context, skus, known);
      if (taken.length > 0) return refuse(taken);
      const before = new Map(known.map((listing) => [listing.sku, listing.rowId]));
      const rows = input.listings.map((one, at) => this.rowOf(one, sellers[at] as Seller));
      await listings.insert(
        tx,
        rows.filter(({ sku }) => !before.has(sku ?? '')),
      );
      for (const row of rows) {
        const rowId = before.get(row.sku ?? '');
        if (rowId !== undefined) await listings.update(tx, rowId, row);
      }
      const stored = new Map(
        (await this.bySkus(tx, marketplaceId, skus, context.viewer)).map((listing) => [listing.sku, listing]),
      );
      const inOrder = skus.flatMap((sku) => stored.get(sku) ?? []);
      await this.events.record(tx, await this.screener.screenListings(context, tx, inOrder));
      const createdCount = skus.length - before.size;
      return { clientMutationId, listings: inOrder, createdCount, userErrors: [] };
    });
  }

  private batchProblem({ viewer }: RequestContext, count: number): UserError | null {
    if (viewer.marketplaceId === null) {
      return {
        field: null,
        code: 'NOT_ALLOWED',
        message: 'This viewer belongs to no marketplace; listings belong to one.',
      };
    }
    if (count >= 1 && count <= MAX_BATCH) return null;
    return {
      field: ['listings'],
      code: count === 0 ? 'REQUIRED' : 'TOO_MANY',
      message: `A batch holds 1 to ${MAX_BATCH} listings; this one holds ${count}.`,
    };
  }

  /** A seller keeps to its own: a SKU that another seller of the marketplace has listed is not its to change. */
  private takenSkus(
    { viewer }: RequestContext,
    skus: readonly string[],
    known: readonly Listing[],
  ): UserError[] {
    if (viewer.role !== 'SELLER') return [];
    return known
      .filter(({ sellerId }) => sellerId !== viewer.sellerId)
      .map(({ sku }) => ({
        field: ['listings', String(skus.indexOf(sku)), 'sku'],
        code: 'DUPLICATE',
        message: `sku ${JSON.stringify(sku)} is taken on this marketplace; choose another.`,
      }));
  }

  private async seller({ loaders }: RequestContext, id: string): Promise<Seller | null> {
    const rowId = rowIdOf('Seller', id);
    return rowId === null ? null : loaders.Seller.load(rowId);
  }

  private rowOf(input: ListingInput, seller: Seller): Partial<Listing> {
    return {
      marketplaceId: seller.marketplaceId,
      sellerId: seller.rowId,
      sku: input.sku,
      title: input.title,
      brandName: input.brand ?? null,
      description: input.description ?? null,
      attributes: input.attributes ?? [],
      imageText: input.imageText ?? null,
      category: input.category ?? [],
      hsCode: input.hsCode ?? null,
      niceClasses: input.niceClasses ?? [],
      origin: input.origin ?? null,
      destination: input.destination ?? null,
      updatedAt: this.now().toISOString(),
    };
  }

  private async bySkus(
    sql: Sql,
    marketplaceId: number,
    skus: readonly string[],
    scope: Scope,
  ): Promise<Listing[]> {
    const where = [
      ...anyOf('`listing`.`marketplaceId`', [marketplaceId]),
      ...anyOf('`listing`.`sku`', skus),
      ...visibleTo(scope, 'listing'),
    ];
    const rows = await sql.query<Row>(
      `SELECT ${listings.select} FROM \`listing\`${whereClause(where)}`,
      where.flatMap(({ values }) => values),
    );
    return rows.map((row) => listings.read(row));
  }
}
