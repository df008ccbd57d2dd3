import { type MarkIndex, type SpanMatch, type Transformation } from '../../matching/types';
import { type ItemText } from '../item';

/** What the words of a place show where signs hide a name. */
export interface ShownWords {
  readonly words: string;
  /** From the words as they stand to those that they show. */
  readonly steps: readonly Transformation[];
  /** How surely they show them, (0, 1]. */
  readonly likeness: number;
}

/** A place of an item that resembles a mark, with what found it where that was not the index. */
export interface FoundMatch extends SpanMatch {
  /** EAR: heard as a well-known name. MASK: a famous name of which little is shown. */
  readonly by?: 'EAR' | 'MASK';
  readonly shown?: ShownWords;
}

/** An item in which names are looked for. */
export interface NameSearch {
  readonly index: MarkIndex;
  readonly texts: readonly ItemText[];
  /** What the index met by itself. */
  readonly met: readonly SpanMatch[];
}

/** A way in which a text names a mark that the index does not meet there, or not by that name. */
export interface NameFinder {
  /** What every text has in which it finds anything. Told before any work is done: most texts have nothing of the kind. */
  readonly hint?: RegExp;
  /**
   * The names in one text of the item.
   * @param field its place among the texts
   */
  find(text: ItemText, field: number, search: NameSearch): readonly FoundMatch[];
}

/** The names that the texts write in any of the ways given. */
export function findNames(finders: readonly NameFinder[], search: NameSearch): readonly FoundMatch[] {
  return finders.flatMap((finder) =>
    search.texts.flatMap((text, field) =>
      finder.hint?.test(text.text) === false ? [] : finder.find(text, field, search),
    ),
  );
}
