import { TrademarkState } from '../../../schema/trademark-state';
import { type Sql } from '../../store/store';
import { tableOf } from '../../store/table';

const OWN_COLUMNS = ['trademarkId', 'untilVersionId'];
const IDS_PER_STATEMENT = 500;

/** The columns that a trademark and its earlier states share, each in backticks. */
export const SHARED_COLUMNS = tableOf(TrademarkState)
  .columns.filter((column) => !OWN_COLUMNS.includes(column))
  .map((column) => `\`${column}\``);

/**
 * Keeps the present states of filings that a version is about to change. What the same version brought before is no state
 * of its own: only what stood at the end of a version counts.
 */
export async function keepStates(sql: Sql, ids: readonly number[], untilVersionId: number): Promise<void> {
  const shared = SHARED_COLUMNS.join(', ');
  for (let at = 0; at < ids.length; at += IDS_PER_STATEMENT) {
    const part = ids.slice(at, at + IDS_PER_STATEMENT);
    await sql.run(
      `INSERT INTO \`trademark_state\` (\`trademarkId\`, \`untilVersionId\`, ${shared}) SELECT \`id\`, ?, ${shared} FROM \`trademark\` ` +
        `WHERE \`registerVersionId\` < ? AND \`id\` IN (${part.map(() => '?').join(',')})`,
      [untilVersionId, untilVersionId, ...part],
    );
  }
}
