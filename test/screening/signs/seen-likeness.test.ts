import { sharesOnlyAWord } from '../../../server/screening/signs/seen-likeness';

it.each([
  ['kwmobile', 'UQ mobile'],
  ['kw mobile', 'Y!mobile'],
])('finds no more than a word in common between %s and %s', (text, name) => {
  expect(sharesOnlyAWord(text, name)).toBe(true);
});

it.each([
  ['T-Mobil', 'T-Mobile'],
  ['uqmobile', 'UQ mobile'],
  ['Samsong Mobile', 'Samsung Mobile'],
  ['mobile', 'UQ mobile'],
])('leaves %s and %s to be compared', (text, name) => {
  expect(sharesOnlyAWord(text, name)).toBe(false);
});
