import { isBrandName } from '../../matching/sign/brand-index';
import { type ItemText } from '../item';
import { isFamousName } from '../use/famous-names';
import { type FoundMatch } from './name-finder';

/** What is done to a name on purpose; prose has none of it by chance. */
const HIDES: ReadonlySet<string> = new Set(['LEET', 'HOMOGLYPH', 'MASKED', 'INVISIBLE', 'LOOKALIKE_GLYPH']);
/** The name as it is said, or nearly. */
const NEAR: ReadonlySet<string> = new Set(['TYPO', 'PHONETIC', 'TRANSLITERATION', 'AFFIX', 'CONTAINED']);

/** Letters that something parts: ДжБ-Л. */
const CUT = /\p{L}[-.·*_/]\p{L}/u;

const SMALL = /^\p{Ll}/u;

/**
 * True for what in a description only comes near to a name: sentences have a word like it in every tenth line ("примірка", 老师傅).
 * A famous name with a capital is heard, and any that is hidden on purpose, or spelt as its name is known.
 */
export function isNearInProse(
  { behindSigns, edits, end, kind, name, start }: FoundMatch,
  text: ItemText,
): boolean {
  if (text.field !== 'DESCRIPTION' || behindSigns || HIDES.has(kind)) return false;
  const words = text.text.slice(start, end);
  if (edits === 0 && !NEAR.has(kind)) return false;
  if (CUT.test(words)) return false;
  if (edits === 0 && isBrandName(words.toLowerCase())) return false;
  return SMALL.test(words) || !isFamousName(name.toLowerCase());
}
