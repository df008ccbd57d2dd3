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

/** The places of one mark in an item, with the fields in which they stand. */
interface Together {
  readonly fields: readonly PreparedField[];
  readonly places: readonly ReadPlace[];
  readonly inTitle: readonly ReadPlace[];
  readonly fieldOf: (place: ReadPlace) => PreparedField | undefined;
}

/** The ordinary sense that one place tells of the others; undefined where none does. */
function wordIn({ fieldOf, inTitle, places }: Together): UseReading | undefined {
  // "Sabonete in natura": a word of the title is the same word where the description has it again.
  const word = inTitle.find(isSureWord);
  if (word) return inTitle.every(isSureWord) ? word.use : undefined;
  // "Edelstein: Diamant": what the goods are like, or where they are from, is the same word in the title.
  return places.find((place) => {
    const role = fieldOf(place)?.role;
    return (role === 'QUALITY' || role === 'ORIGIN') && isSureWord(place);
  })?.use;
}

/** The reference that the item makes to the mark, seen from its other places; undefined where it makes none. */
function referenceIn({ fieldOf, inTitle, places }: Together): UseReading | undefined {
  const said = inTitle.find(isSureReference);
  if (said && inTitle.every(({ use }) => use.use !== 'AS_MARK')) return said.use;
  const elsewhere = places.filter((place) => fieldOf(place)?.field !== 'TITLE' && isSureReference(place));
  const attribute = elsewhere.find((place) => fieldOf(place)?.role === 'SERVED');
  return (attribute ?? elsewhere[0])?.use;
}

/** The reference as it holds for the other places: for certain, with a doubt, or not at all. */
function heldFor({ fields, inTitle, places }: Together, reference: UseReading): UseReading | undefined {
  const isFrom = (wanted: PreparedField['field']): boolean =>
    reference.evidence.some(({ field }) => field === wanted);
  if (isFrom('TITLE')) return reference;
  const isPart = fields.find(({ field }) => field === 'TITLE')?.hasPart === true;
  if (!isFrom('ATTRIBUTE') && !isPart && inTitle.length > 0) return undefined;
  // "Fits Bosch GSB … Bosch": of what the title does not claim, the description says it for certain.
  const isDenied = places.some(({ use }) => use.denied);
  const isSaid = isFrom('ATTRIBUTE') || isDenied || (inTitle.length === 0 && !fields.some(isGenuine));
  return isPart && isSaid ? reference : { ...reference, confidence: 0.5, doubtful: true };
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
  const together = { fields, places, inTitle, fieldOf };
  const word = wordIn(together);
  if (word) return places.map((place) => (place.use.use === 'AS_MARK' ? { ...place, use: word } : place));
  const reference = referenceIn(together);
  const meant = reference && heldFor(together, reference);
  return meant ? places.map((place) => (isOpen(place) ? { ...place, use: meant } : place)) : places;
}
