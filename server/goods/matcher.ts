import { foldDense, isDense, wordsOf, type Word } from './fold';
import { isHeadFirst, keyOf, numbersOf } from './inflect';
import { type Concept, type Form, type Language } from './lexicon/format';

/** What one form of the lexicon says. */
export interface Entry {
  readonly concept: Concept;
  readonly form: Form;
  /** Words of a spaced form, characters of a dense one. */
  readonly length: number;
}

/** A form met in a text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Places of the first and the last word among the words of the text. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  /** True where only the end of a longer word was recognised: "Damenlaufschuhe". */
  readonly partial: boolean;
}

const STRIDE = 2 ** 24;

/** The lexicon compiled: one trie over words for spaced scripts, one over characters for dense ones. */
export class Matcher {
  private readonly ids = new Map<string, number>();
  private readonly edges = new Map<number, number>();
  private readonly ends: (Entry[] | undefined)[] = [undefined];
  /** Single words by their text, for the ends of compounds. */
  private readonly singles = new Map<string, Entry[]>();

  /** Adds one form of a concept, with its other numbers. */
  add(concept: Concept, form: Form): void {
    if (isDense(form.text)) {
      const text = foldDense(form.text.replaceAll(' ', ''));
      this.insert(
        [...text].flatMap((character) => this.codes(character)),
        { concept, form, length: text.length },
      );
      return;
    }
    const words = wordsOf(form.text);
    const keys = words.map((word) => (form.language === 'vi' ? word.marked : word.text));
    const entry = { concept, form, length: keys.length };
    const head = isHeadFirst(form.language) ? 0 : keys.length - 1;
    const numbers = form.exact ? [keys[head] ?? ''] : new Set(numbersOf(keys[head] ?? '', form.language));
    for (const number of numbers) {
      const path = keys.map((key, i) => keyOf(i === head ? number : key));
      this.insert(
        path.map((key) => this.id(key)),
        entry,
      );
      if (path.length === 1 && number.length >= 4) push(this.singles, number, entry);
    }
  }

  /** Every form met, longest first from the left, without overlaps. */
  scan(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < words.length;) {
      const word = words[i] as Word;
      if (word.dense) {
        this.scanDense(word, i, hits);
        i += 1;
        continue;
      }
      i = this.scanSpaced(words, i, hits);
    }
    return hits;
  }

  private scanSpaced(words: readonly Word[], i: number, hits: Hit[]): number {
    let node = 0;
    let best = -1;
    let found: Entry[] | undefined;
    for (let j = i; j < words.length && j < i + 7; j += 1) {
      const word = words[j] as Word;
      if (word.dense || (j > i && word.afterBreak)) break;
      const next = this.step(node, word);
      if (next === undefined) break;
      node = next;
      const entries = this.ends[node];
      if (entries) {
        best = j;
        found = entries;
      }
    }
    const first = words[i] as Word;
    if (found) {
      hits.push({
        start: first.start,
        end: (words[best] as Word).end,
        from: i,
        to: best,
        entries: found,
        partial: false,
      });
      return best + 1;
    }
    const tail = this.tailOf(first.text);
    if (tail) hits.push({ start: first.start, end: first.end, from: i, to: i, entries: tail, partial: true });
    return i + 1;
  }

  private step(node: number, word: Word): number | undefined {
    if (word.marked !== word.text) {
      const marked = this.ids.get(word.marked);
      const next = marked === undefined ? undefined : this.edges.get(node * STRIDE + marked);
      if (next !== undefined) return next;
    }
    const id = this.ids.get(keyOf(word.text));
    return id === undefined ? undefined : this.edges.get(node * STRIDE + id);
  }

  private scanDense(word: Word, place: number, hits: Hit[]): void {
    const { text } = word;
    for (let i = 0; i < text.length;) {
      let node = 0;
      let best = -1;
      let found: Entry[] | undefined;
      for (let j = i; j < text.length; j += 1) {
        const next = this.edges.get(node * STRIDE + text.charCodeAt(j));
        if (next === undefined) break;
        node = next;
        if (this.ends[node]) {
          best = j;
          found = this.ends[node];
        }
      }
      if (!found) {
        i += 1;
        continue;
      }
      hits.push({
        start: word.start + i,
        end: word.start + best + 1,
        from: place,
        to: place,
        entries: found,
        partial: false,
      });
      i = best + 1;
    }
  }

  /** The longest known word that ends a compound written as one word. */
  private tailOf(word: string): readonly Entry[] | undefined {
    if (word.length < 7) return undefined;
    for (let cut = 2; cut <= word.length - 4; cut += 1) {
      const entries = this.singles.get(word.slice(cut));
      if (entries && (word.length - cut >= 5 || entries.some((entry) => entry.form.language === 'de')))
        return entries;
    }
    return undefined;
  }

  private insert(path: readonly number[], entry: Entry): void {
    let node = 0;
    for (const id of path) {
      const key = node * STRIDE + id;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.ends.length;
        this.ends.push(undefined);
        this.edges.set(key, next);
      }
      node = next;
    }
    if (node === 0) return;
    const entries = (this.ends[node] ??= []);
    const general = entry.concept.family < 0 && entry.concept.niceClass > 0;
    const known = (other: Entry): boolean =>
      other.concept.group === entry.concept.group || (general && other.concept.family >= 0);
    if (!entries.some(known)) entries.push(entry);
  }

  private codes(character: string): number[] {
    return Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  }

  /** Words get numbers above all UTF-16 code units, so that both tries share one table. */
  private id(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = 0x10000 + this.ids.size;
      this.ids.set(key, id);
    }
    return id;
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Languages in which a form is written, as far as its entries tell. */
export function languageOf(hit: Hit): Language {
  return hit.entries[0]?.form.language ?? 'en';
}
