import {
  bitOfTag,
  commonness,
  languagesOfWord,
  WORD_LANGUAGES,
} from '../../../server/screening/use/common-words';

it.each([
  ['ro', 'covoare'],
  ['hu', 'rozsdamentes'],
  ['fi', 'leikkuulauta'],
  ['da', 'skærebræt'],
  ['no', 'skjærefjøl'],
  ['sv', 'stekpanna'],
  ['cs', 'rohožka'],
  ['uk', 'простирадло'],
  ['el', 'κεραμική'],
  ['he', 'מחבת'],
  ['it', 'schiumarola'],
  ['id', 'jemuran'],
])('knows what things are called in %s: %s', (tag, word) => {
  expect(languagesOfWord(word) & bitOfTag(tag)).not.toBe(0);
});

it.each(['mătușă', 'mătuşă', 'matusa', 'lănțișor', 'lănţişor', 'lantisor'])(
  'knows Romanian as it is written, with a comma, a cedilla or no marks: %s',
  (word) => {
    expect(languagesOfWord(word) & bitOfTag('ro')).not.toBe(0);
  },
);

it('holds every language in a bit of its own, and no famous name', () => {
  const bits = WORD_LANGUAGES.map((_, bit) => 1 << bit);
  expect(new Set(bits).size).toBe(WORD_LANGUAGES.length);
  expect(WORD_LANGUAGES.length).toBeLessThanOrEqual(27);
  expect(bitOfTag('no')).toBe(bits.at(-1));
  expect(bitOfTag('xx')).toBe(0);
  expect(languagesOfWord('nike')).toBe(0);
});

it('says of two words which is the commoner', () => {
  expect(commonness('the')).toBeGreaterThan(0.9);
  expect(commonness('knife')).toBeGreaterThan(commonness('colander'));
  expect(commonness('schiumarola')).toBeLessThan(0.4);
  expect(commonness('xqzt')).toBe(0);
});
