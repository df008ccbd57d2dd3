import { CYRILLIC, GREEK, spell } from './alphabets';
import { withAlternatives } from './alternatives';

/** Latin readings of lower-case Cyrillic: дж is one sound, кс is x, a soft or hard sign before a vowel is heard as y. */
export function readCyrillic(text: string): readonly string[] {
  const first = spell(text.replace(/дж/g, 'ј').replace(/[ьъ](?=[еёюя])/g, ''), CYRILLIC);
  return withAlternatives(first, [
    [/^(a|e)v(?=t|r)/, '$1u'],
    [/y(?![aou])/g, 'i'],
    [/kh/g, 'h'],
    [/ks/g, 'x'],
    [/ts/g, 'c'],
    [/(?<=[aeiou])v(?=[aeiou])/g, 'w'],
  ]);
}

const GREEK_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/^μπ|(?<= )μπ/g, 'b'],
  [/^ντ|(?<= )ντ/g, 'd'],
  [/γκ/g, 'g'],
  [/γγ/g, 'ng'],
  [/γχ/g, 'nch'],
  [/γι(?=[αεοωu])/g, 'y'],
  [/τζ/g, 'j'],
  [/τσ/g, 'ts'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/αι(?=[^κ])/g, 'ai'],
];

/** Latin readings of lower-case Greek without accents: μπ, ντ and γκ are b, d and g, as foreign names are written. */
export function readGreek(text: string): readonly string[] {
  const grouped = GREEK_GROUPS.reduce((greek, [from, to]) => greek.replace(from, to), text);
  return withAlternatives(spell(grouped, GREEK), [
    [/mp/g, 'b'],
    [/nt/g, 'd'],
    [/ch/g, 'h'],
    [/y/g, 'u'],
    [/s/g, 'sh'],
    [/ts/g, 'ch'],
  ]);
}
