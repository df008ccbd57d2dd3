import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type RegisterSource, type SourceDigest } from '../register-source';
import { type SourceRecord } from '../trademark-record';
import { readCsv, type ReadCsvOptions } from './read-csv';

const PIECE = 1 << 18;

/** A CSV file, plain or packed with gzip (told by its first bytes, not by its name). */
export class CsvSource implements RegisterSource {
  readonly name: string;
  readonly format = 'csv';
  private last: SourceDigest | null = null;

  constructor(
    private readonly path: string,
    private readonly options: ReadCsvOptions = {},
  ) {
    this.name = basename(path);
  }

  /**
   * @throws CsvHeaderError, CsvEncodingError, and the system's error where the file cannot be read or unpacked
   */
  async *records(): AsyncGenerator<readonly SourceRecord[]> {
    const packed = await isGzip(this.path);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const file = createReadStream(this.path, { highWaterMark: PIECE });
    file.on('data', (piece) => {
      hash.update(piece);
      sizeBytes += piece.length;
    });
    const bytes = packed ? file.pipe(createGunzip({ chunkSize: PIECE })) : file;
    // A pipe does not hand on the error of its first part.
    if (packed) file.on('error', (error) => bytes.destroy(error));
    try {
      yield* readCsv(bytes as AsyncIterable<Buffer>, this.options);
    } finally {
      file.destroy();
    }
    this.last = { sizeBytes, sha256: hash.digest('hex') };
  }

  digest(): SourceDigest | null {
    return this.last;
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
