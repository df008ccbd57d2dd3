import { type Sql } from '../../store/store';
import { type TrademarkRecord } from '../trademark-record';
import { type KnownMark, type KnownMarks, knownMarks } from './known-marks';

/** Stands before the number of marks that only a list of recordals named, by their registration number. */
const PREFIX = 'reg-';
/** The first text behind all that begin with the prefix. */
const BEHIND_PREFIX = 'reg.';

/** Number of application under which a mark is kept of which only the registration number is known. */
export function placeholderNumber(registrationNumber: string): string {
  return `${PREFIX}${registrationNumber}`;
}

/** Finds marks that a list of recordals brought before the office's own register did, and gives them their number. */
export class PlaceholderMarks {
  /** Whether an office had any when the import first asked. */
  private readonly offices = new Map<string, boolean>();

  /** Gives placeholders among these records their numbers, and enters them among the known. */
  async adopt(sql: Sql, records: readonly TrademarkRecord[], known: KnownMarks): Promise<void> {
    const wanted: TrademarkRecord[] = [];
    for (const record of records)
      if (record.registrationNumber !== null && known.get(record) === undefined)
        if (await this.any(sql, record.office)) wanted.push(record);
    if (wanted.length === 0) return;
    const keyOf = ({ office, registrationNumber }: TrademarkRecord) => ({
      office,
      applicationNumber: placeholderNumber(registrationNumber ?? ''),
    });
    const found = await knownMarks(sql, wanted.map(keyOf));
    for (const record of wanted) {
      const mark = found.get(keyOf(record));
      if (mark === undefined || known.get(record) !== undefined) continue;
      await sql.run('UPDATE `trademark` SET `applicationNumber` = ? WHERE `id` = ?', [
        record.applicationNumber,
        mark.id,
      ]);
      const adopted: KnownMark = { ...mark, applicationNumber: record.applicationNumber };
      known.set(record.office, adopted);
    }
  }

  private async any(sql: Sql, office: string): Promise<boolean> {
    const before = this.offices.get(office);
    if (before !== undefined) return before;
    const rows = await sql.query(
      'SELECT `id` FROM `trademark` WHERE `office` = ? AND `applicationNumber` >= ? AND `applicationNumber` < ? LIMIT 1',
      [office, PREFIX, BEHIND_PREFIX],
    );
    this.offices.set(office, rows.length > 0);
    return rows.length > 0;
  }
}
