import { type SignComparison, type Transformation, type TransformationKind } from '../../matching/types';
import { type Span } from '../../text/span';
import { isGuessed } from '../names/behind-signs';
import { AS_IT_IS, type FoundMatch } from '../names/name-finder';

/** Rewrites that nobody makes by accident: they hide a name from a filter and leave it readable for people. */
const EVASIVE: ReadonlySet<TransformationKind> = new Set([
  'HOMOGLYPH',
  'LEET',
  'MASKED',
  'INVISIBLE',
  'LOOKALIKE_GLYPH',
]);

export function isEvasive(transformations: readonly Transformation[]): boolean {
  return transformations.some(({ kind }) => EVASIVE.has(kind));
}

/** Scripts with letters that look like Latin ones. */
const ALPHABETS = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether a text has other words in the alphabet of these. */
function isInTheirAlphabet(text: string, { end, start }: Span): boolean {
  const words = text.slice(start, end);
  const others = text.slice(0, start) + text.slice(end);
  return ALPHABETS.some((alphabet) => alphabet.test(words) && alphabet.test(others));
}

/** Макіта is how the name is written there, though all its letters look like Latin ones; and so is ИКЕА in a Russian text. */
function isWrittenOpenly(match: FoundMatch, text: string): boolean {
  if (match.behindSigns !== undefined) return false;
  return AS_IT_IS.has(match.kind) || (match.kind === 'TRANSLITERATION' && isInTheirAlphabet(text, match));
}

/** True where the words of a place of a text hide the mark from a filter, and what they show is not guessed. */
export const hidesMark = (match: FoundMatch, { transformations }: SignComparison, text: string): boolean =>
  !isGuessed(match) && !isWrittenOpenly(match, text) && isEvasive(transformations);
