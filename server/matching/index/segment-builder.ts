import { type MarkFacts } from '../types';
import { classBits } from './class-bits';
import { FactsWriter } from './facts-writer';
import { formsOf } from './forms';
import { buildKeyTable, type KeyTable } from './key-table';
import { type RecordArrays, RecordWriter } from './record-writer';
import { MOST_MARKS, Records } from './records';
import { Segment } from './segment';
import { LaneReader } from './title-lanes';

const MOST_NAMES = 256;

/** Everything of a segment but its key table. */
export type SegmentDraft = Omit<ConstructorParameters<typeof Segment>[1], keyof KeyTable>;

/** Takes marks, one after the other, and seals them into a segment. */
export class SegmentBuilder {
  private readonly reader = new LaneReader();
  private readonly facts = new FactsWriter();
  private readonly records = new RecordWriter();
  private sealed: RecordArrays | null = null;
  private lastId = 0;
  private idsAscend = true;

  get marks(): number {
    return this.facts.count;
  }

  /** Throws RangeError where the segment is full: 16.7 million names. */
  add(facts: MarkFacts): void {
    const mark = this.marks;
    if (Math.max(this.records.count, mark) + MOST_NAMES > MOST_MARKS) {
      throw new RangeError(
        `A segment holds ${MOST_MARKS} names at most; this one is full with ${mark} marks.`,
      );
    }
    if (facts.id <= this.lastId) this.idsAscend = false;
    this.lastId = facts.id;
    this.facts.put(facts);
    const classes = classBits(facts.niceClasses);
    const names = Math.min(facts.aliases.length + 1, MOST_NAMES);
    for (let name = 0; name < names; name++) {
      const text = name === 0 ? facts.text : (facts.aliases[name - 1]?.text ?? '');
      for (const form of formsOf(text, this.reader)) {
        this.records.add({ mark, name, form: form.kind, classes, rigid: form.rigid }, form.units);
      }
    }
  }

  /** The arrays, for a key table that is made elsewhere (on several threads); no mark can be added any more. */
  draft(): SegmentDraft {
    this.sealed ??= this.records.seal();
    return { ...this.facts.columns(), ...this.sealed };
  }

  seal(table?: KeyTable): Segment {
    const draft = this.draft();
    const keys = table ?? buildKeyTable(new Records(draft.records, draft.longKeys));
    const meta = { marks: this.marks, offices: this.facts.offices, idsAscend: this.idsAscend };
    return new Segment(meta, { ...draft, ...keys });
  }
}
