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

/** Whether bare consonants are the initials of the Korean word. */
export function areHangulInitials(consonants: string, word: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/u.test(consonants) && hangulInitials(word) === plain(consonants);
}
