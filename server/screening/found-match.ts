import { type SpanMatch, type Transformation } from '../matching/types';

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
