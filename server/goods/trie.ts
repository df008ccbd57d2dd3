import { EdgeTable } from './edge-table';
import { type Entry } from './entry';
import { EntryTable } from './entry-table';
import { foldDense, isDense, wordsOf, type Word } from './fold';
import { isHeadFirst, keyOf } from './inflect';
import { type Concept, type Form } from './lexicon/format';
import { NumberLists } from './number-lists';
import { type StringColumns, StringTable } from './string-table';
import { WordTable } from './word-table';
import { agreeingPlural, numbersOf } from './written-numbers';

/** A shorter word that a path knows already means nothing more: Bulgarian кофа (bucket) has the stem of кофе. */
const SHORTEST_SHARED = 4;
/** Labels of words stand above all UTF-16 code units, so that both kinds of path share one table. */
const FIRST_WORD = 0x10000;
/** The node from which every path starts. */
export const ROOT = 0;

/** What tells two concepts apart that one form names. */
type Said = Pick<Concept, 'family' | 'group' | 'niceClass'>;

/** What a trie is made of, flat. */
export type TrieColumns = StringColumns & {
  readonly entries: Int32Array;
  readonly edges: Int32Array;
  readonly endHeads: Int32Array;
  readonly endTails: Int32Array;
  readonly wordHeads: Int32Array;
  readonly wordTails: Int32Array;
  /** How many edges, and the first family of the vocabularies. */
  readonly counts: Int32Array;
};

/**
 * All forms of the lexicon: paths of words for spaced scripts, of characters for dense ones, in one table of edges. It is made of flat
 * arrays alone, so that one that was written is read without being built again, and takes additions like any other.
 */
export class Trie {
  /** Keys of words, and all that entries say. */
  readonly strings: StringTable;
  private readonly entries: EntryTable;
  private readonly edges: EdgeTable;
  private readonly ends: NumberLists;
  /** Nodes, of which each but the root has one edge that leads to it. */
  private nodes: number;
  /** Single words: the ends of compounds, and the words of vocabularies. */
  readonly words: WordTable;

  /** @param columns of `columns()`, which the trie takes for its own */
  constructor(columns?: TrieColumns) {
    const [edgeCount = 0, firstFamily] = columns?.counts ?? [];
    this.strings = new StringTable(columns);
    this.entries = new EntryTable(this.strings, columns?.entries);
    this.edges = new EdgeTable(columns?.edges, edgeCount);
    this.ends = new NumberLists(columns && { heads: columns.endHeads, tails: columns.endTails });
    this.nodes = edgeCount + 1;
    const words = columns && { heads: columns.wordHeads, tails: columns.wordTails };
    this.words = new WordTable(this.strings, this.entries, words, firstFamily);
  }

  /** The trie as it is to be written. */
  columns(): TrieColumns {
    const ends = this.ends.columns();
    const words = this.words.columns();
    return {
      ...this.strings.columns(),
      ...this.entries.columns(),
      ...this.edges.columns(),
      endHeads: ends.heads,
      endTails: ends.tails,
      wordHeads: words.heads,
      wordTails: words.tails,
      counts: new Int32Array([this.edges.count, this.words.firstFamily]),
    };
  }

  /** Adds one form of a concept, with its other numbers. */
  add(concept: Concept, form: Form): void {
    if (isDense(form.text)) this.addDense(concept, form);
    else this.addSpaced(concept, form);
  }

  /** The node behind a word, or undefined. Diacritics count where a form is known with them. */
  byWord(node: number, word: Word): number | undefined {
    if (word.marked !== word.text) {
      const next = this.nextBy(node, word.marked);
      if (next !== undefined) return next;
    }
    return this.nextBy(node, keyOf(word.text));
  }

  /** The node behind one UTF-16 code unit of a dense script, or undefined. */
  byCode(node: number, code: number): number | undefined {
    return this.edges.get(node, code);
  }

  /** What ends at a node. */
  at(node: number): readonly Entry[] | undefined {
    return this.ends.of(node)?.map((entry) => this.entries.at(entry));
  }

  /** True where something ends at a node. */
  isEnd(node: number): boolean {
    return this.ends.has(node);
  }

  /** Adds a form of a vocabulary: a path of several words, or a word of the table; what a path of one word says it may say too. */
  addWord(concept: Omit<Concept, 'id'>, form: Form): void {
    const words = wordsOf(form.text);
    const [only] = words;
    const known = { ...concept, id: form.text };
    if (!only || words.length > 1 || only.dense) {
      this.add(known, { ...form, exact: true });
      return;
    }
    const entry = this.entries.add({ concept: known, form, length: 1 });
    this.words.addForm(only.text, concept, form, entry);
    if (keyOf(only.text).length < SHORTEST_SHARED) return;
    const node = this.byWord(ROOT, only);
    if (node !== undefined && this.isEnd(node)) this.addEntry(node, entry, concept);
  }

  /** A dense form is a path of characters; Latin letters in front of it (T恤, U盘) are one word before them. */
  private addDense(concept: Concept, form: Form): void {
    const [first, ...rest] = wordsOf(form.text);
    if (!first) return;
    const tail = rest.map((word) => word.text).join('');
    const text = foldDense(first.dense ? first.text + tail : tail);
    const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    this.insert(
      first.dense ? codes : [this.labelOf(first.text), ...codes],
      this.entries.add({ concept, form, length: form.text.length }),
      concept,
    );
  }

  private addSpaced(concept: Concept, form: Form): void {
    const keys = wordsOf(form.text).map((word) => (form.language === 'vi' ? word.marked : word.text));
    const entry = this.entries.add({ concept, form, length: keys.length });
    const plural = form.exact ? undefined : agreeingPlural(keys, form.language);
    if (plural)
      this.insert(
        plural.map((key) => this.labelOf(key)),
        entry,
        concept,
      );
    const head = isHeadFirst(form.language) ? 0 : keys.length - 1;
    const noun = keys[head] ?? '';
    for (const number of form.exact ? [noun] : new Set(numbersOf(noun, form.language))) {
      this.insert(
        keys.map((key, i) => this.labelOf(keyOf(i === head ? number : key))),
        entry,
        concept,
      );
      if (keys.length > 1 || number.length < 4 || concept.niceClass === 0) continue;
      this.words.add(number, entry);
    }
  }

  private insert(path: readonly number[], entry: number, concept: Said): void {
    let node = ROOT;
    for (const id of path) {
      let next = this.edges.get(node, id);
      if (next === undefined) {
        next = this.nodes;
        this.nodes += 1;
        this.edges.add(node, id, next);
      }
      node = next;
    }
    if (node !== ROOT) this.addEntry(node, entry, concept);
  }

  private addEntry(node: number, entry: number, concept: Said): void {
    const known = this.at(node);
    if (!known || isNews(concept, known)) this.ends.add(node, entry);
  }

  private nextBy(node: number, key: string): number | undefined {
    const known = this.strings.numberOf(key);
    return known === undefined ? undefined : this.edges.get(node, FIRST_WORD + known);
  }

  private labelOf(key: string): number {
    return FIRST_WORD + this.strings.add(key);
  }
}

/** True for what a form says beside what is known of it: another group, or a general noun where no goods have the name. */
function isNews({ family, group, niceClass }: Said, known: readonly Entry[]): boolean {
  const general = family < 0 && niceClass > 0;
  return !known.some(({ concept }) => concept.group === group || (general && concept.family >= 0));
}
