import { LRUCache } from 'lru-cache';
import { comparePrepared, prepareSign, type PreparedSign } from '../../matching/sign/compare-signs';
import {
  type Alias,
  type MarkFacts,
  type MarkIndex,
  type SignComparison,
  type SignContext,
} from '../../matching/types';
import { kept } from '../kept';

/** What a comparison of signs reads of a mark. The filings of one name share it, in whatever class and office. */
export interface FiledName {
  readonly text: string;
  readonly aliases: readonly Alias[];
}

/** A mark that was met, with its name. */
export interface MetMark {
  readonly facts: MarkFacts;
  readonly name: FiledName;
}

/** Reads and compares signs: each text of an item once, each name once while it is met often. */
export interface SignReader {
  /** @param ordinal the mark's place in the index */
  mark(ordinal: number): MetMark;
  /**
   * Words of the item against a name; the filings of one name are compared once.
   * @param niceClass the class in which the two meet: words are weighed for its goods; 0 for none
   */
  compare(words: string, name: FiledName, niceClass: number): SignComparison;
}

/** Marks and names kept for each index: those that listings resemble again and again. */
const MOST_MARKS = 4_000;
const MOST_NAMES = 20_000;

/** What an index knows of words, and of words for goods of a class (0: none). */
export function contextOf(index: MarkIndex, niceClass: number): SignContext {
  const ordinariness = (word: string): number => index.ordinariness(word);
  if (niceClass === 0 || !index.usualness) return { ordinariness };
  return { ordinariness, usualness: (word) => index.usualness?.(word, niceClass) ?? 0 };
}

/** What outlives an item, as long as the index does. */
class Shelf {
  private readonly contexts = new Map<number, SignContext>();
  private readonly marks = new LRUCache<number, MetMark>({ max: MOST_MARKS });
  private readonly names = new LRUCache<string, FiledName>({ max: MOST_NAMES });
  /** Names as they are read for the goods of a class. */
  private readonly signs = new WeakMap<FiledName, Map<number, PreparedSign>>();

  constructor(private readonly index: MarkIndex) {}

  context(niceClass: number): SignContext {
    return kept(this.contexts, niceClass, () => contextOf(this.index, niceClass));
  }

  mark(ordinal: number): MetMark {
    let mark = this.marks.get(ordinal);
    if (!mark) {
      const facts = this.index.facts(ordinal);
      this.marks.set(ordinal, (mark = { facts, name: this.nameOf(facts) }));
    }
    return mark;
  }

  sign(name: FiledName, niceClass: number): PreparedSign {
    let signs = this.signs.get(name);
    if (!signs) this.signs.set(name, (signs = new Map<number, PreparedSign>()));
    return kept(signs, niceClass, () => prepareSign(name, this.context(niceClass)));
  }

  private nameOf({ text, aliases }: MarkFacts): FiledName {
    const key = aliases.length === 0 ? text : [text, ...aliases.map((alias) => alias.text)].join('\n');
    let name = this.names.get(key);
    if (!name) this.names.set(key, (name = { text, aliases }));
    return name;
  }
}

const shelves = new WeakMap<MarkIndex, Shelf>();

function shelfOf(index: MarkIndex): Shelf {
  let shelf = shelves.get(index);
  if (!shelf) shelves.set(index, (shelf = new Shelf(index)));
  return shelf;
}

/** A mark with its name, read from the index once while it is met often. */
export const metMark = (index: MarkIndex, ordinal: number): MetMark => shelfOf(index).mark(ordinal);

/** A reader for one item. */
export function signReader(index: MarkIndex): SignReader {
  const shelf = shelfOf(index);
  const words = new Map<string, PreparedSign>();
  const compared = new Map<FiledName, Map<string, SignComparison>>();
  return {
    mark: (ordinal) => shelf.mark(ordinal),
    compare(text, name, niceClass) {
      // Without usual words all classes read alike, and a sign is read once.
      const read = index.usualness ? niceClass : 0;
      const key = `${read} ${text}`;
      const ofName = kept(compared, name, () => new Map<string, SignComparison>());
      return kept(ofName, key, () => {
        const context = shelf.context(read);
        const sign = kept(words, key, () => prepareSign({ text }, context));
        return comparePrepared(sign, shelf.sign(name, read), name, context);
      });
    },
  };
}
