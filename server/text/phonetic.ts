import { compile, pronounce } from './spelling';
import { ENGLISH, FRENCH, GERMAN, SOUTHERN } from './spelling-rules';

const english = compile(ENGLISH);
const READINGS = [english, compile(SOUTHERN), compile(FRENCH), compile(GERMAN)];

const PLAIN = /^[a-z]*$/;

function lettersOf(latin: string): string {
  return PLAIN.test(latin) ? latin : latin.toLowerCase().replace(/[^a-z]/g, '');
}

/**
 * The sounds of a word written in Latin letters, as English says it, one sign a sound (see spelling-rules.ts).
 * For grading how alike two words sound; empty for a text without the letters a–z.
 */
export function phonemes(latin: string): string {
  return pronounce(lettersOf(latin), english);
}

/** Sounds that a listener of one language or another does not tell apart, as one sign. */
const MERGED: ReadonlyMap<string, string> = new Map(
  Object.entries({ z: 's', v: 'b', J: 'C', N: 'n', y: 'i', e: 'i', E: 'i', o: 'a', u: 'a', W: 'a', O: 'a' }),
);

/** Fewest signs of a key that says something. */
const TELLING = 3;

/** r is not heard before a consonant or at the end; a repeated sign is one. */
function keyOf(sounds: string): string {
  let out = '';
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at);
    const next = sounds.charAt(at + 1);
    if (sound === 'r' && at > 0 && !/[aeiouEYWO]/.test(next)) continue;
    const sign = MERGED.get(sound) ?? sound;
    if (!out.endsWith(sign)) out += sign;
  }
  return out;
}

/**
 * Keys that are equal for words that sound alike, of one to four: as English says the word, as Italian and Spanish do
 * and names in romanisation are meant, as French does, as German does; equal ones once. Short ASCII; none for a text
 * without the letters a–z. A key of one or two signs says too little and is left out where a longer one is there.
 */
export function phoneticKeys(latin: string): readonly string[] {
  const word = lettersOf(latin);
  if (word === '') return [];
  const keys = new Set(READINGS.map((rules) => keyOf(pronounce(word, rules))));
  keys.delete('');
  const telling = [...keys].filter((key) => key.length >= TELLING);
  return telling.length > 0 ? telling : [...keys];
}
