import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMON_WORDS } from '../../../server/screening/use/common-words';

/** A file and all files of the repository that it imports. */
function importedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|\}).* from '(\.[^']+)';/gm))
    importedBy(path.join(path.dirname(file), `${name}.ts`), found);
  return found;
}

it('is made anew with any file that makes it', () => {
  const maker = path.join(__dirname, '../../../server/screening/use/make-common-words.ts');
  const imported = importedBy(maker);
  expect(imported.size).toBeGreaterThan(5);
  const sources = COMMON_WORDS.sources();
  const isSource = (file: string): boolean =>
    sources.some((source) => file === source || file.startsWith(source + path.sep));
  expect([...imported].filter((file) => !isSource(file))).toEqual([]);
});

it('holds common words first, each with its languages, and marks what people say', () => {
  const { packed, spoken, stringEnds } = COMMON_WORDS.make();
  expect(packed.every((word) => word !== 0)).toBe(true);
  expect(packed.length).toBeGreaterThan(200_000);
  expect([spoken.length, spoken.at(-1)]).toEqual([stringEnds.length, 1]);
});
