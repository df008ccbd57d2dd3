import { type Where } from './page';

/** `column IN (…)` for a list of values; nothing for no list, nothing found for an empty one. */
export function anyOf(column: string, values: readonly (string | number)[] | null | undefined): Where[] {
  if (values == null) return [];
  if (values.length === 0) return [{ sql: '1 = 0', values: [] }];
  return [{ sql: `${column} IN (${values.map(() => '?').join(',')})`, values }];
}

/** `column` begins with the text; nothing for no text. The upper bound is the text followed by the highest code point. */
export function prefixOf(column: string, text: string | null | undefined): Where[] {
  if (text == null || text === '') return [];
  return [{ sql: `${column} >= ? AND ${column} < ?`, values: [text, `${text}\u{10FFFF}`] }];
}
