import { contextualNames, isShortFor } from '../matching/sign/contextual-names';
import { type MarkIndex, type SpanMatch } from '../matching/types';
import { type ItemText } from './item';

const SCORE = 0.9;

/** Marks that the texts name by a short form, told by the words around it: 갤럭시 S24, NB 574. */
export function contextualMatches(index: MarkIndex, texts: readonly ItemText[]): readonly SpanMatch[] {
  return texts.flatMap(({ text }, field) =>
    contextualNames(text).flatMap(({ brand, end, start }) =>
      index
        .search([brand], { limit: 5 })
        .filter((match) => match.start === 0 && match.end === brand.length && match.edits === 0)
        .map((match) => ({
          ...match,
          name: brand,
          field,
          start,
          end,
          kind: 'ALIAS' as const,
          score: SCORE,
        })),
    ),
  );
}

/** True for a place that contextualMatches found. */
export const isContextual = ({ kind, name }: SpanMatch, words: string): boolean =>
  kind === 'ALIAS' && isShortFor(words, name);
