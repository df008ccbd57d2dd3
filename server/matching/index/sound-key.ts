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
  W: 'w',
})) {
  for (const letter of letters) SOUNDS[letter.charCodeAt(0)] = sound.charCodeAt(0);
}
const VOWEL = 65;
const [C, E, G, H, I, K, P, Q, S, T, W, X, Y] = [...'ceghikpqstwxy'].map((letter) =>
  letter.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number, number, number, number];
const SOUND_F = 70;
const SOUND_K = 75;
const SOUND_S = 83;
const SOUND_X = 88;

const isVowel = (unit: number): boolean =>
  unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117 || unit === 121;
const isSoftener = (unit: number): boolean => unit === E || unit === I || unit === Y;

/** The longest sound key; more sounds than this are not told apart. */
export const MOST_SOUNDS = 24;

/**
 * Writes how Latin letters sound, roughly and for any of the languages that names come from: one sign a consonant sound
 * (voiced and unvoiced alike, doubled letters once), A for any run of vowels, none for a vowel at the end. So `nike`,
 * `nyke` and `naiki` are one. Answers the number of signs; 0 where a unit is no letter a–z.
 */
export function soundKey(units: Uint16Array, from: number, to: number, out: Uint8Array): number {
  let length = 0;
  for (let at = from; at < to && length < MOST_SOUNDS; at++) {
    const unit = units[at] as number;
    if (unit < 97 || unit > 122) return 0;
    const next = at + 1 < to ? (units[at + 1] as number) : 0;
    let sound = SOUNDS[unit] as number;
    if (isVowel(unit)) sound = VOWEL;
    else if (unit === C) {
      if (next === H) sound = SOUND_X;
      else sound = isSoftener(next) ? SOUND_S : SOUND_K;
    } else if (unit === H || unit === W) {
      // Silent behind a letter, heard at the start.
      if (length > 0) continue;
      sound = unit;
    } else if (unit === P && next === H) sound = SOUND_F;
    else if (unit === S && next === H) sound = SOUND_X;
    else if (unit === S && next === C && at + 2 < to && units[at + 2] === H) sound = SOUND_X;
    else if (unit === G && isSoftener(next)) sound = SOUND_K;
    else if (unit === T && next === C) continue;
    else if (unit === X) {
      if (length > 0 && out[length - 1] !== SOUND_K) out[length++] = SOUND_K;
      sound = SOUND_S;
    } else if (unit === Q && next === 117) at++;
    // A name that begins with x is written with ks by ear, and heard as s.
    if (unit === K && length === 0 && next === S) continue;
    if (sound === SOUND_K && next === K) continue;
    if (length > 0 && out[length - 1] === sound) continue;
    if (length < MOST_SOUNDS) out[length++] = sound;
  }
  if (length > 1 && out[length - 1] === VOWEL) length--;
  return length;
}
