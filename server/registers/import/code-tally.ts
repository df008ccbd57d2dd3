import { type UnknownStatusCode } from '../../../schema/register-version';
import { type TrademarkRecord } from '../trademark-record';

/** Codes of one import that are told apart; a file of nonsense must not fill the memory. */
const MOST_CODES = 1_000;

/** Counts status codes that no table knows. */
export class CodeTally {
  private readonly counts = new Map<string, UnknownStatusCode>();

  add({ office, status, officeStatusCode, officeStatusText }: TrademarkRecord): void {
    const code = officeStatusCode ?? officeStatusText;
    if (status !== 'UNKNOWN' || code === null) return;
    const key = `${office} ${code}`;
    const known = this.counts.get(key);
    if (known) known.count += 1;
    else if (this.counts.size < MOST_CODES) this.counts.set(key, { office, code, count: 1 });
  }

  /** The most frequent first. */
  list(): UnknownStatusCode[] {
    return [...this.counts.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }
}
