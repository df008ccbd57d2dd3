import { compile, pronounce, type Compiled } from './spelling';
import { ENGLISH, FRENCH, GERMAN, SOUTHERN } from './spelling-rules';

const english = compile(ENGLISH);
const READINGS = [english, compile(SOUTHERN), compile(FRENCH), compile(GERMAN)];

const WORD = /[a-z]+/g;
const PLAIN = /^[a-z]+$/;

/** The sounds of each word in turn: a letter is silent at the end of a word, not of a name. */
function say(latin: string, rules: Compiled): string {
  if (PLAIN.test(latin)) return pronounce(latin, rules);
  const words = latin.toLowerCase().replace(/['’]/g, '').match(WORD) ?? [];
  return words.map((word) => pronounce(word, rules)).join('');
}

/**
 * The sounds of a name written in Latin letters, as English says it, one sign a sound (see spelling-rules.ts).
 * For grading how alike two words sound; empty for a text without the letters a–z.
 */
export function phonemes(latin: string): string {
  return say(latin, english);
}

/** The sounds of a name as English, Italian or Spanish, French and German say it, each once. */
export function readings(latin: string): readonly string[] {
  return [...new Set(READINGS.map((rules) => say(latin, rules)))];
}

/** Sounds that a listener of one language or another does not tell apart, as one sign; by their codes. */
const MERGED: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const sound = String.fromCharCode(code);
  return (
    { z: 's', v: 'b', J: 'C', N: 'n', y: 'i', e: 'i', E: 'i', o: 'a', u: 'a', W: 'a', O: 'a' }[sound] ?? sound
  );
});
const VOICED: readonly boolean[] = MERGED.map((_, code) => 'aeiouEYWO'.includes(String.fromCharCode(code)));
const R = 114;

/** Fewest signs of a key that says something. */
const TELLING = 3;

/** r is not heard before a consonant or at the end; a repeated sign is one. */
function keyOf(sounds: string): string {
  let out = '';
  let last = '';
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charCodeAt(at);
    if (sound === R && at > 0 && VOICED[sounds.charCodeAt(at + 1)] !== true) continue;
    const sign = MERGED[sound] ?? sounds.charAt(at);
    if (sign !== last) out += sign;
    last = sign;
  }
  return out;
}

/**
 * Keys that are equal for words that sound alike, of one to four: as English says the word, as Italian and Spanish do
 * and names in romanisation are meant, as French does, as German does; equal ones once. Short ASCII; none for a text
 * without the letters a–z. A key of one or two signs says too little and is left out where a longer one is there.
 */
export function phoneticKeys(latin: string): readonly string[] {
  const keys = new Set(readings(latin).map(keyOf));
  keys.delete('');
  const telling = [...keys].filter((key) => key.length >= TELLING);
  return telling.length > 0 ? telling : [...keys];
}
