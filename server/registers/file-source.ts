import { basename } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { CsvHeaderError } from './csv/csv-columns';
import { CsvEncodingError } from './csv/decode-utf8';
import { readCsv } from './csv/read-csv';
import { detectFormat, type FormatName, XML_FORMATS } from './detect-format';
import { digestOf, fingerprintOf } from './input/file-digest';
import { InputError } from './input/input-errors';
import { type InputPart } from './input/input-part';
import { inputParts } from './input/input-parts';
import { type InputFile, listInputs } from './input/list-inputs';
import { headText, peek } from './input/peek';
import { readJsonl } from './mapping/read-jsonl';
import { readMappedCsv } from './mapping/read-mapped-csv';
import { type Mapping } from './mapping/mapping';
import { type RegisterSource, type SourceDigest, type SourceProgress } from './register-source';
import { type SourceRecord } from './trademark-record';
import { readTsdr } from './tsdr/read-tsdr';
import { USPTO } from './uspto/uspto-format';
import { XmlEncodingError } from './xml/decode-xml';
import { readXmlDocument } from './xml/read-xml-document';

export interface FileSourceOptions {
  /** Default `auto`: each document by its own beginning. */
  readonly format?: FormatName;
  /** Names the columns of an export that is none of the known ones. */
  readonly mapping?: Mapping | null;
  /** Unknown columns of a CSV are passed over. */
  readonly ignoreUnknown?: boolean;
}

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Registers in files, folders and archives, or on standard input, in any of the known formats, read once. */
export class FileSource implements RegisterSource {
  readonly readOnce: boolean;
  private bytesRead: { readonly bytesRead: number }[] = [];
  private published: string | null = null;
  private lastDigest: SourceDigest | null = null;

  private constructor(
    readonly name: string,
    readonly format: string,
    readonly register: string | undefined,
    private readonly files: readonly InputFile[],
    private readonly options: FileSourceOptions,
  ) {
    // A CSV of its own names no day of writing: it is read twice, so that of equal numbers the earlier ones are refused, not written over.
    this.readOnce = format !== 'csv' || files.length !== 1;
  }

  /** @throws InputError for paths that are not there, and for a first document of no known format */
  static async open(paths: readonly string[], options: FileSourceOptions = {}): Promise<FileSource> {
    const [first = STANDARD_INPUT] = paths;
    const files = first === STANDARD_INPUT ? [] : await listInputs(paths);
    const name =
      first === STANDARD_INPUT
        ? 'standard input'
        : paths.length === 1
          ? basename(first)
          : `${basename(first)} and ${paths.length - 1} more`;
    const { format, mapping } = options;
    const told =
      format !== undefined && format !== 'auto' ? format : files[0] ? await formatOf(files[0]) : 'auto';
    const own = told === 'tsdr' ? USPTO.register : XML_FORMATS.find((one) => one.name === told)?.register;
    const register = mapping?.register ?? own;
    return new FileSource(name, told, register, files, options);
  }

  async *records(): AsyncGenerator<readonly SourceRecord[]> {
    this.bytesRead = [];
    const files = this.files.length === 0 ? [null] : this.files;
    for (const file of files) {
      try {
        for await (const part of this.parts(file)) yield* this.document(part);
      } catch (error) {
        // Of many files a broken one must not keep the others out.
        if (files.length === 1 || !isOfFile(error)) throw error;
        yield [refusedFile(file?.name ?? this.name, error)];
      }
    }
    this.lastDigest ??= await this.hashAhead();
  }

  digest(): SourceDigest | null {
    return this.lastDigest;
  }

  publicationDate(): string | null {
    return this.published;
  }

  progress(): SourceProgress {
    const total = this.files.reduce((sum, { size }) => sum + size, 0);
    const bytesRead = this.bytesRead.reduce((sum, one) => sum + one.bytesRead, 0);
    return { bytesRead, bytesTotal: this.files.length === 0 ? null : total };
  }

  /** Names, sizes and the first mebibyte of each file, and what decides how they are read. */
  async fingerprint(): Promise<string | null> {
    const { format = 'auto', ignoreUnknown = false, mapping = null } = this.options;
    return this.files.length === 0 ? null : fingerprintOf(this.files, [format, ignoreUnknown, mapping]);
  }

  /** Hash over the bytes of all files, one behind the other. */
  async hashAhead(): Promise<SourceDigest | null> {
    return this.files.length === 0 ? null : digestOf(this.files);
  }

  private async *document(part: InputPart): AsyncGenerator<readonly SourceRecord[]> {
    const stream = await part.open();
    try {
      yield* this.read(part.name, stream);
    } finally {
      stream.destroy();
    }
  }

  /** The documents of a file; of standard input the only one. */
  private async *parts(file: InputFile | null): AsyncGenerator<InputPart> {
    if (file === null) {
      const counted = { bytesRead: 0 };
      this.bytesRead.push(counted);
      const stream = process.stdin.pipe(
        new Transform({
          transform(piece: Buffer, _encoding, done) {
            counted.bytesRead += piece.length;
            done(null, piece);
          },
        }),
      );
      yield { name: this.name, open: () => Promise.resolve(stream) };
    } else yield* inputParts(file, (bytes) => this.bytesRead.push(bytes));
  }

  private async *read(name: string, stream: Readable): AsyncGenerator<readonly SourceRecord[]> {
    const { head, all } = await peek(stream);
    const format = this.documentFormat(head, name);
    const file = this.files.length === 1 && name === this.files[0]?.name ? undefined : name;
    if (typeof format !== 'string') {
      if (this.files.length <= 1) throw format;
      yield [refusedFile(name, format)];
      return;
    }
    const xml = XML_FORMATS.find((one) => one.name === format);
    if (xml) {
      yield* readXmlDocument(all, xml, { file, onPublicationDate: (date) => this.notePublication(date) });
      return;
    }
    const { mapping = null, ignoreUnknown } = this.options;
    const csv = () => (mapping === null ? readCsv(all, { ignoreUnknown }) : readMappedCsv(all, mapping));
    const records =
      format === 'tsdr' ? readTsdr(all, name) : format === 'jsonl' ? readJsonl(all, mapping) : csv();
    for await (const piece of records)
      yield file === undefined ? piece : piece.map((entry) => ({ ...entry, file }));
  }

  /** The format, or what is wrong with a document among many: one that is not known must not keep the others out. */
  private documentFormat(head: Buffer, name: string): Exclude<FormatName, 'auto'> | InputError {
    const { format = 'auto', mapping } = this.options;
    if (format !== 'auto') return format;
    if (mapping) return mapping.format;
    try {
      return detectFormat(headText(head), name);
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }

  private notePublication(date: string): void {
    if (this.published === null || date > this.published) this.published = date;
  }
}

/** True for what is wrong with a file, not with the machine. */
function isOfFile(error: unknown): error is Error {
  return (
    error instanceof InputError ||
    error instanceof XmlEncodingError ||
    error instanceof CsvHeaderError ||
    error instanceof CsvEncodingError
  );
}

function refusedFile(file: string, { message }: Error): SourceRecord {
  return { line: 1, file, refusals: [{ field: '', reason: message }], raw: '' };
}

/** Format of a file's first document; `auto` where that cannot be told, which is no reason to keep other files out. */
async function formatOf(file: InputFile): Promise<string> {
  try {
    for await (const part of inputParts(file, () => undefined)) {
      const stream = await part.open();
      try {
        const { head } = await peek(stream);
        return detectFormat(headText(head), part.name);
      } finally {
        stream.destroy();
      }
    }
  } catch (error) {
    if (!isOfFile(error)) throw error;
  }
  return 'auto';
}
