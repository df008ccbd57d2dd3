import { type TrademarkStatus } from '../../matching/types';

/** Codes or words of one office, each with what it means in law. */
export type StatusTable = ReadonlyMap<string, TrademarkStatus>;

/** A table from lists of codes: `{ REGISTERED: '700 701', … }`, or of words, one to a line. */
export function statusTable(
  lists: Partial<Record<TrademarkStatus, string>>,
  separator: RegExp = /\s+/,
): StatusTable {
  const table = new Map<string, TrademarkStatus>();
  for (const [status, list] of Object.entries(lists))
    for (const code of list.trim().split(separator)) table.set(statusKey(code), status as TrademarkStatus);
  return table;
}

/** Words as they are compared: lower case, single spaces, no punctuation at the ends. */
export function statusKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s.:;-]+|[\s.:;-]+$/g, '');
}

/** What a code or a phrase means; UNKNOWN where no table says so: never read as dead. */
export function statusOf(table: StatusTable, code: string | null): TrademarkStatus {
  return (code === null ? undefined : table.get(statusKey(code))) ?? 'UNKNOWN';
}
