import { EdgeTable } from './edge-table';
import { type Entry } from './entry';
import { foldDense, isDense, wordsOf, type Word } from './fold';
import { isHeadFirst, keyOf } from './inflect';
import { type Concept, type Form } from './lexicon/format';
import { WordTable } from './word-table';
import { agreeingPlural, numbersOf } from './written-numbers';

/** A shorter word that a path knows already means nothing more: Bulgarian кофа (bucket) has the stem of кофе. */
const SHORTEST_SHARED = 4;
/** The node from which every path starts. */
export const ROOT = 0;

/** All forms of the lexicon: paths of words for spaced scripts, of characters for dense ones, in one table of edges. */
export class Trie {
  private readonly ids = new Map<string, number>();
  private readonly edges = new EdgeTable();
  private readonly ends: (Entry[] | undefined)[] = [undefined];
  /** Single words: the ends of compounds, and the words of vocabularies. */
  readonly words = new WordTable();

  /** Adds one form of a concept, with its other numbers. */
  add(concept: Concept, form: Form): void {
    if (isDense(form.text)) this.addDense(concept, form);
    else this.addSpaced(concept, form);
  }

  /** The node behind a word, or undefined. Diacritics count where a form is known with them. */
  byWord(node: number, word: Word): number | undefined {
    if (word.marked !== word.text) {
      const marked = this.ids.get(word.marked);
      const next = marked === undefined ? undefined : this.edges.get(node, marked);
      if (next !== undefined) return next;
    }
    const id = this.ids.get(keyOf(word.text));
    return id === undefined ? undefined : this.edges.get(node, id);
  }

  /** The node behind one UTF-16 code unit of a dense script, or undefined. */
  byCode(node: number, code: number): number | undefined {
    return this.edges.get(node, code);
  }

  /** What ends at a node. */
  at(node: number): readonly Entry[] | undefined {
    return this.ends[node];
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
    this.words.addForm(only.text, concept, form);
    if (keyOf(only.text).length < SHORTEST_SHARED) return;
    const node = this.byWord(ROOT, only);
    if (node !== undefined && this.ends[node]) this.addEntry(node, { concept: known, form, length: 1 });
  }

  /** A dense form is a path of characters; Latin letters in front of it (T恤, U盘) are one word before them. */
  private addDense(concept: Concept, form: Form): void {
    const [first, ...rest] = wordsOf(form.text);
    if (!first) return;
    const tail = rest.map((word) => word.text).join('');
    const text = foldDense(first.dense ? first.text + tail : tail);
    const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    this.insert(first.dense ? codes : [this.id(first.text), ...codes], {
      concept,
      form,
      length: form.text.length,
    });
  }

  private addSpaced(concept: Concept, form: Form): void {
    const keys = wordsOf(form.text).map((word) => (form.language === 'vi' ? word.marked : word.text));
    const entry = { concept, form, length: keys.length };
    const plural = form.exact ? undefined : agreeingPlural(keys, form.language);
    if (plural)
      this.insert(
        plural.map((key) => this.id(key)),
        entry,
      );
    const head = isHeadFirst(form.language) ? 0 : keys.length - 1;
    const noun = keys[head] ?? '';
    for (const number of form.exact ? [noun] : new Set(numbersOf(noun, form.language))) {
      this.insert(
        keys.map((key, i) => this.id(keyOf(i === head ? number : key))),
        entry,
      );
      if (keys.length > 1 || number.length < 4 || concept.niceClass === 0) continue;
      this.words.add(number, entry);
    }
  }

  private insert(path: readonly number[], entry: Entry): void {
    let node = ROOT;
    for (const id of path) {
      let next = this.edges.get(node, id);
      if (next === undefined) {
        next = this.ends.length;
        this.ends.push(undefined);
        this.edges.add(node, id, next);
      }
      node = next;
    }
    if (node !== ROOT) this.addEntry(node, entry);
  }

  private addEntry(node: number, entry: Entry): void {
    const entries = this.ends[node];
    // Most places hold one entry; a list that is pushed to would keep room for sixteen more.
    if (!entries) this.ends[node] = [entry];
    else if (isNews(entry, entries)) entries.push(entry);
  }

  /** Words get numbers above all UTF-16 code units, so that both kinds of path share one table. */
  private id(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = 0x10000 + this.ids.size;
      this.ids.set(key, id);
    }
    return id;
  }
}

/** True for what a form says beside what is known of it: another group, or a general noun where no goods have the name. */
function isNews({ concept }: Entry, known: readonly Entry[]): boolean {
  const general = concept.family < 0 && concept.niceClass > 0;
  return !known.some(
    (other) => other.concept.group === concept.group || (general && other.concept.family >= 0),
  );
}
