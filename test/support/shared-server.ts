import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runFolder } from './run-folder';
import { until } from './until';

/**
 * The address of a server that the whole jest run shares. The first suite that asks starts it, all others, in whatever
 * worker, wait for that one: a run that needs no server pays nothing, and no suite pays twice.
 */
export async function sharedServer(name: string, start: () => Promise<string>): Promise<string> {
  const answer = path.join(runFolder(), `${name}.address`);
  if (isFirst(name)) {
    try {
      publish(answer, { address: await start() });
    } catch (error) {
      publish(answer, { failure: String(error) });
    }
  }
  await until(name, 270, async () => existsSync(answer));
  const { address, failure } = JSON.parse(readFileSync(answer, 'utf8')) as {
    address?: string;
    failure?: string;
  };
  if (address === undefined)
    throw new Error(`${name} could not be started: ${failure ?? 'no reason was given'}`);
  return address;
}

/** Making a folder is atomic, so only one caller of all the workers succeeds. */
function isFirst(name: string): boolean {
  try {
    mkdirSync(path.join(runFolder(), `${name}.claimed`));
    return true;
  } catch {
    return false;
  }
}

/** Readers see the whole answer or none. */
function publish(file: string, answer: object): void {
  writeFileSync(`${file}.part`, JSON.stringify(answer));
  renameSync(`${file}.part`, file);
}
