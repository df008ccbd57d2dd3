import { consonantsHeard } from './heard-letters';
import { nameReadings } from './name-readings';
import { type NativeSound, nativeSound } from './native-sound';

const VOWEL = /[aeiou]/;
const GLIDE = /[hwy]/;

/** Vowels that one language hears where another says the other; further ones are apart. */
const NEAR_VOWELS: ReadonlySet<string> = new Set(
  'ae ea ao oa au ua ei ie ou uo eo oe iu ui eu ue'.split(' '),
);
const OTHER_WAY = 0.12;
const AS_GOOD = 0.03;
const NEAR_VOWEL = 0.2;
const OTHER_VOWEL = 0.45;
const NEAR_CONSONANT = 0.5;
const OTHER_SOUND = 1;
const LOST_GLIDE = 0.2;
const LOST_VOWEL = 0.4;
/** A vowel that only parts consonants, or that the script leaves out. */
const EASILY_LOST = 0.06;
const UNWRITTEN: ReadonlySet<string> = new Set(['Arabic', 'Hebrew']);
const LOST_R = 0.06;
/** 드롱기, 깁슨: De'Longhi, Gibson, a vowel that is hardly said. */
const LOST_E = 0.18;
const LOST_TWIN = 0.1;

/** Signs that native-sound-tables.ts has for the consonants of one place of the mouth. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ p: 'pbf', f: 'fvpw', t: 'tdSC', s: 'szSCtJ', c: 'CJSzst', k: 'kg', l: 'lr', r: 'rl', n: 'nN', m: 'm' },
};

function vowelCost(script: string, written: string, said: string, isReduced: boolean): number {
  if (written === said) return 0;
  if (said === (written === 'u' ? 'w' : written === 'i' ? 'y' : '')) return AS_GOOD;
  if (!VOWEL.test(said)) return OTHER_SOUND;
  if (isReduced) return EASILY_LOST;
  // و and ו are u and o, י and ي i and e, alef any vowel.
  if (UNWRITTEN.has(script)) return NEAR_VOWELS.has(written + said) ? EASILY_LOST : OTHER_WAY;
  return NEAR_VOWELS.has(written + said) ? NEAR_VOWEL : OTHER_VOWEL;
}

/** @param isReduced whether what is said is the vowel of a last syllable that r closes: Fender */
function swapCost(
  { fine, rough, script }: NativeSound,
  at: number,
  said: string,
  isReduced: boolean,
): number {
  const written = rough[at] ?? '';
  if (VOWEL.test(written)) {
    return vowelCost(script, fine[at] === 'о' ? 'o' : written, said, isReduced);
  }
  const heard = consonantsHeard(script, fine[at] ?? '') || written;
  // Le Creuset: s between vowels is z where the spelling does not say so.
  if (said === 's' && heard.indexOf('z') >= 0 && !heard.startsWith('s')) return OTHER_WAY / 2;
  const place = heard.indexOf(said);
  if (place >= 0) return place === 0 ? 0 : written === 'h' ? AS_GOOD : OTHER_WAY / 2;
  return CLASSES[written]?.includes(said) === true ? NEAR_CONSONANT : OTHER_SOUND;
}

/** What it costs that the script writes a sound that the name has not. */
function surplusCost({ rough, script }: NativeSound, at: number): number {
  const sound = rough[at] ?? '';
  if (sound === rough[at - 1]) return LOST_TWIN;
  if (GLIDE.test(sound)) return LOST_GLIDE;
  // 닛신: a stop before s only makes it tenser.
  if (sound === 't' && (rough[at + 1] === 's' || rough[at + 1] === 'c')) return LOST_TWIN;
  // Wrangler: a g that is said behind the n, or is not.
  if (sound === 'k' && rough[at - 1] === 'n') return NEAR_VOWEL;
  if (!VOWEL.test(sound)) return sound === 'r' ? LOST_VOWEL : OTHER_SOUND;
  if (script === 'KATAKANA' && (sound === 'u' || (sound === 'o' && rough[at - 1] === 't')))
    return EASILY_LOST;
  // Шляйх, ビュート: what only softens the consonant.
  if (sound === 'i' && VOWEL.test(rough[at + 1] ?? '')) return EASILY_LOST;
  // Dyson, Acer, Bose: a long vowel of English is two.
  if ((sound === 'a' && rough[at + 1] === 'i') || (sound === 'i' && rough[at - 1] === 'e')) return OTHER_WAY;
  if (sound === 'u' && rough[at - 1] === 'o') return OTHER_WAY;
  const isLast = at === rough.length - 1;
  return sound === 'i' && isLast ? NEAR_VOWEL : LOST_VOWEL;
}

/** What it costs that the script leaves a sound of the name out. */
function omissionCost(script: string, said: string, at: number): number {
  const sound = said[at] ?? '';
  if (sound === said[at - 1]) return LOST_TWIN;
  if (GLIDE.test(sound)) return LOST_GLIDE;
  if (VOWEL.test(sound)) {
    if (UNWRITTEN.has(script)) return EASILY_LOST;
    if (sound === 'e' || script === 'HANGUL') return LOST_E;
    return at === said.length - 1 ? NEAR_VOWEL : LOST_VOWEL;
  }
  const isCoda = sound === 'r' && !VOWEL.test(said[at + 1] ?? '');
  return isCoda ? LOST_R : OTHER_SOUND;
}

const isReduced = (said: string, at: number): boolean =>
  said[at + 1] === 'r' && !VOWEL.test(said[at + 2] ?? '');

/**
 * What parts a name as it is written from how it is said: 0 where the script has each sound, near 1 a sound of its own; Infinity
 * where it is more than `most`, which most names show after a few sounds.
 */
function distance(written: NativeSound, said: string, most: number): number {
  const places = [...said].map((sound, at) => ({
    sound,
    omission: omissionCost(written.script, said, at),
    reduced: isReduced(said, at),
  }));
  let above = [0];
  for (const { omission } of places) above.push((above.at(-1) ?? 0) + omission);
  for (let at = 0; at < written.rough.length; at += 1) {
    const surplus = surplusCost(written, at);
    const row = [(above[0] ?? 0) + surplus];
    let least = row[0] ?? 0;
    places.forEach(({ omission, reduced, sound }, other) => {
      const cost = Math.min(
        (above[other] ?? 0) + swapCost(written, at, sound, reduced),
        (above[other + 1] ?? 0) + surplus,
        (row[other] ?? 0) + omission,
      );
      row.push(cost);
      if (cost < least) least = cost;
    });
    if (least > most) return Infinity;
    above = row;
  }
  return above[said.length] ?? 0;
}

/** How far a spelling may be from the sounds: so much for each sound of it beyond the first two, of which anybody's name is made. */
const ALLOWED_EACH = 0.12;
const UNTOLD = 2.25;
const MOST_ALLOWED = 1.3;
const FEWEST_SOUNDS = 4;
const FEWEST_CONSONANTS = 2;
/** Three consonants whose vowels are left out may be any word of the language; so may two syllables of Thai, which sets no spaces. */
const FEWEST_OF_ABJADS = 4;
const FEWEST_IN_THAI = 6;

function tells({ rough, script }: NativeSound): boolean {
  const consonants = rough.replace(/[aeiouhw]|(.)(?=\1)/g, '').length;
  if (UNWRITTEN.has(script)) return consonants >= FEWEST_OF_ABJADS;
  if (script === 'THAI') return consonants > FEWEST_CONSONANTS && rough.length >= FEWEST_IN_THAI;
  return consonants >= FEWEST_CONSONANTS && rough.length >= FEWEST_SOUNDS;
}

/**
 * How surely a text in a script other than Latin and Han spells a name in Latin letters by ear: 1 where each sound is written
 * as the script writes it, 0 where too many are not, and for names too short to tell.
 */
export function crossLikeness(text: string, name: string): number {
  const written = nativeSound(text);
  if (!written || !tells(written)) return 0;
  const said = nameReadings(name);
  const allowed = Math.min(MOST_ALLOWED, ALLOWED_EACH * (written.rough.length - UNTOLD));
  const apart = Math.min(...said.map((sounds) => distance(written, sounds, allowed)));
  return apart > allowed ? 0 : 1 - apart / (2 * allowed);
}
