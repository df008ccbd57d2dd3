import { compileLexicon, type LexiconColumns } from './compile-lexicon';
import { keptLexicon } from './keeper';
import { Trie } from './trie';

let held: Lexicon | undefined;
let additions: ((trie: Trie) => void)[] = [];

/** The lexicon: what goods are called, in all languages. */
export class Lexicon {
  /** The trie over all forms. */
  readonly trie: Trie;
  private readonly abroad: Uint16Array;

  /** @param columns which the lexicon takes for its own */
  constructor(columns: LexiconColumns) {
    this.trie = new Trie(columns);
    this.abroad = columns.abroad;
  }

  /** True for a word in lower case that a term has in a language other than English; the tables of translations and the vocabularies tell. */
  isWordAbroad(word: string): boolean {
    const known = this.trie.strings.numberOf(word);
    return known !== undefined && this.abroad[known] === 1;
  }
}

/** The lexicon, compiled or taken from its keeper when it is first asked for. */
export function lexicon(): Lexicon {
  if (held) return held;
  held = new Lexicon(keptLexicon(compileLexicon));
  for (const widen of additions) widen(held.trie);
  additions = [];
  return held;
}

/** Adds to the lexicon of this thread, at once if it is there, else as soon as it is asked for. */
export function widenLexicon(widen: (trie: Trie) => void): void {
  if (held) widen(held.trie);
  else additions.push(widen);
}
