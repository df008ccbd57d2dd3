import { nativeSound } from '../../text/native-sound';
import { FAMOUS_NAMES } from './famous-names';
import { isGoodsWord } from './goods-words';
import { isKnownWord, isWordHere } from './known-words';
import { CAPITAL, LATIN_WORD, OTHER_SCRIPT } from './letter-classes';
import { wordsOf } from './ordinary-word';
import { type PreparedField } from './prepare-use';
import { pieceAt } from './scan-words';
import { sensesOf } from './senses';
import { type FieldSpan, type UseQuestion } from './use-question';

/** "[Plüs]s medve": the name ends or begins in the middle of a word that everybody uses. */
export function isInsideWord({ languages, text }: PreparedField, { end, start }: FieldSpan): boolean {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '';
  const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  const word = (before + text.slice(start, end) + behind).toLowerCase();
  return before + behind !== '' && SPACED_WORD.test(word) && !sensesOf(word) && isWordHere(word, languages);
}
const LONGEST_WORD = 20;
const SPACED_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;

/** "Vesuvìo [d'Oro]", "Rosa [del Mar]": "of" in small letters goes with the capitalised word before it, whatever name both make. */
export function saysOfWhat({ pieces, text }: PreparedField, { end, start }: FieldSpan): boolean {
  const before = pieces[pieceAt(pieces, start) - 1];
  const words = text.slice(start, end);
  const isOf =
    OF_WHAT.test(words) &&
    wordsOf(words).every((word) => word.length < LEAST_LETTERS || isKnownWord(word.toLowerCase()));
  return isOf && before?.kind === 'WORD' && before.capital;
}
const LEAST_LETTERS = 3;
const OF_WHAT = /^(?:d['’]|(?:d[aeiou]|del|d[eao]lla|dello|dei|d[ae]s|dos|van|von)\s)/u;

const isEveryday = (word: string): boolean => isKnownWord(word) && !FAMOUS_NAMES.has(word);
const HAS_CASE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const NEAR = 0.95;
const SURE = 0.8;
const GOODS_ELSEWHERE = 'a word for goods in another script';

/** 시멘트, cement, beside シーメンス: the text is in a script that foreign names are spelt in, and the name is not in that one. */
function isOfOtherScript(text: string, name: string): boolean {
  const script = nativeSound(text)?.script;
  return script !== undefined && script !== nativeSound(name)?.script;
}

/**
 * хаски is the husky, جرانيت is granite: the word went from language to language, and the mark took it too. A name that
 * is written over is written with a capital. Two words of Arabic that only sound like one name are no name.
 */
export function wordElsewhere({ name, likeness }: UseQuestion, text: string): string | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const isGoods = isGoodsWord(text.toLowerCase());
  if (isGoods && isOfOtherScript(text, name)) return GOODS_ELSEWHERE;
  if (!LATIN_WORD.test(name)) return undefined;
  if (ARABIC.test(text) && /\S\s+\S/u.test(text) && likeness < SURE) return 'two words that are not the name';
  if (isGoods) return GOODS_ELSEWHERE;
  const small = HAS_CASE.test(text) ? !CAPITAL.test(text) : ARABIC.test(text) && likeness < NEAR;
  return small && isEveryday(name.toLowerCase()) ? 'the same word in another script' : undefined;
}
