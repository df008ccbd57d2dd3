import { isKnownWord } from './known-words';
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** "Oliver & Grace", "Anna und Max": two names with a capital, and what joins them. */
const TWO_NAMES =
  /^(\p{Lu}[\p{Ll}\p{M}]+)\s*(?:[&+]|(?<=\s)(?:and|und|et|y|e|i|a|en|och|og|és|și|si|ve|και|и|й|і|та)(?=\s))\s*(\p{Lu}[\p{Ll}\p{M}]+)$/u;

/** Beside it: goods that are made for a couple, or with whatever name is asked for. */
const FOR_A_COUPLE =
  /(?<!\p{L})(?:wedding|engagement|anniversary|bridal|personali[sz]ed|custom(?:i[sz]ed)? names?|hochzeits?\p{Ll}*|verlobung\p{Ll}*|personalisiert\p{Ll}*|mariage|fiançailles|personnalisée?s?|bodas?|matrimonio|nozze|personalizad[oa]s?|personalizzat[oaie]|casamento|bruiloft|trouw\p{Ll}*|gepersonaliseerde?|ślub\p{Ll}*|wesel\p{Ll}*|svatb\p{Ll}*|svatební|nunt[aăi]|nuntă|esküvői?|bröllop\p{Ll}*|düğün|nişan|γάμου|γάμος|свадьб\p{Ll}*|свадебн\p{Ll}*|весілл\p{Ll}*|весільн\p{Ll}*)(?!\p{L})/iu;

const JOINER = /[&+]|\s(?:and|und|et|y|e|i|en|och|og|és|și|si|ve|και|и|й|і|та)\s/iu;

/**
 * "Oliver & Grace wedding welcome sign" beside Oliver Grant: two names that people have, which only come near a mark that joins nothing,
 * are those of who gets married.
 */
export function isCoupleNamed({ text }: PreparedField, { identical, name, span }: UseQuestion): boolean {
  const words = text.slice(span.start, span.end);
  if (identical || JOINER.test(name) || !FOR_A_COUPLE.test(text)) return false;
  const [, first = '', second = ''] = TWO_NAMES.exec(words) ?? [];
  return isKnownWord(first.toLowerCase()) && isKnownWord(second.toLowerCase());
}
