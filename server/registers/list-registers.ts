import { Register } from '../../schema/register';
import { RegisterVersion } from '../../schema/register-version';
import { type Store } from '../store/store';
import { tableOf } from '../store/table';

export interface ListedRegister {
  readonly register: Register;
  /** The newest import that read its source to the end. */
  readonly version: RegisterVersion | null;
  /** Filings that it has now. */
  readonly marks: number;
}

const registers = tableOf(Register);
const versions = tableOf(RegisterVersion);

/** Every register with its newest complete version and how many filings it has. */
export async function listRegisters(store: Store): Promise<ListedRegister[]> {
  const rows = await store.query(`SELECT ${registers.select} FROM \`register\` ORDER BY \`id\``);
  const newest = await store.query(
    `SELECT ${versions.select} FROM \`register_version\` WHERE \`id\` IN ` +
      "(SELECT MAX(`id`) FROM `register_version` WHERE `status` = 'COMPLETED' GROUP BY `registerId`)",
  );
  const counted = await store.query<{ registerId: number | null; marks: number }>(
    'SELECT `registerId`, COUNT(*) AS `marks` FROM `trademark` WHERE COALESCE(`removed`, 0) = 0 GROUP BY `registerId`',
  );
  const byRegister = new Map(newest.map((row) => [Number(row['registerId']), versions.read(row)]));
  const marks = new Map(counted.map((row) => [Number(row.registerId), Number(row.marks)]));
  return rows.map((row) => {
    const register = registers.read(row);
    return {
      register,
      version: byRegister.get(register.rowId) ?? null,
      marks: marks.get(register.rowId) ?? 0,
    };
  });
}
