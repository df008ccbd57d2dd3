import { createHash } from 'node:crypto';
import { type Sql } from '../store/store';

/** Which state of which register an index shows. */
export interface RegisterLabel {
  /** Row id of the newest completed register version; 0 before the first import. */
  readonly versionId: number;
  /**
   * Row id up to which nothing can change any more: an import that began before `versionId` may still be writing. What is newer
   * than this must be taken up again.
   */
  readonly settledId: number;
  /** Row id of the newest step of a recordal; 0 before the first. */
  readonly newestStep: number;
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

interface Steps {
  readonly newest: number;
  readonly count: number;
}

/**
 * Two databases may both have a version 3: the row's own facts tell them apart. Steps are counted too: on MySQL one with a
 * lower id may be committed after one with a higher.
 */
function labelOf(
  row: VersionRow | undefined,
  settledId: number,
  demoRegister: boolean,
  { newest, count }: Steps,
): RegisterLabel {
  const facts = row
    ? [row.id, row.startedAt, row.source, row.sha256, demoRegister].join('|')
    : `empty|${demoRegister}`;
  const digest = createHash('sha256').update(facts).digest('hex').slice(0, 8);
  const steps = newest === 0 ? '' : `-${newest}.${count}`;
  const versionId = row?.id ?? 0;
  const settled = settledId === versionId ? '' : `.${settledId}`;
  const text = `register-${versionId}${settled}-${digest}${steps}`;
  return { versionId, settledId, newestStep: newest, text };
}

/** Row id of the register version that an index of this version shows; null before the first import. */
export function registerVersionOf(indexVersion: string): number | null {
  const id = Number(/^register-(\d+)/.exec(indexVersion)?.[1] ?? 0);
  return id === 0 ? null : id;
}

/** Label of the newest completed state of the register. */
export async function newestLabel(sql: Sql, demoRegister: boolean): Promise<RegisterLabel> {
  // Steps first: what is committed between the two statements is then taken up again, never left out.
  const [steps] = await sql.query<{ newest: number | null; count: number }>(
    'SELECT MAX(`id`) AS `newest`, COUNT(*) AS `count` FROM `recordal_transition`',
  );
  const [row] = await sql.query<VersionRow>(
    `SELECT ${COLUMNS} FROM \`register_version\` WHERE \`status\` = 'COMPLETED' ORDER BY \`id\` DESC LIMIT 1`,
  );
  const versionId = row?.id ?? 0;
  const [running] = await sql.query<{ first: number | null }>(
    "SELECT MIN(`id`) AS `first` FROM `register_version` WHERE `status` = 'RUNNING' AND `id` < ?",
    [versionId],
  );
  const settledId = running?.first == null ? versionId : Number(running.first) - 1;
  const counted = { newest: Number(steps?.newest ?? 0), count: Number(steps?.count ?? 0) };
  return labelOf(row, settledId, demoRegister, counted);
}

/** The label with this text, if it is one of this register's; null if it is of another register, or none. */
export async function labelWithText(
  sql: Sql,
  text: string,
  demoRegister: boolean,
): Promise<RegisterLabel | null> {
  const [, id, settled, newest, count] =
    /^register-(\d+)(?:\.(\d+))?-[0-9a-f]+(?:-(\d+)\.(\d+))?$/.exec(text) ?? [];
  const [row] = await sql.query<VersionRow>(`SELECT ${COLUMNS} FROM \`register_version\` WHERE \`id\` = ?`, [
    Number(id ?? 0),
  ]);
  const steps = { newest: Number(newest ?? 0), count: Number(count ?? 0) };
  const label = row ? labelOf(row, Number(settled ?? id ?? 0), demoRegister, steps) : null;
  return label?.text === text ? label : null;
}
