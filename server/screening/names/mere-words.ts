import { smallLetters } from '../../text/small-letters';
import { bitOfTag, languagesOfWord } from '../use/common-words';
import { type Run } from './ear-runs';

const VIETNAMESE = bitOfTag('vi');
const SPACE = /\s/;
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}/u;

/**
 * Words of the text's languages (bits) side by side, where capitals tell nothing: "Bà bầu", of which the first begins the text, and "Váy Nữ
 * Cà Chua" of Vietnamese, whose words are syllables, where all words have one. What they sound like together is chance.
 */
export function areMereWords(text: string, { end, start }: Run, languages: number): boolean {
  const words = text.slice(start, end);
  if (!SPACE.test(words)) return false;
  const isBeginning = start === 0 && SMALL_WORD.test(words);
  if (!isBeginning && ((languages & VIETNAMESE) === 0 || SMALL_WORD.test(text))) return false;
  const own = isBeginning ? languages : VIETNAMESE;
  return words.split(SPACE).every((word) => (languagesOfWord(smallLetters(word)) & own) !== 0);
}
