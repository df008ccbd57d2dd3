import { type Sql, type SqlValue } from '../../store/store';
import { type TrademarkRecord } from '../trademark-record';
import { contentHash } from './content-hash';
import { NamedRows } from './named-rows';
import { selectIn } from './select-in';
import { type UpsertPlan, upsertRows } from './upsert-rows';

/** What became of the records of a batch. */
export interface BatchCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

const TRADEMARKS: UpsertPlan = {
  table: 'trademark',
  columns: [
    'office',
    'applicationNumber',
    'registrationNumber',
    'markText',
    'markType',
    'status',
    'filingDate',
    'registrationDate',
    'expiryDate',
    'niceClasses',
    'goods',
    'designations',
    'ownerId',
    'brandId',
    'wellKnownBasis',
    'contentHash',
    'registerVersionId',
  ],
  key: ['office', 'applicationNumber'],
  // A source that knows nothing of brands or decisions must not wipe out what another said.
  keep: ['brandId', 'wellKnownBasis'],
};

const RECORDALS: UpsertPlan = {
  table: 'recordal',
  columns: ['authority', 'number', 'trademarkId', 'validFrom', 'validTo', 'status'],
  key: ['authority', 'number'],
};

interface KnownMark {
  readonly id: number;
  readonly applicationNumber: string;
  readonly contentHash: string;
}

interface Weighed {
  readonly record: TrademarkRecord;
  readonly hash: string;
}

/** Writes batches of records, each inside a transaction that the caller opens; remembers holders and brands between them. */
export class BatchWriter {
  private readonly holders = new NamedRows(
    'rights_holder',
    ['name', 'nameKey', 'country'],
    (row, key) => [row.name, key, row.country],
    300,
  );
  private readonly brands = new NamedRows(
    'brand',
    ['name', 'nameKey', 'aliases'],
    (row, key) => [row.name, key, '[]'],
    200,
  );

  /**
   * Puts in what is new and brings up to date what changed; equal records cost one look.
   * @param records  of one batch; no two of the same office and number
   * @returns the counts, and what to call once the transaction is through
   */
  async write(
    sql: Sql,
    records: readonly TrademarkRecord[],
    registerVersionId: number,
  ): Promise<{ counts: BatchCounts; committed: () => void }> {
    const known = await knownMarks(sql, records);
    const weighed = records.map((record) => ({ record, hash: contentHash(record) }));
    const fresh = weighed.filter(({ record, hash }) => markOf(known, record)?.contentHash !== hash);
    const changed = fresh.filter(({ record }) => markOf(known, record) !== undefined).length;
    const counts = { created: fresh.length - changed, changed, unchanged: records.length - fresh.length };
    if (fresh.length === 0) return { counts, committed: () => undefined };

    const rows = fresh.map(({ record }) => record);
    const owners = await this.holders.getOrCreate(
      sql,
      rows.map(({ owner, ownerCountry }) => ({ name: owner, country: ownerCountry })),
    );
    const brands = await this.brands.getOrCreate(
      sql,
      rows.flatMap(({ brand }) => (brand === null ? [] : [{ name: brand, country: null }])),
    );
    await upsertRows(
      sql,
      TRADEMARKS,
      fresh.map((entry) => this.trademarkRow(entry, owners, brands, registerVersionId)),
    );
    await writeRecordals(sql, rows);
    return {
      counts,
      committed: () => {
        this.holders.remember(owners);
        this.brands.remember(brands);
      },
    };
  }

  private trademarkRow(
    { record, hash }: Weighed,
    owners: ReadonlyMap<string, number>,
    brands: ReadonlyMap<string, number>,
    registerVersionId: number,
  ): SqlValue[] {
    return [
      record.office,
      record.applicationNumber,
      record.registrationNumber,
      record.markText,
      record.markType,
      record.status,
      record.filingDate,
      record.registrationDate,
      record.expiryDate,
      JSON.stringify(record.niceClasses),
      JSON.stringify(record.goods),
      JSON.stringify(record.designations),
      owners.get(record.owner) ?? null,
      record.brand === null ? null : (brands.get(record.brand) ?? null),
      record.wellKnownBasis,
      hash,
      registerVersionId,
    ];
  }
}

type MarksByOffice = ReadonlyMap<string, ReadonlyMap<string, KnownMark>>;

function markOf(known: MarksByOffice, record: TrademarkRecord): KnownMark | undefined {
  return known.get(record.office)?.get(record.applicationNumber);
}

/** Filings of the records that the store has, by office and application number. */
async function knownMarks(
  sql: Sql,
  records: readonly TrademarkRecord[],
  latest = false,
): Promise<MarksByOffice> {
  const numbers = new Map<string, string[]>();
  for (const { office, applicationNumber } of records) {
    const list = numbers.get(office);
    if (list === undefined) numbers.set(office, [applicationNumber]);
    else list.push(applicationNumber);
  }
  const known = new Map<string, Map<string, KnownMark>>();
  const select =
    'SELECT `id`, `applicationNumber`, `contentHash` FROM `trademark` WHERE `office` = ? AND `applicationNumber`';
  for (const [office, list] of numbers) {
    const rows = await selectIn<KnownMark>(sql, select, [office], list, latest);
    known.set(office, new Map(rows.map((row) => [row.applicationNumber, row])));
  }
  return known;
}

/** Recordals are added and brought up to date; those that a record no longer names stay, another source may have them. */
async function writeRecordals(sql: Sql, records: readonly TrademarkRecord[]): Promise<void> {
  const recorded = records.filter(({ recordals }) => recordals.length > 0);
  if (recorded.length === 0) return;
  const known = await knownMarks(sql, recorded, true);
  const rows = recorded.flatMap((record) => {
    const trademarkId = markOf(known, record)?.id ?? null;
    return record.recordals.map(({ authority, number, validFrom, validTo, status }) => [
      authority,
      number,
      trademarkId,
      validFrom,
      validTo,
      status,
    ]);
  });
  await upsertRows(sql, RECORDALS, rows);
}
