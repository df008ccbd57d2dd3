import { stablePick } from '../../../../seeds/stable-number';
import { nounsInEnglish } from '../../../../server/text/shown/picture-words';
import { type DisguiseInput } from './disguise';

type Disguise = (input: DisguiseInput) => string | null;
type Table = Readonly<Record<string, string>>;

const LEET: Table = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', b: '8', g: '9', z: '2' };
const CYRILLIC: Table = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', s: 'ѕ', k: 'к' };
const GREEK: Table = { o: 'ο', a: 'α', v: 'ν', i: 'ι', p: 'ρ', e: 'ε', n: 'η', u: 'υ', t: 'τ', k: 'κ' };
const TURNED: Table = {
  ...{ A: 'Λ', E: 'Ǝ', N: 'И', R: 'Я', L: '⅃', M: 'Ɯ', U: '∩', T: '⊥' },
  ...{ a: 'ɐ', e: 'ǝ', m: 'ɯ', v: 'ʌ', n: 'и', r: 'я', h: 'ɥ', t: 'ʇ', w: 'ʍ', y: 'ʎ' },
};
const DRAWN: Table = {
  ...{
    a: '/\\',
    v: '\\/',
    m: '|V|',
    n: '|\\|',
    k: '|<',
    h: '|-|',
    d: '|)',
    u: '|_|',
    w: '\\/\\/',
    o: '()',
    l: '|_',
  },
  ...{ c: '(', i: '|', b: '|3' },
};
const LOOKALIKE: Table = {
  u: 'v',
  v: 'u',
  l: 'I',
  m: 'rn',
  w: 'vv',
  g: 'q',
  i: 'l',
  d: 'cl',
};
const ACCENTED: Table = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', s: 'š', z: 'ž', y: 'ÿ' };
const SMALL_CAPITALS: Table = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'].map((sign, at) => [String.fromCharCode(97 + at), sign]),
);
const RAISED: Table = Object.fromEntries(
  [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ'].map((sign, at) => [String.fromCharCode(97 + at), sign]),
);
/** Where the small letters of further alphabets begin: bold, cursive, circled, squared, wide. */
const ALPHABETS = [0x1d41a, 0x1d4ea, 0x1d552, 0x24d0, 0x1f130, 0xff41];

const PICTURES = [...'🔥⭐💎🌹🍀🦋🌙👑⚡🎀'];
const DIVIDERS = [...`'_/|~·*"^+:`];
const MASKS = [...'#•_-.^°+=?x✱○●'];
const STROKES = ['\u0336', '\u0335', '\u0332', '\u0338'];
const ENDINGS = ['s', 'x', 'z', 'y', 'h', 'i', 'e', "'s", 'ss', 'ie'];
const WITH_WORD: Readonly<Record<string, string>> = {
  ...{
    en: 'shop',
    de: 'set',
    fr: 'original',
    es: 'original',
    pt: 'original',
    it: 'originale',
    pl: 'oryginalny',
    tr: 'orijinal',
  },
};

const isLetter = (char = ''): boolean => /\p{L}/u.test(char);
const lower = (char = ''): string => char.toLowerCase();
const lettersOf = (name: string): readonly string[] => [...name];

/** Places of letters inside a word, or all. */
const places = (letters: readonly string[], inner: boolean): readonly number[] =>
  letters.flatMap((char, at) =>
    isLetter(char) && (!inner || (isLetter(letters[at - 1]) && isLetter(letters[at + 1]))) ? [at] : [],
  );
const drawn = <T>(of: readonly T[], seed: string): T | undefined =>
  of[stablePick(seed, Math.max(1, of.length))];

/** So many letters by the table, chosen by chance; null where it has fewer, or nothing of the name would stand. */
function some(input: DisguiseInput, table: Table, count: number, inner = false): string | null {
  const letters = lettersOf(input.name);
  const stand = (char = ''): string | undefined => table[char] ?? table[lower(char)];
  const open = [...places(letters, inner).filter((at) => stand(letters[at]) !== undefined)];
  const least = Math.min(count, open.length);
  if (least < Math.min(count, 2) || letters.filter(isLetter).length - least < 2) return null;
  const chosen = new Set<number>();
  for (let draw = 0; chosen.size < least; draw += 1)
    chosen.add(
      drawn(
        open.filter((at) => !chosen.has(at)),
        `${input.seed} ${draw}`,
      ) ?? 0,
    );
  return letters.map((char, at) => (chosen.has(at) ? stand(char) : char)).join('');
}

const put = ({ name, seed }: DisguiseInput, signs: readonly string[], over: boolean): string | null => {
  const letters = lettersOf(name);
  const at = drawn(
    places(letters, over).filter((place) => over || isLetter(letters[place + 1])),
    `${seed} place`,
  );
  if (at === undefined || letters.length < (over ? 5 : 4)) return null;
  const [from, to] = over ? [at, at + 1] : [at + 1, at + 1];
  return letters.slice(0, from).join('') + (drawn(signs, `${seed} sign`) ?? '') + letters.slice(to).join('');
};

const WORDS_OF_PICTURES = new Map<string, string>(
  [
    ...'🍎🍊🍋🍑🍒🍓🐘🦢🦆🐦🦅🦉🕊🐧🐯🦁🐺🦊🐻🐼🐨🐰🐴🐮🐂🐑🦌🐶🐱🐭🐵🐊🐢🐸🐍🐉🦈🐬🐟🐝🦋🌹🌷🌻🍀🌲🌴🍁🌙⭐⚡🔥💧🌊🌈⛰🏝🪨💎👑🐚💋👻🤖👼😈🔔🔑🔒🔪⚓🚀🚗🏠🏰🚢⛵⚽🎵📷⌚📱📖👟👜🎩👗🍺🍷☕🍵🥛🍯🔴🔵🟢⚪⚫🥇🪙🧦',
  ].flatMap((picture) => nounsInEnglish(picture).map((noun) => [noun, picture] as const)),
);

const twoWords = (name: string): readonly [string, string] | undefined => {
  const [first = '', second = ''] = name.split(' ');
  return first.length > 2 && second.length > 2 ? [first, second] : undefined;
};

/** Kinds of disguise that sellers use beyond those that are measured one by one and by pairs. */
export const FURTHER_DISGUISES: Readonly<Record<string, Disguise>> = {
  'digits, two': (input) => some(input, LEET, 2),
  'digits, three': (input) => (input.name.length < 6 ? null : some(input, LEET, 3)),
  'Cyrillic, three': (input) => some(input, CYRILLIC, 3),
  'Greek, three': (input) => some(input, GREEK, 3),
  'two alphabets': (input) => {
    const once = some(input, CYRILLIC, 1);
    return once === null ? null : some({ ...input, name: once }, GREEK, 1);
  },
  'look-alikes, two': (input) => some(input, LOOKALIKE, 2),
  'look-alike and digit': (input) => {
    const once = some(input, LOOKALIKE, 1);
    return once === null ? null : some({ ...input, name: once }, LEET, 1);
  },
  accents: (input) => some(input, ACCENTED, 4),
  turned: (input) => some(input, TURNED, 1),
  'turned, two': (input) => some(input, TURNED, 2),
  drawn: (input) => some(input, DRAWN, 1),
  'drawn, two': (input) => some(input, DRAWN, 2),
  'small capitals': (input) => some(input, SMALL_CAPITALS, 40),
  'small capitals, one': (input) => some(input, SMALL_CAPITALS, 1, true),
  'raised, one': (input) => some(input, RAISED, 1, true),
  alphabets: ({ name, seed }) => {
    const first = drawn(ALPHABETS, seed) ?? 0;
    return /^[a-z ]+$/iu.test(name)
      ? [...lower(name)]
          .map((char) => (char === ' ' ? char : String.fromCodePoint(first + char.charCodeAt(0) - 97)))
          .join('')
      : null;
  },
  struck: ({ name, seed }) =>
    [...name].map((char) => (isLetter(char) ? char + drawn(STROKES, seed) : char)).join(''),
  divided: (input) => put(input, DIVIDERS, false),
  'masked otherwise': (input) => put(input, MASKS, true),
  'masked, two': (input) =>
    input.name.length < 6
      ? null
      : some(input, Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((c) => [c, '*'])), 2, true),
  'picture over a letter': (input) => put(input, PICTURES, true),
  'picture between letters': (input) => put(input, PICTURES, false),
  'picture for a word': ({ name }) => {
    const words = name.split(' ');
    const at = words.findIndex((word) => WORDS_OF_PICTURES.has(lower(word)));
    if (at < 0 || words.length < 2) return null;
    return words.map((word, place) => (place === at ? WORDS_OF_PICTURES.get(lower(word)) : word)).join(' ');
  },
  'picture for a word, digits': ({ name }) => {
    const words = name.split(' ');
    const at = words.findIndex((word) => WORDS_OF_PICTURES.has(lower(word)));
    const other = words[1 - at];
    if (at < 0 || words.length !== 2 || other === undefined || !/.[aeio]/u.test(other)) return null;
    const hidden = other.replace(/(?<=.)[aeio]/u, (char) => LEET[char] ?? char);
    return words
      .map((_, place) => (place === at ? WORDS_OF_PICTURES.get(lower(words[at])) : hidden))
      .join(' ');
  },
  'picture for a part': ({ name }) => {
    const word = lower(name);
    for (const [noun, picture] of WORDS_OF_PICTURES)
      if (noun.length > 2 && !name.includes(' ') && word.includes(noun) && word !== noun)
        return name.slice(0, word.indexOf(noun)) + picture + name.slice(word.indexOf(noun) + noun.length);
    return null;
  },
  stretched: ({ name, seed }) => {
    const letters = lettersOf(name);
    const at = drawn(places(letters, false), seed) ?? 0;
    return letters.map((char, place) => (place === at ? char + lower(char).repeat(2) : char)).join('');
  },
  ended: ({ name, seed }) => name + (drawn(ENDINGS, seed) ?? ''),
  framed: ({ name, seed }) => {
    const sign = drawn(['x', '*', '-', '~', '_', '•'], seed) ?? '';
    return sign + name + sign;
  },
  'with a word': ({ name, language }) =>
    name.includes(' ') ? null : lower(name) + (WITH_WORD[language] ?? ''),
  'letter in brackets': ({ name, seed }) => {
    const letters = lettersOf(name);
    const at = drawn(places(letters, true), seed);
    const [open, close] = drawn(['()', '[]', '{}'], `${seed} b`) ?? '()';
    return at === undefined
      ? null
      : letters.map((char, place) => (place === at ? open + char + close : char)).join('');
  },
  'initial and word': ({ name }) => {
    const words = twoWords(name);
    return words ? `${words[0].charAt(0)}. ${words[1]}` : null;
  },
  'word and initial': ({ name }) => {
    const words = twoWords(name);
    return words ? `${words[0]} ${words[1].charAt(0)}.` : null;
  },
  'word and initial, digits': ({ name }) => {
    const words = twoWords(name);
    if (!words || !/(?<=.)[aeio]/u.test(words[0])) return null;
    return `${words[0].replace(/(?<=.)[aeio]/u, (char) => LEET[char] ?? char)} ${words[1].charAt(0)}.`;
  },
  'words cut': ({ name }) => {
    const words = twoWords(name);
    return words && words.every(({ length }) => length > 4)
      ? `${words[0].slice(0, 4)} ${words[1].slice(0, 4)}`
      : null;
  },
  'words cut, digits': ({ name }) => {
    const words = twoWords(name);
    if (!words?.every(({ length }) => length > 4) || !/(?<=.)[aeio]/u.test(words[0].slice(0, 4))) return null;
    return `${words[0].slice(0, 4).replace(/(?<=.)[aeio]/u, (char) => LEET[char] ?? char)} ${words[1].slice(0, 4)}`;
  },
  'cut, digit': ({ name }) => {
    const cut = name.slice(0, Math.max(5, Math.ceil(name.length * 0.65)));
    if (name.includes(' ') || name.length < 8 || !/(?<=.)[aeiost](?=.)/u.test(cut)) return null;
    return cut.replace(/(?<=.)[aeiost](?=.)/u, (char) => LEET[char] ?? char);
  },
  'vowels, two': ({ name, seed }) => {
    const letters = lettersOf(name);
    const open = places(letters, true).filter((at) => 'aeiou'.includes(lower(letters[at])));
    if (open.length < 2 || letters.length < 6) return null;
    return letters
      .map((char, at) => {
        if (at !== open[0] && at !== open.at(-1)) return char;
        return (
          drawn(
            [...'aeiou'].filter((vowel) => vowel !== lower(char)),
            `${seed} ${at}`,
          ) ?? char
        );
      })
      .join('');
  },
  thinned: ({ name }) => {
    const thin = name.replace(/(?<=\p{L})[aeiou](?=\p{L})/giu, '');
    return name.length > 5 && thin.replace(' ', '').length > 3 ? thin : null;
  },
  'thinned, digit': ({ name }) => {
    const vowels = [...name.matchAll(/(?<=\p{L})[aeiou](?=\p{L})/giu)].map(({ index }) => index);
    const [first] = vowels;
    if (name.includes(' ') || first === undefined || vowels.length < 3) return null;
    return [...name]
      .map((char, at) => (at === first ? (LEET[lower(char)] ?? char) : vowels.includes(at) ? '' : char))
      .join('');
  },
};
