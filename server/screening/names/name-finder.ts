import {
  type MarkIndex,
  type SpanMatch,
  type Transformation,
  type TransformationKind,
} from '../../matching/types';
import { type ItemText } from '../item';
import { type ItemField } from '../types';

/** What the words of a place show where signs hide a name. */
export interface ShownWords {
  readonly words: string;
  /** From the words as they stand to those that they show. */
  readonly steps: readonly Transformation[];
  /** How surely they show them, (0, 1]. */
  readonly likeness: number;
  /** They only come near to the name, or sound like it: a person should look, however near they come. */
  readonly isNear?: true;
}

/** A place of an item that resembles a mark, with what a finder says of it. */
export interface FoundMatch extends SpanMatch {
  /** What the words show to a reader where they are written otherwise: the name, or letters as those that they pass for. */
  readonly shows?: string;
  /** What is left of the likeness of what they show, (0, 1]; 1 where nothing is said. */
  readonly sureness?: number;
  /** Where signs hide a name: what they show. */
  readonly behindSigns?: ShownWords;
  /** The name is filed with a word that says only what the firm is or makes: a person should look. */
  readonly isShort?: true;
  /** Written as one writes the name who heard it: the words may come nearer to the mark as they are. */
  readonly heard?: true;
  /** What stands beside it tells which name is to be expected there. */
  readonly expected?: true;
}

/** Fields that name things: what reads single words closely reads these only. */
export const NAMING_FIELDS: ReadonlySet<ItemField> = new Set(['BRAND', 'TITLE', 'ATTRIBUTE']);

/** Kinds of matches in which the name itself stands, letter for letter, in whatever case and with whatever signs. */
export const AS_IT_IS: ReadonlySet<TransformationKind> = new Set([
  'EXACT',
  'CASE',
  'SPACING',
  'PUNCTUATION',
  'DIACRITIC',
  'COMPATIBILITY',
  'WIDTH',
  'TRADITIONAL',
]);

/** A name that is masked, or spelt in another way than it is documented, is likely and not sure. */
export const LIKELY = 0.9;
/** The words may mean something else: a person should look. */
export const UNSURE = 0.7;

/** Words of an item: which of its texts, and UTF-16 offsets into it. */
export interface Place {
  readonly field: number;
  readonly start: number;
  readonly end: number;
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
