import { type Sql } from '../../store/store';
import { type FilingKey, type TrademarkRecord } from '../trademark-record';
import { selectIn } from './select-in';

/** What the store knows of a filing, as far as an import weighs it. */
export interface KnownMark {
  readonly id: number;
  readonly applicationNumber: string;
  readonly contentHash: string;
  readonly registerVersionId: number;
  readonly recordedOn: string | null;
}

/** Filings of the store by office and application number. */
export class KnownMarks {
  private readonly byOffice = new Map<string, Map<string, KnownMark>>();

  get({ office, applicationNumber }: FilingKey): KnownMark | undefined {
    return this.byOffice.get(office)?.get(applicationNumber);
  }

  set(office: string, mark: KnownMark): void {
    const known = this.byOffice.get(office);
    if (known) known.set(mark.applicationNumber, mark);
    else this.byOffice.set(office, new Map([[mark.applicationNumber, mark]]));
  }
}

const SELECT =
  'SELECT `id`, `applicationNumber`, `contentHash`, `registerVersionId`, `recordedOn` FROM `trademark` WHERE `office` = ? AND ';

/** Looks filings up by their numbers. */
export async function knownMarks(sql: Sql, keys: readonly FilingKey[], latest = false): Promise<KnownMarks> {
  const known = new KnownMarks();
  for (const [office, numbers] of byOffice(keys, ({ applicationNumber }) => applicationNumber)) {
    const rows = await selectIn<KnownMark>(sql, `${SELECT}\`applicationNumber\``, [office], numbers, latest);
    for (const row of rows) known.set(office, row);
  }
  return known;
}

/** Row ids of filings by office and registration number, written `US 1234567`; where several have one number, the newest. */
export async function marksByRegistration(
  sql: Sql,
  records: readonly TrademarkRecord[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  const registered = records.filter(({ registrationNumber }) => registrationNumber !== null);
  for (const [office, numbers] of byOffice(
    registered,
    ({ registrationNumber }) => registrationNumber ?? '',
  )) {
    const rows = await selectIn<{ id: number; registrationNumber: string }>(
      sql,
      'SELECT `id`, `registrationNumber` FROM `trademark` WHERE `office` = ? AND `registrationNumber`',
      [office],
      numbers,
    );
    for (const { id, registrationNumber } of rows) {
      const key = `${office} ${registrationNumber}`;
      ids.set(key, Math.max(id, ids.get(key) ?? 0));
    }
  }
  return ids;
}

function byOffice<T extends { readonly office: string }>(
  records: readonly T[],
  numberOf: (record: T) => string,
): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  for (const record of records) {
    const list = numbers.get(record.office);
    if (list === undefined) numbers.set(record.office, [numberOf(record)]);
    else list.push(numberOf(record));
  }
  return numbers;
}
