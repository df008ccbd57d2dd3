import { type Segment } from './segment';
import { type Tombstones } from './tombstones';

/** One segment with the marks of it that are dead. */
export interface LiveSegment {
  readonly segment: Segment;
  readonly dead: Tombstones;
}
