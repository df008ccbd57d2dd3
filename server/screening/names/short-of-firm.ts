import { WEAK_WORDS } from '../../matching/sign/data/weak-words';
import { identityKey } from '../../matching/sign/fold';
import { type SpanMatch } from '../../matching/types';
import { withoutFirmWords } from '../../text/firm-words';
import { type ItemText } from '../item';
import { commonness } from '../use/common-words';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isPlainWord } from '../use/known-words';
import { type FoundMatch, NAMING_FIELDS } from './name-finder';

const NOTHING_BEFORE = /^[^\p{L}\p{N}]*$/u;
const LEAST_BESIDE = 2;
const CAPITAL = /^\p{Lu}/u;

/** Words that any trader uses; places are what firms are called after. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  WEAK_WORDS.filter(({ why }) => why !== 'place').flatMap(({ words }) => words.split(' ')),
);
/** A word as common as "total", "home" or "crew" is no name without what says of the firm that it is one. */
const TOO_COMMON = 0.3;

/** Whether no other word of a text has a capital but the first, so that one tells a name. */
function standsOut(text: string, start: number): boolean {
  const behindFirst = text.replace(/^\P{L}*\p{L}+/u, '');
  const at = start - (text.length - behindFirst.length);
  const others = [...behindFirst.matchAll(/(?<!\p{L})\p{L}{3,}/gu)].filter(({ index }) => index !== at);
  return others.length >= LEAST_BESIDE && !others.some(({ 0: word }) => CAPITAL.test(word));
}

/** A word that people use is a firm's name only where names stand: in front, as the brand, with the only capital; none that any trader uses is. */
function mayBeName(words: string, { field, text }: ItemText, start: number): boolean {
  const parts = words.toLowerCase().split(/[\s-]+/u);
  if (parts.every((part) => SAYS_NOTHING.has(part) || commonness(part) >= TOO_COMMON)) return false;
  if (!parts.every((part) => isPlainWord(part) && !FAMOUS_NAMES.has(part))) return true;
  if (parts.length > 1) return false;
  const isNaming = CAPITAL.test(words) && NAMING_FIELDS.has(field);
  return isNaming && (NOTHING_BEFORE.test(text.slice(0, start)) || standsOut(text, start));
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{Script=Common}]+$/u;

/** "Phoenix bicycle" near Phoenix Bicycles: the short name, with another word that says what the firm makes. */
function asShortWithOther(match: SpanMatch, text: ItemText, words: string): readonly FoundMatch[] {
  const short = withoutFirmWords(match.name);
  const shown = withoutFirmWords(words);
  if (short === match.name || shown === words || identityKey(short) !== identityKey(shown)) return [match];
  if (!mayBeName(shown, text, match.start)) return [];
  const end = match.start + shown.length;
  return [{ ...match, kind: 'CONTAINED', end, edits: 0, name: short, isShort: true }];
}

/**
 * The match as one of the short name, where the words leave out what a filed name says of its firm (Gates of Gates Corporation); as it
 * is where they do not, and none where the short name is an everyday word amid others.
 * @param filed tells the name of the mark: "Brooks" may have been met as what Brooks Running is called in Hebrew
 */
export function asShortOfFirm(match: SpanMatch, text: ItemText, filed: () => string): readonly FoundMatch[] {
  const { end, kind, start } = match;
  const words = text.text.slice(start, end);
  if (kind === 'TYPO') return asShortWithOther(match, text, words);
  const isByOtherScript = kind !== 'CONTAINED' && LATIN.test(words) && !LATIN.test(match.name);
  if (kind !== 'CONTAINED' && !isByOtherScript) return [match];
  const name = isByOtherScript ? filed() : match.name;
  const short = withoutFirmWords(name);
  if (short === name || identityKey(short) !== identityKey(words)) return [match];
  return mayBeName(words, text, start)
    ? [{ ...match, kind: 'CONTAINED', edits: 0, name: short, isShort: true }]
    : [];
}
