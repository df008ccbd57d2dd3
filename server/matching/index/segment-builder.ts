import { type MarkFacts } from '../types';
import { classBits } from './class-bits';
import { FactsWriter } from './facts-writer';
import { formsOf } from './forms';
import { buildKeyTable, type KeyTable } from './key-table';
import { forEachName } from './name-batch';
import { type RecordArrays, RecordWriter } from './record-writer';
import { MOST_MARKS, Records } from './records';
import { Segment } from './segment';
import { LaneReader } from './title-lanes';

/** Takes the facts of marks, one after the other; their names are filed elsewhere, and both make a segment. */
export class SegmentFacts {
  private readonly facts = new FactsWriter();
  private lastId = 0;
  private idsAscend = true;

  get marks(): number {
    return this.facts.count;
  }

  /** The ordinal of the mark. Throws RangeError where the segment is full: 16.7 million marks. */
  add(facts: MarkFacts): number {
    const mark = this.marks;
    if (mark === MOST_MARKS)
      throw new RangeError(`A segment holds ${MOST_MARKS} marks at most; this one is full.`);
    if (facts.id <= this.lastId) this.idsAscend = false;
    this.lastId = facts.id;
    this.facts.put(facts);
    return mark;
  }

  seal(records: RecordArrays, table: KeyTable): Segment {
    const meta = { marks: this.marks, offices: this.facts.offices, idsAscend: this.idsAscend };
    return new Segment(meta, { ...this.facts.columns(), ...records, ...table });
  }
}

/** Takes marks, one after the other, and seals them into a segment, all on one thread. */
export class SegmentBuilder {
  private readonly reader = new LaneReader();
  private readonly facts = new SegmentFacts();
  private readonly records = new RecordWriter();

  /** Throws RangeError where the segment is full: 16.7 million names. */
  add(facts: MarkFacts): void {
    const mark = this.facts.add(facts);
    const classes = classBits(facts.niceClasses);
    forEachName(facts, (text, name) => {
      for (const form of formsOf(text, this.reader))
        this.records.add({ mark, name, form: form.kind, classes, rigid: form.rigid }, form.units);
    });
  }

  seal(): Segment {
    const records = this.records.seal();
    return this.facts.seal(records, buildKeyTable(new Records(records.records, records.longKeys)));
  }
}
