import { isCalendarDate } from '../calendar-date';
import { type Refusal } from '../trademark-record';
import { type ColumnPlaces, type CsvColumn, LIST_SEPARATOR } from './csv-columns';

/** The fields of one row, looked up by column; collects what is wrong with them. */
export class RowReader {
  readonly refusals: Refusal[] = [];

  constructor(
    private readonly fields: readonly string[],
    private readonly places: ColumnPlaces,
  ) {}

  refuse(field: CsvColumn, reason: string): void {
    this.refusals.push({ field, reason });
  }

  /** Trimmed; empty where the file lacks the column. */
  text(column: CsvColumn): string {
    const place = this.places[column];
    return place === undefined ? '' : (this.fields[place] ?? '').trim();
  }

  required(column: CsvColumn, limit: number): string {
    const text = this.text(column);
    if (text === '') this.refuse(column, 'Is empty, and must not be.');
    return this.within(column, text, limit);
  }

  optional(column: CsvColumn, limit: number): string | null {
    const text = this.text(column);
    return text === '' ? null : this.within(column, text, limit);
  }

  within(column: CsvColumn, text: string, limit: number): string {
    if (text.length > limit) this.refuse(column, `Has ${text.length} characters; at most ${limit} are kept.`);
    return text;
  }

  date(column: CsvColumn): string | null {
    const text = this.text(column);
    if (text === '') return null;
    if (!isCalendarDate(text)) this.refuse(column, `"${shown(text)}" is no calendar date; write YYYY-MM-DD.`);
    return text;
  }

  oneOf<T extends string>(column: CsvColumn, values: ReadonlySet<string>, ifEmpty: T | null): T {
    const text = this.text(column).toUpperCase();
    if (text === '' && ifEmpty !== null) return ifEmpty;
    if (!values.has(text)) this.refuse(column, `"${shown(text)}" is none of ${[...values].join(', ')}.`);
    return text as T;
  }

  list(column: CsvColumn): string[] {
    const text = this.text(column);
    if (text === '') return [];
    return text
      .split(LIST_SEPARATOR)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}

/** A value as a message shows it. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
