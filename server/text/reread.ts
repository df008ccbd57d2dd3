/** Letters of the alphabets that are mixed, and digits, in a row. */
const TOKENS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}µμ]+/gu;
const LATIN_ONLY = /^[\p{Script=Latin}µμ]+$/u;
/** A small l where only a capital I can stand: among capitals (NlKE), or where nobody could say it (Nlke, Guccl, Addldas). */
const L_AMONG_CAPITALS = /(?<=\p{Lu}\p{Lu}?)l(?=\p{Lu}|$)|(?<!\p{L})l(?=\p{Lu}{2})/gu;
const L_IN_CLUSTER = /(?<=[bcdfgjkmnpqstvxz])l(?=[bcdfghjkmnpqrstvwxz]|$)|(?<=^[hjmnrtvw])l(?=[^l])/giu;
const MICRO = /[µμ]/gu;
/** A capital I where only a small l can stand: among small letters, before a vowel or another I (AppIe, GiIIette; not McIntosh). */
const I_AMONG_SMALL = /(?<=\p{Ll}I*)I(?=I*(?:[aeiouyаеоу]|$))/gu;

/** The text with capital I read as the small l that it passes for. */
export function readCapitalI(text: string): string {
  return text.includes('I') ? text.replace(I_AMONG_SMALL, 'l') : text;
}

/** Latin letters and digits that pass for Cyrillic ones, in a word that is otherwise Cyrillic: Пyма, Л3ГО. */
const FOR_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  0: 'о',
  3: 'е',
  6: 'б',
};
const MIXED_CYRILLIC = /^(?=.*\p{Script=Cyrillic})[\p{Script=Cyrillic}acepxyokABCEHKMOPTXY036]+$/u;
/** So many letters must be Cyrillic, or it is rather a Latin word in disguise, which the index reads itself. */
const LEAST_CYRILLIC = 0.5;
const SHORTEST = 3;
function rereadToken(token: string): string {
  if (token.length < SHORTEST) return token;
  if (LATIN_ONLY.test(token)) {
    return token
      .replace(I_AMONG_SMALL, 'l')
      .replace(L_AMONG_CAPITALS, 'I')
      .replace(L_IN_CLUSTER, 'i')
      .replace(MICRO, (sign) => (/^[µμ]+$/u.test(token) ? sign : 'u'));
  }
  const cyrillic = token.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (!MIXED_CYRILLIC.test(token) || cyrillic < token.length * LEAST_CYRILLIC) return token;
  return [...token].map((char) => FOR_CYRILLIC[char] ?? char).join('');
}

/** Some letters may be read otherwise: told at once, as most texts have none of them. */
export const MAY_BE_REREAD =
  /[^\sA-Z]I|[^\saeiou][lL](?![aeiou])|[hjmnrtvwHJMNRTVW][lL]|l\p{Lu}{2}|[µμ]|\p{Script=Cyrillic}[a-zA-Z\d]|[a-zA-Z\d]\p{Script=Cyrillic}/u;

/**
 * What a hasty reader takes a text for where single letters are swapped for look-alikes of the same alphabet, or of Latin
 * inside a Cyrillic word. Letter for letter: offsets stay what they are. The text itself where there are none.
 */
export function reread(text: string): string {
  return text.replace(TOKENS, rereadToken);
}
