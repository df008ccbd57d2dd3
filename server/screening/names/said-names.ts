import { hanNames } from '../../matching/sign/brand-index';
import { LEAST_SAID, saidAlike, saidKey } from '../../text/pinyin';
import { marksShown } from './marks-named';
import { type NameFinder, UNSURE } from './name-finder';

const MOST_CHARACTERS = 6;
const RUNS = new RegExp(`\\p{Script=Han}{${LEAST_SAID},}`, 'gu');
const WRITING = { kind: 'TRANSLITERATION', score: 0.85, sureness: UNSURE } as const;

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Every Chinese name of the brand table that is long enough to be told by its sound, by that sound. */
function namesBySound(): ReadonlyMap<string, readonly string[]> {
  if (names) return names;
  const said = new Map<string, string[]>();
  for (const name of hanNames()) {
    if (name.length < LEAST_SAID) continue;
    const key = saidKey(name);
    said.set(key, [...(said.get(key) ?? []), name]);
  }
  return (names = said);
}

/** Marks with a Chinese name of which a text writes several characters with others that are said like them: 师花洛世齐. */
export const saidNames: NameFinder = {
  hint: new RegExp(RUNS.source, 'u'),
  find: ({ text }, field, { index }) =>
    [...text.matchAll(RUNS)].flatMap(({ 0: run, index: from }) =>
      Array.from({ length: run.length - LEAST_SAID + 1 }, (_, at) => at).flatMap((at) =>
        Array.from({ length: MOST_CHARACTERS - LEAST_SAID + 1 }, (_, more) =>
          run.slice(at, at + LEAST_SAID + more),
        ).flatMap((words) =>
          (namesBySound().get(saidKey(words)) ?? [])
            .filter((name) => saidAlike(words, name))
            .flatMap((name) => {
              const start = from + at;
              return marksShown(index, name, { field, start, end: start + words.length }, WRITING);
            }),
        ),
      ),
    ),
};
