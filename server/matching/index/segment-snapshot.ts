import { Segment, type SegmentData, type SegmentMeta } from './segment';
import {
  planSnapshot,
  type SectionArray,
  type SnapshotHeader,
  SnapshotError,
  type SnapshotPlan,
} from './snapshot';

/** How each array of a segment is read back. */
const WIDTHS: Readonly<Record<keyof SegmentData, 1 | 2 | 4>> = {
  starts: 4,
  entries: 4,
  records: 1,
  longKeys: 1,
  members: 4,
  ids: 4,
  owners: 4,
  brands: 4,
  filed: 2,
  registered: 2,
  expires: 2,
  states: 1,
  offices: 1,
  classesLow: 4,
  classesHigh: 2,
  texts: 4,
  heap: 1,
  extraMarks: 4,
  extraPlaces: 4,
  extraHeap: 1,
};

export function planSegment(segment: Segment): SnapshotPlan {
  return planSnapshot(segment.meta, segment.data as unknown as Record<string, SectionArray>);
}

function view(buffer: ArrayBufferLike, bytes: number, width: 1 | 2 | 4): SectionArray {
  if (width === 1) return new Uint8Array(buffer, 0, bytes);
  return width === 2 ? new Uint16Array(buffer, 0, bytes >>> 1) : new Uint32Array(buffer, 0, bytes >>> 2);
}

/** A segment over the sections of its snapshot, one buffer each. Throws SnapshotError where one is missing. */
export function segmentFrom(header: SnapshotHeader, buffers: ReadonlyMap<string, ArrayBufferLike>): Segment {
  const data: Partial<Record<keyof SegmentData, SectionArray>> = {};
  for (const [name, width] of Object.entries(WIDTHS) as [keyof SegmentData, 1 | 2 | 4][]) {
    const place = header.sections.find((section) => section.name === name);
    const buffer = buffers.get(name);
    if (!place || !buffer) throw new SnapshotError('DAMAGED', `its section "${name}" is missing`);
    data[name] = view(buffer, place.bytes, width);
  }
  return new Segment(header.meta as SegmentMeta, data as unknown as SegmentData);
}
