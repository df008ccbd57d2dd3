import { byTable, readPairs, readTable, type SignOption, type SignReader } from './sign-option';

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const SYLLABLES = 0xac00;
const VOWELS = 21;
const WITH_FINALS = 28;
const FIRST_VOWEL = 'ㅏ'.charCodeAt(0);
/** What passes for a vowel behind a consonant. */
const SEEN_AS_VOWEL: ReadonlyMap<string, string> = new Map(
  ['rㅏ', 'kㅏ', 'lㅣ', 'Iㅣ', 'iㅣ', '|ㅣ', '1ㅣ', '!ㅣ', '-ㅡ', '_ㅡ', 'ーㅡ', '一ㅡ', 'Tㅜ', 'Hㅐ'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)],
  ),
);
const VOWEL = /^[ㅏ-ㅣ]$/u;

/** The offset of the vowel that a sign is or passes for; -1 where it does neither. */
function vowelAt(text: string, at: number): number {
  const sign = text.charAt(at);
  const vowel = VOWEL.test(sign) ? sign : SEEN_AS_VOWEL.get(sign);
  return vowel === undefined ? -1 : vowel.charCodeAt(0) - FIRST_VOWEL;
}

const look = (length: number, code: number): SignOption => ({
  length,
  to: String.fromCharCode(code),
  kind: 'LOOKALIKE_GLYPH',
  sure: true,
});

/** A syllable whose letters stand apart, with the consonant that ends it or without: ㄴㅏ, ㄴr, ㄹㅗㄴ. */
function apart(text: string, at: number): readonly SignOption[] {
  const initial = INITIALS.indexOf(text.charAt(at));
  const vowel = initial < 0 ? -1 : vowelAt(text, at + 1);
  if (vowel < 0) return [];
  const open = SYLLABLES + (initial * VOWELS + vowel) * WITH_FINALS;
  const final = text.charAt(at + 2) === '' ? -1 : FINALS.indexOf(text.charAt(at + 2));
  const isNext = final < 0 || vowelAt(text, at + 3) >= 0;
  return isNext ? [look(2, open)] : [look(3, open + final + 1), look(2, open)];
}

/** An open syllable with the consonant that ends it behind it: 로ㄴ. */
function closing(text: string, at: number): readonly SignOption[] {
  const code = text.charCodeAt(at) - SYLLABLES;
  if (code < 0 || code >= 19 * VOWELS * WITH_FINALS || code % WITH_FINALS !== 0) return [];
  const final = text.charAt(at + 1) === '' ? -1 : FINALS.indexOf(text.charAt(at + 1));
  return final < 0 || vowelAt(text, at + 2) >= 0 ? [] : [look(2, SYLLABLES + code + final + 1)];
}

/** Digits and Latin letters by what they are called or sound like. */
const said = byTable(
  readTable(
    '0 공 영 오, 1 일 원, 2 이 투, 3 삼, 4 사 포, 5 오, 6 육, 7 칠, 8 팔, 9 구, A 에이 아 에, B 비, C 씨 시, D 디, E 이 에, F 에프, G 지, H 에이치, I 아이 이, J 제이 제, K 케이 케 크, L 엘, M 엠, N 엔 니, O 오, P 피, Q 큐, R 알, S 에스 스, T 티, U 유, V 브이 비 브, W 더블유, X 엑스 엑 스, Y 와이, Z 지 제트, a 에이 아, b 비, c 씨 시, d 디, e 이 에, g 지, i 아이 이, k 케이 케 크, m 엠, o 오, p 피, s 에스 스, t 티, u 유, v 브이 비 브, x 엑스 엑 스, z 지 제트',
  ),
  'LEET',
  false,
);

/** Syllables that pass for one another by their look: 댕댕이 for 멍멍이. */
const alike = byTable(
  readPairs('대머 귀커 명띵 멍댕 광팡 유윾 파과 비네 거지 판관 왕앟 세셰'),
  'LOOKALIKE_GLYPH',
  false,
);

/** ㅑ, ㅕ and ㅣ, for which ㅒ, ㅖ and ㅢ are written. */
const PLAIN_VOWEL: ReadonlyMap<number, number> = new Map(
  ['ㅒㅑ', 'ㅖㅕ', 'ㅢㅣ'].map((pair) => [
    pair.charCodeAt(0) - FIRST_VOWEL,
    pair.charCodeAt(1) - FIRST_VOWEL,
  ]),
);

/** A syllable with a vowel that is written for another: 얭 for 양, 듸 for 디. */
function otherVowel(text: string, at: number): readonly SignOption[] {
  const code = text.charCodeAt(at) - SYLLABLES;
  const vowel = Math.floor(code / WITH_FINALS) % VOWELS;
  const plain = code < 0 || code >= 19 * VOWELS * WITH_FINALS ? undefined : PLAIN_VOWEL.get(vowel);
  if (plain === undefined) return [];
  return [{ ...look(1, SYLLABLES + code + (plain - vowel) * WITH_FINALS), sure: false }];
}

/** What signs in Hangul may stand for. */
export const hangulShown: SignReader = (text, at) => [
  ...apart(text, at),
  ...closing(text, at),
  ...alike(text, at),
  ...otherVowel(text, at),
  ...said(text, at),
];
