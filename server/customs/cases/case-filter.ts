import { type CaseFilter } from '../../../schema/enforcement-case';
import { rowIdOf } from '../../../schema/global-id';
import { anyOf } from '../../store/conditions';
import { type Where } from '../../store/page';

/** The row that an id of the filter names; one that names nothing finds nothing. */
function rows(type: string, id: string | null | undefined): readonly number[] | null {
  return id == null ? null : [rowIdOf(type, id) ?? 0];
}

function outcomeKnown(open: boolean | null | undefined): Where[] {
  if (open == null) return [];
  return [{ sql: `\`enforcement_case\`.\`outcome\` IS ${open ? '' : 'NOT '}NULL`, values: [] }];
}

/** Cases for which a row below them answers. */
function withRow(table: string, condition: string, value: string | number | null | undefined): Where[] {
  if (value == null) return [];
  const sql = `EXISTS (SELECT 1 FROM \`${table}\` WHERE \`${table}\`.\`caseId\` = \`enforcement_case\`.\`id\` AND ${condition})`;
  return [{ sql, values: [value] }];
}

/** The conditions of a filter. */
export function whereOf(filter: CaseFilter): Where[] {
  const column = (name: string) => `\`enforcement_case\`.\`${name}\``;
  return [
    ...anyOf(column('kind'), filter.kinds),
    ...anyOf(column('status'), filter.statuses),
    ...anyOf(column('outcome'), filter.outcomes),
    ...outcomeKnown(filter.open),
    ...anyOf(column('authority'), filter.authority == null ? null : [filter.authority]),
    ...anyOf(column('trademarkId'), rows('Trademark', filter.trademark)),
    ...anyOf(column('rightsHolderId'), rows('RightsHolder', filter.rightsHolder)),
    ...anyOf(column('sellerId'), rows('Seller', filter.seller)),
    ...withRow('case_goods', '`case_goods`.`listingId` = ?', rows('Listing', filter.listing)?.[0]),
    ...withRow('case_clock', '`case_clock`.`stoppedOn` IS NULL AND `case_clock`.`due` <= ?', filter.dueBy),
  ];
}
