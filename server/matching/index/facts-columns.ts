import { type MarkType, type TrademarkStatus } from '../types';

/** The facts of all marks of a segment, a column each; `heap` holds what has no fixed size. 30 bytes a mark beside it. */
export interface FactsColumns {
  readonly ids: Uint32Array;
  readonly owners: Uint32Array;
  /** 0: no brand. */
  readonly brands: Uint32Array;
  readonly filed: Uint16Array;
  readonly registered: Uint16Array;
  readonly expires: Uint16Array;
  /** Status in the low four bits, mark type in the next three, the highest bit: well known. */
  readonly states: Uint8Array;
  /** Place in the list of offices. */
  readonly offices: Uint8Array;
  readonly classesLow: Uint32Array;
  readonly classesHigh: Uint16Array;
  /** Where the mark's strings begin in the heap: text, application number, registration number. */
  readonly texts: Uint32Array;
  readonly heap: Uint8Array;
  /** Marks with more than fits above, ascending, and where their JSON lies in `extraHeap`. */
  readonly extraMarks: Uint32Array;
  readonly extraPlaces: Uint32Array;
  readonly extraHeap: Uint8Array;
}

export const STATUSES: readonly TrademarkStatus[] = [
  'UNKNOWN',
  'FILED',
  'PUBLISHED',
  'OPPOSED',
  'REGISTERED',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'CANCELLED',
];
export const MARK_TYPES: readonly MarkType[] = [
  'WORD',
  'FIGURATIVE',
  'COMBINED',
  'THREE_DIMENSIONAL',
  'SOUND',
  'COLOUR',
  'OTHER',
];
export const WELL_KNOWN = 0x80;
export const TYPE_SHIFT = 4;
