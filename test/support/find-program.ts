import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where administrators' programs live on Debian, often not on a user's PATH. */
const alsoHere = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The path of the first of these programs that is on the machine, or undefined. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...alsoHere];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
