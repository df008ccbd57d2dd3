import { hanNames, hanNamesFrom } from '../../matching/sign/brand-index';
import { isKnownWord } from '../use/known-words';
import { marksShown } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder } from './name-finder';

/** One character of Han and what hides the others: 耐*, 香*儿. */
const MASKED = /(?<![\p{L}\p{N}])(\p{Script=Han})([*＊●○◯□■]{1,3})/gu;
/** Length * width * height, and a multiplication: no name is hidden; a year is none of them (香*2026春夏). */
const MEASURE = /^[长宽高厚深径尺直寸]|^.[*＊]\s?(?!20[2-3]\p{N}(?!\p{N}))[\p{N}长宽高厚深径尺直寸]/u;
/** A round letter between a character of a name and 家, as in 迪o家 for 迪家 ("the house of"). */
const HOUSE = /(?<!\p{Script=Han})(\p{Script=Han})[oO0xX](家)(?![居用具电庭])/gu;
const SIGN = /^[*＊●○◯□■]$/u;
/** What hides one character of a name that shows two others at least: 爱马*, 百*羚, *世家; a letter only between two of them. */
const HIDING = /(?<=\p{Script=Han})[*＊●○◯□■〇xXoO0?？_](?=\p{Script=Han})|[*＊●○◯□■](?!\s?[\p{N}*＊])/gu;
const MOST_IN_NAME = 6;
const LEAST_SHOWN = 2;
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

/** One sign hides two characters at most. */
const MOST_BEHIND_ONE = 3;

/** Known names that the masked text may stand for; where none has its length, those that the sign hides the rest of, but in a word: 防*晒. */
function readingsOf(first: string, signs: number, text: string): readonly Reading[] {
  const names = hanNamesFrom(first);
  const isInWord = signs === 1 && isKnownWord(first + text.charAt(1 + signs));
  const least = isInWord ? signs + 2 : signs + 1;
  const fitting = names.filter((name) => name.length >= least && fits(name, text));
  if (fitting.length > 0) return fitting.map((name) => ({ name, length: name.length }));
  if (signs > 1 || isInWord) return [];
  return names.filter(({ length }) => length <= MOST_BEHIND_ONE).map((name) => ({ name, length: 1 + signs }));
}

let byRest: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names of three characters or more by what is left where one of them is hidden: 爱马_, 百_羚. */
function namesByRest(): ReadonlyMap<string, readonly string[]> {
  if (byRest) return byRest;
  const found = new Map<string, string[]>();
  for (const name of hanNames()) {
    if (name.length <= LEAST_SHOWN) continue;
    for (let at = 0; at < name.length; at += 1) {
      const rest = `${name.slice(0, at)}_${name.slice(at + 1)}`;
      found.set(rest, [...(found.get(rest) ?? []), name]);
    }
  }
  return (byRest = found);
}

const LETTER = /[xXoO0?？_〇]/u;

/** Names of which the text shows all but the character that a sign at the offset hides, a letter one inside of them. */
function* allButOne(text: string, at: number): Generator<{ readonly name: string; readonly start: number }> {
  const inside = LETTER.test(text.charAt(at)) ? 1 : 0;
  for (let start = Math.max(0, at - MOST_IN_NAME + 1); start <= at - inside; start += 1)
    for (let end = Math.max(at + 1 + inside, start + LEAST_SHOWN + 1); end <= start + MOST_IN_NAME; end += 1)
      for (const name of namesByRest().get(`${text.slice(start, at)}_${text.slice(at + 1, end)}`) ?? [])
        yield { name, start };
}

/** Marks whose Chinese name a text hides behind a sign but for some characters, where the name is a known one. */
export const maskedHan: NameFinder = {
  hint: /\p{Script=Han}[*＊●○◯□■〇xXoO0?？_]|[*＊●○◯□■]\p{Script=Han}/u,
  find: ({ text }, field, { index }) => {
    const shown = (name: string, start: number, end: number): readonly FoundMatch[] =>
      marksShown(index, name, { field, start, end }, WRITING);
    return [
      ...[...text.matchAll(MASKED)].flatMap(({ index: start, 1: first = '', 2: signs = '' }) => {
        const rest = text.slice(start);
        if (MEASURE.test(rest)) return [];
        return readingsOf(first, signs.length, rest).flatMap(({ name, length }) =>
          shown(name, start, start + length),
        );
      }),
      ...[...text.matchAll(HIDING)].flatMap(({ index: at }) =>
        [...allButOne(text, at)].flatMap(({ name, start }) => shown(name, start, start + name.length)),
      ),
      ...[...text.matchAll(HOUSE)].flatMap(({ 0: run, 1: first = '', 2: house = '', index: start }) =>
        hanNamesFrom(first)
          .filter((name) => name === first + house)
          .flatMap((name) => shown(name, start, start + run.length)),
      ),
    ];
  },
};
