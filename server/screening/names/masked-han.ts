import { hanNamesFrom } from '../../matching/sign/brand-index';
import { marksShown } from './marks-named';
import { LIKELY, type NameFinder } from './name-finder';

/** One character of Han and what hides the others: 耐*, 香*儿. Two seen characters the index finds by itself. */
const MASKED = /(?<![\p{L}\p{N}])(\p{Script=Han})([*＊●○◯□■]{1,3})/gu;
/** Length * width * height, and a multiplication: no name is hidden. */
const MEASURE = /^[长宽高厚深径尺直寸]|^.[*＊]\s?[\p{N}长宽高厚深径尺直寸]/u;
/** A round letter between a character of a name and 家, as in 迪o家 for 迪家 ("the house of"). */
const HOUSE = /(?<!\p{Script=Han})(\p{Script=Han})[oO0xX](家)(?![居用具电庭])/gu;
const SIGN = /^[*＊●○◯□■]$/u;
/** One of two or three characters is seen: likely, not sure. */
const WRITING = { kind: 'MASKED', score: 0.8, sureness: LIKELY } as const;

interface Reading {
  readonly name: string;
  readonly length: number;
}

/** The name laid over the text, character by character: signs hide, all others must be equal. */
function fits(name: string, text: string): boolean {
  const seen = [...text.slice(0, name.length)];
  return (
    seen.length === name.length && [...name].every((one, i) => seen[i] === one || SIGN.test(seen[i] ?? ''))
  );
}

/** Known names that the masked text may stand for; where none has its length, those that the sign hides the rest of. */
function readingsOf(first: string, signs: number, text: string): readonly Reading[] {
  const names = hanNamesFrom(first);
  const fitting = names.filter((name) => name.length > signs && fits(name, text));
  if (fitting.length > 0) return fitting.map((name) => ({ name, length: name.length }));
  return signs > 1 ? [] : names.map((name) => ({ name, length: 1 + signs }));
}

/** Marks whose Chinese name a text hides behind a sign but for one character, where the name is a known one. */
export const maskedHan: NameFinder = {
  hint: /\p{Script=Han}(?:[*＊●○◯□■]|[oO0xX]家)/u,
  find: ({ text }, field, { index }) => [
    ...[...text.matchAll(MASKED)].flatMap(({ index: start, 1: first = '', 2: signs = '' }) => {
      const rest = text.slice(start);
      if (MEASURE.test(rest)) return [];
      return readingsOf(first, signs.length, rest).flatMap(({ name, length }) =>
        marksShown(index, name, { field, start, end: start + length }, WRITING),
      );
    }),
    ...[...text.matchAll(HOUSE)].flatMap(({ 0: run, 1: first = '', 2: house = '', index: start }) =>
      hanNamesFrom(first)
        .filter((name) => name === first + house)
        .flatMap((name) => marksShown(index, name, { field, start, end: start + run.length }, WRITING)),
    ),
  ],
};
