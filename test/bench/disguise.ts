import { HAN_SOUNDS } from './make-marks';
import { type Seeded } from './seeded';

/*
 * The disguises of the benchmark. Its tables are its own: taken from what sellers write, not from the matcher's tables.
 */
const LOOKALIKES = new Map(
  [...'aаeеoоcсpрxхiіsѕyуkкmмtтhнbв'].reduce<[string, string][]>(
    (pairs, char, at, all) => (at % 2 === 0 ? [...pairs, [char, all[at + 1]!]] : pairs),
    [],
  ),
);
const DIGITS: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  t: '7',
  b: '8',
  l: '1',
};
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ck/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/k(?=[aou])/, 'c'],
  [/i/, 'y'],
  [/y$/, 'ie'],
  [/ee/, 'i'],
  [/oo/, 'u'],
  [/x/, 'ks'],
  [/s$/, 'z'],
  [/z/, 's'],
  [/qu/, 'kw'],
  [/ai/, 'ay'],
  [/ou/, 'u'],
  [/v/, 'w'],
];
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'дж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'ы',
  z: 'з',
};
const CYRILLIC_PAIRS: Readonly<Record<string, string>> = {
  ch: 'ч',
  sh: 'ш',
  th: 'т',
  oo: 'у',
  ee: 'и',
  ck: 'к',
  ph: 'ф',
  ou: 'у',
};
const GLYPHS = new Map(
  [...'师帅大太天夭玉王人入千干石右木本文交力刀田由'].reduce<[string, string][]>(
    (pairs, char, at, all) => (at % 2 === 0 ? [...pairs, [char, all[at + 1]!]] : pairs),
    [],
  ),
);
const TRADITIONAL = new Map(
  [
    ...'达達国國汉漢华華东東丰豐欢歡辉輝红紅锦錦凯凱乐樂丽麗联聯龙龍鲁魯梦夢宁寧诺諾欧歐鹏鵬庆慶荣榮润潤赛賽胜勝顺順维維伟偉兴興阳陽业業艺藝优優远遠云雲泽澤',
  ].reduce<[string, string][]>(
    (pairs, char, at, all) => (at % 2 === 0 ? [...pairs, [char, all[at + 1]!]] : pairs),
    [],
  ),
);
const sounds = new Map(HAN_SOUNDS);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export type Disguise = (name: string, random: Seeded) => string | null;

const isLatin = (name: string): boolean => /^[A-Za-z .'&-]+$/.test(name);
const isHan = (name: string): boolean => /^\p{Script=Han}+$/u.test(name);
const letters = (name: string): number => name.replace(/[^\p{L}\p{N}]/gu, '').length;

function edit(name: string, random: Seeded): string {
  const chars = [...name];
  const places = chars.flatMap((char, at) => (/\p{L}/u.test(char) ? [at] : []));
  const at = random.pick(places);
  const kind = random.below(4);
  if (kind === 0) chars.splice(at, 1);
  else if (kind === 1) chars.splice(at, 0, LETTERS[random.below(26)]!);
  else if (kind === 2) chars[at] = LETTERS[random.below(26)]!;
  else if (at + 1 < chars.length && /\p{L}/u.test(chars[at + 1]!))
    chars.splice(at, 2, chars[at + 1]!, chars[at]!);
  else chars.splice(at, 1);
  return chars.join('');
}

function rewriteSome(
  name: string,
  table: ReadonlyMap<string, string>,
  random: Seeded,
  share: number,
): string | null {
  const out = [...name.toLowerCase()]
    .map((char) => (table.has(char) && random.chance(share) ? table.get(char)! : char))
    .join('');
  return out === name.toLowerCase() ? null : out;
}

/** Every kind of disguise; null where it does not apply to a name. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  spacing: (name, random) => {
    if (!isLatin(name) || letters(name) < 5) return null;
    if (name.includes(' ') && random.chance(0.5)) return name.replace(/ /g, '');
    const at = 2 + random.below(name.length - 3);
    return `${name.slice(0, at)}${random.pick([' ', '-', '.'])}${name.slice(at)}`;
  },
  'one edit': (name, random) =>
    isLatin(name) && letters(name) >= 5 ? edit(name.toLowerCase(), random) : null,
  'two edits': (name, random) =>
    isLatin(name) && letters(name) >= 8 ? edit(edit(name.toLowerCase(), random), random) : null,
  homoglyph: (name, random) =>
    isLatin(name) && letters(name) >= 3 ? rewriteSome(name, LOOKALIKES, random, 0.6) : null,
  leet: (name, random) => {
    if (!isLatin(name) || letters(name) < 4) return null;
    const count = 1 + random.below(2);
    const chars = [...name.toLowerCase()];
    const places = chars.flatMap((char, at) => (char in DIGITS ? [at] : []));
    if (places.length === 0) return null;
    for (let time = 0; time < count; time++) {
      const at = random.pick(places);
      chars[at] = DIGITS[chars[at]!] ?? chars[at]!;
    }
    return chars.join('');
  },
  masked: (name, random) => {
    if (name.includes(' ') || letters(name) < 4 || !(isLatin(name) || isHan(name))) return null;
    const at = 1 + random.below(name.length - 2);
    return `${name.slice(0, at)}*${name.slice(at + 1)}`;
  },
  repeated: (name, random) => {
    if (!isLatin(name) || letters(name) < 4) return null;
    const at = random.below(name.length);
    return /[a-z]/i.test(name[at]!)
      ? `${name.slice(0, at)}${name[at]!.repeat(2 + random.below(3))}${name.slice(at + 1)}`
      : null;
  },
  phonetic: (name, random) => {
    if (!isLatin(name) || letters(name) < 5) return null;
    const rules = SOUNDS.filter(([from]) => from.test(name.toLowerCase()));
    if (rules.length === 0) return null;
    const [from, to] = random.pick(rules);
    return name.toLowerCase().replace(from, to);
  },
  cyrillic: (name) =>
    /^[A-Za-z]{5,}$/.test(name)
      ? name
          .toLowerCase()
          .replace(/ch|sh|th|oo|ee|ck|ph|ou/g, (pair) => CYRILLIC_PAIRS[pair]!)
          .replace(/[a-z]/g, (char) => CYRILLIC[char]!)
      : null,
  plural: (name) => (/^[A-Za-z]{3,}$/.test(name) && !/s$/i.test(name) ? `${name}s` : null),
  pinyin: (name) =>
    isHan(name) && name.length >= 2 && [...name].every((char) => sounds.has(char))
      ? [...name].map((char) => sounds.get(char)!).join(' ')
      : null,
  'han edit': (name, random) => {
    if (!isHan(name) || name.length < 3) return null;
    const at = random.below(name.length);
    const other = random.pick(HAN_SOUNDS)[0];
    return random.chance(0.5)
      ? `${name.slice(0, at)}${other}${name.slice(at)}`
      : `${name.slice(0, at)}${other}${name.slice(at + 1)}`;
  },
  'han look-alike': (name, random) =>
    isHan(name) && name.length >= 2 ? rewriteSome(name, GLYPHS, random, 1) : null,
  traditional: (name, random) =>
    isHan(name) && name.length >= 2 ? rewriteSome(name, TRADITIONAL, random, 1) : null,
};
