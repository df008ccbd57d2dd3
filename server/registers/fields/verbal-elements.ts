import { identityKey } from '../../matching/sign/fold';

/**
 * The words of a mark that stand in several places: as lines, in several languages, or as the marks of a series. Those that
 * differ from earlier ones by case, spaces or punctuation alone are one mark and are said once.
 * @returns null for a mark without words
 */
export function verbalElements(texts: readonly string[]): string | null {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = identityKey(text) || text;
    if (text !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].join(' ') || null;
}
