import { type Generation } from './generation-store';

export interface EngineStats {
  readonly version: string;
  readonly generation: number;
  readonly marks: number;
  readonly dead: number;
  readonly segments: readonly { readonly marks: number; readonly dead: number; readonly bytes: number }[];
  readonly bytes: number;
  readonly bytesPerMark: number;
  readonly keys: number;
  readonly words: number;
  readonly workers: number;
}

/** @param workers threads that answer */
export function statsOf(
  { model, number, segments: live, version }: Generation,
  workers: number,
): EngineStats {
  const segments = live.map(({ segment, dead }) => ({
    marks: segment.meta.marks,
    dead: dead.count,
    bytes: segment.bytes + dead.bits.byteLength,
  }));
  const bytes = live.reduce((sum, { segment }) => sum + segment.bytes, 0);
  const dead = segments.reduce((sum, segment) => sum + segment.dead, 0);
  const marks = segments.reduce((sum, segment) => sum + segment.marks, -dead);
  return {
    ...{ version, marks, dead, segments, bytes, workers },
    generation: number,
    bytesPerMark: marks === 0 ? 0 : bytes / marks,
    keys: live.reduce((sum, { segment }) => sum + segment.data.entries.length, 0),
    words: model.size,
  };
}
