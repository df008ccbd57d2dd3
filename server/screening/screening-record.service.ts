import { Finding } from '../../schema/finding';
import { Listing } from '../../schema/listing';
import { Screening } from '../../schema/screening';
import { ScreeningUnrolled } from '../../schema/screening-rollup';
import { type NewEvent, NOBODY } from '../events/domain-event';
import { type EventRecorder } from '../events/event-recorder';
import { type Row, type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type StoredQuestion } from './judging/question';
import { type ScreeningResult, type ScreeningService } from './screening.service';

const screenings = tableOf(Screening);
const findings = tableOf(Finding);
const unrolled = tableOf(ScreeningUnrolled);
const listingTable = tableOf(Listing);

/** Listings that are screened and recorded in one transaction. */
const PENDING_BATCH = 100;

/** Stores screenings with their evidence. */
export class ScreeningRecordService {
  constructor(
    private readonly screening: ScreeningService,
    private readonly events: EventRecorder,
    private readonly now: () => Date,
  ) {}

  /**
   * Screens listings that have just been stored, records the screenings, and notes the verdicts on the listings.
   * @returns what is to be recorded in the same transaction
   */
  async screenListings(
    { today }: { readonly today: string },
    tx: Sql,
    listings: readonly Listing[],
  ): Promise<NewEvent[]> {
    const results = await this.screening.screenListings(listings, today);
    await this.record(tx, results);
    const changes: NewEvent[] = [];
    for (const [at, listing] of listings.entries()) {
      const { contentId, verdict } = (results[at] as ScreeningResult).screening;
      if (listing.screeningId === contentId) continue;
      await listingTable.update(tx, listing.rowId, { verdict, screeningId: contentId });
      if (listing.verdict !== verdict) changes.push(verdictChanged(listing, verdict, contentId));
      Object.assign(listing, { verdict, screeningId: contentId });
    }
    return changes;
  }

  /**
   * Screens and records listings that were never screened, some at a time.
   * @param most how many at most
   * @returns how many there were
   */
  async screenPending(store: Store, most = Infinity): Promise<number> {
    const today = this.now().toISOString().slice(0, 10);
    let done = 0;
    while (done < most) {
      const rows = await store.query<Row>(
        `SELECT ${listingTable.select} FROM \`listing\` WHERE \`screeningId\` IS NULL ORDER BY \`id\` LIMIT ${Math.min(PENDING_BATCH, most - done)}`,
      );
      if (rows.length === 0) break;
      const listings = rows.map((row) => listingTable.read(row));
      await store.transaction(async (tx) =>
        this.events.record(tx, await this.screenListings({ today }, tx, listings)),
      );
      done += listings.length;
    }
    return done;
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
    await unrolled.insert(
      tx,
      fresh.map((result) => unrolledOf(result, createdAt)),
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

/** The screening as the statistics count it. */
function unrolledOf(
  { countedAs, screening }: ScreeningResult,
  recordedAt: string,
): Partial<ScreeningUnrolled> {
  const { route } = screening.question as StoredQuestion;
  return {
    ...countedAs,
    marketplaceId: screening.marketplaceId,
    sellerId: screening.sellerId ?? 0,
    day: recordedAt.slice(0, 10),
    verdict: screening.verdict,
    origin: route.origin ?? '',
    destination: route.destination ?? '',
  };
}

function verdictChanged(
  { marketplaceId, rowId, sellerId, sku, verdict: previousVerdict }: Listing,
  verdict: string,
  screeningId: string,
): NewEvent {
  return {
    kind: 'LISTING_VERDICT_CHANGED',
    scope: { ...NOBODY, marketplaceId, sellerId },
    subject: { listingId: rowId, sku, previousVerdict, verdict, screeningId },
  };
}
