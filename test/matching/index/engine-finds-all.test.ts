import fc from 'fast-check';
import { buildIndex } from '../../../server/matching/index/build-index';
import { LanguageModel } from '../../../server/matching/index/language-model';
import { SimpleIndex } from '../../../server/matching/simple-index';
import { markFacts } from './mark-facts';

/** Letters that make collisions likely, so that near misses and near hits are common. */
const letter = fc.constantFrom(...'aabbeikns');
const word = fc.array(letter, { minLength: 1, maxLength: 14 }).map((letters) => letters.join(''));
const han = fc
  .array(fc.constantFrom(...'康师帅傅耐克李宁华为天夭千干'), { minLength: 1, maxLength: 9 })
  .map((chars) => chars.join(''));
const name = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 3, arbitrary: fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: han },
  { weight: 1, arbitrary: fc.tuple(han, word).map(([chars, letters]) => `${chars}${letters}`) },
);

interface Damaged {
  readonly name: string;
  readonly written: string;
}

/** A name with up to two letters changed, swapped, dropped, doubled, hidden or disguised. */
const damaged: fc.Arbitrary<Damaged> = fc
  .tuple(name, fc.array(fc.tuple(fc.nat(40), fc.nat(8), letter), { minLength: 0, maxLength: 3 }))
  .map(([text, wounds]) => {
    const chars = [...text];
    for (const [place, kind, other] of wounds) {
      const at = place % Math.max(1, chars.length);
      const here = chars[at] ?? '';
      if (kind === 0) chars.splice(at, 1);
      else if (kind === 1) chars.splice(at, 0, other);
      else if (kind === 2) chars[at] = other;
      else if (kind === 3 && at + 1 < chars.length) chars.splice(at, 2, chars[at + 1]!, here);
      else if (kind === 4) chars.splice(at, 0, here);
      else if (kind === 5) chars[at] = '*';
      else if (kind === 6) chars[at] = here.replace('a', '4').replace('e', 'е').replace('i', '1');
      else if (kind === 7) chars.splice(at, 0, ' ');
    }
    return { name: text, written: chars.join('') };
  });

/** One name near another, and both near a third: of their hits over the same letters each falls to a better one. */
const threeOverlapping: [Damaged[], string[], string[], number, 10_000, undefined] = [
  ['师康康', '师帅康', '康'].map((text) => ({ name: text, written: text })),
  [],
  [],
  0,
  10_000,
  undefined,
];

const shown = (matches: readonly object[]): string[] => matches.map((match) => JSON.stringify(match)).sort();

describe('the packed index', () => {
  it('finds what trying all pairs finds, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(damaged, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 3 }),
        fc.array(word, { maxLength: 2 }),
        fc.nat(2),
        fc.constantFrom(1, 3, 10_000),
        fc.option(fc.constantFrom([25], [9, 42]), { nil: undefined }),
        (pairs, others, ordinary, again, limit, niceClasses) => {
          const names = [...pairs.map(({ name: text }) => text), ...others];
          // Many marks of one name, in several classes.
          const repeated = Array.from({ length: again + 1 }, () => names).flat();
          const marks = repeated.map((text, at) => ({
            ...markFacts(at + 1, text),
            niceClasses: [[25], [9, 25], [42], []][(at * 7) % 4]!,
          }));
          // Words of the first names are known, so that marks have known words and strange ones.
          const known = names.slice(0, again).flatMap((text) => text.split(' ').slice(0, 2));
          const languageModel = [...ordinary, ...known].map((text) => [text, 10] as const);
          const packed = buildIndex(marks, { version: '1', languageModel });
          const simple = new SimpleIndex(marks, '1', LanguageModel.fromCounts(languageModel));
          const title = pairs.map(({ written }) => written).join(' ');
          const options = { limit, niceClasses };
          expect(shown(packed.search([title], options))).toEqual(shown(simple.search([title], options)));
        },
      ),
      { numRuns: 400, examples: [threeOverlapping] },
    );
  });
});
