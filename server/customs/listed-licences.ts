import { Authorization } from '../../schema/authorization';
import { type Recordal } from '../../schema/recordal';
import { type Trademark } from '../../schema/trademark';
import { holdsOn } from '../law/authorization';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { type Row, type Sql } from '../store/store';
import { tableOf } from '../store/table';

const authorizations = tableOf(Authorization);

interface Listing {
  readonly sellerId: number;
  readonly trademarkId: number;
}

const covers = ({ trademarkIds }: Authorization, trademarkId: number): boolean =>
  trademarkIds.length === 0 || trademarkIds.includes(trademarkId);

/** Marks of a holder for which sellers are listed in an approved recordal of the authority. */
function listingsOf(
  sql: Sql,
  authority: string,
  ownerId: number,
  sellers: readonly number[],
): Promise<Listing[]> {
  const where = [
    ...anyOf('`legitimate_user`.`sellerId`', sellers),
    { sql: '`legitimate_user`.`unlistedOn` IS NULL', values: [] },
    { sql: "`recordal`.`status` = 'APPROVED' AND `recordal`.`authority` = ?", values: [authority] },
    { sql: '`trademark`.`ownerId` = ?', values: [ownerId] },
  ];
  return sql.query<Listing>(
    'SELECT `legitimate_user`.`sellerId` AS `sellerId`, `recordal`.`trademarkId` AS `trademarkId` FROM `legitimate_user` ' +
      'JOIN `recordal` ON `recordal`.`id` = `legitimate_user`.`recordalId` ' +
      `JOIN \`trademark\` ON \`trademark\`.\`id\` = \`recordal\`.\`trademarkId\`${whereClause(where)}`,
    where.flatMap(({ values }) => values),
  );
}

/** The licences of the sellers that cover the mark; locked, they are kept from changing until the transaction ends. */
async function licencesFor(
  tx: Sql,
  mark: Trademark,
  sellers: readonly number[],
  lock: boolean,
): Promise<Authorization[]> {
  const where = [
    ...anyOf('`authorization`.`sellerId`', sellers),
    { sql: '`authorization`.`rightsHolderId` = ?', values: [mark.ownerId] },
  ];
  const rows = await tx.query<Row>(
    `SELECT ${authorizations.select} FROM \`authorization\`${whereClause(where)} ORDER BY \`id\`` +
      (lock && tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
    where.flatMap(({ values }) => values),
  );
  return rows.map((row) => authorizations.read(row)).filter((licence) => covers(licence, mark.rowId));
}

/**
 * Brings `listedWith` of the sellers' licences for the mark in line with the approved recordals in which they are listed.
 * @returns row ids of the licences that changed
 */
export async function alignLicences(
  tx: Sql,
  { authority }: Pick<Recordal, 'authority'>,
  mark: Trademark,
  sellers: readonly number[],
): Promise<number[]> {
  if (sellers.length === 0) return [];
  const licences = await licencesFor(tx, mark, sellers, true);
  const listings = await listingsOf(tx, authority, mark.ownerId, sellers);
  const changed: number[] = [];
  for (const licence of licences) {
    const listed = listings.some(
      ({ sellerId, trademarkId }) => sellerId === licence.sellerId && covers(licence, trademarkId),
    );
    if (listed === licence.listedWith.includes(authority)) continue;
    const others = licence.listedWith.filter((one) => one !== authority);
    await authorizations.update(tx, licence.rowId, { listedWith: listed ? [...others, authority] : others });
    changed.push(licence.rowId);
  }
  return changed;
}

/** Whether a licence of the seller for the mark holds on a day, wherever. */
export async function isLicensedOn(
  sql: Sql,
  sellerId: number,
  mark: Trademark,
  date: string,
): Promise<boolean> {
  const licences = await licencesFor(sql, mark, [sellerId], false);
  return licences.some((licence) => holdsOn({ ...licence, id: licence.rowId }, date));
}
