import { ENGLISH, languagesOfWord, WORD_LANGUAGES } from './common-words';
import { languagesOfTradeWord } from './listing-words';
import { type Piece } from './scan-words';

/** A language counts where at least this share of the words is in its list, and this many of them. */
const SHARE = 0.25;
const LEAST_WORDS = 2;
/** Words looked at: a title and the first lines of a description. */
const LOOKED_AT = 60;

const bitOf = (language: (typeof WORD_LANGUAGES)[number]): number => 1 << WORD_LANGUAGES.indexOf(language);

const SCRIPTS: readonly (readonly [pattern: RegExp, languages: number])[] = [
  [/[\u3040-\u30ff]/u, bitOf('japanese')],
  [/\p{Script=Han}/u, bitOf('chinese') | bitOf('japanese')],
  [/\p{Script=Hangul}/u, bitOf('korean')],
  [/\p{Script=Thai}/u, bitOf('thai')],
  [/\p{Script=Arabic}/u, bitOf('arabic')],
  [/\p{Script=Cyrillic}/u, bitOf('russian') | bitOf('ukrainian')],
  [/\p{Script=Greek}{2}/u, bitOf('greek')],
  [/\p{Script=Hebrew}/u, bitOf('hebrew')],
];

/** Letters that only one language of the lists has, or few. */
const LETTERS: readonly (readonly [pattern: RegExp, languages: number])[] = [
  [/[ąęłśżźćń]/iu, bitOf('polish')],
  [/[ğış]/u, bitOf('turkish')],
  [/ñ/iu, bitOf('spanish')],
  [/[ãõ]/iu, bitOf('portuguese')],
  [/[ßä]/iu, bitOf('german')],
  [/[öü]/iu, bitOf('german') | bitOf('turkish')],
  [/[œêèâîû]/iu, bitOf('french')],
  [/[ơưđạảấầậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỷỹ]/iu, bitOf('vietnamese')],
];

/** So much of a text is read in English, and one word with an accent makes it no text of another language: "Suprême logo hoodie". */
const ENGLISH_SHARE = 0.5;

function languagesOfLetters(head: string, isEnglish: boolean): number {
  let languages = 0;
  for (const [pattern, bits] of LETTERS) {
    if (!pattern.test(head)) continue;
    const words = head.split(/\s+/).filter((word) => pattern.test(word)).length;
    if (words > 1 || !isEnglish) languages |= bits;
  }
  return languages;
}

/** Bits of the languages that a text is written in. English is always one: titles of every language hold English words. */
export function languagesOfText(text: string, pieces: readonly Piece[]): number {
  let languages = ENGLISH;
  const head = text.slice(0, 400);
  for (const [pattern, bits] of SCRIPTS) if (pattern.test(head)) languages |= bits;
  const counts = new Array<number>(WORD_LANGUAGES.length).fill(0);
  let words = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'WORD' || piece.dense) continue;
    words += 1;
    if (words > LOOKED_AT) break;
    const bits = languagesOfWord(piece.text) | languagesOfTradeWord(piece.text);
    for (let bit = 0; bit < counts.length; bit += 1)
      if (bits & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
  }
  // Every language borrows from English: a text that English reads better is English.
  const english = counts[0] ?? 0;
  languages |= languagesOfLetters(head, english > LEAST_WORDS && english >= words * ENGLISH_SHARE);
  counts.forEach((count, bit) => {
    if (count >= LEAST_WORDS && count > english && count >= Math.min(words, LOOKED_AT) * SHARE)
      languages |= 1 << bit;
  });
  return languages;
}
