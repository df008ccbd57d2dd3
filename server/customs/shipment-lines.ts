import { Listing } from '../../schema/listing';
import { type Screening } from '../../schema/screening';
import { type Shipment, ShipmentAuthority } from '../../schema/shipment';
import { ShipmentLine } from '../../schema/shipment-line';
import { type UserError } from '../../schema/user-error';
import { authoritiesOnRoute } from '../law/route-authorities';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { type Row, type Sql, type SqlValue } from '../store/store';
import { tableOf } from '../store/table';
import { type DeclaredLine, type Read } from './shipment-input';

const lineTable = tableOf(ShipmentLine);
const listings = tableOf(Listing);
const authorities = tableOf(ShipmentAuthority);

/** A line with the listing that stands for it. */
export type LineOfListing = DeclaredLine & Pick<ShipmentLine, 'listingId'>;

/** Finds the seller's listings of the lines that do not describe their item. One statement for all lines. */
export async function findListings(
  sql: Sql,
  { marketplaceId, sellerId }: Pick<Shipment, 'marketplaceId' | 'sellerId'>,
  lines: readonly DeclaredLine[],
): Promise<Read<LineOfListing[]>> {
  const skus = lines.filter(({ item }) => item === null).map(({ sku }) => sku);
  const where = [
    { sql: '`listing`.`marketplaceId` = ? AND `listing`.`sellerId` = ?', values: [marketplaceId, sellerId] },
    ...anyOf('`listing`.`sku`', skus),
  ];
  const rows =
    skus.length === 0
      ? []
      : await sql.query<Row>(
          `SELECT ${listings.select} FROM \`listing\`${whereClause(where)}`,
          where.flatMap(({ values }) => values),
        );
  const bySku = new Map(rows.map((row) => listings.read(row)).map(({ rowId, sku }) => [sku, rowId]));
  const userErrors: UserError[] = lines
    .filter(({ item, sku }) => item === null && !bySku.has(sku))
    .map(({ position, sku }) => ({
      field: ['lines', String(position), 'sku'],
      code: 'NOT_FOUND',
      message: `The seller has no listing ${sku}: store it first, or describe the item in the line.`,
    }));
  const value = lines.map((line) => ({
    ...line,
    listingId: line.item ? null : (bySku.get(line.sku) ?? null),
  }));
  return { value, userErrors };
}

/** Writes lines in the place of those that are there. */
export async function replaceLines(
  tx: Sql,
  shipmentId: number,
  lines: readonly LineOfListing[],
): Promise<void> {
  await tx.run('DELETE FROM `shipment_line` WHERE `shipmentId` = ?', [shipmentId]);
  await lineTable.insert(
    tx,
    lines.map((line) => ({ ...line, shipmentId })),
  );
}

/** Notes the authorities whose officers may see the shipment. */
export async function replaceAuthorities(
  tx: Sql,
  shipmentId: number,
  route: Pick<Shipment, 'origin' | 'destination' | 'transit' | 'direction'>,
): Promise<void> {
  await tx.run('DELETE FROM `shipment_authority` WHERE `shipmentId` = ?', [shipmentId]);
  await authorities.insert(
    tx,
    authoritiesOnRoute(route).map(({ id }) => ({ authority: id, shipmentId })),
  );
}

/** Notes on the lines what checking them gave. One statement for all lines. */
export async function noteLines(
  tx: Sql,
  lines: readonly {
    readonly line: ShipmentLine;
    readonly screening: Pick<Screening, 'contentId' | 'verdict'>;
  }[],
  coveredBy: readonly (readonly number[])[],
): Promise<void> {
  const values: SqlValue[] = [];
  const column = (name: string, valueOf: (at: number) => SqlValue): string => {
    const cases = lines.map(({ line }, at) => {
      values.push(line.rowId, valueOf(at));
      return 'WHEN ? THEN ?';
    });
    return `\`${name}\` = CASE \`id\` ${cases.join(' ')} END`;
  };
  const set = [
    column('verdict', (at) => lines[at]?.screening.verdict ?? null),
    column('screeningId', (at) => lines[at]?.screening.contentId ?? null),
    column('preConfirmationIds', (at) => JSON.stringify(coveredBy[at] ?? [])),
  ];
  const ids = lines.map(({ line }) => line.rowId);
  await tx.run(
    `UPDATE \`shipment_line\` SET ${set.join(', ')} WHERE \`id\` IN (${ids.map(() => '?').join(',')})`,
    [...values, ...ids],
  );
}
