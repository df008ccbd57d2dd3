import { type Where } from '../store/page';

/** Listings whose last screening has a finding that stands against them, and whose mark meets the condition. */
function withFinding(mark: Where): Where {
  return {
    sql:
      '`listing`.`screeningId` IN (SELECT `finding`.`screeningId` FROM `trademark` ' +
      'JOIN `finding` ON `finding`.`trademarkId` = `trademark`.`id` ' +
      `WHERE ${mark.sql} AND \`finding\`.\`verdict\` <> 'CLEAR')`,
    values: mark.values,
  };
}

/** Only listings with a finding against a mark of this brand; no condition without one. */
export function againstBrand(rowId: number | null): Where[] {
  return rowId === null ? [] : [withFinding({ sql: '`trademark`.`brandId` = ?', values: [rowId] })];
}

/** Only listings with a finding against a mark that is filed in this class; no condition without one. Classes are stored as `[9,25]`. */
export function againstClass(niceClass: number | null | undefined): Where[] {
  if (niceClass == null) return [];
  const patterns = [`[${niceClass}]`, `[${niceClass},%`, `%,${niceClass},%`, `%,${niceClass}]`];
  const sql = `(${patterns.map(() => '`trademark`.`niceClasses` LIKE ?').join(' OR ')})`;
  return [withFinding({ sql, values: patterns })];
}
