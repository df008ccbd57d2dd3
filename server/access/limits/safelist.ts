import { readFileSync } from 'node:fs';

/** The safelist cannot be used; the message names its file. */
export class SafelistError extends Error {
  override readonly name = 'SafelistError';
}

/** The operations of known clients. Where there is such a list, nothing else runs. */
export class Safelist {
  private readonly texts: ReadonlySet<string>;

  private constructor(private readonly byHash: ReadonlyMap<string, string>) {
    this.texts = new Set(byHash.values());
  }

  /**
   * Reads persisted documents as GraphQL Code Generator's client preset writes them: a JSON object of hash and text.
   * @throws SafelistError for a file that is not there or holds something else
   */
  static read(path: string): Safelist {
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      throw new SafelistError(`SAFELIST names ${path}, which cannot be read: ${String(error)}`);
    }
    const entries =
      typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    if (texts.length === 0 || texts.length !== entries.length)
      throw new SafelistError(`SAFELIST names ${path}, which is no object of hashes and documents.`);
    return new Safelist(new Map(texts));
  }

  /** The document of a hash, or the document itself where it is on the list; null for one that is not. */
  find(document: { readonly hash?: string; readonly text?: string }): string | null {
    if (document.text !== undefined) return this.texts.has(document.text) ? document.text : null;
    return this.byHash.get(document.hash ?? '') ?? null;
  }
}
