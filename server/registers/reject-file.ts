import { once } from 'node:events';
import { type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { type Refusal } from './trademark-record';

/** Where a refused record stands, beside its line. */
interface RejectPlace {
  readonly file?: string;
  readonly path?: string;
}

/** Where the refused rows of a file go unless another place is named. */
export function rejectPathOf(sourcePath: string): string {
  return `${sourcePath}.rejects.csv`;
}

/**
 * A CSV of refused records: `line,field,reason,raw`, a row for every reason; with places also `file` and `path`. The file is made
 * with the first refusal; without any there is none.
 */
export class RejectFile {
  private stream: WriteStream | null = null;
  private fault: Error | null = null;

  /** @param withPlaces whether there are columns for the file and the path in the document */
  constructor(
    readonly path: string,
    private readonly withPlaces = false,
  ) {}

  /** True if a record was refused. */
  get used(): boolean {
    return this.stream !== null;
  }

  /**
   * Adds a refused record. Resolves when there is room for more.
   * @throws the system's error where the file cannot be made or written
   */
  async add(line: number, refusals: readonly Refusal[], raw: string, place: RejectPlace = {}): Promise<void> {
    this.stream ??= await this.begin();
    if (this.fault !== null) throw this.fault;
    const where = this.withPlaces ? `,${quoted(place.file ?? '')},${quoted(place.path ?? '')}` : '';
    const rows = refusals.map(
      ({ field, reason }) => `${line},${quoted(field)},${quoted(reason)},${quoted(raw)}${where}\n`,
    );
    if (!this.stream.write(rows.join(''))) await once(this.stream, 'drain');
  }

  private async begin(): Promise<WriteStream> {
    const file = await open(this.path, 'w');
    const stream = file.createWriteStream({ encoding: 'utf8' });
    stream.on('error', (error) => (this.fault = error));
    stream.write(`line,field,reason,raw${this.withPlaces ? ',file,path' : ''}\n`);
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
