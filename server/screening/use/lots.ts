import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

const LOT = /^(?:lotto|lotti|lots?|lotes?|bundle|konvolut|posten|partij)$/iu;
const OF_SO_MANY = /^\s(?:di|da|de|of|von|van|à)\s(?:circa\s|ca\.?\s)?\p{N}/u;

/** "Lotto di 50 bottoni": so many things that are sold together, and no mark Lotto. */
export function isLot({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  return LOT.test(text.slice(start, end)) && OF_SO_MANY.test(text.slice(end, end + LONGEST));
}
const LONGEST = 24;
