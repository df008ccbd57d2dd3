import { withAlternatives } from './alternatives';

const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Hangul syllable by syllable, revised romanisation without the changes of sound between syllables. */
function revised(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < FIRST || code > LAST) {
      if (/^[a-z]$/.test(char)) out += char;
      continue;
    }
    const place = code - FIRST;
    const initial = INITIALS[Math.floor(place / 588)] ?? '';
    const medial = MEDIALS[Math.floor((place % 588) / 28)] ?? '';
    const final = FINALS[place % 28] ?? '';
    const opening = initial === 'r' && out.endsWith('l') ? 'l' : initial;
    const closed = /[aeiou]$/.test(out) || opening !== '_' ? opening : voiced(out) + opening;
    if (closed !== opening) out = out.slice(0, -1);
    out += (closed + medial + final).replaceAll('_', '');
  }
  return out;
}

/** A final before a vowel is carried over in its voiced form: 맥 + 아 is mag-a. */
function voiced(out: string): string {
  const last = out.at(-1) ?? '';
  return { k: 'g', p: 'b', t: 'd', l: 'r' }[last] ?? last;
}

/**
 * Latin readings of Hangul: revised romanisation, then as foreign names hide in it: eu that only parts consonants left
 * out, eo as o, s before i and wi as sh, p for f, b for v, l for r, a stop at the end of a syllable as s.
 */
export function readHangul(text: string): readonly string[] {
  const plain = revised(text);
  const foreign = plain
    .replace(/eu/g, '')
    .replace(/eo/g, 'o')
    .replace(/swi$/, 'sh')
    .replace(/s(?:w(?=[ei])|y)/g, 'sh')
    .replace(/jj|(?<=[aeiou])tch/g, 'ch')
    .replace(/ll/g, 'l');
  const readings = withAlternatives(foreign, [
    [/^r/, 'l'],
    [/r/g, 'l'],
    [/b/g, 'v'],
    [/p/g, 'f'],
    [/^hw/, 'f'],
    [/g/g, 'k'],
  ]);
  return [...new Set([plain, ...readings])];
}
