import { type Sql } from '../../store/store';
import { type RecordalRecord, type TrademarkRecord } from '../trademark-record';
import { selectIn } from './select-in';
import { type UpsertPlan, upsertRows } from './upsert-rows';

const RECORDALS: UpsertPlan = {
  table: 'recordal',
  columns: ['authority', 'number', 'trademarkId', 'validFrom', 'validTo', 'status'],
  key: ['authority', 'number'],
};

interface KnownRecordal {
  readonly number: string;
  readonly trademarkId: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: RecordalRecord['status'];
}

/** A mark's record, and the row that it is. */
export interface RecordedMark {
  readonly id: number;
  readonly record: Pick<TrademarkRecord, 'recordals'>;
}

/**
 * Adds recordals and brings them up to date; those that a record no longer names stay, another source may have them.
 * @returns row ids of the marks whose recordals are new or changed
 */
export async function writeRecordals(sql: Sql, marks: readonly RecordedMark[]): Promise<ReadonlySet<number>> {
  const wanted = new Map<string, { readonly id: number; readonly recordal: RecordalRecord }>();
  for (const { id, record } of marks)
    for (const recordal of record.recordals) wanted.set(keyOf(recordal), { id, recordal });
  if (wanted.size === 0) return new Set();
  const known = await knownRecordals(
    sql,
    [...wanted.values()].map(({ recordal }) => recordal),
  );
  const fresh = [...wanted].flatMap(([key, { id, recordal }]) => {
    const before = known.get(key);
    const status = before === undefined ? recordal.status : statusAfter(before, recordal);
    const same =
      before?.trademarkId === id &&
      before.validFrom === recordal.validFrom &&
      before.validTo === recordal.validTo &&
      before.status === status;
    return same ? [] : [{ id, recordal, status }];
  });
  await upsertRows(
    sql,
    RECORDALS,
    fresh.map(({ id, recordal, status }) => [
      recordal.authority,
      recordal.number,
      id,
      recordal.validFrom,
      recordal.validTo,
      status,
    ]),
  );
  return new Set(fresh.map(({ id }) => id));
}

/**
 * A list of recordals does not bring one back to life that the authority took away: what was revoked or refused stays so, and
 * what lapsed comes back only with a longer term. Lists are published later than decisions are made.
 */
export function statusAfter(
  before: Pick<KnownRecordal, 'status' | 'validTo'>,
  { status, validTo }: RecordalRecord,
): RecordalRecord['status'] {
  if (before.status === 'REVOKED' || before.status === 'REFUSED') return before.status;
  if (
    before.status === 'LAPSED' &&
    status === 'APPROVED' &&
    before.validTo !== null &&
    validTo <= before.validTo
  )
    return before.status;
  return status;
}

function keyOf({ authority, number }: { readonly authority: string; readonly number: string }): string {
  return `${authority} ${number}`;
}

async function knownRecordals(
  sql: Sql,
  recordals: readonly RecordalRecord[],
): Promise<ReadonlyMap<string, KnownRecordal>> {
  const numbers = new Map<string, string[]>();
  for (const { authority, number } of recordals) {
    const list = numbers.get(authority);
    if (list) list.push(number);
    else numbers.set(authority, [number]);
  }
  const known = new Map<string, KnownRecordal>();
  for (const [authority, list] of numbers) {
    const rows = await selectIn<KnownRecordal>(
      sql,
      'SELECT `number`, `trademarkId`, `validFrom`, `validTo`, `status` FROM `recordal` WHERE `authority` = ? AND `number`',
      [authority],
      list,
      true,
    );
    for (const row of rows) known.set(keyOf({ authority, number: row.number }), row);
  }
  return known;
}
