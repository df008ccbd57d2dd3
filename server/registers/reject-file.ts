import { once } from 'node:events';
import { type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Refusal } from './trademark-record';

const HEADER = 'line,field,reason,raw\n';

/** Where the refused rows of a file go unless another place is named. */
export function rejectPathOf(sourcePath: string): string {
  return `${sourcePath}.rejects.csv`;
}

/**
 * A CSV of refused records: `line,field,reason,raw`, a row for every reason. The file is made with the first refusal;
 * without any there is none.
 */
export class RejectFile {
  private stream: WriteStream | null = null;
  private fault: Error | null = null;

  constructor(readonly path: string) {}

  /** True if a record was refused. */
  get used(): boolean {
    return this.stream !== null;
  }

  /**
   * Adds a refused record. Resolves when there is room for more.
   * @throws the system's error where the file cannot be made or written
   */
  async add(line: number, refusals: readonly Refusal[], raw: string): Promise<void> {
    this.stream ??= await this.begin();
    if (this.fault !== null) throw this.fault;
    const rows = refusals.map(
      ({ field, reason }) => `${line},${quoted(field)},${quoted(reason)},${quoted(raw)}\n`,
    );
    if (!this.stream.write(rows.join(''))) await once(this.stream, 'drain');
  }

  private async begin(): Promise<WriteStream> {
    const file = await open(this.path, 'w');
    const stream = file.createWriteStream({ encoding: 'utf8' });
    stream.on('error', (error) => (this.fault = error));
    stream.write(HEADER);
    return stream;
  }

  /** Writes out what is waiting. */
  async close(): Promise<void> {
    if (this.stream === null) return;
    if (this.fault !== null) throw this.fault;
    this.stream.end();
    await finished(this.stream);
  }
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
