import DataLoader from 'dataloader';
import { Finding, type FindingDetail } from '../../schema/finding';
import { type Row, type Sql } from './store';
import { RowLoader } from './row-loader';
import { tableOf } from './table';

const findings = tableOf(Finding);
const LIGHT = findings.selectOnly(['screeningId', 'position', 'trademarkId', 'verdict', 'reason']);
const DETAIL = findings.selectOnly(['screeningId', 'position', 'detail']);

async function bySelect(sql: Sql, select: string, screenings: readonly string[]): Promise<Finding[][]> {
  const rows = await sql.query<Row>(
    `SELECT ${select} FROM \`finding\` WHERE \`screeningId\` IN (${screenings.map(() => '?').join(',')}) ` +
      'ORDER BY `screeningId`, `position`',
    screenings,
  );
  const byScreening = new Map<string, Finding[]>(screenings.map((id) => [id, []]));
  for (const row of rows) byScreening.get(row['screeningId'] as string)?.push(findings.read(row));
  return screenings.map((id) => byScreening.get(id) ?? []);
}

/**
 * Findings of stored screenings, gravest first, in two steps: the rows with what lists show, and their documents only where a
 * query selects something of them. Each step is one statement a request, whatever the number of screenings.
 */
export function findingLoader(sql: Sql): RowLoader<string, Finding[]> {
  const details = new DataLoader<string, Finding[]>((ids) => bySelect(sql, DETAIL, ids));
  const detailOf = async ({ position, screeningId }: Finding): Promise<FindingDetail> => {
    const found = (await details.load(screeningId)).find((one) => one.position === position);
    if (!found) throw new Error(`Finding ${position} of screening ${screeningId} is gone.`);
    return found.detail;
  };
  return new RowLoader<string, Finding[]>(async (ids) => {
    const all = await bySelect(sql, LIGHT, ids);
    for (const finding of all.flat()) finding.fetchDetail = () => detailOf(finding);
    return all;
  });
}
