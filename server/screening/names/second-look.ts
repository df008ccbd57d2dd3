import { MAY_BE_REREAD, reread } from '../../text/reread';
import { type NameFinder } from './name-finder';

/** Letters of other scripts: they are read at first sight, and are left out at the second. */
const OTHER_SCRIPTS = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}μ]/gu;
/** A name met at second sight ranks below one met at first. */
const SECOND = 0.95;

/** Marks that a text names only to the hasty eye. */
export const secondLook: NameFinder = {
  hint: MAY_BE_REREAD,
  find({ text }, field, { index }) {
    const seen = reread(text);
    if (seen === text) return [];
    return index
      .search([seen.replace(OTHER_SCRIPTS, (char) => ' '.repeat(char.length))])
      .filter(({ start, end, edits }) => edits === 0 && seen.slice(start, end) !== text.slice(start, end))
      .map((match) => ({
        ...{ ...match, field, kind: 'HOMOGLYPH' as const, score: match.score * SECOND },
        shows: seen.slice(match.start, match.end),
      }));
  },
};
