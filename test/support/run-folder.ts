import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const variable = 'BORDERMARK_TEST_RUN';

/** Makes the temporary folder that all workers of this jest run share. Called once, before the workers start. */
export function makeRunFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bordermark-test-'));
  process.env[variable] = folder;
  return folder;
}

/** The temporary folder of this jest run. It is deleted after the run, whatever is in it. */
export function runFolder(): string {
  const folder = process.env[variable];
  if (!folder)
    throw new Error(`${variable} is not set: run tests through jest, its global set-up makes the folder.`);
  return folder;
}

/** A new empty folder inside the run's folder. */
export function temporaryFolder(purpose: string): string {
  const parent = path.join(runFolder(), 'tmp');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, `${purpose}-`));
}
