import { type Readable } from 'node:stream';

/** One document: a file, or a file in an archive. */
export interface InputPart {
  readonly name: string;
  open(): Promise<Readable>;
}
