import { LanguageModel } from '../matching/index/language-model';
import { type LiveSegment } from '../matching/index/live-segment';
import { PackedIndex } from '../matching/index/packed-index';
import { Segment } from '../matching/index/segment';
import { Tombstones } from '../matching/index/tombstones';
import { type Generation } from './generation-store';
import { type SharedGeneration, type SharedSegment } from './tasks';

export const shareSegment = ({ segment, dead }: LiveSegment): SharedSegment => ({
  meta: segment.meta,
  data: segment.data,
  dead: dead.bits,
});

export const adoptSegment = ({ meta, data, dead }: SharedSegment): LiveSegment => ({
  segment: new Segment(meta, data),
  dead: dead.length === 0 ? Tombstones.none : Tombstones.fromBits(dead),
});

export const shareGeneration = ({ version, model, segments }: Generation): SharedGeneration => ({
  version,
  keys: model.keys,
  levels: model.levels,
  segments: segments.map(shareSegment),
});

/** An index over shared memory: nothing of it is copied. */
export const adoptGeneration = ({ version, keys, levels, segments }: SharedGeneration): PackedIndex =>
  new PackedIndex(segments.map(adoptSegment), version, LanguageModel.fromArrays(keys, levels));
