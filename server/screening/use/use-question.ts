import { type UseField } from './prepare-use';

/** Where a name stands: UTF-16 offsets into one of the fields. */
export interface FieldSpan {
  readonly fieldIndex: number;
  readonly start: number;
  readonly end: number;
}

/** Where something stands in a field; UTF-16 offsets. */
export type Place = Pick<FieldSpan, 'start' | 'end'>;

/** From this likeness on the words are the mark itself. */
export const LIKE_ITSELF = 0.995;

/** What must be known to tell how a listing uses the words that resemble a mark. */
export interface UseQuestion {
  /** All fields of the item as they were sent. Pass the same array for every finding of an item: it is read once. */
  readonly fields: readonly UseField[];
  /** Where the name stands. */
  readonly span: FieldSpan;
  /** The mark that it resembles. */
  readonly markText: string;
  /** The mark's own text or the alias that was met. */
  readonly name: string;
  /** The span is a name as one writes it who heard it; left out: it is not. */
  readonly heard?: boolean;
  /** What stands beside the span tells that it is the name, whatever word it is besides; left out: nothing does. */
  readonly expected?: boolean;
  /** What the span shows where signs hide letters of a name (아일랜드 for 아1랜드); left out: they do not. */
  readonly shown?: string | undefined;
  /** The span is identical with the name in law. */
  readonly identical: boolean;
  /** How alike span and mark are as signs, in [0, 1]; an alias of the mark is as good as the mark. */
  readonly likeness: number;
  /** Where other marks stand in the item. */
  readonly otherSpans: readonly FieldSpan[];
  /** How ordinary a word is in listings, in [0, 1]. */
  readonly ordinariness: (word: string) => number;
  /** Nice classes read from the listing, best first; may be empty. */
  readonly goodsClasses: readonly number[];
  /** They were told from a word or two, and may be others; left out: they are known. */
  readonly goodsGuessed?: boolean;
  readonly markClasses: readonly number[];
}
