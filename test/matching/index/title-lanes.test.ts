import fc from 'fast-check';
import { LaneReader } from '../../../server/matching/index/title-lanes';

/** Something of every script and of every sign that a lane of its own undoes. */
const PIECES = [
  'N1ke',
  'ΝІΚΕ',
  '耐克',
  'ナイキ',
  '나이키',
  'ไนกี้',
  'Найк',
  'نايك',
  'נייק',
  'g*cci',
  '香*',
  'aaadidas',
  '1',
  '|',
  '6',
  ' ',
  '(',
  '0',
];

describe('the lanes of a title', () => {
  it('are as many as there are ways to read it, all at once too', () => {
    const lanes = new LaneReader().readTitle('N1ke ΝІΚΕ 耐克 ナイキ ไนกี้ Найк g*cci aaadidas 1');
    expect(lanes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['EXACT', 'REPEATED']));
    expect(new Set(lanes).size).toBe(lanes.length);
    expect(lanes.length).toBeGreaterThan(7);
  });

  it('are read of any mixture', () => {
    const reader = new LaneReader();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
        expect(reader.readTitle(pieces.join(' ')).length).toBeGreaterThan(0);
        expect(reader.readTitle(pieces.join('')).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
