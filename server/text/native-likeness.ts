import { crossLikeness } from './cross-likeness';
import { nativeKey } from './native-key';
import { looksAlike } from './native-looks';
import { type NativeSound, nativeSound } from './native-sound';

const VOWEL = /[aeiou]/;
/** Consonants that pass for one another where foreign names are spelt: `f` is heard as p or h, `t` at an end as s. */
const NEAR: ReadonlySet<string> = new Set(
  'pf fp ph hp fh hf fu uf pu up ts st sc cs ct tc kh hk kc ck lr rl wu uw wf fw wp pw'.split(' '),
);
const SAME_CLASS = 0.08;
const SAME_VOWEL = 0.05;
const NEAR_SOUND = 0.4;
const OTHER_VOWEL = 0.3;
const OTHER_SOUND = 1;
const LOST_VOWEL: Readonly<Record<string, number>> = { Arabic: 0.2, Hebrew: 0.2, THAI: 0.3 };
const LOST_H = 0.4;
const LOST_TWIN = 0.1;

function swapCost(a: NativeSound, at: number, b: NativeSound, other: number): number {
  const [one = '', two = ''] = [a.rough[at], b.rough[other]];
  if (one === two) {
    if (a.fine[at] === b.fine[other]) return 0;
    return VOWEL.test(one) ? SAME_VOWEL : SAME_CLASS;
  }
  if (NEAR.has(one + two)) return NEAR_SOUND;
  return VOWEL.test(one) && VOWEL.test(two) ? OTHER_VOWEL : OTHER_SOUND;
}

function lossCost({ rough, script }: NativeSound, at: number): number {
  const sound = rough[at] ?? '';
  if (sound === 'h' || sound === 'w') return LOST_H;
  // Written twice, heard once.
  if (sound === rough[at - 1]) return LOST_TWIN;
  return VOWEL.test(sound) ? (LOST_VOWEL[script] ?? OTHER_VOWEL) : OTHER_SOUND;
}

/** What parts two ways of spelling a name, in sounds: 0 where both are spelt the same, near 1 a sound of its own. */
function distance(a: NativeSound, b: NativeSound): number {
  let above = [0];
  for (let other = 0; other < b.rough.length; other += 1)
    above.push((above[other] ?? 0) + lossCost(b, other));
  for (let at = 0; at < a.rough.length; at += 1) {
    const lost = lossCost(a, at);
    const row = [(above[0] ?? 0) + lost];
    for (let other = 0; other < b.rough.length; other += 1)
      row.push(
        Math.min(
          (above[other] ?? 0) + swapCost(a, at, b, other),
          (above[other + 1] ?? 0) + lost,
          (row[other] ?? 0) + lossCost(b, other),
        ),
      );
    above = row;
  }
  return above[b.rough.length] ?? 0;
}

/** How far two spellings may be apart, by the consonants that the shorter has: what has one says nothing. */
const ALLOWED = [-1, -1, 0.2, 0.45, 0.7, 0.9, 1.1, 1.3];
/** Two consonants may be anybody's, however they are spelt. */
const SHORTEST = 2;
/** Two syllables tell as little, however many letters they have. */
const CLOSED_SYLLABLES = 4;
const SHORT_HANGUL = /^\p{Script=Hangul}{2}$/u;
/** What is seen through at a glance is likely, not sure. */
const SEEN = 0.8;
const consonants = ({ rough }: NativeSound): number => rough.replace(/[aeiou]/g, '').length;

/** Signs of Thai that silence a letter or set its tone: อารมานี่ for อาร์มานี่. */
const THAI_SIGNS = /[\u0e47-\u0e4e]/gu;
const THAI = /^[\p{Script=Thai}\p{M} ]+$/u;
const SIGNS_APART = 0.95;
const LEAST_THAI = 5;

function isThaiButForSigns(one: string, two: string): boolean {
  if (!THAI.test(one) || !THAI.test(two)) return false;
  const letters = one.replace(THAI_SIGNS, '');
  return letters.length >= LEAST_THAI && letters === two.replace(THAI_SIGNS, '');
}

/** How near the sounds of two texts of one script are, 0 to 1. */
function soundLikeness(a: NativeSound, b: NativeSound, isShort: boolean): number {
  const fewer = Math.min(consonants(a), consonants(b));
  // Two syllables that both end in a consonant tell as much as three consonants of a longer word.
  const most = !isShort ? ALLOWED.length - 1 : fewer < CLOSED_SYLLABLES ? SHORTEST : SHORTEST + 1;
  const telling = Math.min(fewer, most);
  const allowed = ALLOWED[telling] ?? -1;
  if (allowed < 0 || Math.abs(a.rough.length - b.rough.length) > 3) return 0;
  const apart = distance(a, b);
  if (apart > allowed) return 0;
  return (telling > SHORTEST ? 1 : SEEN) * (1 - apart / (2 * allowed));
}

const LATIN = /^[\p{Script=Latin}\p{M}]/u;

/**
 * How surely a text in a script other than Latin and Han spells the same foreign name as another in its script, or as one in
 * Latin letters: 1 where they sound the same, .8 where letters of one pass for those of the other, down to .4 at the limit of
 * what a reader sees through; 0 for others, and for those too short to tell.
 */
export function nativeLikeness(one: string, two: string): number {
  if (LATIN.test(two)) return crossLikeness(one, two);
  const [a, b] = [nativeSound(one), nativeSound(two)];
  if (!a || !b || a.script !== b.script) return 0;
  if (isThaiButForSigns(one, two)) return SIGNS_APART;
  const sound = soundLikeness(a, b, SHORT_HANGUL.test(one) || SHORT_HANGUL.test(two));
  return sound < SEEN && looksAlike(one, two) ? SEEN : sound;
}

/** Whether two texts in one script other than Latin and Han spell one foreign name; false where both are the same text. */
export function spellsOneName(one: string, two: string): boolean {
  if (one === two || LATIN.test(two)) return false;
  const key = nativeKey(one);
  return (key !== '' && key === nativeKey(two)) || nativeLikeness(one, two) > 0;
}
