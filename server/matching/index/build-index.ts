import { type MarkFacts, type MarkIndex } from '../types';
import { LanguageModel, type WordCount } from './language-model';
import { PackedIndex } from './packed-index';
import { SegmentBuilder } from './segment-builder';
import { Tombstones } from './tombstones';

export interface BuildOptions {
  /** Comes back as the version of the index, and with every answer. */
  readonly version: string;
  /** Words of ordinary listings with their counts. */
  readonly languageModel?: Iterable<WordCount>;
}

/** An index over the marks, in memory. Throws RangeError beyond some sixteen million names. */
export function buildIndex(marks: Iterable<MarkFacts>, options: BuildOptions): MarkIndex {
  const builder = new SegmentBuilder();
  for (const facts of marks) builder.add(facts);
  const live = { segment: builder.seal(), dead: Tombstones.none };
  return new PackedIndex([live], options.version, LanguageModel.fromCounts(options.languageModel ?? []));
}
