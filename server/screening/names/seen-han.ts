import { hanNames } from '../../matching/sign/brand-index';
import { lookalikes } from '../../text/glyph';
import { isKnownWord } from '../use/known-words';
import { asGuess } from './behind-signs';
import { marksShown } from './marks-named';
import { AS_IT_IS, LIKELY, NAMING_FIELDS, type NameFinder } from './name-finder';

/** Two characters where a word begins, with something behind them. */
const STARTS = /(?<![\p{L}\p{N}])\p{Script=Han}{2}(?=\p{Script=Han}{2}|[ \p{Script=Latin}\p{N}])/gu;
const WRITING = { kind: 'LOOKALIKE_GLYPH', score: 0.8, sureness: LIKELY } as const;

let byLook: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names of two characters by what they look like with another character for one of theirs. */
function namesByLook(): ReadonlyMap<string, readonly string[]> {
  if (byLook) return byLook;
  const found = new Map<string, string[]>();
  const names = new Set(hanNames().filter((name) => name.length === 2));
  for (const name of names) {
    const [first = '', second = ''] = name;
    const looks = [
      ...lookalikes(first).map((one) => one + second),
      ...lookalikes(second).map((one) => first + one),
    ];
    for (const look of looks)
      if (!names.has(look) && !isKnownWord(look)) found.set(look, [...(found.get(look) ?? []), name]);
  }
  return (byLook = found);
}

/** Marks with a Chinese name of two characters that a title begins with, one of them written as one that looks like it: 回刀. */
export const seenHan: NameFinder = {
  hint: /\p{Script=Han}{2}(?:\p{Script=Han}{2}|[ \p{Script=Latin}\p{N}])/u,
  find({ field: place, text }, field, { index, met }) {
    if (!NAMING_FIELDS.has(place)) return [];
    // 五菱 is a name as it stands.
    const isNamed = (at: number): boolean =>
      met.some(({ field: other, kind, start }) => other === field && start === at && AS_IT_IS.has(kind));
    return [...text.matchAll(STARTS)].flatMap(({ 0: look, index: start }) =>
      (isNamed(start) ? [] : (namesByLook().get(look) ?? [])).flatMap((name) =>
        marksShown(index, name, { field, start, end: start + look.length }, WRITING).map((match) =>
          asGuess(match, look),
        ),
      ),
    );
  },
};
