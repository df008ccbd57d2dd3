import { createHash } from 'node:crypto';
import { type Sql } from '../store/store';

/** Which state of which register an index shows. */
export interface RegisterLabel {
  /** Row id of the newest completed register version; 0 before the first import. */
  readonly versionId: number;
  /** What the index carries as its version: equal labels show equal registers. */
  readonly text: string;
}

interface VersionRow {
  readonly id: number;
  readonly startedAt: string;
  readonly source: string;
  readonly sha256: string | null;
}

const COLUMNS = '`id`, `startedAt`, `source`, `sha256`';

/** Two databases may both have a version 3: the row's own facts tell them apart. */
function labelOf(row: VersionRow | undefined, demoRegister: boolean): RegisterLabel {
  const facts = row
    ? [row.id, row.startedAt, row.source, row.sha256, demoRegister].join('|')
    : `empty|${demoRegister}`;
  const digest = createHash('sha256').update(facts).digest('hex').slice(0, 8);
  return { versionId: row?.id ?? 0, text: `register-${row?.id ?? 0}-${digest}` };
}

/** Label of the newest completed state of the register. */
export async function newestLabel(sql: Sql, demoRegister: boolean): Promise<RegisterLabel> {
  const [row] = await sql.query<VersionRow>(
    `SELECT ${COLUMNS} FROM \`register_version\` WHERE \`status\` = 'COMPLETED' ORDER BY \`id\` DESC LIMIT 1`,
  );
  return labelOf(row, demoRegister);
}

/** The label with this text, if it is one of this register's; null if it is of another register, or none. */
export async function labelWithText(
  sql: Sql,
  text: string,
  demoRegister: boolean,
): Promise<RegisterLabel | null> {
  const id = Number(/^register-(\d+)-/.exec(text)?.[1] ?? 0);
  const [row] = await sql.query<VersionRow>(`SELECT ${COLUMNS} FROM \`register_version\` WHERE \`id\` = ?`, [
    id,
  ]);
  const label = row ? labelOf(row, demoRegister) : null;
  return label?.text === text ? label : null;
}
