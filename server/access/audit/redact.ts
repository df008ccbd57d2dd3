/** Names of fields whose values are nobody's to keep. */
const SECRET = /secret|token|password|credential/i;

/** What is kept of long values: enough to know again what was asked. */
const KEPT = { text: 200, entries: 10, depth: 6, fields: 60 } as const;

/** A value as it may be kept: secrets taken out, long texts and lists shortened, to a bounded size. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value.length > KEPT.text ? `${value.slice(0, KEPT.text)}… (${value.length} characters)` : value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (depth >= KEPT.depth) return '…';
  if (Array.isArray(value)) {
    const kept = value.slice(0, KEPT.entries).map((entry) => redact(entry, depth + 1));
    return value.length > KEPT.entries ? [...kept, `… (${value.length} entries)`] : kept;
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, KEPT.fields)
      .map(([name, one]) => [
        name,
        SECRET.test(name) && one != null ? '[taken out]' : redact(one, depth + 1),
      ]),
  );
}
