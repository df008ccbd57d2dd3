import { getNamedType, graphql, isObjectType } from 'graphql';
import { Listing } from '../../schema/listing';
import { toGlobalId } from '../../schema/global-id';
import { type Viewer } from '../../server/access/viewer';
import { type App } from '../../server/app-types';
import { type Row } from '../../server/store/store';
import { tableOf } from '../../server/store/table';

/** The hand of the clock that the application of the stories goes by. */
export interface StoryClock {
  now: Date;
}

/** What a step leaves: enough to take the next one. */
export interface Told {
  readonly id: string;
}

const NOBODY = { marketplaceId: null, sellerId: null, rightsHolderId: null, authority: null, canWrite: true };

/** Takes the steps of a story as its people would: by the mutations of the API, each on its day. */
export class Teller {
  constructor(
    private readonly app: App,
    private readonly clock: StoryClock,
  ) {}

  /** Noon in China on that day. */
  on(day: string): void {
    this.clock.now = new Date(`${day}T04:00:00.000Z`);
  }

  /** The time that it is, in the story that is being told. */
  now(): Date {
    return this.clock.now;
  }

  /** Listings of the demo marketplace, in the order in which they were loaded. */
  async listings(): Promise<Listing[]> {
    const listings = tableOf(Listing);
    const { marketplaceId } = await this.marketplace();
    const rows = await this.app.store.query<Row>(
      `SELECT ${listings.select} FROM \`listing\` WHERE \`marketplaceId\` = ? ORDER BY \`id\``,
      [marketplaceId],
    );
    return rows.map((row) => listings.read(row));
  }

  officer(authority = 'XD-CUSTOMS'): Viewer {
    return { ...NOBODY, name: `officer of ${authority}`, role: 'CUSTOMS_OFFICER', authority };
  }

  /** The holder of a brand's marks, seen from the demo marketplace. */
  async holder(brand: string): Promise<Viewer> {
    const [row] = await this.app.store.query<{ id: number }>(
      'SELECT `rightsHolderId` AS `id` FROM `brand` WHERE `name` = ?',
      [brand],
    );
    const rightsHolderId = needed(row?.id, `holder of ${brand}`);
    return {
      ...(await this.marketplace()),
      name: `holder of ${brand}`,
      role: 'RIGHTS_HOLDER',
      rightsHolderId,
    };
  }

  async marketplace(slug = 'demo'): Promise<Viewer> {
    const [row] = await this.app.store.query<{ id: number }>(
      'SELECT `id` FROM `marketplace` WHERE `slug` = ?',
      [slug],
    );
    return { ...NOBODY, name: slug, role: 'MARKETPLACE', marketplaceId: needed(row?.id, slug) };
  }

  async seller(externalId: string): Promise<Viewer> {
    const marketplace = await this.marketplace();
    const sellerId = await this.sellerRow(externalId);
    return { ...marketplace, name: externalId, role: 'SELLER', sellerId };
  }

  async sellerId(externalId: string): Promise<string> {
    return toGlobalId('Seller', await this.sellerRow(externalId));
  }

  async rightsHolderId(brand: string): Promise<string> {
    return toGlobalId(
      'RightsHolder',
      needed((await this.holder(brand)).rightsHolderId, `holder of ${brand}`),
    );
  }

  /** A listing of the demo marketplace, with the external id of its seller. */
  async listing(sku: string): Promise<{ readonly id: string; readonly seller: string }> {
    const [row] = await this.app.store.query<{ id: number; seller: string }>(
      "SELECT `listing`.`id` AS `id`, `seller`.`externalId` AS `seller` FROM `listing` JOIN `seller` ON `seller`.`id` = `listing`.`sellerId` JOIN `marketplace` ON `marketplace`.`id` = `listing`.`marketplaceId` WHERE `listing`.`sku` = ? AND `marketplace`.`slug` = 'demo'",
      [sku],
    );
    return { id: toGlobalId('Listing', needed(row?.id, `listing ${sku}`)), seller: row?.seller ?? '' };
  }

  /** The first SKU of a seller whose title names the brand. */
  async skuOf(externalId: string, brand: string): Promise<string> {
    const [row] = await this.app.store.query<{ sku: string }>(
      'SELECT `sku` FROM `listing` WHERE `sellerId` = ? AND `title` LIKE ? ORDER BY `id` LIMIT 1',
      [await this.sellerRow(externalId), `%${brand}%`],
    );
    if (!row) throw new Error(`Demo data: ${externalId} offers no ${brand}.`);
    return row.sku;
  }

  /** The approved recordal of the trademark that bears the brand's own name. */
  async recordal(brand: string, authority: string): Promise<string> {
    const [row] = await this.app.store.query<{ id: number }>(
      "SELECT `recordal`.`id` AS `id` FROM `recordal` JOIN `trademark` ON `trademark`.`id` = `recordal`.`trademarkId` WHERE `markText` = ? AND `authority` = ? AND `recordal`.`status` = 'APPROVED' ORDER BY `recordal`.`id` LIMIT 1",
      [brand, authority],
    );
    return toGlobalId('Recordal', needed(row?.id, `recordal of ${brand}`));
  }

  /** The trademark that bears the brand's own name. */
  async trademark(brand: string): Promise<string> {
    const [row] = await this.app.store.query<{ id: number }>(
      "SELECT `id` FROM `trademark` WHERE `markText` = ? AND `office` = 'XD' ORDER BY `id` LIMIT 1",
      [brand],
    );
    return toGlobalId('Trademark', needed(row?.id, `trademark ${brand}`));
  }

  /** Whether a row is there already, so that a story is told once. */
  async knows(table: string, column: string, value: string): Promise<boolean> {
    const rows = await this.app.store.query(
      `SELECT 1 AS \`known\` FROM \`${table}\` WHERE \`${column}\` = ? LIMIT 1`,
      [value],
    );
    return rows.length > 0;
  }

  /** Takes one step. @throws Error if it was refused */
  async step(viewer: Viewer, mutation: string, input: object): Promise<Told> {
    const { schema } = this.app;
    const field = schema.getMutationType()?.getFields()[mutation];
    const payload = field && getNamedType(field.type);
    const type = String(field?.args[0]?.type);
    if (!isObjectType(payload)) throw new Error(`There is no mutation ${mutation}.`);
    const result = Object.keys(payload.getFields()).find(
      (name) => name !== 'clientMutationId' && name !== 'userErrors',
    );
    const { data, errors } = await graphql({
      schema,
      source: `mutation ($input: ${type}) { step: ${mutation}(input: $input) { told: ${result ?? ''} { id } userErrors { message } } }`,
      variableValues: { input },
      contextValue: this.app.contextFor(viewer, 'demo data'),
    });
    const step = data?.['step'] as
      { told: Told | null; userErrors: readonly { message: string }[] } | undefined;
    if (!step?.told) throw new Error(`Demo data: ${mutation}: ${JSON.stringify(errors ?? step?.userErrors)}`);
    return step.told;
  }

  /** Lets the clocks run out that have come due. */
  async sweep(): Promise<void> {
    await this.app.sweep.run();
  }

  private async sellerRow(externalId: string): Promise<number> {
    const [row] = await this.app.store.query<{ id: number }>(
      'SELECT `seller`.`id` AS `id` FROM `seller` JOIN `marketplace` ON `marketplace`.`id` = `seller`.`marketplaceId` WHERE `externalId` = ? ORDER BY `marketplace`.`id` LIMIT 1',
      [externalId],
    );
    return needed(row?.id, `seller ${externalId}`);
  }
}

function needed(id: number | null | undefined, what: string): number {
  if (id == null) throw new Error(`Demo data: no ${what}.`);
  return Number(id);
}
