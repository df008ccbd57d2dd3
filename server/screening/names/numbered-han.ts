import { hanNames } from '../../matching/sign/brand-index';
import { type Transformation } from '../../matching/types';
import { saidAlike, saidKey } from '../../text/pinyin';
import { isSaidAs } from '../../text/shown/han-digits';
import { GUESSED } from './behind-signs';
import { marksShown } from './marks-named';
import { type NameFinder, UNSURE } from './name-finder';

const DIGITS = /(?<![0-9.])[0-9](?![0-9.])(?=\p{Script=Han})/gu;
const LEAST = 3;
const MOST = 6;
/** Of names so long other characters may be said alike too. */
const LONG = 4;
const WRITING = { kind: 'LEET', score: 0.8, sureness: UNSURE } as const;

const keyOf = (left: string, right: string): string => `${saidKey(left)}_${saidKey(right)}`;

let kept: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names by how they are said but for one character that a digit may stand for; the last one does not. */
function namesByRest(): ReadonlyMap<string, readonly string[]> {
  if (kept) return kept;
  const found = new Map<string, string[]>();
  for (const name of hanNames().filter(({ length }) => length >= LEAST))
    for (let at = 0; at < name.length - 1; at += 1) {
      const key = keyOf(name.slice(0, at), name.slice(at + 1));
      found.set(key, [...(found.get(key) ?? []), name]);
    }
  return (kept = found);
}

interface Numbered {
  readonly name: string;
  /** With the character that the digit stands for. */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** Names of which the digit at the offset stands for a character: others are the same, or said so in half of a long name at most. */
function* namesAt(text: string, at: number): Generator<Numbered> {
  for (let start = Math.max(0, at - MOST + 2); start <= at; start += 1)
    for (let end = Math.max(at + 2, start + LEAST); end <= Math.min(text.length, start + MOST); end += 1) {
      const key = keyOf(text.slice(start, at), text.slice(at + 1, end));
      for (const name of namesByRest().get(key) ?? []) {
        const meant = name.charAt(at - start);
        const shown = text.slice(start, at) + meant + text.slice(at + 1, end);
        const isName = shown === name || (name.length >= LONG && saidAlike(shown, name));
        if (isName && isSaidAs(text.charAt(at), meant)) yield { name, shown, start, end };
      }
    }
}

function stepsTo(name: string, from: string, shown: string): readonly Transformation[] {
  const digit: Transformation = { kind: 'LEET', from, to: shown };
  return shown === name ? [digit] : [digit, { kind: 'TRANSLITERATION', from: shown, to: name }];
}

/** Marks with a Chinese name of three characters or more that a text writes with a digit for one of them: 迪3特, 红星2克. */
export const numberedHan: NameFinder = {
  hint: /\p{Script=Han}[0-9]\p{Script=Han}|(?<![0-9.])[0-9]\p{Script=Han}{2}/u,
  find: ({ text }, field, { index }) =>
    [...text.matchAll(DIGITS)].flatMap(({ index: at }) =>
      [...namesAt(text, at)].flatMap(({ end, name, shown, start }) =>
        marksShown(index, name, { field, start, end }, WRITING).map((match) => ({
          ...match,
          behindSigns: {
            words: name,
            steps: stepsTo(name, text.slice(start, end), shown),
            likeness: GUESSED,
          },
        })),
      ),
    ),
};
