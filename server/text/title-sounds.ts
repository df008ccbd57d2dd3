import { saidOtherwise } from './names-said';
import { phonemes, readings } from './phonetic';
import { compile, type Compiled, pronounce } from './spelling';
import { TITLE_SPELLINGS, type TitleSpelling } from './title-spellings';

/** Languages whose spelling is known, by BCP 47 tag. */
export const SPELT_LANGUAGES: readonly string[] = Object.keys(TITLE_SPELLINGS);

/** What no listener tells apart, whatever the language. */
const SAME: readonly (readonly [heard: RegExp, as: string])[] = [
  [/[td]?C|t[sS]/g, 'C'],
  [/dJ/g, 'J'],
  [/z/g, 's'],
  [/Ng?|ng(?=$|[^aeiouYWO])/g, 'n'],
  [/E/g, 'e'],
  [/y/g, 'i'],
  [/(?<=u)w/g, ''],
  // Vuitton
  [/vw/g, 'vu'],
  [/h/g, ''],
  // An e at the end is said as i, or not at all.
  [/e$/g, 'i'],
  [/(.)\1+/g, '$1'],
];

const compiled = new Map<string, Compiled>();
const MARKS = /\p{M}+/gu;
const PAUSE = /[\s.·•_‐‑-]+/;
const PLAIN = /^[a-z '-]*$/;
const THE = /^the\s+(?=\S)/;
const I_BY_NAME = /^i\p{Lu}/u;
const NOT_LETTERS = /[^a-z]+/g;

/** Words in small letters, written with a–z as the language means its letters; what is between them left out. */
function inPlainLetters(words: string, letters: TitleSpelling['letters']): string {
  if (PLAIN.test(words)) return words;
  const spelt = [...words.normalize('NFC')].map((char) => letters[char] ?? char).join('');
  return spelt
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đð]/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}

/** What a listener of each language does not tell apart, as patterns that read many sounds at once, a line each. */
const merges = new Map<string, readonly (readonly [heard: RegExp, as: string])[]>();

function mergesOf(language: string, { led, merged }: TitleSpelling) {
  let all = merges.get(language);
  if (!all) {
    const patterns = [...(led ? [[led, ''] as const] : []), ...merged, ...SAME];
    all = patterns.map(([heard, as]) => [new RegExp(heard.source, `${heard.flags}m`), as] as const);
    merges.set(language, all);
  }
  return all;
}

/** Sounds, a line each, as a listener of the language hears them. */
function merge(lines: string, language: string, spelling: TitleSpelling): string {
  return mergesOf(language, spelling).reduce((heard, [sound, as]) => heard.replace(sound, as), lines);
}

/** The sounds of words of a title, read by the spelling of its language; a sign a sound, see spelling-rules.ts. */
export function titleSounds(words: string, language: string): string {
  const spelling = TITLE_SPELLINGS[language];
  return spelling ? sounded(words, language, spelling) : '';
}

/** The same in each way in which the language may be read: where it parts consonants, the syllable may be one too. */
export function titleReadings(words: string, language: string): readonly string[] {
  const spelling = TITLE_SPELLINGS[language];
  if (!spelling) return [];
  const { parted } = spelling;
  const whole = parted ? words.normalize('NFC').replace(...parted) : words;
  const ways = whole === words ? [words] : [whole, words];
  return ways.map((way) => sounded(way, language, spelling));
}

function sounded(words: string, language: string, spelling: TitleSpelling): string {
  let rules = compiled.get(language);
  if (!rules) compiled.set(language, (rules = compile(spelling.rules)));
  // Each part by itself: in "dye-son" the e of dye is not said.
  const { led, letters } = spelling;
  const parts = inPlainLetters(words.toLowerCase(), letters).split(PAUSE);
  const said = parts.map((part) => pronounce(part.replace(NOT_LETTERS, ''), rules));
  return merge((led ? said.map((sounds) => sounds.replace(led, '')) : said).join(''), language, spelling);
}

/** All that a name may be read as where it comes from; the same for every listener. */
export function saidSounds(name: string): readonly string[] {
  const plain = inPlainLetters(name.toLowerCase(), {});
  const bare = plain.replace(THE, '');
  const said = [...readings(plain), ...(bare === plain ? [] : readings(bare)), ...saidOtherwise(plain)];
  // Nike: what English leaves silent, the owner says.
  const whole = /[a-z]e$/.test(plain) ? [`${phonemes(plain)}i`] : [];
  // iPhone: the small letter is said by its name.
  const byLetter = I_BY_NAME.test(name) ? readings(plain.slice(1)).map((sounds) => `Y${sounds}`) : [];
  return [...said, ...whole, ...byLetter];
}

/** What a listener of a language hears in the sounds of each of many names, in one pass over all of them. */
export function heardSoundsOfAll(
  names: readonly (readonly string[])[],
  language: string,
): readonly (readonly string[])[] {
  const spelling = TITLE_SPELLINGS[language];
  const heard = spelling ? merge(names.flat().join('\n'), language, spelling).split('\n') : [];
  let from = 0;
  return names.map((said) => [...new Set(heard.slice(from, (from += said.length)))]);
}

/** The sounds of a name as a listener of the language hears them. */
export const nameSounds = (name: string, language: string): readonly string[] =>
  heardSoundsOfAll([saidSounds(name)], language)[0] ?? [];
