import { bitOfTag } from './word-languages';

const GERMAN = bitOfTag('de');
const GREEK = bitOfTag('el');
const HEBREW = bitOfTag('he');
const ROMANIAN = bitOfTag('ro');
const TURKISH = bitOfTag('tr');

/** Romanian writes ș and ț with a comma or, by older software, with a cedilla; who is in a hurry writes no marks at all. */
function romanian(word: string): readonly string[] {
  const comma = word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
  const cedilla = comma.replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
  return [...new Set([comma, cedilla, comma.normalize('NFD').replace(/\p{M}/gu, '')])];
}

/** Letters that a word also has another for: in small letters KILIF has the i of every other language, and STRASSE has ss. */
const OTHER_LETTERS: ReadonlyMap<number, readonly [letter: string, other: string]> = new Map([
  [TURKISH, ['ı', 'i']],
  [GERMAN, ['ß', 'ss']],
]);

/** Greek writes no accents on capitals: ΦΥΛΛΟ is φύλλο. */
function greek(word: string): readonly string[] {
  return [...new Set([word, word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')])];
}

/** Signs inside words of Hebrew, for a foreign sound or a number: ז'קט, ל״ג. */
const HEBREW_SIGNS = /(?<=\p{Script=Hebrew})["'’׳״](?=\p{Script=Hebrew})/gu;

/** A text whose words of Hebrew have no signs inside them, so that no such word is cut in two. */
export const withoutHebrewSigns = (text: string): string => text.replace(HEBREW_SIGNS, '');

/** A word with the spellings of it that are usual too. */
export function spellingsOf(word: string, language: number): readonly string[] {
  if (language === ROMANIAN) return romanian(word);
  if (language === GREEK) return greek(word);
  if (language === HEBREW) return [...new Set([word, withoutHebrewSigns(word)])];
  const [letter, other = ''] = OTHER_LETTERS.get(language) ?? [];
  return letter !== undefined && word.includes(letter) ? [word, word.replaceAll(letter, other)] : [word];
}
