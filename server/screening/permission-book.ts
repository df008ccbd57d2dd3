import { Authorization } from '../../schema/authorization';
import { Seller } from '../../schema/seller';
import { type LinkedHolders, linkedHolders } from '../store/linked-holders';
import { type Row, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { DecisionBook } from './decision-book';
import { kept } from './kept';
import { holderAsParty, type Licence, NO_PARTY, type PartyFacts, shareLicences } from './judging/parties';
import { type SharedRows } from './shared-rows';

/** How long another replica's changes may stay unseen, in milliseconds. */
const FRESH_FOR = 2_000;

interface Page {
  readonly sellers: ReadonlyMap<number, Seller>;
  readonly licences: ReadonlyMap<number, readonly Licence[]>;
  readonly decisions: SharedRows;
  /** The confirmed links around its sellers and licences. */
  readonly holders: LinkedHolders;
  /** What was already asked of it, by seller. */
  readonly facts: Map<number, PartyFacts>;
}

export function licenceOf(row: Authorization): Licence {
  const { licensorSellerId, niceClasses, quantityLimit, quantityUsed, rightsHolderId } = row;
  return {
    id: row.rowId,
    rightsHolderId,
    licensor: licensorSellerId ?? holderAsParty(rightsHolderId),
    licensee: row.sellerId,
    trademarks: row.trademarkIds,
    niceClasses,
    maySublicense: row.maySublicense,
    quantityLeft: quantityLimit === null ? null : Math.max(0, quantityLimit - quantityUsed),
    territory: row.territory,
    validFrom: row.validFrom,
    validTo: row.validTo,
    revokedOn: row.revokedOn,
    listedWith: row.listedWith,
  };
}

/** The licences of a seller and, through their licensors, all that they may rest on. */
function restingOn(licences: Page['licences'], sellerId: number): readonly Licence[] {
  const parties = new Set([sellerId]);
  const found: Licence[] = [];
  // The set grows while it is walked: every licensor is looked at once, whatever circles there are.
  for (const party of parties) {
    for (const licence of licences.get(party) ?? []) {
      found.push(licence);
      parties.add(licence.licensor);
    }
  }
  return found;
}

function factsOf({ decisions, holders, licences }: Page, seller: Seller): PartyFacts {
  const held = restingOn(licences, seller.rowId);
  const linked = holders.groupsAround(held.map(({ rightsHolderId }) => rightsHolderId));
  return {
    sellerId: seller.rowId,
    rightsHolderIds: seller.rightsHolderId === null ? [] : holders.of(seller.rightsHolderId),
    licences: shareLicences(held, (holder) => holders.of(holder)),
    decisions,
    ...(linked.length > 0 ? { linkedHolders: linked } : {}),
  };
}

/** Who may use what, per marketplace, kept in memory so that a screening waits for no database. */
export class PermissionBook {
  private readonly pages = new Map<number, { readonly page: Promise<Page>; readonly readAt: number }>();
  private readonly decisions: DecisionBook;

  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {
    this.decisions = new DecisionBook(store);
  }

  /** Forget what was read: something changed here. */
  forget(): void {
    this.pages.clear();
  }

  /** Facts of a seller, and the decisions of its marketplace; no seller means that nobody in particular asks. */
  async factsOf(marketplaceId: number | null, sellerId: number | null): Promise<PartyFacts> {
    if (marketplaceId === null) return NO_PARTY;
    const page = await this.page(marketplaceId);
    const seller = sellerId === null ? undefined : page.sellers.get(sellerId);
    if (!seller) return { ...NO_PARTY, decisions: page.decisions };
    return kept(page.facts, seller.rowId, () => factsOf(page, seller));
  }

  private page(marketplaceId: number): Promise<Page> {
    const time = this.now().getTime();
    const known = this.pages.get(marketplaceId);
    if (known && time - known.readAt < FRESH_FOR) return known.page;
    const page = this.read(marketplaceId);
    this.pages.set(marketplaceId, { page, readAt: time });
    page.catch(() => this.pages.delete(marketplaceId));
    return page;
  }

  private async read(marketplaceId: number): Promise<Page> {
    const all = async <T extends object>(entity: new () => T): Promise<T[]> => {
      const table = tableOf(entity);
      const rows = await this.store.query<Row>(
        `SELECT ${table.select} FROM \`${table.name}\` WHERE \`marketplaceId\` = ? ORDER BY \`id\``,
        [marketplaceId],
      );
      return rows.map((row) => table.read(row));
    };
    const [sellers, authorizations, decisions] = await Promise.all([
      all(Seller),
      all(Authorization),
      this.decisions.of(marketplaceId),
    ]);
    const licences = new Map<number, Licence[]>();
    for (const authorization of authorizations) {
      const ofSeller = licences.get(authorization.sellerId);
      if (ofSeller) ofSeller.push(licenceOf(authorization));
      else licences.set(authorization.sellerId, [licenceOf(authorization)]);
    }
    const owners = [...sellers, ...authorizations].flatMap(({ rightsHolderId }) => rightsHolderId ?? []);
    return {
      holders: await linkedHolders(this.store, owners),
      sellers: new Map(sellers.map((seller) => [seller.rowId, seller])),
      licences,
      decisions,
      facts: new Map(),
    };
  }
}
