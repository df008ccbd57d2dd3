import fc from 'fast-check';
import { isCalendarDate } from '../../server/registers/calendar-date';
import { nameKey } from '../../server/registers/name-key';

describe('the normal form of a name', () => {
  it.each([
    ["L'Oréal", 'LOREAL'],
    ['Dolce & Gabbana', 'dolce&gabbana'],
    ['ＮＩＫＥ', 'Nike'],
    ['Škoda', 'SKODA'],
    ['Coca-Cola', 'Coca Cola'],
  ])('%s and %s are one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['ガス', 'カス'],
    ['Nike', 'Nik'],
    ['香奈儿', '香奈兒'],
    ['Най', 'Наи́к'],
  ])('%s and %s are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is its own normal form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => nameKey(nameKey(text)) === nameKey(text)));
  });
});

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '1800-01-01'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-01',
    '24-01-01',
    '',
    '2024-01-01T',
    'ABCD-01-01',
  ])('%s does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('agree with the platform on every day of 400 years', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => isCalendarDate(date.toISOString().slice(0, 10)),
      ),
    );
  });
});
