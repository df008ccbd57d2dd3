import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A path that leads out of the import folder, or to nothing in it; the message says which. */
export class ImportPathError extends Error {
  override readonly name = 'ImportPathError';
}

/**
 * Real paths of files that were named below the import folder.
 * @throws ImportPathError for one that is not there, or leads out of it by dots or links
 */
export async function pathsBelow(folder: string, names: readonly string[]): Promise<string[]> {
  const root = await realpath(folder).catch(() => resolve(folder));
  const paths: string[] = [];
  for (const name of names) {
    const outside = new ImportPathError(`"${name.slice(0, 200)}" does not lie in the import folder.`);
    if (name === '' || name.includes('\0') || isAbsolute(name)) throw outside;
    if (leadsOut(root, join(root, name))) throw outside;
    const real = await realpath(join(root, name)).catch(() => null);
    if (real === null)
      throw new ImportPathError(`There is no "${name.slice(0, 200)}" in the import folder of the server.`);
    if (leadsOut(root, real)) throw outside;
    paths.push(real);
  }
  return paths;
}

function leadsOut(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
