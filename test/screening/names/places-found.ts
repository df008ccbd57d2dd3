import { type MarkIndex } from '../../../server/matching/types';
import { type FoundMatch, type NameFinder } from '../../../server/screening/names/name-finder';

/** What a finder meets in a title, once its hint lets it look. */
export function matchesFound(finder: NameFinder, index: MarkIndex, title: string): readonly FoundMatch[] {
  const texts = [{ field: 'TITLE', attribute: null, text: title }] as const;
  if (finder.hint?.test(title) === false) return [];
  return finder.find(texts[0], 0, { index, texts, met: index.search([title]) });
}

/** The marks that a finder meets in a title, each with the words that stand for it. */
export const placesFound = (finder: NameFinder, index: MarkIndex, title: string): readonly string[] =>
  matchesFound(finder, index, title).map(
    ({ mark, start, end }) => `${index.facts(mark).text} ${title.slice(start, end)}`,
  );
