import { type Where, whereClause } from './page';

/** Who looks at shipments and what belongs to them. */
export interface TradeScope {
  readonly role: string;
  readonly marketplaceId: number | null;
  /** The seller that the viewer is. */
  readonly sellerId: number | null;
  /** The customs authority that the viewer acts for. */
  readonly authority: string | null;
}

const NOTHING: Where = { sql: '1 = 0', values: [] };

/** A seller sees its own rows, a marketplace (and its analysts) those of the marketplace, an operator of none all. */
function ofTenant(table: string, { role, marketplaceId, sellerId }: TradeScope): Where[] {
  if (role === 'SELLER' && sellerId === null) return [NOTHING];
  const where: Where[] = [];
  if (role === 'SELLER') where.push({ sql: `\`${table}\`.\`sellerId\` = ?`, values: [sellerId] });
  if (marketplaceId !== null)
    where.push({ sql: `\`${table}\`.\`marketplaceId\` = ?`, values: [marketplaceId] });
  return where.length === 0 && role !== 'OPERATOR' ? [NOTHING] : where;
}

/** The shipments that a viewer may see; an officer those that pass its authority. */
export function shipmentsSeenBy(scope: TradeScope): Where[] {
  if (scope.role === 'RIGHTS_HOLDER') return [NOTHING];
  if (scope.role !== 'CUSTOMS_OFFICER') return ofTenant('shipment', scope);
  return [
    {
      sql: '`shipment`.`id` IN (SELECT `shipmentId` FROM `shipment_authority` WHERE `authority` = ?)',
      values: [scope.authority ?? ''],
    },
  ];
}

/** The pre-confirmations that a viewer may see; an officer those that its authority was asked, once they are handed in. */
export function preConfirmationsSeenBy(scope: TradeScope): Where[] {
  if (scope.role === 'RIGHTS_HOLDER') return [NOTHING];
  if (scope.role !== 'CUSTOMS_OFFICER') return ofTenant('pre_confirmation', scope);
  return [
    {
      sql: '`pre_confirmation`.`authority` = ? AND `pre_confirmation`.`requestedOn` IS NOT NULL',
      values: [scope.authority ?? ''],
    },
  ];
}

/** Rows that belong to a row that may be seen. */
export function belongingTo(column: string, table: string, seen: readonly Where[]): Where[] {
  if (seen.length === 0) return [];
  return [
    {
      sql: `${column} IN (SELECT \`${table}\`.\`id\` FROM \`${table}\`${whereClause(seen)})`,
      values: seen.flatMap(({ values }) => values),
    },
  ];
}
