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

/** The most words that a search looks for; what stands behind them is not looked at. */
const MAX_WORDS = 12;

/**
 * Every word of the text occurs in one of the columns, whatever its case (on SQLite that of the letters A to Z); nothing for
 * a text without words. It reads the rows that the other conditions leave: keep it beside one that an index serves.
 */
export function wordsIn(columns: readonly string[], text: string | null | undefined): Where[] {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '');
  return words.slice(0, MAX_WORDS).map((word) => ({
    sql: `(${columns.map((column) => `LOWER(${column}) LIKE LOWER(?) ESCAPE '!'`).join(' OR ')})`,
    values: columns.map(() => `%${word.replace(/[!%_]/g, '!$&')}%`),
  }));
}
