import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Checksum } from '../matching/index/checksum';
import {
  asWords,
  checkSection,
  decodeHeader,
  headerSize,
  paddedSize,
  PAGE,
  SnapshotError,
  type SnapshotHeader,
  type SnapshotPlan,
} from '../matching/index/snapshot';

/** Small enough that its checksum does not hold the event loop up. */
const CHUNK = 1 << 20;

/** A snapshot in memory that threads share: its header, and each section by its name. */
export interface LoadedSections {
  readonly header: SnapshotHeader;
  readonly buffers: ReadonlyMap<string, SharedArrayBuffer>;
}

/** What was done of what there is to do, in bytes. */
export type Progress = (done: number, all: number) => void;

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number, sum?: Checksum): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const piece = bytes.subarray(done, Math.min(bytes.length, done + CHUNK));
    sum?.update(asWords(piece));
    for (let written = 0; written < piece.length;) {
      written += (await file.write(piece, written, piece.length - written, at + done + written)).bytesWritten;
    }
    done += piece.length;
  }
}

/** Makes a new name for a file last: without it, a power cut can undo the rename. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes a snapshot: under a passing name, to the disk, then under its own name. Half of it is never seen. */
export async function writeSectionFile(path: string, plan: SnapshotPlan, progress?: Progress): Promise<void> {
  const passing = `${path}.tmp`;
  const file = await open(passing, 'w');
  try {
    const checksums: number[] = [];
    let done = 0;
    for (const { offset, pieces } of plan.sections) {
      const sum = new Checksum();
      let at = offset;
      for (const piece of pieces) {
        await writeAll(file, piece, at, sum);
        at += piece.length;
      }
      checksums.push(sum.value);
      done += at - offset;
      progress?.(done, plan.bytes);
    }
    await writeAll(file, plan.header(checksums), 0);
    await file.sync();
    await file.close();
    await rename(passing, path);
    await syncFolder(path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(passing, { force: true });
    throw error;
  }
}

async function readAll(file: FileHandle, into: Uint8Array, at: number, sum?: Checksum): Promise<void> {
  for (let done = 0; done < into.length;) {
    const piece = into.subarray(done, Math.min(into.length, done + CHUNK));
    for (let read = 0; read < piece.length;) {
      const { bytesRead } = await file.read(piece, read, piece.length - read, at + done + read);
      if (bytesRead === 0) throw new SnapshotError('DAMAGED', 'it ends too early');
      read += bytesRead;
    }
    sum?.update(asWords(piece));
    done += piece.length;
  }
}

async function readHeader(file: FileHandle): Promise<SnapshotHeader> {
  const first = new Uint8Array(PAGE);
  await readAll(file, first, 0);
  const whole = new Uint8Array(headerSize(first));
  await readAll(file, whole, 0);
  const header = decodeHeader(whole);
  const { size } = await file.stat();
  if (size !== header.bytes) throw new SnapshotError('DAMAGED', `it has ${size} bytes, not ${header.bytes}`);
  return header;
}

/**
 * Reads a snapshot and checks every byte of it. Throws SnapshotError, which names the file, where one is not as it was
 * written, and the error of the file system where there is no such file.
 */
export async function readSectionFile(path: string, progress?: Progress): Promise<LoadedSections> {
  const file = await open(path, 'r');
  try {
    const header = await readHeader(file);
    const buffers = new Map<string, SharedArrayBuffer>();
    let done = header.bytes - header.sections.reduce((sum, section) => sum + paddedSize(section.bytes), 0);
    for (const place of header.sections) {
      const buffer = new SharedArrayBuffer(paddedSize(place.bytes));
      const sum = new Checksum();
      await readAll(file, new Uint8Array(buffer), place.offset, sum);
      checkSection(place, sum);
      buffers.set(place.name, buffer);
      done += buffer.byteLength;
      progress?.(done, header.bytes);
    }
    return { header, buffers };
  } catch (error) {
    if (error instanceof SnapshotError) throw new SnapshotError(error.code, `${path}: ${error.message}`);
    throw error;
  } finally {
    await file.close();
  }
}
