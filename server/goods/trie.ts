import { EdgeTable } from './edge-table';
import { foldDense, isDense, wordsOf, type Word } from './fold';
import { agreeingPlural, isHeadFirst, keyOf, numbersOf, writesCompounds } from './inflect';
import { type Concept, type Form } from './lexicon/format';

/** What one form of the lexicon says. */
export interface Entry {
  readonly concept: Concept;
  readonly form: Form;
  /** Words of a spaced form, characters of a dense one. */
  readonly length: number;
}

/** The node from which every path starts. */
export const ROOT = 0;

/** All forms of the lexicon: paths of words for spaced scripts, of characters for dense ones, in one table of edges. */
export class Trie {
  private readonly ids = new Map<string, number>();
  private readonly edges = new EdgeTable();
  private readonly ends: (Entry[] | undefined)[] = [undefined];
  /** Single words by their text, for the ends of compounds. */
  private readonly singles = new Map<string, Entry[]>();

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

  /** The longest known word that ends a compound written as one word: "Damenlaufschuhe". */
  tailOf(word: string): readonly Entry[] | undefined {
    // "Portable" is no table: adjectives in -able are no compounds.
    if (word.length < 7 || word.endsWith('able')) return undefined;
    for (let cut = 2; cut <= word.length - 4; cut += 1) {
      const entries = this.singles.get(word.slice(cut));
      if (entries && (word.length - cut >= 5 || entries.some((entry) => entry.form.language === 'de')))
        return entries;
    }
    return undefined;
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
      if (keys.length > 1 || number.length < 4 || concept.niceClass === 0 || !writesCompounds(form.language))
        continue;
      const known = this.singles.get(number);
      if (known) known.push(entry);
      else this.singles.set(number, [entry]);
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
    if (node === ROOT) return;
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
