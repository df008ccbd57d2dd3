/** Type name and key of a global id. */
export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

/** The opaque, typed id that clients see. */
export function toGlobalId(type: string, key: string | number): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Reads a global id; null if the text is none. */
export function fromGlobalId(id: string): GlobalId | null {
  const plain = Buffer.from(id, 'base64url').toString('utf8');
  const colon = plain.indexOf(':');
  if (colon < 1 || toGlobalId(plain.slice(0, colon), plain.slice(colon + 1)) !== id) return null;
  return { type: plain.slice(0, colon), key: plain.slice(colon + 1) };
}

/** Row number in a global id of the given type; null if the id is of another type or none at all. */
export function rowIdOf(type: string, id: string): number | null {
  const parsed = fromGlobalId(id);
  if (parsed?.type !== type || !/^[1-9]\d{0,14}$/.test(parsed.key)) return null;
  return Number(parsed.key);
}
