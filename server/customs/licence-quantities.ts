import { Authorization } from '../../schema/authorization';
import { type FindingDetail } from '../../schema/finding';
import { rowIdOf } from '../../schema/global-id';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { type Row, type Sql, type SqlValue } from '../store/store';
import { tableOf } from '../store/table';

const authorizations = tableOf(Authorization);

/** What a finding says of the licences behind the goods. */
type Licensed = Pick<FindingDetail, 'authorization'>;

/** Pieces of goods, and the findings on them. */
export interface Pieces {
  readonly quantity: number;
  readonly findings: readonly Licensed[];
}

/** More pieces are to go than a licence still covers. */
export class LicenceUsedUpError extends Error {
  override readonly name = 'LicenceUsedUpError';
}

/** The licences without which the goods would not be authorised: all of each chain. */
export function licencesBehind(findings: readonly Licensed[]): readonly number[] {
  const ids = findings
    .map(({ authorization }) => authorization)
    .filter(({ status }) => status === 'AUTHORIZED' || status === 'AUTHORIZED_NOT_LISTED')
    .flatMap(({ chain }) => chain ?? [])
    .flatMap((id) => rowIdOf('Authorization', id) ?? []);
  return [...new Set(ids)];
}

/** Pieces that each licence must cover for all of the goods. */
export function piecesByLicence(goods: readonly Pieces[]): ReadonlyMap<number, number> {
  const pieces = new Map<number, number>();
  for (const { findings, quantity } of goods)
    for (const id of licencesBehind(findings)) pieces.set(id, (pieces.get(id) ?? 0) + quantity);
  return pieces;
}

/** Those of the licences that have a limit, by their number. @param lock keeps them from changing until the transaction ends */
export async function limitedLicences(
  sql: Sql,
  ids: readonly number[],
  { lock }: { readonly lock: boolean },
): Promise<ReadonlyMap<number, Authorization>> {
  if (ids.length === 0) return new Map();
  const where = [...anyOf('`authorization`.`id`', ids), { sql: '`quantityLimit` IS NOT NULL', values: [] }];
  const rows = await sql.query<Row>(
    `SELECT ${authorizations.select} FROM \`authorization\`${whereClause(where)} ORDER BY \`id\`` +
      (lock && sql.dialect === 'mysql' ? ' FOR UPDATE' : ''),
    where.flatMap(({ values }) => values),
  );
  return new Map(rows.map((row) => authorizations.read(row)).map((licence) => [licence.rowId, licence]));
}

/** Pieces that a licence with a limit still covers. */
export function piecesLeft({ quantityLimit, quantityUsed }: Authorization): number {
  return Math.max(0, (quantityLimit ?? 0) - quantityUsed);
}

/**
 * Counts goods that leave on the licences that cover them. Two statements, however many licences there are.
 * @throws LicenceUsedUpError where a licence does not cover so many any more
 */
export async function useLicences(tx: Sql, goods: readonly Pieces[]): Promise<void> {
  const pieces = piecesByLicence(goods);
  const limited = await limitedLicences(tx, [...pieces.keys()], { lock: true });
  if (limited.size === 0) return;
  const values: SqlValue[] = [];
  for (const [id, licence] of limited) {
    const wanted = pieces.get(id) ?? 0;
    const left = piecesLeft(licence);
    if (wanted > left)
      throw new LicenceUsedUpError(
        `A licence covers ${left} more pieces, fewer than the ${wanted} that are to go: check the shipment again.`,
      );
    values.push(id, licence.quantityUsed + wanted);
  }
  const cases = [...limited].map(() => 'WHEN ? THEN ?').join(' ');
  const holes = [...limited].map(() => '?').join(',');
  await tx.run(
    `UPDATE \`authorization\` SET \`quantityUsed\` = CASE \`id\` ${cases} END WHERE \`id\` IN (${holes})`,
    [...values, ...limited.keys()],
  );
}
