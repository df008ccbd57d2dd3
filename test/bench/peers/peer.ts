import { type MarkFacts } from '../../../server/matching/types';

/** Something that users could run instead. It answers a title with names, the likeliest first. */
export interface Peer {
  readonly name: string;
  /** Titles that it is asked; the slow ones fewer. */
  readonly titles: number;
  /** Builds its index; throws PeerMissing where it is not installed. */
  build(marks: Iterable<MarkFacts>): Promise<void>;
  search(title: string): readonly string[] | Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A peer that this machine does not have. */
export class PeerMissing extends Error {
  override readonly name = 'PeerMissing';
}

/** Words of a text as every peer gets them: lower case, no accents, no signs. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of up to `most` words of a title, joined by `by`; runs of Han also character by character. */
export function windowsOf(title: string, most: number, by = ''): string[] {
  const tokens = wordsOf(title).flatMap((word) =>
    /\p{Script=Han}/u.test(word) ? (word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []) : [word],
  );
  const windows: string[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + most); to++)
      windows.push(tokens.slice(from, to).join(by));
  }
  return windows;
}
