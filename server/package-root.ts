import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package, from the source tree as from the build. */
export function packageRoot(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json was not found above the running file.');
  return packageRoot(parent);
}
