import { romanize } from '../../text/romanize';
import { pinyinOf } from '../../text/pinyin';
import { glyphUnit, Letter } from './code-points';
import { type Lane } from './lane';

const MOST_CACHED = 20_000;
const readings = new Map<string, readonly [string, string]>();

/** Two Latin readings of one token of another script: the documented one, and the one that speakers write by ear. */
function latinReadings(token: string, letter: number): readonly [string, string] {
  const known = readings.get(token);
  if (known) return known;
  if (readings.size > MOST_CACHED) readings.clear();
  const first = letter === Letter.HAN ? pinyinOf(token) : (romanize(token, { limit: 1 })[0] ?? '');
  let second = first;
  if (letter === Letter.KANA) second = first.replace(/(?<=[^aeiou])u$/, '').replace(/r/g, 'l');
  else if (letter === Letter.HANGUL) second = first.replace(/eu/g, '').replace(/eo/g, 'o').replace(/r/g, 'l');
  else if (letter === Letter.SPACED) second = romanize(token, { limit: 2 })[1] ?? first;
  const pair = [first, second] as const;
  readings.set(token, pair);
  return pair;
}

/** Reads tokens of other scripts in Latin letters, `by` 0 as documented, 1 by ear. Answers whether anything was changed. */
export function readRomanized(plain: Lane, lane: Lane, by: 0 | 1): boolean {
  lane.reset('TRANSLITERATION');
  let any = false;
  for (let at = 0; at < plain.tokens; at++) {
    const letter = plain.letters[at] as number;
    const readable = letter !== Letter.LATIN && letter !== Letter.DIGIT;
    const pair = readable ? latinReadings(plain.tokenText(at), letter) : null;
    if (pair === null || pair[0] === '') lane.copyToken(plain, at);
    else {
      lane.beginToken(plain.gaps[at] as number, Letter.LATIN);
      // Pinyin has one spelling; what other scripts become in Latin letters is written one way today, another tomorrow.
      if (letter === Letter.HAN) lane.rigid[at] = 1;
      const start = plain.starts[plain.first[at] as number] as number;
      const end = plain.ends[(plain.first[at + 1] as number) - 1] as number;
      for (const char of pair[by]) lane.push(char.charCodeAt(0), start, end);
      if (by === 0 || pair[1] !== pair[0]) any = true;
      lane.markChanged();
    }
  }
  return any;
}

/** Reads every Han character as the one that stands for its look-alikes. Answers whether anything was changed. */
export function readGlyphs(plain: Lane, lane: Lane): boolean {
  lane.reset('LOOKALIKE_GLYPH');
  let any = false;
  for (let at = 0; at < plain.tokens; at++) {
    lane.copyToken(plain, at);
    if (plain.letters[at] !== Letter.HAN) continue;
    for (let unit = lane.first[at] as number; unit < lane.length; unit++) {
      const stand = glyphUnit(lane.units[unit] as number);
      if (stand === lane.units[unit]) continue;
      lane.units[unit] = stand;
      lane.markChanged();
      any = true;
    }
  }
  return any;
}

/** Reads letters written twice or more as one. Answers whether anything was changed. */
export function readCollapsed(plain: Lane, lane: Lane): boolean {
  lane.reset('REPEATED');
  let any = false;
  for (let at = 0; at < plain.tokens; at++) {
    lane.beginToken(plain.gaps[at] as number, plain.letters[at] as number);
    const from = plain.first[at] as number;
    const to = plain.first[at + 1] as number;
    for (let unit = from; unit < to; unit++) {
      if (unit > from && plain.units[unit] === plain.units[unit - 1] && plain.letters[at] === Letter.LATIN) {
        lane.ends[lane.length - 1] = plain.ends[unit] as number;
        lane.markChanged();
        any = true;
      } else lane.push(plain.units[unit] as number, plain.starts[unit] as number, plain.ends[unit] as number);
    }
    lane.rigid[at] = plain.rigid[at] as number;
  }
  return any;
}
