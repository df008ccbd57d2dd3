import { type PreparedField } from './prepare-use';
import { LIKE_ITSELF, type UseQuestion } from './use-question';

/** "Valentina bambola di pezza": a woman's name in the title of a doll, which only resembles a mark that is on no toys. */
export function isNameOfDoll(
  { text }: PreparedField,
  { likeness, markClasses, name, span }: UseQuestion,
): boolean {
  const words = text.slice(span.start, span.end);
  const isOther = likeness < LIKE_ITSELF && words.toLowerCase() !== name.toLowerCase();
  return isOther && !markClasses.includes(TOYS) && WOMANS_NAME.test(words) && DOLL.test(text);
}
const TOYS = 28;
const WOMANS_NAME = /^\p{Lu}\p{Ll}{3,}[aeа]$/u;
const DOLL =
  /(?<!\p{L})(?:bambol[ae]|muñecas?|bonecas?|poupées?|dolls?|lalk[ai]|panenk[ay]|păpuș[aăi]|stoffpuppe|puppe|pop|docka|dukke|кукла|лялька|κούκλα)(?!\p{L})/iu;
