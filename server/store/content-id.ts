import { createHash } from 'node:crypto';

/** JSON with the keys of every object in order, so that equal things have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256 of the canonical text, base64url, 43 characters: equal questions have equal ids. */
export function contentId(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url');
}
