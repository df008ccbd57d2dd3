import { phonemes, readings } from './phonetic';

/** Dyson, Cybex, Mizuno: the first vowel may be that of bike. */
const LONG_I = /^[^aeiouy]*[iy][^aeiouy][aeiouy]/i;
const THE = /^the\s+(?=\S)/i;
const MARKS = /\p{M}+/gu;
const SPLIT: Readonly<Record<string, string>> = { E: 'ei', Y: 'ai', W: 'au', O: 'oi' };
const MOST_KEPT = 5000;
const kept = new Map<string, readonly string[]>();

/**
 * The sounds of a name in Latin letters as English, French, German and Italian or Spanish say it, and letter by letter, each
 * once: signs of spelling-rules.ts, with both vowels of a diphthong, and v of w where German has it.
 */
export function nameReadings(name: string): readonly string[] {
  const known = kept.get(name);
  if (known) return known;
  const plain = name
    .replace(THE, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/&/g, ' and ')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss');
  const whole = /[a-z]e$/i.test(plain) ? [`${phonemes(plain)}i`, `${phonemes(plain)}e`] : [];
  // Many a script writes th with s.
  const lisped = /th/i.test(plain) ? readings(plain.replace(/th/gi, 's')) : [];
  const long = LONG_I.test(plain) ? [phonemes(plain).replace(/i/, 'Y')] : [];
  const said = [...readings(plain), ...whole, ...lisped, ...long].map((sounds) =>
    [...sounds.replace(/ts/g, 'C')].map((sound) => SPLIT[sound] ?? sound).join(''),
  );
  const all = [...new Set(said)].filter((sounds) => sounds !== '');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, all);
  return all;
}
