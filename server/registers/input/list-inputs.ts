import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from './input-errors';

/** A file that is to be read. */
export interface InputFile {
  readonly path: string;
  /** As places name it: the file's name, below a folder with its way from there. */
  readonly name: string;
  readonly size: number;
}

/** Files of a folder that are no register: reject files and what the system hides. */
const PASSED_OVER = /^\.|\.rejects\.csv$/;

/**
 * The files behind the paths that were given, folders with all that lies in them, in the order of their names. Links that stand in a folder are
 * not followed: they may lead out of it.
 * @throws InputError for a path that is not there, or a folder without files
 */
export async function listInputs(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const facts = await stat(path).catch(() => null);
    if (facts === null) throw new InputError(`${path}: there is no such file (ENOENT).`);
    if (!facts.isDirectory()) files.push({ path, name: basename(path), size: facts.size });
    else {
      const found = await filesBelow(path, '');
      if (found.length === 0) throw new InputError(`${path} has no files in it.`);
      files.push(...found);
    }
  }
  return files;
}

async function filesBelow(folder: string, name: string): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const entry of (await readdir(folder)).sort()) {
    if (PASSED_OVER.test(entry)) continue;
    const path = join(folder, entry);
    const facts = await lstat(path);
    if (facts.isDirectory()) files.push(...(await filesBelow(path, `${name}${entry}/`)));
    else if (facts.isFile()) files.push({ path, name: `${name}${entry}`, size: facts.size });
  }
  return files;
}
