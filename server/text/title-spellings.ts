import { COMMON, ENGLISH, FRENCH, GERMAN, type Rules } from './spelling-rules';

const rules = (source: string): Rules => source.trim().split(/\s+/);

/**
 * How titles are read aloud, by the spelling of their own language: what a seller writes who heard a foreign name. Rules as
 * in spelling-rules.ts; letters that are not a–z are first written as `letters` says.
 */
export interface TitleSpelling {
  readonly letters: Readonly<Record<string, string>>;
  /** Syllables that the language puts between consonants which it cannot say together, and what is left of them. */
  readonly parted?: readonly [syllables: RegExp, consonants: string];
  readonly rules: Rules;
  /** The vowel that the language puts before s where another consonant follows: Istenlei, Esteichon. */
  readonly led?: RegExp;
  /** Sounds, of the title and of the name alike, that a listener of the language does not tell apart. */
  readonly merged: readonly (readonly [heard: RegExp, as: string])[];
}

const POLISH: Rules = rules(`
  aj>Y ay>Y au>W ch>h ci/[aeou]>C cz>C c/[iy]>C c>k dz>J ej>E ey>E j>y oj>O rz>J si/[aeou]>S sz>S w>v zh>J
`);
const SPANISH: Rules = rules(`
  ai>Y ay>Y au>W ch>C c/[ei]>s c>k ei>E ey/=>E ey/$>E gu/[ei]>g g/[ei]>h gw>w hu/[aei]>w h/#> j>h ll>y oi>O qu/[ei]>k sh>S
  v>b x>ks y/#>y z>s ny>ny
`);
const PORTUGUESE: Rules = rules(`
  ai>Y ay>Y au/$>al au>W ch>S c/[ei]>s c>k ei>E eu/$>el e/$>i gu/[ei]>g g/[ei]>J h/#> iu/$>il j>J lh>ly
  m/$>n nh>ny oi>O ou>o qu/[ei]>k sh>S x>S z>s
`);
const ITALIAN: Rules = rules(`
  ai>Y ay>Y au>W ch>k ci/[aou]>C c/[ei]>C cs>ks ei>E gi/[aou]>J gh>g g/[ei]>J gn>ny h/#> j>y oi>O
  qu>kw sci/[aou]>S sc/[ei]>S z>ts
`);
const TURKISH: Rules = rules(`
  ay>Y ai>Y au>W ch>C c>J ey>E ei>E j>J oy>O oi>O sh>S w>v x>ks y/#>y
`);
const VIETNAMESE: Rules = rules(`
  ai>Y ay>Y ao>W au>W ch/$>k ch>C c>k ei>E ey>E gh>g gi/#>J kh>k ngh>n ng>n nh/$>n nh>ny oi>O oy>O ph>f qu>kw th>t
  tr>C x>s y/#>y
`);
const INDONESIAN: Rules = rules(`
  ai>Y ay>Y au>W c>C ei>E ey>E kh>k ng>n oi>O sy>S sh>S y/#>y
`);

const DUTCH: Rules = rules(`
  aai>Y ai>Y aj>Y au>W ou>W ij>Y ej>E oj>O ei>Y ey>Y ch/#>S ch>h c/[ei]>s c>k ee>E eu>e g/[ei]$>J ie>i j>y oe>u oi>wa sj>S zj>J sch/$>s sch>sk
  tj>C ui>W uu>u w>v z>z
`);
const SCANDINAVIAN: Rules = rules(`
  aj>Y ai>Y au>W ch>S c/[eiy]>s c>k ej>E ei>E j>y kj>S oj>O sch>S sj>S skj>S sk/[iy]>S tj>S w>v x>ks z>s
`);
const FINNISH: Rules = rules(`
  ai>Y aj>Y ej>E oj>O au>W ch>C c/[eiy]>s c>k ei>E j>y oi>O sh>S w>v x>ks z>ts
`);
const CZECH: Rules = rules(`
  aj>Y au>W ch>h cz>C c>ts dzh>J ej>E j>y ou>o oj>O w>v x>ks
`);
const HUNGARIAN: Rules = rules(`
  aj>Y au>W cs>C c>ts dzs>J ej>E gy>d j>y ly>y ny>ny oj>O sz>s s>S ty>t w>v x>ks zs>J
`);
const ROMANIAN: Rules = rules(`
  ai>Y aj>Y ej>E oj>O au>W che>ke chi>ki ch>k ci/[aou]>C c/[ei]>C c>k ei>E ghe>ge ghi>gi gi/[aou]>J g/[ei]>J j>J oi>O w>v x>ks
`);

const NO_LETTERS = {};
const HARD_W = [[/(?<!v)w/g, 'v']] as const;
const B_FOR_V = [
  [/v/g, 'b'],
  [/S/g, 'C'],
] as const;
const NO_CH = [[/t?C/g, 'S']] as const;
/** What is voiced is not at the end: Er-pots for AirPods. */
const HARD_END = [
  [/b(?=s?$)/g, 'p'],
  [/d(?=s?$)/g, 't'],
  [/g(?=s?$)/g, 'k'],
] as const;
/** Before a consonant at the start of a word, e or i is put. */
const LED_S = /^[ei](?=s[^aeiouYWOE\n])/g;

/** By BCP 47 tag. */
export const TITLE_SPELLINGS: Readonly<Record<string, TitleSpelling>> = {
  en: { letters: NO_LETTERS, rules: ENGLISH, merged: [] },
  de: {
    letters: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
    rules: GERMAN,
    merged: [...HARD_W, ...HARD_END, [/S(?=[tp])/g, 's']],
  },
  fr: { letters: { ç: 'ss' }, rules: FRENCH, merged: NO_CH },
  es: {
    letters: { ñ: 'ny', ü: 'w' },
    rules: [...SPANISH, ...COMMON],
    led: LED_S,
    merged: [...B_FOR_V, ...HARD_END],
  },
  pt: {
    letters: { ç: 'ss', ã: 'an', õ: 'on' },
    rules: [...PORTUGUESE, ...COMMON],
    led: LED_S,
    merged: [...NO_CH, [/ano$/g, 'on']],
  },
  it: { letters: NO_LETTERS, rules: [...ITALIAN, ...COMMON], merged: [] },
  pl: {
    letters: { ł: 'w', ż: 'zh', ź: 'zh', ś: 'sh', ć: 'ch', ą: 'on', ę: 'en', ó: 'u', ń: 'n' },
    rules: [...POLISH, ...COMMON],
    merged: [...HARD_W, ...HARD_END],
  },
  tr: {
    letters: { ş: 'sh', ç: 'ch', ğ: '', ı: 'i', ö: 'o', ü: 'u' },
    rules: [...TURKISH, ...COMMON],
    led: LED_S,
    merged: [...HARD_W, ...HARD_END],
  },
  vi: {
    letters: { đ: 'd' },
    // Cờ-rốc for croc, xờ-ni-cơ for sneaker.
    parted: [/(?<![\p{L}\p{M}])(ph|th|[bcdđgkptxs])[ờì][ -](?=[rlntmpkc])/giu, '$1'],
    rules: [...VIETNAMESE, ...COMMON],
    // A syllable ends in a vowel or in p, t, k, n, m.
    merged: [
      // A-nét-xà: the t only makes the syllable short.
      [/ts/g, 's'],
      [/ks$/g, 'k'],
      [/s$/g, 't'],
      [/l$/g, 'n'],
      [/r(?=$|[^aeiouYWOE])/g, ''],
      [/S/g, 's'],
    ],
  },
  nl: { letters: NO_LETTERS, rules: [...DUTCH, ...COMMON], merged: [...HARD_W, ...HARD_END] },
  sv: {
    letters: { å: 'o', ä: 'e', ö: 'o' },
    rules: [...SCANDINAVIAN, ...COMMON],
    merged: [...HARD_W, ...NO_CH],
  },
  da: {
    letters: { å: 'o', æ: 'e', ø: 'o' },
    rules: [...SCANDINAVIAN, ...COMMON],
    merged: [...HARD_W, ...NO_CH],
  },
  no: {
    letters: { å: 'o', æ: 'e', ø: 'o' },
    rules: [...SCANDINAVIAN, ...COMMON],
    merged: [...HARD_W, ...NO_CH],
  },
  fi: {
    letters: { å: 'o', ä: 'a', ö: 'o' },
    rules: [...FINNISH, ...COMMON],
    merged: [...HARD_W, [/S|C/g, 's'], [/b/g, 'p'], [/g/g, 'k'], [/d/g, 't']],
  },
  cs: {
    letters: { č: 'cz', š: 'sh', ž: 'zh', ř: 'rzh', ě: 'e', ů: 'u', ň: 'n', ď: 'd', ť: 't' },
    rules: [...CZECH, ...COMMON],
    merged: [...HARD_W, ...HARD_END],
  },
  hu: { letters: { ö: 'o', ő: 'o', ü: 'u', ű: 'u' }, rules: [...HUNGARIAN, ...COMMON], merged: HARD_W },
  ro: {
    letters: { ș: 'sh', ş: 'sh', ț: 'ts', ţ: 'ts', ă: 'a', â: 'i', î: 'i' },
    rules: [...ROMANIAN, ...COMMON],
    merged: HARD_W,
  },
  id: { letters: NO_LETTERS, rules: [...INDONESIAN, ...COMMON], merged: [[/[fv]/g, 'p'], ...HARD_END] },
};
