import { withAlternatives } from './alternatives';

const letters = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const));

/** Consonants as they stand for foreign sounds; aspiration is not written, so that ph stays free for f. */
const CONSONANTS = letters(
  'กk ขk ฃk คk ฅk ฆk งng จj ฉch ชch ซs ฌch ญy ฎd ฏt ฐt ฑt ฒt ณn ดd ตt ถt ทt ธt นn บb ปp ผp ฝf พp ฟf ภp มm ยy รr ลl วw ศs ษs สs หh ฬl อ ฮh ฤrue ฦlue',
);
const VOWELS = letters('ะa ัa าa ิi ีi ึue ืue ุu ูu เe แae โo ใai ไai ็ ํm');

/** A leading vowel, the consonant that it is said after, and a second one where both open the syllable. */
const LEADING = /([เแโใไ])([ก-ฮ])([รลว](?![รลว])(?=[ก-ฮ]|\p{M}|[ะาเแโใไ]|$))?/gu;

/** Vowels that are written around a consonant, as the one sound that they are. Written after the leading vowel is moved. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/เีย/g, 'ia'],
  [/เือ/g, 'uea'],
  [/เา/g, 'ao'],
  [/เาะ/g, 'o'],
  [/เอ/g, 'oe'],
  [/เิ/g, 'oe'],
  [/เย/g, 'ei'],
  [/ัว/g, 'ua'],
  [/รร/g, 'a'],
  [/ำ/g, 'am'],
  [/(?<=[ก-ฮ])อ(?=[ก-ฮ]|$)/g, 'o'],
  [/อ(?=[ก-ฮ])/g, 'o'],
];

function spelled(text: string): string {
  // Tone marks say nothing of the letters; a silenced consonant is kept, for the foreign name has it.
  const plain = text.replace(/[\u0e48-\u0e4c]/g, '');
  const moved = plain.replace(
    LEADING,
    (_run, vowel: string, one: string, two: string | undefined) => one + (two ?? '') + vowel,
  );
  const grouped = GROUPS.reduce((thai, [from, to]) => thai.replace(from, to), moved);
  let out = '';
  for (const char of grouped)
    out += CONSONANTS.get(char) ?? VOWELS.get(char) ?? (/^[a-z]$/.test(char) ? char : '');
  return out;
}

/** Latin readings of Thai: letter by letter with the vowels in their spoken place, then as foreign names hide in it. */
export function readThai(text: string): readonly string[] {
  return withAlternatives(spelled(text), [
    [/ae/g, 'a'],
    [/w/g, 'v'],
    [/k/g, 'g'],
    [/ch/g, 'sh'],
    [/y(?=[aeiou])/g, 'j'],
  ]);
}
