import { type EarKey, earKey, newEarKey } from './ear-key';
import { CH, FEWEST_SIGNS, K, MOST_SIGNS, NO_VOWEL, OPTIONAL, S, SILENT, SOFT_G, T, TH } from './ear-signs';
import { finish, step } from './hash';
import { type Key, type Likeness, PHONETIC, type Run } from './rules';

const EAR_SEED = 0x510e5a7f;
/** Spellings of one pattern that are looked up, the likeliest first, and keys of one name. */
const MOST_SPELLINGS = 64;
const MOST_READINGS = 4;

/** How an open sign is said: what is filed and looked up is a sound. */
const readingsOf = (sign: number): number =>
  sign === TH ? T | S : sign === CH || sign === SOFT_G ? S | K : sign;
const OPEN = TH | CH | SOFT_G;

/** The keys under which a name of these signs is filed: one for each way to say them. */
export function takeEarKeys({ signs }: EarKey, length: number, take: (hash: number) => void): void {
  let left = MOST_READINGS;
  const visit = (at: number, hash: number): void => {
    if (at === length) {
      if (left-- > 0) take(finish(hash));
      return;
    }
    for (let rest = readingsOf(signs[at] as number); rest !== 0; rest &= rest - 1)
      visit(at + 1, step(hash, rest & -rest));
  };
  visit(0, EAR_SEED);
}

/** The keys of every spelling that a pattern (earPattern) may have. */
export function takePatternKeys({ units, from, to }: Run, take: (hash: number) => void): void {
  let left = MOST_SPELLINGS;
  const visit = (at: number, hash: number, length: number, last: number, gap: number): void => {
    if (left === 0 || length > MOST_SIGNS) return;
    if (at >= to) {
      if (length >= FEWEST_SIGNS) {
        left -= 1;
        take(finish(hash));
      }
      return;
    }
    const own = units[at] as number;
    const behind = units[at + 1] as number;
    const isSurelyOne = (gap & ~SILENT) === 0;
    for (let rest = own & ~(OPTIONAL | OPEN); rest !== 0; rest &= rest - 1) {
      const sign = rest & -rest;
      // Two of one sign without a vowel between are one.
      if (sign === last && !isApart(gap)) visit(at + 2, hash, length, last, joined(gap, behind));
      if (sign !== last || !isSurelyOne) visit(at + 2, step(hash, sign), length + 1, sign, behind);
    }
    if ((own & OPTIONAL) !== 0) visit(at + 2, hash, length, last, joined(gap, behind));
  };
  visit(from, EAR_SEED, 0, 0, NO_VOWEL);
}

/** Whether a vowel surely stands in a gap. */
const isApart = (vowels: number): boolean => (vowels & NO_VOWEL) === 0;

/** Gaps with other vowels that a name of so many signs may have. */
const allowedMisfits = (signs: number): number => (signs <= FEWEST_SIGNS ? 0 : signs < 6 ? 1 : 2);

/** Both gaps as one, where the sign between them is not there. */
const joined = (one: number, two: number): number => ((one | two) & ~NO_VOWEL) | (one & two & NO_VOWEL);

const misfit = (pattern: number, vowels: number): number =>
  (vowels === 0 ? pattern & NO_VOWEL : pattern & vowels) === 0 ? 1 : 0;

/** Gaps in which the key has other vowels than the pattern; -1 where its signs are not those of the pattern, or too many gaps differ. */
export function earMisfits({ units, from, to }: Run, { signs, vowels }: EarKey, length: number): number {
  const most = allowedMisfits(length);
  const none = most + 1;
  /** The least misfits from `at` on, where `gap` stands behind the sign before `place`. */
  const least = (at: number, place: number, gap: number, last: number): number => {
    if (at >= to) {
      if (place < length) return none;
      return place > 0 ? misfit(gap, vowels[place - 1] as number) : 0;
    }
    const own = units[at] as number;
    const behind = units[at + 1] as number;
    let best = none;
    if (place < length && (own & (signs[place] as number)) !== 0) {
      const cost = place > 0 ? misfit(gap, vowels[place - 1] as number) : 0;
      if (cost <= most) best = cost + least(at + 2, place + 1, behind, signs[place] as number);
    }
    const isSame = place > 0 && (own & last) !== 0 && !isApart(gap);
    if (best > 0 && (isSame || (own & OPTIONAL) !== 0))
      best = Math.min(best, least(at + 2, place, place > 0 ? joined(gap, behind) : gap, last));
    return best;
  };
  const misfits = least(from, 0, 0, 0);
  return misfits <= most ? misfits : -1;
}

const ear = newEarKey();

/** Whether a pattern (earPattern) may be spelt as a key. */
export function compareByEar(pattern: Run, key: Key): Likeness | null {
  if (key.rigid) return null;
  const length = earKey(key.units, key.from, key.to, ear);
  const misfits = length === 0 ? -1 : earMisfits(pattern, ear, length);
  return misfits < 0 ? null : (PHONETIC[misfits] ?? null);
}
