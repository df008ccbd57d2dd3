import { type Sql } from '../../store/store';
import { type TrademarkRecord } from '../trademark-record';
import { type UpsertPlan, upsertRows } from './upsert-rows';

const TRANSLATIONS: UpsertPlan = {
  table: 'trademark_translation',
  columns: ['trademarkId', 'statements'],
  key: ['trademarkId'],
};
const IDS_PER_STATEMENT = 500;

/**
 * Writes the goods in further languages of marks that are new or changed.
 * @param idOf      row id of a record
 * @param outdated  row ids of changed marks that may have had some and have none now
 */
export async function writeTranslations(
  sql: Sql,
  records: readonly TrademarkRecord[],
  idOf: (record: TrademarkRecord) => number | undefined,
  outdated: readonly number[],
): Promise<void> {
  for (let at = 0; at < outdated.length; at += IDS_PER_STATEMENT) {
    const part = outdated.slice(at, at + IDS_PER_STATEMENT);
    await sql.run(
      `DELETE FROM \`trademark_translation\` WHERE \`trademarkId\` IN (${part.map(() => '?').join(',')})`,
      part,
    );
  }
  const rows = records.flatMap((record) => {
    const id = record.otherGoods.length === 0 ? undefined : idOf(record);
    return id === undefined ? [] : [[id, JSON.stringify(record.otherGoods)]];
  });
  await upsertRows(sql, TRANSLATIONS, rows);
}
