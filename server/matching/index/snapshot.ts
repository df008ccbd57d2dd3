import { Checksum } from './checksum';

/*
 * A snapshot: a header of whole pages, then sections, each beginning on a page and filled up to one with zeros.
 * Header: magic, format, its own size and checksum, then JSON with the meta data and, for each section, name, place,
 * size and checksum. The checksums cover all of the file, the filling too.
 */
export const PAGE = 4096;
export const FORMAT = 5;
const MAGIC = 0x4b4d4442;
const FIXED = 32;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Arrays that can be sections. */
export type SectionArray = Uint8Array | Uint16Array | Uint32Array;

export interface SectionPlace {
  readonly name: string;
  readonly offset: number;
  /** Without the filling. */
  readonly bytes: number;
  readonly checksum: number;
}

export interface SnapshotHeader {
  readonly meta: unknown;
  readonly sections: readonly SectionPlace[];
  /** Size of the whole file. */
  readonly bytes: number;
}

/** A snapshot that cannot be used, and why. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  constructor(
    readonly code: 'DAMAGED' | 'OTHER_FORMAT',
    message: string,
  ) {
    super(message);
  }
}

/** What to write where. The header comes last: only then are the checksums known. */
export interface SnapshotPlan {
  readonly sections: readonly {
    readonly name: string;
    readonly offset: number;
    readonly pieces: readonly Uint8Array[];
  }[];
  /** Size of the whole file. */
  readonly bytes: number;
  /** The header, given the checksum of each section in order. It goes to the beginning of the file. */
  header(checksums: readonly number[]): Uint8Array;
}

export const paddedSize = (bytes: number): number => Math.ceil(bytes / PAGE) * PAGE;

/** The bytes of an array as they go to the file: the whole pages in place, the last one filled up with zeros. */
function piecesOf(array: SectionArray): Uint8Array[] {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const whole = bytes.length - (bytes.length % PAGE);
  if (whole === bytes.length) return [bytes];
  const last = new Uint8Array(PAGE);
  last.set(bytes.subarray(whole));
  return whole === 0 ? [last] : [bytes.subarray(0, whole), last];
}

export const asWords = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);

/** Lays out a snapshot. The arrays are not copied, so they must not change until it is written. */
export function planSnapshot(meta: unknown, arrays: Readonly<Record<string, SectionArray>>): SnapshotPlan {
  const entries = Object.entries(arrays);
  const places = (first: number, checksums: readonly number[]): SectionPlace[] => {
    let offset = first;
    return entries.map(([name, { byteLength: bytes }], at) => {
      const place = { name, offset, bytes, checksum: checksums[at] ?? 0xffffffff };
      offset += paddedSize(bytes);
      return place;
    });
  };
  // The places are part of the header, whose size they depend on: they are worked out with room to spare.
  const room = paddedSize(
    FIXED + encoder.encode(JSON.stringify({ meta, sections: places(2 ** 40, []) })).length + 64,
  );
  const bytes = room + entries.reduce((sum, [, array]) => sum + paddedSize(array.byteLength), 0);
  return {
    sections: places(room, []).map(({ name, offset }, at) => ({
      name,
      offset,
      pieces: piecesOf((entries[at] as (typeof entries)[number])[1]),
    })),
    bytes,
    header: (checksums) => encodeHeader({ meta, sections: places(room, checksums), bytes }, room),
  };
}

function encodeHeader(header: SnapshotHeader, size: number): Uint8Array {
  const page = new Uint8Array(size);
  const json = encoder.encode(JSON.stringify(header));
  page.set(json, FIXED);
  const words = asWords(page);
  words.set([MAGIC, FORMAT, size, json.length, 0]);
  words[4] = new Checksum().update(words).value;
  return page;
}

/** Size of the header in bytes, from the first page of a file. Throws SnapshotError. */
export function headerSize(firstPage: Uint8Array): number {
  const [magic, format, size = 0] = asWords(firstPage);
  if (firstPage.length < PAGE || magic !== MAGIC) {
    throw new SnapshotError('DAMAGED', 'it does not begin as a snapshot does');
  }
  if (format !== FORMAT) {
    throw new SnapshotError(
      'OTHER_FORMAT',
      `it has format ${format}, this program writes and reads format ${FORMAT}`,
    );
  }
  if (size < PAGE || size % PAGE !== 0 || size > 1 << 24)
    throw new SnapshotError('DAMAGED', 'its header has no possible size');
  return size;
}

/** Reads a whole header. Throws SnapshotError where a bit of it is not as it was written. */
export function decodeHeader(bytes: Uint8Array): SnapshotHeader {
  const page = bytes.slice(0, headerSize(bytes));
  const words = asWords(page);
  const sum = words[4];
  words[4] = 0;
  if (new Checksum().update(words).value !== sum)
    throw new SnapshotError('DAMAGED', 'its header fails its checksum');
  return JSON.parse(decoder.decode(page.subarray(FIXED, FIXED + (words[3] as number)))) as SnapshotHeader;
}

/** Throws SnapshotError where a section's bytes, filling included, are not as they were written. */
export function checkSection(place: SectionPlace, sum: Checksum): void {
  if (sum.value !== place.checksum) {
    throw new SnapshotError('DAMAGED', `its section "${place.name}" fails its checksum`);
  }
}
