import { identityKey } from '../matching/sign/fold';
import { type MarkIndex, type SpanMatch } from '../matching/types';
import { kept } from './kept';
import { FAMOUS_NAMES } from './use/famous-names';

const MOST_MARKS = 10;

const placesOf = new WeakMap<MarkIndex, Map<string, readonly SpanMatch[]>>();

/** A long famous name tells who is meant without the rest: Vuitton, Hilfiger. */
const LEAST_PART = 6;

function bears(name: string, filed: string): boolean {
  if (identityKey(filed) === identityKey(name)) return true;
  return FAMOUS_NAMES.has(name) && name.length >= LEAST_PART && filed.toLowerCase().endsWith(` ${name}`);
}

/** Marks that bear the name, as it is or as their last word. */
export function marksNamed(index: MarkIndex, name: string): readonly SpanMatch[] {
  let ofIndex = placesOf.get(index);
  if (!ofIndex) placesOf.set(index, (ofIndex = new Map<string, readonly SpanMatch[]>()));
  return kept(ofIndex, name, () =>
    index.search([name], { limit: MOST_MARKS }).filter(({ end, mark, name: filed, start }) => {
      const isWhole = start === 0 && end === name.length;
      return isWhole && (bears(name, filed) || bears(name, index.facts(mark).text));
    }),
  );
}
