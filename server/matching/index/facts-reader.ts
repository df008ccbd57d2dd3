import { type MarkFacts } from '../types';
import { classesOf } from './class-bits';
import { fromDayNumber } from './day-number';
import { type FactsColumns, MARK_TYPES, STATUSES, TYPE_SHIFT, WELL_KNOWN } from './facts-columns';
import { takeText } from './packed-text';

const NOTHING: readonly never[] = [];

/** Where a number stands in an ascending array; -1 where it does not. */
export function placeOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Reads the facts of marks back out of their columns, one mark at a time. */
export class FactsReader {
  constructor(
    readonly columns: FactsColumns,
    private readonly offices: readonly string[],
  ) {}

  get count(): number {
    return this.columns.ids.length;
  }

  /** Reads the beginning of each mark's text for nothing: then all of them are on their way at once. */
  prefetch(marks: readonly number[]): number {
    const { texts, heap } = this.columns;
    let any = 0;
    const places = marks.map((mark) => texts[mark] as number);
    for (const place of places) any ^= heap[place] as number;
    return any;
  }

  /** The mark's own text alone. */
  text(mark: number): string {
    return takeText(this.columns.heap, { at: this.columns.texts[mark] as number }) ?? '';
  }

  facts(mark: number): MarkFacts {
    const { columns } = this;
    const cursor = { at: columns.texts[mark] as number };
    const state = columns.states[mark] as number;
    const brand = columns.brands[mark] as number;
    return {
      id: columns.ids[mark] as number,
      text: takeText(columns.heap, cursor) ?? '',
      aliases: NOTHING,
      office: this.offices[columns.offices[mark] as number] ?? '',
      applicationNumber: takeText(columns.heap, cursor) ?? '',
      registrationNumber: takeText(columns.heap, cursor),
      markType: MARK_TYPES[(state >>> TYPE_SHIFT) & 7] ?? 'OTHER',
      status: STATUSES[state & 0x0f] ?? 'UNKNOWN',
      filingDate: fromDayNumber(columns.filed[mark] as number),
      registrationDate: fromDayNumber(columns.registered[mark] as number),
      expiryDate: fromDayNumber(columns.expires[mark] as number),
      niceClasses: classesOf({
        low: columns.classesLow[mark] as number,
        high: columns.classesHigh[mark] as number,
      }),
      goods: NOTHING,
      designations: NOTHING,
      ownerId: columns.owners[mark] as number,
      brandId: brand === 0 ? null : brand,
      wellKnown: (state & WELL_KNOWN) !== 0,
      recordals: NOTHING,
      ...this.extra(mark),
    };
  }

  private extra(mark: number): Partial<MarkFacts> | null {
    const at = placeOf(this.columns.extraMarks, mark);
    if (at < 0) return null;
    const json = takeText(this.columns.extraHeap, { at: this.columns.extraPlaces[at] as number });
    return json === null ? null : (JSON.parse(json) as Partial<MarkFacts>);
  }
}
