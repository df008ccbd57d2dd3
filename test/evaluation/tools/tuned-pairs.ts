import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPairs, type LabelledPair } from '../../../server/evaluation/read-pairs';

const SETS = join(__dirname, '../sets');

/** The rows of the part `tune` of the sets whose file name is like this. */
export function tunedPairs(name: RegExp): readonly LabelledPair[] {
  return readdirSync(SETS)
    .filter((file) => name.test(file))
    .flatMap((file) => readPairs(readFileSync(join(SETS, file), 'utf8'), file))
    .filter(({ split }) => split === 'tune');
}
