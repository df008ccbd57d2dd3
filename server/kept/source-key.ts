import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';

/** Code runs as .ts or, built, as .js; what else a build lays beside it makes no table. */
const CODE = extname(__filename);

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      const isFolder = !name.includes('.') && statSync(inside).isDirectory();
      return isFolder ? filesUnder(inside) : extname(name) === CODE ? [inside] : [];
    });
}

/**
 * A key that changes with any of the sources, files or folders of code, and with the version of Unicode by which letters are folded.
 * Throws where a source cannot be read.
 */
export function sourceKey(sources: readonly string[]): string {
  const { icu = '', unicode = '' } = process.versions;
  const hash = createHash('sha256').update(`${icu}\n${unicode}\n`);
  for (const source of sources)
    for (const file of filesUnder(source)) {
      const content = readFileSync(file);
      hash.update(`${relative(dirname(source), file)}\n${content.length}\n`).update(content);
    }
  return hash.digest('hex');
}
