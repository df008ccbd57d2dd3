import { contextualNames, isUnsurelyShort } from '../../matching/sign/contextual-names';
import { marksShown } from './marks-named';
import { LIKELY, type NameFinder, UNSURE } from './name-finder';

const SCORE = 0.9;

/** Marks that a text names by a short form, told by the words around it: 갤럭시 S24, NB 574. */
export const shortForms: NameFinder = {
  find: ({ text }, field, { index }) =>
    contextualNames(text).flatMap(({ brand, end, start }) => {
      const sureness = isUnsurelyShort(text.slice(start, end), brand) ? UNSURE : LIKELY;
      return marksShown(index, brand, { field, start, end }, { kind: 'ALIAS', score: SCORE, sureness });
    }),
};
