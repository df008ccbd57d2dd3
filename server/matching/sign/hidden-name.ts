import { spellsOneName } from '../../text/native-likeness';
import { mixesPinyin } from '../../text/pinyin';
import { type TransformationKind } from '../types';

const NATIVE =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
/** What stands for a letter of such a name: a sign, a digit, a letter of Latin. */
const COVER = /[^\p{L}\p{M}\s]|[a-z]/iu;
const SYLLABLES = /^[\p{Script=Han}\p{Script=Katakana}ー・\p{Script=Hangul}]/u;

/** How a name in another script is hidden. */
export interface Hidden {
  readonly name: string;
  readonly kind: TransformationKind;
}

const lettersOf = (text: string): readonly string[] => [...text.toLowerCase()];

/** Whether a character may stand over one of a name in a script other than Latin: ◯ in シャ◯ル, D in 阿D达斯. */
export const coversLetter = (cover: string, letter: string): boolean =>
  COVER.test(cover) && NATIVE.test(letter);

/** Whether a text is the name but for what covers some of its letters: two are seen at least, and half of them. */
function covers(text: string, name: string): boolean {
  const [seen, letters] = [lettersOf(text), lettersOf(name)];
  if (seen.length !== letters.length) return false;
  let same = 0;
  for (const [at, letter] of letters.entries()) {
    if (seen[at] === letter) same += NATIVE.test(letter) ? 1 : 0;
    else if (!coversLetter(seen[at] ?? '', letter)) return false;
  }
  const least = SYLLABLES.test(name) ? 2 : 3;
  return same >= least && same * 2 >= letters.length;
}

/**
 * The first of the names of a brand that a text in their script shows: behind signs, digits or letters of Latin for some of it, or
 * spelt with characters that pass for others.
 */
export function hiddenName(text: string, names: readonly string[]): Hidden | null {
  if (!NATIVE.test(text)) return null;
  const isCovered = COVER.test(text);
  for (const name of names) {
    if (!NATIVE.test(name) || name === text) continue;
    if (isCovered && covers(text, name)) return { name, kind: 'MASKED' };
    if (isCovered ? mixesPinyin(text, name) : spellsOneName(text, name))
      return { name, kind: 'TRANSLITERATION' };
  }
  return null;
}
