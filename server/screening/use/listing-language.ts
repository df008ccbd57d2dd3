import { bitOfTag, ENGLISH, languagesOfWord, WORD_LANGUAGES } from './common-words';
import { languagesOfTradeWord } from './listing-words';
import { type Piece } from './scan-words';

/** A language counts where at least this share of the words is in its list, and this many of them. */
const SHARE = 0.25;
const LEAST_WORDS = 2;
/** Words looked at: a title and the first lines of a description. */
const LOOKED_AT = 60;

const allOf = (tags: string): number => tags.split(' ').reduce((bits, tag) => bits | bitOfTag(tag), 0);

const SCRIPTS: readonly (readonly [pattern: RegExp, languages: number])[] = [
  [/[\u3040-\u30ff]/u, allOf('ja')],
  [/\p{Script=Han}/u, allOf('zh ja')],
  [/\p{Script=Hangul}/u, allOf('ko')],
  [/\p{Script=Thai}/u, allOf('th')],
  [/\p{Script=Arabic}/u, allOf('ar')],
  [/\p{Script=Cyrillic}/u, allOf('ru uk')],
  [/\p{Script=Greek}{2}/u, allOf('el')],
  [/\p{Script=Hebrew}/u, allOf('he')],
];

/** Letters that only some of the languages write, with those. */
const LETTERS: readonly (readonly [pattern: RegExp, languages: number])[] = [
  [/[ąęłśżźćń]/iu, allOf('pl')],
  [/[ğıİ]/u, allOf('tr')],
  [/ş/u, allOf('tr ro')],
  [/[șțţ]/iu, allOf('ro')],
  [/î/iu, allOf('ro fr')],
  [/ă/iu, allOf('ro vi')],
  [/â/iu, allOf('ro fr pt vi')],
  [/ñ/iu, allOf('es')],
  [/[ãõ]/iu, allOf('pt vi')],
  [/ß/u, allOf('de')],
  [/ä/iu, allOf('de sv fi')],
  [/ö/iu, allOf('de tr sv fi hu')],
  [/ü/iu, allOf('de tr hu')],
  [/[őű]/iu, allOf('hu')],
  [/å/iu, allOf('sv da no')],
  [/[æø]/iu, allOf('da no')],
  [/[ěřůčžďťň]/iu, allOf('cs')],
  [/[œû]/iu, allOf('fr')],
  [/ê/iu, allOf('fr pt vi')],
  [/[èàù]/iu, allOf('fr it vi')],
  [/ò/iu, allOf('it vi')],
  [/ç/iu, allOf('fr pt tr')],
  [/é/iu, allOf('es fr pt hu cs vi')],
  [/[áíú]/iu, allOf('es pt hu cs vi')],
  [/ó/iu, allOf('es pt hu pl vi')],
  [/[ơưđạảấầậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỷỹ]/iu, allOf('vi')],
];

/** So much of a text is read in English, and one word with an accent makes it no text of another language: "Suprême logo hoodie". */
const ENGLISH_SHARE = 0.5;

/** Of languages (bits) those that know most words of a text, by the number of words that each knows. */
function likeliest(languages: number, counts: readonly number[]): number {
  const of = counts.map((count, bit) => ((languages & (1 << bit)) === 0 ? -1 : count));
  const most = Math.max(...of);
  return of.reduce((bits, count, bit) => (count === most ? bits | (1 << bit) : bits), 0);
}

function languagesOfLetters(head: string, isEnglish: boolean, counts: readonly number[]): number {
  let languages = 0;
  for (const [pattern, bits] of LETTERS) {
    if (!pattern.test(head)) continue;
    const words = head.split(/\s+/).filter((word) => pattern.test(word)).length;
    if (words > 1 || !isEnglish) languages |= likeliest(bits, counts);
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
  languages |= languagesOfLetters(head, english > LEAST_WORDS && english >= words * ENGLISH_SHARE, counts);
  counts.forEach((count, bit) => {
    if (count >= LEAST_WORDS && count > english && count >= Math.min(words, LOOKED_AT) * SHARE)
      languages |= 1 << bit;
  });
  return languages;
}
