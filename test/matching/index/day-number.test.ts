import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../../../server/matching/index/day-number';

describe('packed dates', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-03-01', 60],
    ['2024-02-29', 45_350],
    ['2079-06-05', 65_535],
    [null, 0],
  ])('%s is day %d, and back', (date, day) => {
    expect(toDayNumber(date)).toBe(day);
    expect(fromDayNumber(day)).toBe(date);
  });

  it.each([
    '1899-12-31',
    '2079-06-06',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-04-31',
    '2023-1-01',
    '20a3-01-01',
    '2023/01/01',
    '',
  ])('%j does not fit', (date) => expect(toDayNumber(date)).toBeNull());

  it('keeps every day that it takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xffff }), (day) => toDayNumber(fromDayNumber(day)) === day),
    );
  });
});
