/** Sounds of consonants; voiced and unvoiced are one. 0: silent, or decided by its neighbours. */
const SOUNDS = new Uint8Array(128);
for (const [sound, letters] of Object.entries({
  P: 'bp',
  T: 'dt',
  K: 'gkq',
  F: 'fv',
  S: 'sz',
  X: 'j',
  M: 'm',
  N: 'n',
  L: 'l',
  R: 'r',
})) {
  for (const letter of letters) SOUNDS[letter.charCodeAt(0)] = sound.charCodeAt(0);
}
const VOWEL = 65;
const [
  C = 0,
  E = 0,
  F = 0,
  G = 0,
  H = 0,
  I = 0,
  K = 0,
  O = 0,
  P = 0,
  Q = 0,
  S = 0,
  T = 0,
  U = 0,
  W = 0,
  X = 0,
  Y = 0,
] = [...'cefghikopqstuwxy'].map((letter) => letter.charCodeAt(0));
const SOUND_F = 70;
const SOUND_K = 75;
const SOUND_S = 83;
const SOUND_X = 88;

const isVowel = (unit: number): boolean =>
  unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117 || unit === 121;
const isSoftener = (unit: number): boolean => unit === E || unit === I || unit === Y;

/** Which vowels are in a run of them, as bits; i and y are one. */
const VOWELS = new Uint8Array(128);
for (const [at, letters] of ['a', 'e', 'iy', 'o', 'u'].entries())
  for (const letter of letters) VOWELS[letter.charCodeAt(0)] = 1 << at;
const vowelAt = (unit: number, next: number): number => {
  if (unit === E && next === E) return VOWELS[I] as number;
  return VOWELS[unit === O && (next === O || next === U) ? U : unit] as number;
};
const FINE_CH = 1;
const FINE_SH = 2;

/** The longest sound key; more sounds than this are not told apart. */
export const MOST_SOUNDS = 24;
const unheard = new Uint8Array(MOST_SOUNDS + 2);

/**
 * Writes how Latin letters sound, roughly and for any of the languages that names come from: one sign a consonant sound
 * (voiced and unvoiced alike, doubled letters once), A for any run of vowels, none for a vowel at the end. So `nike`,
 * `nyke` and `naiki` are one. Answers the number of signs; 0 where a unit is no letter a–z. `fine`, as long, is what the signs
 * pass over: which consonant, which vowels.
 */
export function soundKey(
  units: Uint16Array,
  from: number,
  to: number,
  out: Uint8Array,
  fine: Uint8Array = unheard,
): number {
  let length = 0;
  for (let at = from; at < to && length < MOST_SOUNDS; at++) {
    const unit = units[at] as number;
    if (unit < 97 || unit > 122) return 0;
    const next = at + 1 < to ? (units[at + 1] as number) : 0;
    let sound = SOUNDS[unit] as number;
    let exact = unit;
    if (isVowel(unit)) {
      // As in quality: the u of it is no vowel.
      if (unit === U && isVowel(next) && length > 0 && out[length - 1] === SOUND_K) continue;
      sound = VOWEL;
      exact = vowelAt(unit, next);
      if (exact !== VOWELS[unit]) at++;
    } else if (unit === C) {
      if (next === H) sound = SOUND_X;
      else sound = isSoftener(next) ? SOUND_S : SOUND_K;
      exact = next === H ? FINE_CH : sound === SOUND_S ? S : K;
    } else if (unit === H) {
      // Silent behind a letter, heard at the start.
      if (length > 0) continue;
      sound = H;
    } else if (unit === W) {
      // Of one sound with v before a vowel; with k it makes qu, elsewhere it is a vowel's end.
      if (!(isVowel(next) || next === H) || (length > 0 && out[length - 1] === SOUND_K)) continue;
      sound = SOUND_F;
    } else if (unit === P && next === H) {
      sound = SOUND_F;
      exact = F;
    } else if (unit === S && (next === H || (next === C && at + 2 < to && units[at + 2] === H))) {
      sound = SOUND_X;
      exact = FINE_SH;
    } else if (unit === G && isSoftener(next)) sound = SOUND_K;
    else if (unit === T && next === C) continue;
    else if (unit === X) {
      if (length > 0 && out[length - 1] !== SOUND_K) {
        out[length] = SOUND_K;
        fine[length++] = K;
      }
      sound = SOUND_S;
      exact = S;
    } else if (unit === Q) {
      exact = K;
      if (next === U) at++;
    }
    // A name that begins with x is written with ks by ear, and heard as s.
    if (unit === K && length === 0 && next === S) continue;
    if (sound === SOUND_K && next === K) continue;
    if (length > 0 && out[length - 1] === sound) {
      if (sound === VOWEL) fine[length - 1] = (fine[length - 1] as number) | exact;
    } else if (length < MOST_SOUNDS) {
      out[length] = sound;
      fine[length++] = exact;
    }
  }
  if (length > 1 && out[length - 1] === VOWEL) length--;
  return length;
}
