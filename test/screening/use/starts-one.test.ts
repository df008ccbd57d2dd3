import fc from 'fast-check';
import { startsOne, wordsInOrder } from '../../../server/screening/use/starts-one';

it('finds a beginning exactly where a word has it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '鞋'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), word, (words, stem) => {
      expect(startsOne(stem, wordsInOrder(words))).toBe(words.some((each) => each.startsWith(stem)));
    }),
  );
});
