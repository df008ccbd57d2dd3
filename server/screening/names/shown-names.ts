import { type SpanMatch } from '../../matching/types';
import { asNear, behindSigns } from './behind-signs';
import { AS_IT_IS, type FoundMatch, type NameFinder } from './name-finder';
import { speltOtherwise, toldByContext } from './shown-otherwise';
import { HIDING, inTitle, shownQueries } from './shown-queries';

const KATAKANA = /\p{Script=Katakana}/u;

/** Whether the index met the name as it is documented in the same place, signs and all. */
function isNamed({ end, field, mark, start }: FoundMatch, met: readonly SpanMatch[]): boolean {
  return met.some(
    (other) =>
      other.mark === mark &&
      other.field === field &&
      other.start < end &&
      other.end > start &&
      (other.kind === 'EXACT' || other.kind === 'CASE'),
  );
}

/**
 * Marks whose names, in scripts other than Latin, the texts write with signs that stand for letters or between them, and names with a
 * picture for a word: 아1랜드, К-р-о-к-c, 始祖🐦, Drunk 🐘. Costs a look at each word; only one with such signs is looked up.
 */
export const shownNames: NameFinder = {
  hint: HIDING,
  find({ text }, field, search) {
    const { index, met } = search;
    const queries = shownQueries(text);
    if (queries.length === 0) return [];
    const exact = index
      .search(
        queries.map((query) => query.text),
        { lettersOnly: true },
      )
      .filter(({ kind }) => AS_IT_IS.has(kind));
    const placed = (match: SpanMatch, asIs: boolean): readonly FoundMatch[] => {
      const query = queries[match.field];
      const place = query && behindSigns(query, match, field);
      if (!place || isNamed(place, met)) return [];
      const isNear = !asIs && query.reading.guesses > 0 && !KATAKANA.test(query.word.text);
      return [isNear ? asNear(place) : place];
    };
    const told = toldByContext(
      queries.map((query) => inTitle(text, query)),
      search,
    );
    const surely = [
      ...exact.flatMap((match) => placed(match, true)),
      ...told.flatMap(([query, match]) => behindSigns(query, match, field) ?? []),
    ];
    const isFound = (place: FoundMatch): boolean =>
      surely.some(({ end, mark, start }) => mark === place.mark && start < place.end && end > place.start);
    const byEar = speltOtherwise(index, queries).flatMap((match) => placed(match, false));
    const found = [...surely, ...byEar.filter((place) => !isFound(place))];
    // Of two places that a name may have, the longer is the whole of it.
    return found.sort((a, b) => b.end - b.start - (a.end - a.start));
  },
};
