import { type Entry } from './entry';
import { type EntryTable } from './entry-table';
import { type Word } from './fold';
import { keyOf, writesCompounds } from './inflect';
import { numbersOf } from './written-numbers';
import { type Concept, type Form, type Language } from './lexicon/format';
import { type ListColumns, NumberLists } from './number-lists';
import { type StringTable } from './string-table';

/** Languages whose compounds may end in a noun of four letters: "herrskor", "kattmat". */
const SHORT_TAILS: ReadonlySet<Language> = new Set(['sv', 'da', 'no']);
/** Letters that the Scandinavian languages and Finnish never leave out. */
const NORDIC = /[åäöæø]/iu;
const NORDIC_LANGUAGES: ReadonlySet<Language> = new Set(['sv', 'da', 'no', 'fi']);
/** Hebrew writes "the" and "and" on to a word. */
const PREFIXES = 'הו';
const SHORTEST_BEHIND = 3;
/** Above every family: there is no vocabulary yet. */
const NO_FAMILY = 0x7fffffff;

const hasPrefix = (text: string): boolean =>
  PREFIXES.includes(text.charAt(0)) && text.length > SHORTEST_BEHIND;

/** True where the last `length` letters of a word, behind `before` others, may be the noun of a compound. */
function isTail(length: number, before: number, { language, text }: Form): boolean {
  if (!writesCompounds(language)) return false;
  if (!NORDIC_LANGUAGES.has(language)) return length >= 5 || language === 'de';
  // An ending makes a short noun no longer: "Naisten" does not end in "iste" (iced tea).
  return text.length >= 5
    ? length >= 5
    : length === 4 && text.length === 4 && before >= 3 && SHORT_TAILS.has(language);
}

/** True for a word without the letters of the form: "matte" is no "måtte", "rechange" does not end in "hänge". */
function leavesOut({ language, text }: Form, marked: string): boolean {
  return NORDIC_LANGUAGES.has(language) && NORDIC.test(text) && !NORDIC.test(marked);
}

/** Single words by their key. Those of vocabularies are many, each in all its inflections, and few of them are ever met. */
export class WordTable {
  private readonly lists: NumberLists;

  /** @param firstFamily families from here on are lines of vocabularies */
  constructor(
    private readonly strings: StringTable,
    private readonly entries: EntryTable,
    columns?: ListColumns,
    public firstFamily = NO_FAMILY,
  ) {
    this.lists = new NumberLists(columns);
  }

  /** Adds what a word says: the number of an entry. */
  add(word: string, entry: number): void {
    this.lists.add(this.strings.add(keyOf(word)), entry);
  }

  /** Adds a form of a vocabulary, which has this entry, in all its numbers; of two meanings in one group the first stays. */
  addForm(word: string, { family, group }: Omit<Concept, 'id'>, form: Form, entry: number): void {
    this.firstFamily = Math.min(this.firstFamily, family);
    for (const number of form.exact ? [word] : numbersOf(word, form.language)) {
      const known = this.entriesAt(keyOf(number));
      if (!known?.some(({ concept }) => concept.group === group)) this.add(number, entry);
    }
  }

  /** The words as they are to be written. */
  columns(): ListColumns {
    return this.lists.columns();
  }

  /** What a word says that no path of the lexicon knows, alone or by its end; undefined where it says nothing. */
  read(word: Word): { readonly entries: readonly Entry[]; readonly partial: boolean } | undefined {
    const key = keyOf(word.text);
    const whole = this.wholeOf(word, key);
    if (whole) return { entries: whole, partial: false };
    const tail = this.tailOf(word, key);
    return tail && { entries: tail, partial: true };
  }

  private wholeOf({ marked, text }: Word, key: string): readonly Entry[] | undefined {
    const known = this.entriesAt(key);
    if (!known) return hasPrefix(text) ? this.entriesAt(text.slice(1)) : undefined;
    if (known.every(({ concept, form }) => concept.family < this.firstFamily || leavesOut(form, marked)))
      return undefined;
    return known;
  }

  /** What the longest known word says that ends a compound written as one word: "Damenlaufschuhe". */
  private tailOf({ marked, text }: Word, key: string): readonly Entry[] | undefined {
    // "Portable" is no table: adjectives in -able are no compounds.
    if (text.length < 7 || text.endsWith('able')) return undefined;
    for (let cut = 2; cut <= key.length - 4; cut += 1) {
      const entries = this.entriesAt(key.slice(cut));
      if (entries?.some(({ form }) => isTail(key.length - cut, cut, form) && !leavesOut(form, marked)))
        return entries;
    }
    return undefined;
  }

  private entriesAt(key: string): readonly Entry[] | undefined {
    const known = this.strings.numberOf(key);
    if (known === undefined) return undefined;
    return this.lists.of(known)?.map((entry) => this.entries.at(entry));
  }
}
