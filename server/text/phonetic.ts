/*
 * Sounds as single ASCII signs. Consonants: p b t d k g f v s z m n l r w y h; S (sh), C (ch), J (j as in jam), N (ng).
 * Vowels, coarse: a e i o u; Y (as in bike), W (as in loud), O (as in boy).
 */

type Rule = readonly [pattern: RegExp, sound: string];

const at = (source: string): RegExp => new RegExp(source, 'y');

/** English spelling, by first letter; the first rule that fits decides. */
const ENGLISH: Readonly<Record<string, readonly Rule[]>> = {
  a: [
    [at('augh'), 'o'],
    [at('a(?:i|y)r'), 'er'],
    [at('aigh'), 'e'],
    [at('ai|ay'), 'Y'],
    [at('au(?=[a-z])'), 'W'],
    [at('aw'), 'o'],
    [at('ae'), 'e'],
    [at('aa'), 'a'],
    [at('a'), 'a'],
  ],
  b: [[at('bb?'), 'b']],
  c: [
    [at('cch'), 'k'],
    [at('ch(?=[rlmn])'), 'k'],
    [at('ch'), 'C'],
    [at('cc(?=[eiy])'), 'ks'],
    [at('ck'), 'k'],
    [at('c(?=[eiy])'), 's'],
    [at('cq'), 'k'],
    [at('cc?k?'), 'k'],
  ],
  d: [
    [at('dge'), 'J'],
    [at('dg(?=[iy])'), 'J'],
    [at('dd?'), 'd'],
  ],
  e: [
    [at('eigh'), 'e'],
    [at('ee|ea'), 'i'],
    [at('ei|ey(?=.)'), 'Y'],
    [at('ey$'), 'i'],
    [at('eu|ew'), 'u'],
    [at('e$'), ''],
    [at('e'), 'e'],
  ],
  f: [[at('ff?'), 'f']],
  g: [
    [at('ght'), 't'],
    [at('gh'), 'g'],
    [at('gn$'), 'n'],
    [at('gg?'), 'g'],
  ],
  h: [
    [at('h(?![aeiouy])'), ''],
    [at('h'), 'h'],
  ],
  i: [
    [at('igh'), 'Y'],
    [at('ie$'), 'i'],
    [at('ie'), 'i'],
    [at('ign$'), 'Yn'],
    [at('i(?=[bcdfgklmnpqrstvz]e$)'), 'Y'],
    [at('i'), 'i'],
  ],
  j: [[at('j'), 'J']],
  k: [
    [at('kn'), 'n'],
    [at('kk?h?'), 'k'],
  ],
  l: [[at('ll?'), 'l']],
  m: [
    [at('mb$'), 'm'],
    [at('mm?'), 'm'],
  ],
  n: [
    [at('ng(?![aeiou])'), 'N'],
    [at('nn?'), 'n'],
  ],
  o: [
    [at('oo'), 'u'],
    [at('ou|ow'), 'W'],
    [at('oi|oy'), 'O'],
    [at('oa|oe'), 'o'],
    [at('o'), 'o'],
  ],
  p: [
    [at('ph'), 'f'],
    [at('pp?'), 'p'],
  ],
  q: [
    [at('que$'), 'k'],
    [at('qu(?=[aeiouy])'), 'kw'],
    [at('qu?'), 'k'],
  ],
  r: [[at('rr?h?'), 'r']],
  s: [
    [at('sch(?=[lmnrw])'), 'S'],
    [at('sch'), 'sk'],
    [at('sh'), 'S'],
    [at('sc(?=[eiy])'), 's'],
    [at('ss?'), 's'],
  ],
  t: [
    [at('tch'), 'C'],
    [at('th'), 't'],
    [at('tion'), 'Sn'],
    [at('tt?'), 't'],
  ],
  u: [[at('u'), 'u']],
  v: [[at('vv?'), 'v']],
  w: [
    [at('wr'), 'r'],
    [at('wh'), 'w'],
    [at('w'), 'w'],
  ],
  x: [[at('x'), 'ks']],
  y: [
    [at('y(?=[bcdfgklmnpqrstvz]e?$)'), 'Y'],
    [at('y(?=[aeiou])'), 'y'],
    [at('y'), 'i'],
  ],
  z: [[at('zz?h?'), 'z']],
};

/** Starts of words that English says otherwise. */
const STARTS: readonly Rule[] = [
  [at('x(?=[aeiouy])'), 'z'],
  [at('x'), 'eks'],
  [at('ps(?=[aeiouy])'), 's'],
  [at('pn'), 'n'],
  [at('gn'), 'n'],
  [at('mc'), 'mak'],
];

function sound(word: string, rules: Readonly<Record<string, readonly Rule[]>>): string {
  let out = '';
  let place = 0;
  const start = STARTS.find(([pattern]) => ((pattern.lastIndex = 0), pattern.test(word)));
  if (start) {
    out += start[1];
    place = start[0].lastIndex;
  }
  while (place < word.length) {
    let next = place + 1;
    for (const [pattern, sign] of rules[word.charAt(place)] ?? []) {
      pattern.lastIndex = place;
      if (pattern.test(word)) {
        out += sign;
        next = pattern.lastIndex;
        break;
      }
    }
    place = next;
  }
  return out;
}

const plain = (latin: string): string => latin.toLowerCase().replace(/[^a-z]/g, '');

/** The sounds of a word written in Latin letters, as English says it: one sign a sound, vowels coarse (see the top). */
export function phonemes(latin: string): string {
  const word = plain(latin);
  return sound(word, ENGLISH).replace(/(.)\1+/g, '$1');
}

/** The same word respelt so that the English rules give its Romance or German sounds. */
function respelt(word: string): readonly string[] {
  const romance = word
    .replace(/ch(?=[ei])/g, 'sh')
    .replace(/gli/g, 'li')
    .replace(/gn/g, 'ni')
    .replace(/ll/g, 'y')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/(?<=[aeiou].*)e$/, 'ee')
    .replace(/h/g, (h, i: number, all: string) => (/[csp]/.test(all[i - 1] ?? '') ? h : ''));
  const german = word
    .replace(/sch/g, 'sh')
    .replace(/ei/g, 'ai')
    .replace(/ie/g, 'ee')
    .replace(/v/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 'ts')
    .replace(/e$/, 'ee');
  return [romance, german];
}

const MERGED: Readonly<Record<string, string>> = {
  z: 's',
  e: 'i',
  o: 'a',
  u: 'a',
  W: 'a',
  O: 'a',
  J: 'C',
  v: 'f',
  N: 'n',
  y: 'i',
};

function keyOf(phones: string): string {
  return [...phones]
    .map((sign) => MERGED[sign] ?? sign)
    .join('')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Keys that are equal for words that sound alike: the English reading first, then the Romance and the German where they
 * differ. One to four short ASCII strings; none for a text without Latin letters.
 */
export function phoneticKeys(latin: string): readonly string[] {
  const word = plain(latin);
  if (word === '') return [];
  const keys = new Set([word, ...respelt(word)].map((spelling) => keyOf(phonemes(spelling))));
  keys.delete('');
  return [...keys].slice(0, 4);
}
