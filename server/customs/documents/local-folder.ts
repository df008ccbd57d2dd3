import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DocumentStorage } from './document-storage';

/** Characters of a wrong value that an error repeats. */
const MAX_SHOWN = 80;
const SHA256 = /^[0-9a-f]{64}$/;

/** SHA-256 of a file, lower-case hexadecimal. */
export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps documents in a folder of this machine, readable by its owner alone. */
export class LocalFolder implements DocumentStorage {
  constructor(private readonly folder: string) {}

  /** Writes beside the place and renames, so that a crash leaves no half file under a good name. */
  async put(sha256: string, content: Uint8Array): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const half = `${path}.${randomUUID()}`;
    try {
      const file = await open(half, 'wx', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(half, path);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }

  async get(sha256: string): Promise<Uint8Array | null> {
    try {
      const content = await readFile(this.pathOf(sha256));
      return sha256Of(content) === sha256 ? content : null;
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new RangeError(`"${sha256.slice(0, MAX_SHOWN)}" is no SHA-256.`);
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
