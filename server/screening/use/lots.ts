import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

const LOT = /^(?:lotto|lotti|lots?|lotes?|bundle|konvolut|posten|partij)$/iu;
const OF_SO_MANY = /^\s(?:di|da|de|of|von|van|à)\s(?:circa\s|ca\.?\s)?\p{N}/u;

const MIXED = /^\s(?:stock|misto|mixed)(?!\p{L})/iu;
/** "Lotto 30 vecchie riviste": what is counted follows in small letters; a year is no number of things. */
const SO_MANY = /^\s\p{N}{1,3}\s(?:pezzi|pz|pcs|pièces|piezas|peças|stück|stuks|\p{Ll}{3})/u;
const ROW = /^(?:fila|file|filas|fileira)$/iu;
const OF_THINGS = /^\s(?:di|de|da)\s\p{Ll}/u;

/** "Lotto di 50 bottoni": so many things that are sold together, and no mark Lotto. */
export function isLot({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  const [words, behind] = [text.slice(start, end), text.slice(end, end + LONGEST)];
  // "Fila di luci": things in a row.
  if (ROW.test(words)) return OF_THINGS.test(behind);
  return LOT.test(words) && (OF_SO_MANY.test(behind) || MIXED.test(behind) || SO_MANY.test(behind));
}
const LONGEST = 24;
