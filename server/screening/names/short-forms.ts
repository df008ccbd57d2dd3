import { contextualNames, isShortFor } from '../../matching/sign/contextual-names';
import { type SpanMatch } from '../../matching/types';
import { marksWritten } from './marks-named';
import { type NameFinder } from './name-finder';

const SCORE = 0.9;

/** Marks that a text names by a short form, told by the words around it: 갤럭시 S24, NB 574. */
export const shortForms: NameFinder = {
  find: ({ text }, field, { index }) =>
    contextualNames(text).flatMap(({ brand, end, start }) =>
      marksWritten(index, brand).map((match) => ({
        ...match,
        ...{ field, start, end, score: SCORE },
        kind: 'ALIAS' as const,
      })),
    ),
};

/** True for a place that shortForms found. */
export const isShortForm = ({ kind, name }: SpanMatch, words: string): boolean =>
  kind === 'ALIAS' && isShortFor(words, name);
