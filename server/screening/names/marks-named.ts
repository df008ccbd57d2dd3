import { namesOneBrand } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { type MarkIndex, type SpanMatch, type TransformationKind } from '../../matching/types';
import { kept } from '../kept';
import { FAMOUS_NAMES } from '../use/famous-names';
import { AS_IT_IS, type FoundMatch, type Place } from './name-finder';

const MOST_BEARING = 10;
const MOST_WRITTEN = 5;

type Lookup = (index: MarkIndex, name: string) => readonly SpanMatch[];

/** What an index answers is kept as long as it lives: the names are those of the tables. */
function keptByIndex(lookup: Lookup): Lookup {
  const answers = new WeakMap<MarkIndex, Map<string, readonly SpanMatch[]>>();
  return (index, name) => {
    let ofIndex = answers.get(index);
    if (!ofIndex) answers.set(index, (ofIndex = new Map<string, readonly SpanMatch[]>()));
    return kept(ofIndex, name, () => lookup(index, name));
  };
}

/** A long famous name tells who is meant without the rest: Vuitton, Hilfiger. */
const LEAST_PART = 6;

function bears(name: string, filed: string): boolean {
  if (identityKey(filed) === identityKey(name)) return true;
  return FAMOUS_NAMES.has(name) && name.length >= LEAST_PART && filed.toLowerCase().endsWith(` ${name}`);
}

/** Marks that bear the name, as it is or as their last word. */
export const marksNamed = keptByIndex((index, name) =>
  index.search([name], { limit: MOST_BEARING }).filter(({ end, mark, name: filed, start }) => {
    const isWhole = start === 0 && end === name.length;
    return isWhole && (bears(name, filed) || bears(name, index.facts(mark).text));
  }),
);

/** Marks that the name as a whole is written for. */
export const marksWritten = keptByIndex((index, name) =>
  index
    .search([name], { limit: MOST_WRITTEN })
    .filter(({ edits, end, start }) => start === 0 && end === name.length && edits === 0),
);

/** How a text writes a name. */
interface Writing {
  readonly kind: TransformationKind;
  readonly score: number;
  readonly sureness: number;
}

/** Marks that the name as a whole is written for, at a place that shows the name. */
export function marksShown(
  index: MarkIndex,
  name: string,
  place: Place,
  writing: Writing,
): readonly FoundMatch[] {
  return (
    marksWritten(index, name)
      // What only sounds like the name is another mark: Winston by Бенетон.
      .filter(({ kind, mark }) => AS_IT_IS.has(kind) || namesOneBrand(name, index.facts(mark).text))
      .map((match) => ({ ...match, ...place, ...writing, name, shows: name }))
  );
}
