// cspell:disable
import { inDictionary } from '../../../server/screening/use/dictionary';
import { bitOfTag, languagesOfWord } from '../../../server/screening/use/common-words';
import { spellingsOf } from '../../../server/screening/use/spelt-otherwise';
import { smallLetters } from '../../../server/text/small-letters';

it.each([
  ['tr', 'kılıf', ['kılıf', 'kilif']],
  ['tr', 'dişli', ['dişli']],
  ['de', 'straße', ['straße', 'strasse']],
  ['el', 'φύλλο', ['φύλλο', 'φυλλο']],
  ['el', 'μαϊντανός', ['μαϊντανός', 'μαϊντανος']],
  ['ro', 'mâţă', ['mâță', 'mâţă', 'mata']],
  ['he', "ז'קט", ["ז'קט", 'זקט']],
  ['fr', 'été', ['été']],
])('in %s, %s is written %j', (tag, word, spellings) => {
  expect(spellingsOf(word, bitOfTag(tag))).toEqual(spellings);
});

it.each([
  ['tr', 'FIRTINA'],
  ['tr', 'DİŞLİ'],
  ['tr', 'ŞİŞE'],
  ['de', 'SCHWEISSER'],
  ['el', 'ΦΥΛΛΟ'],
  ['el', 'ΧΑΡΑΚΑΣ'],
])('in %s, %s is a word', (tag, word) => {
  const small = smallLetters(word);
  expect((languagesOfWord(small) & bitOfTag(tag)) !== 0 || inDictionary(small, bitOfTag(tag), false)).toBe(
    true,
  );
});

it('leaves other letters as they are', () => {
  expect(smallLetters('İÇİN')).toBe('için');
  expect(smallLetters('Straße İ')).toBe('straße i');
  expect(smallLetters('NIKE')).toBe('nike');
});
