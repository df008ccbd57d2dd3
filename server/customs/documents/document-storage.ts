/**
 * Where the files of supporting documents lie. A file is known by its SHA-256, so that the same file is kept once, and putting
 * it again changes nothing.
 */
export interface DocumentStorage {
  /** @param sha256 lower-case hexadecimal */
  put(sha256: string, content: Uint8Array): Promise<void>;
  /** The file; null where there is none, or what lies there is not any more what was put. */
  get(sha256: string): Promise<Uint8Array | null>;
}
