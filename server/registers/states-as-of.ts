import { type Connection, type ConnectionArgs } from '../../schema/connection';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { type List, planPage, whereClause, type Where } from '../store/page';
import { type Row, type Sql } from '../store/store';
import { tableOf } from '../store/table';
import { valuesOf } from '../store/value-rows';
import { SHARED_COLUMNS } from './import/keep-states';

const trademarks = tableOf(Trademark);

/** Marks as they stood at the end of a register version: the states that it or an earlier one brought and a later one ended. */
const ENDED_SINCE =
  `(SELECT \`s\`.\`trademarkId\` AS \`id\`, \`t\`.\`office\`, \`t\`.\`applicationNumber\`, ${SHARED_COLUMNS.map((column) => `\`s\`.${column}`).join(', ')} ` +
  'FROM `trademark_state` AS `s` JOIN `trademark` AS `t` ON `t`.`id` = `s`.`trademarkId` ' +
  'WHERE `s`.`registerVersionId` <= ? AND `s`.`untilVersionId` > ?) AS `trademark`';

const STILL: Where['sql'] = '`trademark`.`registerVersionId` <= ?';

/** The condition that a mark is in its register; those taken out keep their row. */
export const IN_REGISTER: Where = { sql: 'COALESCE(`trademark`.`removed`, 0) = 0', values: [] };

/** Row id of the newest register version that had ended by a time; 0 if none had. */
export async function versionAt(sql: Sql, time: string): Promise<number> {
  const [row] = await sql.query<{ id: number | null }>(
    "SELECT MAX(`id`) AS `id` FROM `register_version` WHERE `status` = 'COMPLETED' AND `asOf` <= ?",
    [time],
  );
  return Number(row?.id ?? 0);
}

/**
 * Marks as they stood at the end of a register version, by row id. What was not there yet, or had been taken out, is absent.
 * @param ids row ids of trademarks, at most some thousands
 */
export async function statesAsOf(
  sql: Sql,
  versionId: number,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Trademark>> {
  const where = [...anyOf('`trademark`.`id`', ids), IN_REGISTER];
  const rows = await rowsAsOf(sql, versionId, where, '');
  return new Map(rows.map((row) => [Number(row['rowId']), trademarks.read(row)]));
}

/** A page of marks, in the order of loading, as they stood at the end of a register version. */
export async function pageAsOf(
  { store, viewer }: Pick<RequestContext, 'store' | 'viewer'>,
  versionId: number,
  where: readonly Where[],
  args: ConnectionArgs,
): Promise<Connection<Trademark>> {
  const list: List<Trademark> = {
    table: trademarks,
    scope: viewer,
    where: [...where, IN_REGISTER],
    order: ['rowId'],
  };
  const plan = planPage(list, args);
  const rows = await rowsAsOf(store, versionId, plan.where, ` ORDER BY ${plan.orderBy} LIMIT ${plan.limit}`);
  const sign = plan.orderBy.endsWith('DESC') ? -1 : 1;
  rows.sort((a, b) => sign * (Number(a['rowId']) - Number(b['rowId'])));
  return plan.connection(valuesOf(rows.slice(0, plan.limit)));
}

/** From both places in one go each: what still stands as it did, and what a later version ended. */
async function rowsAsOf(sql: Sql, versionId: number, where: readonly Where[], tail: string): Promise<Row[]> {
  const values = where.flatMap((part) => part.values);
  const still = whereClause([{ sql: STILL, values: [] }, ...where]);
  const [present, ended] = await Promise.all([
    sql.query<Row>(`SELECT ${trademarks.select} FROM \`trademark\`${still}${tail}`, [versionId, ...values]),
    sql.query<Row>(`SELECT ${trademarks.select} FROM ${ENDED_SINCE}${whereClause(where)}${tail}`, [
      versionId,
      versionId,
      ...values,
    ]),
  ]);
  return [...present, ...ended];
}
