import { hanNamesFrom } from '../matching/sign/brand-index';
import { type MarkIndex, type SpanMatch } from '../matching/types';
import { type ItemText } from './item';

/** One character of Han and what hides the others: 耐*, 香*儿. Two seen characters the index finds by itself. */
const MASKED = /(?<![\p{L}\p{N}])(\p{Script=Han})([*＊●○◯□■]{1,3})/gu;
/** Length * width * height, and a multiplication: no name is hidden. */
const MEASURE = /^[长宽高厚深径尺直寸]|^.[*＊]\s?[\p{N}长宽高厚深径尺直寸]/u;
/** A round letter between a character of a name and 家, as in 迪o家 for 迪家 ("the house of"). */
const HOUSE = /(?<!\p{Script=Han})(\p{Script=Han})[oO0xX](家)(?![居用具电庭])/gu;
const SIGN = /^[*＊●○◯□■]$/u;
/** One of two or three characters is seen: likely, not sure. */
const MASKED_SCORE = 0.8;

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

/** Matches of the index for one known name, moved to where the text hides it. */
function matchesOf(
  index: MarkIndex,
  name: string,
  field: number,
  start: number,
  length: number,
): SpanMatch[] {
  return index
    .search([name], { limit: 5 })
    .filter((match) => match.start === 0 && match.end === name.length && match.edits === 0)
    .map((match) => ({
      ...match,
      name,
      field,
      start,
      end: start + length,
      kind: 'MASKED' as const,
      score: MASKED_SCORE,
    }));
}

/**
 * Marks whose Chinese name the texts hide behind a sign but for one character, where the name is a known one. Empty, and
 * free of cost, where no text has such a sign.
 */
export function maskedHanMatches(index: MarkIndex, texts: readonly ItemText[]): readonly SpanMatch[] {
  return texts.flatMap(({ text }, field) => [
    ...[...text.matchAll(MASKED)].flatMap(({ index: start, 1: first = '', 2: signs = '' }) => {
      const rest = text.slice(start);
      if (MEASURE.test(rest)) return [];
      return readingsOf(first, signs.length, rest).flatMap(({ name, length }) =>
        matchesOf(index, name, field, start, length),
      );
    }),
    ...[...text.matchAll(HOUSE)].flatMap(({ 0: run, 1: first = '', 2: house = '', index: start }) =>
      hanNamesFrom(first)
        .filter((name) => name === first + house)
        .flatMap((name) => matchesOf(index, name, field, start, run.length)),
    ),
  ]);
}

/** True for a place that maskedHanMatches found. */
export function isMaskedHan({ kind, name }: SpanMatch, words: string): boolean {
  return (
    kind === 'MASKED' &&
    /^\p{Script=Han}+$/u.test(name) &&
    /^\p{Script=Han}(?:[*＊●○◯□■]|[oO0xX]家$)/u.test(words)
  );
}
