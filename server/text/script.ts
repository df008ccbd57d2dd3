import { type Script } from './types';

const PATTERNS: readonly (readonly [Script, RegExp])[] = [
  ['LATIN', /\p{Script=Latin}/u],
  ['HAN', /\p{Script=Han}/u],
  ['HIRAGANA', /\p{Script=Hiragana}/u],
  // The long-vowel mark and the half-width voicing marks belong to no one script by Unicode; marks use them with katakana.
  ['KATAKANA', /[\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f]/u],
  ['HANGUL', /\p{Script=Hangul}/u],
  ['CYRILLIC', /\p{Script=Cyrillic}/u],
  ['GREEK', /\p{Script=Greek}/u],
  ['ARABIC', /(?!\p{Nd})\p{Script=Arabic}/u],
  ['HEBREW', /\p{Script=Hebrew}/u],
  ['THAI', /(?!\p{Nd})[\p{Script=Thai}\u0e3f]/u],
  ['DEVANAGARI', /(?!\p{Nd})\p{Script=Devanagari}/u],
  ['DIGIT', /\p{Nd}/u],
];

const SCRIPTS: readonly Script[] = [...PATTERNS.map(([script]) => script), 'OTHER'];
const OTHER = SCRIPTS.length;

/** One byte per code point, filled as asked for: 0 is not yet known, otherwise one more than the place in SCRIPTS. */
const known = new Uint8Array(0x110000);

/**
 * The writing system of one code point. A letter that is only a form of another (full width, mathematical, enclosed)
 * has the script of that letter. Source: the Script property of the running Unicode version.
 */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0 || codePoint > 0x10ffff) return 'OTHER';
  const seen = known[codePoint] as number;
  if (seen !== 0) return SCRIPTS[seen - 1] as Script;
  const found = lookUp(codePoint);
  known[codePoint] = found;
  return SCRIPTS[found - 1] as Script;
}

function lookUp(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  const own = PATTERNS.findIndex(([, pattern]) => pattern.test(char));
  if (own >= 0) return own + 1;
  const plain = char.normalize('NFKC').replace(/^[^\p{L}\p{N}]+/u, '');
  const form = plain === char ? -1 : PATTERNS.findIndex(([, pattern]) => pattern.test([...plain][0] ?? ''));
  return form >= 0 ? form + 1 : OTHER;
}

/** The scripts that occur in a text, in order of first occurrence; OTHER (spaces, punctuation, symbols) left out. */
export function scriptsIn(text: string): readonly Script[] {
  const found = new Set<Script>();
  for (const char of text) found.add(scriptOf(char.codePointAt(0) as number));
  found.delete('OTHER');
  return [...found];
}
