import { type MarkFacts } from '../types';
import { classBits, type ClassBits } from './class-bits';
import { formsOf } from './forms';
import { growingBytes, growingShorts, growingWords } from './growing';
import { putText, takeText } from './packed-text';
import { type RecordWriter } from './record-writer';
import { FORMS } from './records';
import { type LaneReader } from './title-lanes';

/*
 * Names on their way to the thread that reads them, and their forms on the way back: a few arrays in shared memory, of which
 * nothing is cloned. Each name has three words: mark and name (as in a record), classes low and high; a form has a fourth,
 * which holds its kind (3 bits), whether it is rigid (1) and its length.
 */
export interface NameBatch {
  readonly heads: Uint32Array;
  readonly heap: Uint8Array;
}

export interface FormBatch {
  readonly heads: Uint32Array;
  readonly units: Uint16Array;
}

/** A mark's own name and so many aliases are filed. */
export const MOST_NAMES = 256;
const NAME_WORDS = 3;
const FORM_WORDS = 4;
const KIND = 0x07;
const RIGID = 0x08;
const LENGTH_SHIFT = 4;
const NAME_SHIFT = 24;
const MARK = 0xffffff;

/** Calls back with each name of a mark that is filed, the mark's own first. */
export function forEachName(
  { text, aliases }: Pick<MarkFacts, 'text' | 'aliases'>,
  take: (text: string, name: number) => void,
): void {
  take(text, 0);
  const last = Math.min(aliases.length + 1, MOST_NAMES);
  for (let name = 1; name < last; name++) take(aliases[name - 1]?.text ?? '', name);
}

/** Gathers names for one batch after the other. */
export class NameBatchWriter {
  private heads = growingWords(4096);
  private heap = growingBytes(1 << 14);

  get names(): number {
    return this.heads.length / NAME_WORDS;
  }

  add(mark: number, facts: Pick<MarkFacts, 'text' | 'aliases' | 'niceClasses'>): void {
    const { low, high } = classBits(facts.niceClasses);
    forEachName(facts, (text, name) => {
      this.heads.push((mark | (name << NAME_SHIFT)) >>> 0);
      this.heads.push(low);
      this.heads.push(high);
      putText(this.heap, text);
    });
  }

  /** The batch so far; the next one begins empty. */
  take(): NameBatch {
    const batch = { heads: this.heads.shared(), heap: this.heap.shared() };
    this.heads = growingWords(4096);
    this.heap = growingBytes(1 << 14);
    return batch;
  }
}

/** Reads the names of a batch into their forms. */
export function readNames({ heads, heap }: NameBatch, reader: LaneReader): FormBatch {
  const out = growingWords(heads.length + (heads.length >>> 1));
  const units = growingShorts(heads.length * 4);
  const cursor = { at: 0 };
  for (let at = 0; at < heads.length; at += NAME_WORDS) {
    for (const form of formsOf(takeText(heap, cursor) ?? '', reader)) {
      for (let word = 0; word < NAME_WORDS; word++) out.push(heads[at + word] as number);
      const kind = Math.max(0, FORMS.indexOf(form.kind));
      out.push(kind | (form.rigid ? RIGID : 0) | (form.units.length << LENGTH_SHIFT));
      units.reserve(form.units.length).set(form.units, units.length);
      units.length += form.units.length;
    }
  }
  return { heads: out.shared(), units: units.shared() };
}

/** Files the forms of a batch. Batches must come in the order of their marks. Throws RangeError where the segment is full. */
export function fileForms({ heads, units }: FormBatch, records: RecordWriter): void {
  let from = 0;
  for (let at = 0; at < heads.length; at += FORM_WORDS) {
    const head = heads[at] as number;
    const form = heads[at + 3] as number;
    const to = from + (form >>> LENGTH_SHIFT);
    const classes: ClassBits = { low: heads[at + 1] as number, high: heads[at + 2] as number };
    records.add(
      {
        mark: head & MARK,
        name: head >>> NAME_SHIFT,
        form: FORMS[form & KIND] ?? 'EXACT',
        classes,
        rigid: (form & RIGID) !== 0,
      },
      units.subarray(from, to),
    );
    from = to;
  }
}
