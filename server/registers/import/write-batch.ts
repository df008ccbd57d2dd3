import { type Sql } from '../../store/store';
import { type TrademarkRecord } from '../trademark-record';
import { contentHash } from './content-hash';
import { holderOf } from './holder-identity';
import { keepStates } from './keep-states';
import { type KnownMarks, knownMarks, marksByRegistration } from './known-marks';
import { markRow, TRADEMARKS } from './mark-row';
import { NamedRows, rowKey } from './named-rows';
import { PlaceholderMarks } from './placeholder-marks';
import { upsertRows } from './upsert-rows';
import { type RecordedMark, writeRecordals } from './write-recordals';
import { writeTranslations } from './write-translations';

/** What became of the records of a batch. */
export interface BatchCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A record, and where it stands in its source: `file:line`. */
export interface PlacedRecord {
  readonly record: TrademarkRecord;
  readonly place: string;
}

/** The import that a batch belongs to. */
export interface BatchOwner {
  readonly registerVersionId: number;
  readonly registerId: number;
}

export interface WrittenBatch {
  readonly counts: BatchCounts;
  /** Row ids of the marks of the batch that were there before. */
  readonly seen: readonly number[];
  /** To be called once the transaction is through. */
  readonly committed: () => void;
}

interface Weighed extends PlacedRecord {
  readonly hash: string;
}

/** Writes batches of records, each inside a transaction that the caller opens; remembers holders and brands between them. */
export class BatchWriter {
  private readonly holders = new NamedRows(
    'rights_holder',
    ['name', 'nameKey', 'country'],
    (row, key) => [row.name.slice(0, 300), key, row.country],
    300,
  );
  private readonly brands = new NamedRows(
    'brand',
    ['name', 'nameKey', 'aliases'],
    (row, key) => [row.name, key, '[]'],
    200,
  );
  private readonly placeholders = new PlaceholderMarks();

  /**
   * Puts in what is new and brings up to date what changed, keeping the states that it ends; equal records cost one look.
   * @param records  of one batch; no two of the same office and number
   * @param write    false only weighs them
   */
  async write(
    sql: Sql,
    records: readonly PlacedRecord[],
    owner: BatchOwner,
    write = true,
  ): Promise<WrittenBatch> {
    const known = await knownMarks(
      sql,
      records.map(({ record }) => record),
    );
    const { listed, full } = await splitListed(sql, records, known);
    if (write)
      await this.placeholders.adopt(
        sql,
        full.map(({ record }) => record),
        known,
      );
    const fresh = full
      .map((placed) => ({ ...placed, hash: contentHash(placed.record) }))
      .filter((weighed) => isNews(weighed, known));
    const changedIds = fresh.flatMap(({ record }) => known.get(record)?.id ?? []);
    const relisted = write ? await this.relist(sql, listed, owner) : [];
    const counts = {
      created: fresh.length - changedIds.length,
      changed: changedIds.length + relisted.length,
      unchanged: records.length - fresh.length - relisted.length,
    };
    const seen = full.flatMap(({ record }) => known.get(record)?.id ?? []);
    if (fresh.length === 0 || !write) return { counts, seen, committed: () => undefined };
    return { counts, seen, committed: await this.writeFresh(sql, fresh, changedIds, owner) };
  }

  /** A new or changed recordal is a change of the mark: versions and the index follow it. */
  private async relist(
    sql: Sql,
    listed: readonly RecordedMark[],
    { registerVersionId }: BatchOwner,
  ): Promise<readonly number[]> {
    const ids = [...(await writeRecordals(sql, listed))];
    if (ids.length === 0) return ids;
    await keepStates(sql, ids, registerVersionId);
    await sql.run(
      `UPDATE \`trademark\` SET \`registerVersionId\` = ? WHERE \`id\` IN (${ids.map(() => '?').join(',')})`,
      [registerVersionId, ...ids],
    );
    return ids;
  }

  private async writeFresh(
    sql: Sql,
    fresh: readonly Weighed[],
    changedIds: readonly number[],
    owner: BatchOwner,
  ): Promise<() => void> {
    await keepStates(sql, changedIds, owner.registerVersionId);
    const rows = fresh.map(({ record }) => record);
    const holders = rows.map(holderOf);
    const owners = await this.holders.getOrCreate(sql, holders);
    const brands = await this.brands.getOrCreate(
      sql,
      rows.flatMap(({ brand }) => (brand === null ? [] : [{ name: brand, country: null }])),
    );
    await upsertRows(
      sql,
      TRADEMARKS,
      fresh.map(({ record, hash, place }, at) =>
        markRow(record, {
          ...owner,
          ownerId: owners.get(rowKey(holders[at] ?? holderOf(record))) ?? null,
          brandId: record.brand === null ? null : (brands.get(record.brand) ?? null),
          contentHash: hash,
          place,
        }),
      ),
    );
    const withRows = rows.filter(({ recordals, otherGoods }) => recordals.length + otherGoods.length > 0);
    const written = await knownMarks(sql, withRows, true);
    await writeRecordals(sql, recordedMarks(withRows, written));
    await writeTranslations(sql, withRows, (record) => written.get(record)?.id, changedIds);
    return () => {
      this.holders.remember(owners);
      this.brands.remember(brands);
    };
  }
}

/** True unless the store has the same, or something that the office wrote later. */
function isNews({ record, hash }: Weighed, known: KnownMarks): boolean {
  const mark = known.get(record);
  if (mark === undefined) return true;
  if (record.recordedOn !== null && mark.recordedOn !== null && record.recordedOn < mark.recordedOn)
    return false;
  return mark.contentHash !== hash;
}

function recordedMarks(records: readonly TrademarkRecord[], known: KnownMarks): RecordedMark[] {
  return records.flatMap((record) => {
    const id = known.get(record)?.id;
    return id === undefined ? [] : [{ id, record }];
  });
}

/** Records that only list recordals of a mark that is there, apart from all others. */
async function splitListed(
  sql: Sql,
  records: readonly PlacedRecord[],
  known: KnownMarks,
): Promise<{ listed: readonly RecordedMark[]; full: readonly PlacedRecord[] }> {
  const lists = records.filter(({ record }) => record.recordalsOnly).map(({ record }) => record);
  if (lists.length === 0) return { listed: [], full: records };
  const byRegistration = await marksByRegistration(sql, lists);
  const listed: RecordedMark[] = [];
  const full: PlacedRecord[] = [];
  for (const placed of records) {
    const { record } = placed;
    const id = record.recordalsOnly
      ? (known.get(record)?.id ?? byRegistration.get(`${record.office} ${record.registrationNumber}`))
      : undefined;
    if (id === undefined) full.push(placed);
    else listed.push({ id, record });
  }
  return { listed, full };
}
