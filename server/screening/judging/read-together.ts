import { type FoundMatch } from '../names/name-finder';
import { type SignComparison } from '../../matching/types';
import { type UseReading } from '../types';
import { isGenuine } from '../use/served-model';
import { type PreparedField, prepareUse, type UseField } from '../use/prepare-use';

/** A place before it is decided about: how alike the signs are, and how the item uses the words. */
export interface ReadPlace {
  readonly match: FoundMatch;
  readonly sign: SignComparison;
  readonly use: UseReading;
  readonly claimed: boolean;
}

/** What stands as a mark, or was read as a reference only by what the goods are. */
const isOpen = ({ use }: ReadPlace): boolean =>
  use.use === 'AS_MARK' || (use.use === 'REFERENTIAL' && use.doubtful === true);

const isSureWord = ({ use }: ReadPlace): boolean => use.use === 'DESCRIPTIVE' && use.doubtful !== true;

const isSureReference = ({ use }: ReadPlace): boolean => use.use === 'REFERENTIAL' && use.doubtful !== true;

/** The reference that the item makes to the mark, seen from its other places; undefined where it makes none. */
function referenceOf(
  places: readonly ReadPlace[],
  fieldOf: (place: ReadPlace) => PreparedField | undefined,
): UseReading | undefined {
  const titles = places.filter((place) => fieldOf(place)?.field === 'TITLE');
  const inTitle = titles.find(isSureReference);
  if (inTitle && titles.every(({ use }) => use.use !== 'AS_MARK')) return inTitle.use;
  const elsewhere = places.filter((place) => fieldOf(place)?.field !== 'TITLE' && isSureReference(place));
  const attribute = elsewhere.find((place) => fieldOf(place)?.role === 'SERVED');
  return (attribute ?? elsewhere[0])?.use;
}

/**
 * One listing speaks of a mark in several places, and means one thing: where the title says "for Bosch", or an attribute "Compatible
 * Brand: Bosch", the name by itself in the description refers to the same. What the brand field claims, and what trades on the
 * name, stands; and the title is a reference for certain only where it names goods that serve others.
 */
export function readTogether(texts: readonly UseField[], places: readonly ReadPlace[]): readonly ReadPlace[] {
  if (places.length < 2 || places.some(({ claimed, use }) => claimed || use.aggravated)) return places;
  if (!places.some(isOpen)) return places;
  const { fields } = prepareUse(texts);
  const fieldOf = ({ match }: ReadPlace): PreparedField | undefined => fields[match.field];
  const inTitle = places.filter((place) => fieldOf(place)?.field === 'TITLE');
  // "Sabonete in natura": a word of the title is the same word where the description has it again.
  const word =
    inTitle.find(isSureWord) ??
    // "Edelstein: Diamant": what the goods are like is the same word in the title.
    places.find((place) => fieldOf(place)?.role === 'QUALITY' && isSureWord(place));
  if (word && inTitle.every((place) => isSureWord(place) || fieldOf(word)?.role === 'QUALITY'))
    return places.map((place) => (place.use.use === 'AS_MARK' ? { ...place, use: word.use } : place));
  const reference = referenceOf(places, fieldOf);
  if (!reference) return places;
  const title = fields.find(({ field }) => field === 'TITLE');
  const isFromTitle = reference.evidence.some(({ field }) => field === 'TITLE');
  const isFromAttribute = reference.evidence.some(({ field }) => field === 'ATTRIBUTE');
  const isPart = title?.hasPart === true;
  if (!isFromTitle && !isFromAttribute && !isPart && inTitle.length > 0) return places;
  // "Fits Bosch GSB … Bosch": of what the title does not claim, the description says it for certain.
  const isDenied = places.some(({ use }) => use.denied);
  const isSaid = isFromAttribute || isDenied || (inTitle.length === 0 && !fields.some(isGenuine));
  const isSure = isFromTitle || (isPart && isSaid);
  const meant = isSure ? reference : { ...reference, confidence: 0.5, doubtful: true };
  return places.map((place) => (isOpen(place) ? { ...place, use: meant } : place));
}
