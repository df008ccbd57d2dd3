import { setImmediate } from 'node:timers/promises';
import { Disposition } from '../../schema/disposition';
import { type Row, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { joinRows, NO_ROWS, type SharedRows } from './shared-rows';
import { shareDecisions, type StandingDecision } from './judging/standing-decisions';

/** Rows that are read and shared in one turn of the event loop. */
const ROWS_AT_ONCE = 500;

const table = tableOf(Disposition);
const SELECT = table.selectOnly([
  'rowId',
  'decision',
  'expiresOn',
  'scope',
  'sellerId',
  'sku',
  'trademarkId',
]);

/** How many there are, and the number of the last. */
interface Extent {
  readonly count: number;
  readonly last: number;
}

const NOTHING = { count: 0, last: 0, shared: NO_ROWS };

export function decisionOf(row: Disposition): StandingDecision {
  const { decision, expiresOn, rowId, scope, sellerId, sku, trademarkId } = row;
  return { id: rowId, decision, expiresOn, scope, sellerId, sku, trademarkId };
}

/** The decisions of each marketplace, in memory. They are added and never changed, so only what came since is read. */
export class DecisionBook {
  private readonly known = new Map<number, Extent & { readonly shared: SharedRows }>();

  constructor(private readonly store: Store) {}

  /** All decisions of a marketplace as they stand now. */
  async of(marketplaceId: number): Promise<SharedRows> {
    const before = this.known.get(marketplaceId) ?? NOTHING;
    const now = await this.extent(marketplaceId);
    if (now.count === before.count && now.last === before.last) return before.shared;
    let shared = await this.readOn(marketplaceId, before, now.last);
    // A row that was committed late stands before the last one that was known, and one may have been taken out by hand.
    if (shared.hashes.length !== now.count) shared = await this.readOn(marketplaceId, NOTHING, now.last);
    this.known.set(marketplaceId, { count: shared.hashes.length, last: now.last, shared });
    return shared;
  }

  private async extent(marketplaceId: number): Promise<Extent> {
    const [row] = await this.store.query<Row>(
      'SELECT COUNT(*) AS `count`, MAX(`id`) AS `last` FROM `disposition` WHERE `marketplaceId` = ?',
      [marketplaceId],
    );
    return { count: Number(row?.['count']), last: Number(row?.['last']) };
  }

  /** What is known, and what stands behind it up to the last. */
  private async readOn(
    marketplaceId: number,
    { last, shared: known }: typeof NOTHING,
    upTo: number,
  ): Promise<SharedRows> {
    let shared = known;
    for (let after = last; after < upTo;) {
      const rows = await this.store.query<Row>(
        `SELECT ${SELECT} FROM \`disposition\` WHERE \`marketplaceId\` = ? AND \`id\` > ? AND \`id\` <= ? ORDER BY \`id\` LIMIT ${ROWS_AT_ONCE}`,
        [marketplaceId, after, upTo],
      );
      const decisions = rows.map((row) => decisionOf(table.read(row)));
      shared = joinRows(shared, shareDecisions(decisions));
      after = decisions.length < ROWS_AT_ONCE ? upTo : (decisions.at(-1)?.id ?? upTo);
      await setImmediate();
    }
    return shared;
  }
}
