import { type SpanMatch } from '../matching/types';

/** A place of an item that resembles a mark, with what found it where that was not the index. */
export interface FoundMatch extends SpanMatch {
  /** EAR: heard as a well-known name. MASK: a famous name of which little is shown. */
  readonly by?: 'EAR' | 'MASK';
}
