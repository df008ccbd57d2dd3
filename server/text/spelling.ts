import { type Rules } from './spelling-rules';

/** A rule made ready: letters to be met, then masks of the letters that may follow (bit 26 is the end of the word). */
interface Rule {
  readonly letters: string;
  readonly atStart: boolean;
  readonly context: readonly number[];
  readonly sounds: string;
}

const END = 1 << 26;
const A = 97;

const bit = (letter: string): number => 1 << (letter.charCodeAt(0) - A);
const maskOf = (letters: string): number => [...letters].reduce((mask, letter) => mask | bit(letter), 0);
const VOWELS = maskOf('aeiouy');
const CONSONANTS = maskOf('bcdfghjklmnpqrstvwxz');

function contextOf(source: string): number[] {
  return [...source.matchAll(/\[([a-z]+)\]|([a-z#=$])/g)].map(([, set, one = '']) => {
    if (set !== undefined) return maskOf(set);
    return one === '#' ? VOWELS : one === '=' ? CONSONANTS : one === '$' ? END : bit(one);
  });
}

/** The rules of each first letter, in their order. */
export type Compiled = readonly (readonly Rule[])[];

/** Makes rules ready to be applied; see spelling-rules.ts for how they are written. */
export function compile(rules: Rules): Compiled {
  const byLetter: Rule[][] = Array.from({ length: 26 }, () => []);
  for (const rule of rules) {
    const [pattern = '', sounds = ''] = rule.split('>');
    const [head = '', context = ''] = pattern.split('/');
    const letters = head.replace('^', '');
    byLetter[letters.charCodeAt(0) - A]?.push({
      letters,
      atStart: head.startsWith('^'),
      context: contextOf(context),
      sounds,
    });
  }
  return byLetter;
}

function follows(word: string, at: number, context: readonly number[]): boolean {
  for (let step = 0; step < context.length; step += 1) {
    const place = at + step;
    const met = place < word.length ? 1 << (word.charCodeAt(place) - A) : END;
    if (((context[step] as number) & met) === 0) return false;
  }
  return true;
}

/** The sounds of a word of letters a–z by the rules; the same sound twice in a row is once. */
export function pronounce(word: string, rules: Compiled): string {
  let out = '';
  let place = 0;
  while (place < word.length) {
    let used = 1;
    const candidates = rules[word.charCodeAt(place) - A];
    for (const rule of candidates ?? []) {
      if (rule.atStart && place !== 0) continue;
      const size = rule.letters.length;
      if (size > 1 && !word.startsWith(rule.letters, place)) continue;
      if (!follows(word, place + size, rule.context)) continue;
      const { sounds } = rule;
      if (sounds !== '') out += sounds.charAt(0) === out.charAt(out.length - 1) ? sounds.slice(1) : sounds;
      used = size;
      break;
    }
    place += used;
  }
  return out;
}
