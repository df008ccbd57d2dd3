import { Finding } from '../../schema/finding';
import { Listing } from '../../schema/listing';
import { Screening } from '../../schema/screening';
import { type RequestContext } from '../access/request-context';
import { type Sql } from '../store/store';
import { tableOf } from '../store/table';
import { type ScreeningResult, type ScreeningService } from './screening.service';

const screenings = tableOf(Screening);
const findings = tableOf(Finding);
const listingTable = tableOf(Listing);

/** Stores screenings with their evidence. */
export class ScreeningRecordService {
  constructor(
    private readonly screening: ScreeningService,
    private readonly now: () => Date,
  ) {}

  /** Screens listings that have just been stored, records the screenings, and notes the verdicts on the listings. */
  async screenListings({ today }: RequestContext, tx: Sql, listings: readonly Listing[]): Promise<void> {
    const results = await Promise.all(
      listings.map((listing) => this.screening.screenListing(listing, today)),
    );
    await this.record(tx, results);
    for (const [at, listing] of listings.entries()) {
      const { contentId, verdict } = (results[at] as ScreeningResult).screening;
      if (listing.screeningId === contentId) continue;
      await listingTable.update(tx, listing.rowId, { verdict, screeningId: contentId });
      Object.assign(listing, { verdict, screeningId: contentId });
    }
  }

  /** Stores screenings that are not stored yet: an equal question that was recorded before keeps its first record. */
  async record(tx: Sql, results: readonly ScreeningResult[]): Promise<void> {
    const fresh = await this.notStored(tx, results);
    const createdAt = this.now().toISOString();
    for (const { screening } of results)
      Object.assign(screening, { recorded: true, createdAt: screening.createdAt ?? createdAt });
    await screenings.insert(
      tx,
      fresh.map(({ screening }) => screening),
    );
    await findings.insert(
      tx,
      fresh.flatMap((result) => [...result.findings]),
    );
  }

  private async notStored(tx: Sql, results: readonly ScreeningResult[]): Promise<ScreeningResult[]> {
    const byId = new Map(results.map((result) => [result.screening.contentId, result]));
    if (byId.size === 0) return [];
    const ids = [...byId.keys()];
    const known = await tx.query<{ id: string; createdAt: string }>(
      `SELECT \`id\`, \`createdAt\` FROM \`screening\` WHERE \`id\` IN (${ids.map(() => '?').join(',')})`,
      ids,
    );
    for (const { id, createdAt } of known) {
      const result = byId.get(id);
      if (result) result.screening.createdAt = createdAt;
      byId.delete(id);
    }
    return [...byId.values()];
  }
}
