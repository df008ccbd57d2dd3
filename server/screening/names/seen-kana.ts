import { type TransformationKind } from '../../matching/types';
import { seenAsKana } from '../../text/kana-looks';
import { type NameFinder } from './name-finder';

/** A name met through look-alikes ranks below one met as it is. */
const SEEN = 0.95;
/** The name itself has to be met, spaces and signs aside. */
const AS_IT_IS: ReadonlySet<TransformationKind> = new Set(['EXACT', 'SPACING', 'PUNCTUATION']);

/** Marks that a text writes in katakana with look-alike characters of Han: ミズ丿. */
export const seenKana: NameFinder = {
  hint: /\p{Script=Katakana}/u,
  find({ text }, field, { index }) {
    const seen = seenAsKana(text);
    if (seen === text) return [];
    return index
      .search([seen])
      .filter(
        ({ end, kind, start }) => AS_IT_IS.has(kind) && seen.slice(start, end) !== text.slice(start, end),
      )
      .map((match) => ({
        ...{ ...match, field, kind: 'LOOKALIKE_GLYPH' as const, score: match.score * SEEN },
        shows: seen.slice(match.start, match.end),
      }));
  },
};
