// One hash over the names, sizes and times of files: cheap enough to ask at every start, and it notices deletions.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Every file under the given files and folders, relative to the root of the repository, sorted. */
export function filesUnder(entries, isWanted = () => true) {
  const found = [];
  const visit = (relative) => {
    const absolute = path.join(root, relative);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const name of readdirSync(absolute)) {
        if (!['node_modules', 'dist', 'gql', '.git'].includes(name)) visit(path.join(relative, name));
      }
    } else if (isWanted(relative)) found.push(relative);
  };
  for (const entry of entries) visit(entry);
  return found.sort();
}

/** A hash that changes when any of these files changes, appears or goes. */
export function fingerprint(entries, isWanted) {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesUnder(entries, isWanted)) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
