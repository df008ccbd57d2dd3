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

/** The rules that can apply to a letter and the one behind it (or the end), in their order, by `placeOf`. */
export type Compiled = readonly (readonly Rule[])[];

const LETTERS = 26;
/** One more than the letters: the end of the word stands behind its last letter. */
const FOLLOWERS = LETTERS + 1;

/** @param next place of the letter behind in the alphabet, LETTERS for the end */
const placeOf = (letter: number, next: number): number => letter * FOLLOWERS + next;

/** Whether what is behind its first letter does not rule it out. */
function canBeFollowed({ context, letters }: Rule, next: number): boolean {
  if (letters.length > 1) return letters.charCodeAt(1) - A === next;
  const [mask] = context;
  return mask === undefined || (mask & (1 << next)) !== 0;
}

/** Makes rules ready to be applied; see spelling-rules.ts for how they are written. */
export function compile(rules: Rules): Compiled {
  const compiled: Rule[][] = Array.from({ length: LETTERS * FOLLOWERS }, () => []);
  for (const written of rules) {
    const [pattern = '', sounds = ''] = written.split('>');
    const [head = '', context = ''] = pattern.split('/');
    const letters = head.replace('^', '');
    const rule = { letters, atStart: head.startsWith('^'), context: contextOf(context), sounds };
    // Two letters leave one or two of a dozen rules to try: a third of the time of a word.
    for (let next = 0; next < FOLLOWERS; next += 1)
      if (canBeFollowed(rule, next)) compiled[placeOf(letters.charCodeAt(0) - A, next)]?.push(rule);
  }
  return compiled;
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
  let last = '';
  for (let place = 0; place < word.length;) {
    const next = place + 1 < word.length ? word.charCodeAt(place + 1) - A : LETTERS;
    let used = 1;
    for (const rule of rules[placeOf(word.charCodeAt(place) - A, next)] ?? []) {
      if (rule.atStart && place !== 0) continue;
      const size = rule.letters.length;
      if (size > 2 && !word.startsWith(rule.letters, place)) continue;
      if (!follows(word, place + size, rule.context)) continue;
      const { sounds } = rule;
      if (sounds !== '') {
        out += sounds.charAt(0) === last ? sounds.slice(1) : sounds;
        last = sounds.charAt(sounds.length - 1);
      }
      used = size;
      break;
    }
    place += used;
  }
  return out;
}
