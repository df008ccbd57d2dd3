import { ARABIC, HEBREW, spell } from './alphabets';
import { withAlternatives } from './alternatives';

/** Two consonants that can open a syllable; between any others a vowel is said that is not written. */
const CLUSTER = /^(?:[bcdfgkpt][rl]|s[bcfklmnpqtvwr]|sh[rl]|th|kh|gh|dh|zh|ch|sh|ts|ks|sh)/;
const CONSONANT = '[bcdfghjklmnpqrstvwxz]';
const PAIR_AT_START = new RegExp(`^(?=${CONSONANT}{2})`);

/** The reading with the short vowel put in that the script leaves out: at the start, and inside runs of three consonants. */
function voweled(reading: string, vowel: string): string {
  const opened =
    PAIR_AT_START.test(reading) && !CLUSTER.test(reading)
      ? reading.charAt(0) + vowel + reading.slice(1)
      : reading;
  return opened.replace(
    new RegExp(`(${CONSONANT})(${CONSONANT})(?=${CONSONANT})`, 'g'),
    (run, one: string, two: string) => (CLUSTER.test(run) || run === 'ng' ? run : `${one}${vowel}${two}`),
  );
}

function withVowels(readings: readonly string[]): readonly string[] {
  return [
    ...new Set([
      ...readings,
      ...readings.map((r) => voweled(r, 'e')),
      ...readings.map((r) => voweled(r, 'a')),
    ]),
  ];
}

/** Latin readings of Arabic: waw and yeh as consonants beside vowels and as vowels elsewhere, short vowels supplied. */
export function readArabic(text: string): readonly string[] {
  const named = text
    .replace(/تش/g, 'چ')
    .replace(/^ال(?=.{3})/, '')
    .replace(/^اي/, 'إ')
    .replace(/^و(?=[اوي])/, 'w')
    .replace(/(?<=ا)و(?=[اوي])/g, 'w');
  const bare = withAlternatives(spell(named, ARABIC), [
    [/y(?![aeiou])/g, 'i'],
    [/gh|j/g, 'g'],
    [/o/g, 'u'],
    [/b/g, 'p'],
  ]).slice(0, 8);
  // The article is part of some names (Albaik) and left off others.
  const [first = ''] = bare;
  const full = /^ال.{3}/.test(text) ? [first, `al${first.replace(/y(?![aeiou])/g, 'i')}`] : [first];
  return withVowels([...full, ...bare.slice(1)]);
}

/** Latin readings of Hebrew: vav is v at the start and doubled, else o; he at the end is a; pe and bet are also f and v. */
export function readHebrew(text: string): readonly string[] {
  const named = text
    .replace(/צ['׳’]/g, 'ch')
    .replace(/ג['׳’]/g, 'j')
    .replace(/ז['׳’]/g, 'zh')
    .replace(/['׳’״"]/g, '')
    .replace(/וו/g, 'v')
    .replace(/^ו/, 'v')
    .replace(/יי/g, 'ay')
    .replace(/א?ה(?= |$)/g, 'a')
    .replace(/(?<=[וי])א|א(?=[וי])/g, '');
  return withVowels(
    withAlternatives(spell(named, HEBREW), [
      [/(?<=.)p/g, 'f'],
      [/sh/g, 's'],
      [/o/g, 'u'],
      [/(?<=[aeiou])b|b(?=$)/g, 'v'],
    ]).slice(0, 8),
  );
}
