import fc from 'fast-check';
import { packAnswers, unpackAnswers } from '../../server/engine/packed-answers';
import { type SpanMatch } from '../../server/matching/types';

const match: fc.Arbitrary<SpanMatch> = fc.record({
  mark: fc.nat(0xffffffff),
  field: fc.nat(9),
  start: fc.nat(5000),
  end: fc.nat(5000),
  name: fc.string({ unit: 'binary' }),
  kind: fc.constantFrom('EXACT' as const, 'TYPO' as const, 'LOOKALIKE_GLYPH' as const),
  edits: fc.nat(2),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('answers between threads', () => {
  it('are what they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(match, { maxLength: 6 }), { maxLength: 5 }), (answers) => {
        expect(unpackAnswers(structuredClone(packAnswers(answers)))).toEqual(answers);
      }),
    );
  });
});
