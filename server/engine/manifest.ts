import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { FORMAT, SnapshotError } from '../matching/index/snapshot';
import { syncFolder } from './section-file';

const NAME = 'current.json';

/** Which files make up the index that serves. It is the only file that is ever replaced. */
export interface Manifest {
  readonly format: number;
  /** Counts up with every change; names of new files are made from it. */
  readonly generation: number;
  /** The register version that the index answers for. */
  readonly version: string;
  readonly language: string;
  /** The older first; `dead` holds the bits of the marks that were removed since. */
  readonly segments: readonly { readonly file: string; readonly dead: string | null }[];
}

const digest = (manifest: Manifest): string =>
  createHash('sha256').update(JSON.stringify(manifest)).digest('hex');

/** The manifest of a folder; null where it has none yet. Throws SnapshotError where it cannot be trusted. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, NAME);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  let stored: { readonly manifest?: Manifest; readonly sha256?: string };
  try {
    stored = JSON.parse(text) as typeof stored;
  } catch {
    throw new SnapshotError('DAMAGED', `${path}: it is no JSON`);
  }
  if (!stored.manifest || stored.sha256 !== digest(stored.manifest)) {
    throw new SnapshotError('DAMAGED', `${path}: it fails its checksum`);
  }
  if (stored.manifest.format !== FORMAT) {
    throw new SnapshotError(
      'OTHER_FORMAT',
      `${path}: it has format ${stored.manifest.format}, not ${FORMAT}`,
    );
  }
  return stored.manifest;
}

/** Makes a manifest the current one: until the rename the old one serves, from then on the new. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const path = join(folder, NAME);
  const file = await open(`${path}.tmp`, 'w');
  try {
    await file.writeFile(JSON.stringify({ manifest, sha256: digest(manifest) }));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.tmp`, path);
  await syncFolder(path);
}
