import { brandsByKey } from '../../matching/sign/brand-index';
import { isOrdinary } from '../../matching/sign/word-weight';
import { foldedWords } from '../../matching/sign/fold';

/** What is read of one filing and of one owner in one class: a longer list of goods says no more for being longer. */
const LONGEST_TEXT = 20_000;
const MOST_WORDS = 500;
const MOST_TERMS = 200;

/** What may be a word of goods: letters alone, of Chinese as many as a name of goods has. */
const WORD = /^(?:\p{Script=Han}{2,6}|(?:(?!\p{Script=Han})\p{L}){3,30})$/u;
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
/** A term is short and made of words alone: what is longer describes one trader's goods. */
const TERM = /^[\p{L}\p{M}][\p{L}\p{M}'’ -]{1,59}$/u;
const MOST_WORDS_OF_TERM = 4;
const BETWEEN_TERMS = /[;,.:、，；。()[\]]|\bnamely\b|\bincluding\b/i;

/** A name that the trade knows as a brand's, and language does not: lists of goods may have it, usual for goods it is not. */
const isBrandName = (word: string): boolean => brandsByKey(word).length > 0 && !isOrdinary(word);

/** Goods of a filing, as a register has them. */
export interface FiledGoods {
  readonly goods: readonly string[];
  /** Class of each entry of `goods`, 0 where it is not known; null if it never is. */
  readonly goodsClasses: readonly number[] | null;
  readonly niceClasses: readonly number[];
}

/** Words and terms that one owner uses for goods of one class. */
export interface OwnWords {
  readonly words: Set<string>;
  readonly terms: Set<string>;
}

/** One form for singular and plural: the key under which a word of goods is counted and looked up. */
export function wordKey(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Adds what a filing says of its goods to what its owner says in each class; goods of unknown class tell nothing. */
export function addWordsOf(
  { goods, goodsClasses, niceClasses }: FiledGoods,
  own: Map<number, OwnWords>,
): void {
  const only = niceClasses.length === 1 ? niceClasses[0] : undefined;
  let left = LONGEST_TEXT;
  for (const [at, statement] of goods.entries()) {
    const niceClass = goodsClasses?.[at] || only;
    if (niceClass === undefined || left <= 0) continue;
    let known = own.get(niceClass);
    if (!known) own.set(niceClass, (known = { words: new Set(), terms: new Set() }));
    addWords(statement.slice(0, left), known);
    left -= statement.length;
  }
}

function addWords(statement: string, { terms, words }: OwnWords): void {
  for (const part of statement.split(BETWEEN_TERMS)) {
    const { keys, term } = readPart(part);
    for (const key of keys) if (words.size < MOST_WORDS) words.add(key);
    if (term !== null && terms.size < MOST_TERMS) terms.add(term);
  }
}

/** What stands between two separators. */
interface Part {
  readonly keys: readonly string[];
  /** The part as a term; null if it is none. */
  readonly term: string | null;
}

/** Terms and words come again and again; what they came to is kept, as long as there are not too many or too long ones. */
const parts = new Map<string, Part>();
const tokens = new Map<string, readonly string[]>();
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 60;

/** A text of its own: a part of another would keep all of that alive. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function remember<T>(memory: Map<string, T>, text: string, value: T): T {
  if (text.length > LONGEST_KEPT) return value;
  if (memory.size >= MOST_KEPT) memory.clear();
  memory.set(copyOf(text), value);
  return value;
}

function readPart(text: string): Part {
  const known = parts.get(text);
  if (known) return known;
  const plain = text.trim().replace(/\s+/g, ' ');
  const keys = plain === '' ? [] : plain.split(' ').flatMap(keysOf);
  const term = plain.toLowerCase();
  return remember(parts, text, { keys, term: isTerm(term) ? copyOf(term) : null });
}

/** Keys of the words in one run of letters and signs. */
function keysOf(token: string): readonly string[] {
  const known = tokens.get(token);
  if (known) return known;
  const runs = foldedWords(token).match(RUNS) ?? [];
  return remember(tokens, token, runs.filter((run) => WORD.test(run) && !isBrandName(run)).map(wordKey));
}

function isTerm(text: string): boolean {
  if (!TERM.test(text)) return false;
  const words = text.split(' ');
  // One everyday word between two commas may be anything: for men, women; in the field of music, film.
  if (words.length === 1 && isOrdinary(text)) return false;
  return words.length <= MOST_WORDS_OF_TERM && !words.some(isBrandName);
}
