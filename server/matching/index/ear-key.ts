import { A, CH, FEWEST_SIGNS, K, L, M, MOST_SIGNS, N, P, S, SOFT_G, T, TH, VOWEL_BITS } from './ear-signs';

/** What a consonant is by itself, by its place in the alphabet; 0: silent, or decided by its neighbours. */
const PLAIN = new Uint16Array(26);
for (const [letters, sign] of [
  ['bfpv', P],
  ['dt', T],
  ['jsz', S],
  ['kq', K],
  ['m', M],
  ['n', N],
  ['l', L],
] as const)
  for (const letter of letters) PLAIN[letter.charCodeAt(0) - 97] = sign;

const VOWELS = new Uint8Array(128);
for (const [vowel, bit] of Object.entries({ ...VOWEL_BITS, y: VOWEL_BITS.i ?? 0 }))
  VOWELS[vowel.charCodeAt(0)] = bit;

const [
  C = 0,
  E = 0,
  F = 0,
  G = 0,
  H = 0,
  I = 0,
  LETTER_K = 0,
  LETTER_N = 0,
  O = 0,
  LETTER_P = 0,
  R = 0,
  LETTER_S = 0,
  LETTER_T = 0,
  U = 0,
  W = 0,
  X = 0,
  Y = 0,
  Z = 0,
] = [...'cefghiknoprstuwxyz'].map((letter) => letter.charCodeAt(0));

const isVowel = (unit: number): boolean => (VOWELS[unit] ?? 0) !== 0;
const isFront = (unit: number): boolean => unit === E || unit === I || unit === Y;

/** Signs of a name, and the vowels behind each as bits. */
export interface EarKey {
  readonly signs: Uint16Array;
  readonly vowels: Uint8Array;
}

export const newEarKey = (): EarKey => ({
  signs: new Uint16Array(MOST_SIGNS + 2),
  vowels: new Uint8Array(MOST_SIGNS + 2),
});

/** Letters that one sign stands for, and the sign; 0 for a silent one. Written by `read`. */
let sign = 0;
let used = 1;

function say(as: number, letters = 1): void {
  sign = as;
  used = letters;
}

/** Reads the consonant at `at`; `next` and `third` are the letters behind it, 0 at the end. */
function read(unit: number, next: number, third: number, before: number): void {
  if (unit === C) {
    if (next === H) say(third === 108 || third === R ? K : CH, 2);
    else if (next === LETTER_K) say(K, 2);
    else if (next === Z || isFront(next)) say(S);
    else if (next === C && isFront(third)) say(S, 2);
    else say(K);
  } else if (unit === G) {
    if (next === LETTER_N && (isVowel(third) || before !== 0)) say(0);
    else if (next === G) say(isFront(third) ? SOFT_G : K, 2);
    else say(isFront(next) ? SOFT_G : K, next === H ? 2 : 1);
  } else if (unit === LETTER_S) {
    if (next === C && third === H) say(S, 3);
    else say(S, next === H || (next === C && isFront(third)) ? 2 : 1);
  } else if (unit === LETTER_T) {
    if (next === H) say(TH, 2);
    else if (next === C && third === H) say(S, 3);
    else if (next === LETTER_S || next === Z) say(S, 2);
    else say(next === I && third === O && before !== 0 ? S : T);
  } else if (unit === LETTER_P) {
    if (next === F || next === H) say(P, 2);
    else say(before === 0 && next === LETTER_S ? 0 : P);
  } else if (unit === LETTER_N) {
    // As in ring: no g is heard at the end, nor an n but an m before p.
    if (next === G && third === 0) say(N, 2);
    else say(PLAIN[next - 97] === P ? M : N);
  } else if (unit === R) {
    const isLast = next === 0 || (next === E && (third === 0 || third === LETTER_S));
    say(next === R || (isVowel(next) && !isLast) ? L : 0);
  } else if (unit === LETTER_K) say(before === 0 && next === LETTER_N ? 0 : K);
  else say(PLAIN[unit - 97] ?? 0);
}

/**
 * Writes the consonants of a name in Latin letters as every script keeps them (see ear-signs.ts), with the vowels between.
 * Answers the number of signs; 0 where a unit is no letter a–z, and for a name of too few signs or too many.
 */
export function earKey(units: Uint16Array, from: number, to: number, { signs, vowels }: EarKey): number {
  let length = 0;
  let apart = true;
  const put = (as: number): boolean => {
    if (!apart && signs[length - 1] === as) return true;
    if (length === MOST_SIGNS) return false;
    vowels[length] = 0;
    signs[length++] = as;
    apart = false;
    return true;
  };
  for (let at = from; at < to; at += used) {
    const unit = units[at] as number;
    if (unit < 97 || unit > 122) return 0;
    const next = at + 1 < to ? (units[at + 1] as number) : 0;
    const third = at + 2 < to ? (units[at + 2] as number) : 0;
    used = 1;
    if (isVowel(unit) || ((unit === H || unit === W) && isVowel(next))) {
      // The u of qu is no vowel.
      if (unit === U && at > from && units[at - 1] === 113 && isVowel(next)) continue;
      if (length === 0 && !put(A)) return 0;
      vowels[length - 1] = (vowels[length - 1] as number) | (VOWELS[unit] as number);
      apart = true;
      continue;
    }
    if (unit === X) {
      if (length > 0 && !put(K)) return 0;
      say(S);
    } else read(unit, next, third, at === from ? 0 : (units[at - 1] as number));
    if (sign !== 0 && !put(sign)) return 0;
  }
  return length < FEWEST_SIGNS ? 0 : length;
}
