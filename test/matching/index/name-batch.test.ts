import {
  forEachName,
  fileForms,
  MOST_NAMES,
  NameBatchWriter,
  readNames,
} from '../../../server/matching/index/name-batch';
import { RecordWriter } from '../../../server/matching/index/record-writer';
import { SegmentBuilder, SegmentFacts } from '../../../server/matching/index/segment-builder';
import { buildKeyTable } from '../../../server/matching/index/key-table';
import { Records } from '../../../server/matching/index/records';
import { LaneReader } from '../../../server/matching/index/title-lanes';
import { type MarkFacts } from '../../../server/matching/types';
import { markFacts } from './mark-facts';

const MARKS: readonly MarkFacts[] = [
  { ...markFacts(1, 'NIKE'), aliases: [{ text: '耐克', language: 'zh' }] },
  { ...markFacts(2, '康师傅 2000'), niceClasses: [30, 45] },
  markFacts(3, 'nike'),
  markFacts(4, 'Ünï-Cörn 1ng'),
  markFacts(5, ''),
  markFacts(6, 'a'.repeat(200)),
];

describe('names read elsewhere', () => {
  it.each([1, 2, 6])('make the same segment in batches of %i marks', (size) => {
    const whole = new SegmentBuilder();
    for (const facts of MARKS) whole.add(facts);
    const facts = new SegmentFacts();
    const names = new NameBatchWriter();
    const records = new RecordWriter();
    const reader = new LaneReader();
    MARKS.forEach((mark, at) => {
      names.add(facts.add(mark), mark);
      if (at % size === size - 1) fileForms(readNames(names.take(), reader), records);
    });
    const arrays = records.seal();
    const sealed = facts.seal(arrays, buildKeyTable(new Records(arrays.records, arrays.longKeys)));
    expect(sealed).toEqual(whole.seal());
  });

  it(`are ${MOST_NAMES} of one mark at most`, () => {
    const aliases = Array.from({ length: 400 }, (_, at) => ({ text: `alias ${at}`, language: null }));
    const taken: number[] = [];
    forEachName({ text: 'NIKE', aliases }, (_, name) => taken.push(name));
    expect(taken).toHaveLength(MOST_NAMES);
    expect(taken.at(-1)).toBe(MOST_NAMES - 1);
  });
});
