import { hash } from 'node:crypto';
import { type Sql } from '../store/store';
import { contentHash } from './import/content-hash';
import { findRepeats } from './import/repeated-keys';
import { type RegisterSource } from './register-source';
import { type FilingKey } from './trademark-record';

const MASK = (1n << 128n) - 1n;
const CHUNK = 20_000;

/** What a set of filings comes to, in whatever order they came. */
export interface Checksum {
  readonly marks: number;
  /** 32 hexadecimal digits. */
  readonly checksum: string;
}

/**
 * An order-independent checksum: the sum, modulo 2^128, of a hash of each filing's key and content. Equal sets of filings have
 * equal sums; a filing can be taken out again by subtracting it.
 */
export class ChecksumSum {
  private sum = 0n;
  private marks = 0;

  add(key: FilingKey, content: string): void {
    this.sum = (this.sum + termOf(key, content)) & MASK;
    this.marks += 1;
  }

  subtract(key: FilingKey, content: string): void {
    this.sum = (this.sum - termOf(key, content)) & MASK;
    this.marks -= 1;
  }

  result(): Checksum {
    return { marks: this.marks, checksum: this.sum.toString(16).padStart(32, '0') };
  }
}

function termOf({ office, applicationNumber }: FilingKey, content: string): bigint {
  const digest = hash('sha256', `${office} ${applicationNumber} ${content}`, 'buffer');
  return (digest.readBigUInt64LE(0) << 64n) | digest.readBigUInt64LE(8);
}

interface SummedRow extends FilingKey {
  readonly id: number;
  readonly contentHash: string;
}

/** Checksum of the filings that the store has, of one register or (null) of all. */
export async function storedChecksum(sql: Sql, registerId: number | null): Promise<Checksum> {
  const sum = new ChecksumSum();
  const only = registerId === null ? '' : ' AND `registerId` = ?';
  for (let after = 0; ;) {
    const rows = await sql.query<SummedRow>(
      'SELECT `id`, `office`, `applicationNumber`, `contentHash` FROM `trademark` ' +
        `WHERE \`id\` > ? AND COALESCE(\`removed\`, 0) = 0${only} ORDER BY \`id\` LIMIT ${CHUNK}`,
      registerId === null ? [after] : [after, registerId],
    );
    const last = rows.at(-1);
    if (last === undefined) return sum.result();
    for (const row of rows) sum.add(row, row.contentHash);
    after = last.id;
  }
}

/** Checksum that a store has after importing this source alone: of records of one filing the last counts, refused ones do not. */
export async function sourceChecksum(source: RegisterSource): Promise<Checksum> {
  const sum = new ChecksumSum();
  const repeats = source.readOnce ? null : await findRepeats(source.records());
  const before = source.readOnce ? new Map<string, string>() : null;
  for await (const piece of source.records()) {
    for (const entry of piece) {
      if ('refusals' in entry || repeats?.has(entry.line)) continue;
      const key = 'record' in entry ? entry.record : entry.removed;
      const name = `${key.office} ${key.applicationNumber}`;
      const known = before?.get(name);
      if (known !== undefined) sum.subtract(key, known);
      before?.delete(name);
      if (!('record' in entry)) continue;
      const content = contentHash(entry.record);
      sum.add(key, content);
      before?.set(name, content);
    }
  }
  return sum.result();
}
