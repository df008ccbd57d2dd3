import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type SourceDigest } from '../register-source';
import { type InputFile } from './list-inputs';

/** Bytes that tell whether a file is the one that an import was reading. */
const SAMPLE = 1 << 20;

/**
 * Hash of the names, sizes and first mebibytes of files.
 * @param reading what decides how they are read
 */
export async function fingerprintOf(
  files: readonly InputFile[],
  reading: readonly unknown[],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(reading));
  for (const { name, path, size } of files) {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
      hash.update(`${name} ${size} `).update(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  }
  return hash.digest('hex');
}

/** Size and hash of the bytes of files, one behind the other. */
export async function digestOf(files: readonly InputFile[]): Promise<SourceDigest> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for (const { path } of files)
    for await (const piece of createReadStream(path, { highWaterMark: SAMPLE }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      sizeBytes += piece.length;
    }
  return { sizeBytes, sha256: hash.digest('hex') };
}
