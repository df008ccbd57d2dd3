const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const SYLLABLES = 0xac00;
const PER_INITIAL = 21 * 28;
const SYLLABLES_ONLY = /^[가-힣]+$/u;
const TENSE: Readonly<Record<string, string>> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** Tense consonants as plain ones, which are typed with less effort. */
const plain = (consonants: string): string => [...consonants].map((one) => TENSE[one] ?? one).join('');

/** The initial consonants of a Korean word, tense ones as plain: ㄴㅇㅋ of 나이키. Empty where the text is no such word. */
export function hangulInitials(text: string): string {
  const word = text.replace(/ /g, '');
  if (!SYLLABLES_ONLY.test(word)) return '';
  const initials = [...word].map((syllable) =>
    INITIALS.charAt(Math.floor((syllable.charCodeAt(0) - SYLLABLES) / PER_INITIAL)),
  );
  return plain(initials.join(''));
}

/** Whether bare consonants, amid syllables perhaps, are the initials of the Korean word: ㄴㅇㅋ and ㄴ이ㅋ of 나이키. */
export function areHangulInitials(written: string, word: string): boolean {
  const letters = word.replace(/ /g, '');
  if (letters.length !== written.length || !/[ㄱ-ㅎ]/u.test(written)) return false;
  const initials = hangulInitials(word);
  return (
    initials !== '' &&
    [...plain(written)].every((one, at) => one === letters.charAt(at) || one === initials.charAt(at))
  );
}
