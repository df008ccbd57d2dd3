import { WordFilter } from '../../text/word-filter';
import { CONCEPTS } from './data/concepts';
import { MORE_CONCEPTS } from './data/concepts-more';
import { foldedWords, identityKey } from './fold';

/** What a word means: lines of the table, and whether it stands there as the word or as one near to it. */
export interface Meaning {
  readonly line: number;
  readonly near: boolean;
}

const meanings = new Map<string, Meaning[]>();

function learn(word: string, meaning: Meaning): void {
  const key = identityKey(word);
  if (key === '') return;
  const known = meanings.get(key);
  if (!known) meanings.set(key, [meaning]);
  else if (!known.some(({ line }) => line === meaning.line)) known.push(meaning);
}

`${CONCEPTS.trim()}\n${MORE_CONCEPTS.trim()}`.split('\n').forEach((text, line) => {
  const [same = '', near = ''] = text.split(' | ');
  for (const word of same.split(' ')) learn(word, { line, near: false });
  for (const word of near.split(' ')) learn(word, { line, near: true });
});

const filed = new WordFilter(18);
filed.file(meanings.keys());

const NONE: readonly Meaning[] = [];

/** What is left of a German word without its ending: of four letters or more, the word itself where it has none. */
function withoutGermanEnding(word: string): string {
  if (word.length >= 6 && (word.endsWith('er') || word.endsWith('es'))) return word.slice(0, -2);
  return word.length >= 5 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** What a folded word (or words, joined) means by the table; a plural means what its singular does. */
export function meaningsOf(word: string): readonly Meaning[] {
  if ((filed.endingsOf(word) & 1) === 0) return NONE;
  const own = meanings.get(word);
  if (own) return own;
  const stem = withoutGermanEnding(word);
  const ofStem = stem === word ? undefined : meanings.get(stem);
  if (ofStem) return ofStem;
  if (word.length > 3 && word.endsWith('s'))
    return meanings.get(word.slice(0, -1)) ?? meanings.get(word.slice(0, -2)) ?? NONE;
  return NONE;
}

/** The words that the table has, without their endings. */
export function meaningfulWords(): Iterable<string> {
  return meanings.keys();
}

/** How alike two words' meanings are: 1 translations of one another, 0.7 near, 0 nothing in common. */
export function meaningSimilarity(a: readonly Meaning[], b: readonly Meaning[]): number {
  let best = 0;
  for (const left of a) {
    for (const right of b) {
      if (left.line === right.line)
        best = Math.max(best, left.near || right.near ? (left.near && right.near ? 0.6 : 0.7) : 1);
    }
  }
  return best;
}

const TRANSLATED = 1;
const HAN_PAIR = /^\p{Script=Han}{2,3}$/u;

/** The words of a text that a meaning can be asked of: a Han word that has none is asked character by character. */
function elementsIn(text: string): readonly string[] {
  return foldedWords(text)
    .split(' ')
    .flatMap((word) => (meanings.has(word) || !HAN_PAIR.test(word) ? [word] : [...word]));
}

/** Whether two texts, word by word, are translations of one another by the table. */
export function isTranslation(a: string, b: string): boolean {
  if (meaningSimilarity(meaningsOf(identityKey(a)), meaningsOf(identityKey(b))) >= 0.6) return true;
  const left = elementsIn(a);
  const right = elementsIn(b);
  if (left.length !== right.length || left.length < 2) return false;
  const covers = (xs: readonly string[], ys: readonly string[]): boolean =>
    xs.every((x) =>
      ys.some((y) => x === y || meaningSimilarity(meaningsOf(x), meaningsOf(y)) === TRANSLATED),
    );
  return covers(left, right) && covers(right, left);
}
