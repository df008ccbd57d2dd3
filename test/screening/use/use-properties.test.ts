import fc from 'fast-check';
import { type ItemField } from '../../../server/screening/types';
import { brandFieldClaims } from '../../../server/screening/use/brand-field-claims';
import { prepareUse } from '../../../server/screening/use/prepare-use';
import { readUse } from '../../../server/screening/use/read-use';
import { scanWords } from '../../../server/screening/use/scan-words';
import { type UseQuestion } from '../../../server/screening/use/use-question';

const FIELDS: readonly ItemField[] = ['BRAND', 'TITLE', 'ATTRIBUTE', 'IMAGE_TEXT', 'DESCRIPTION'];

/** Text that is likely to hit the tables, among any Unicode at all, lone surrogates included. */
const listingText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'for',
        'Case',
        'Nike',
        ' ',
        '/',
        ', ',
        '适用于',
        '用',
        '호환',
        'style',
        'için',
        '1:1',
        '(',
        ')',
        'สำหรับ',
        'apple',
        '®',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const question: fc.Arbitrary<UseQuestion> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...FIELDS), listingText), { minLength: 1, maxLength: 3 }),
    fc.infiniteStream(fc.nat()),
    fc.string(),
    fc.boolean(),
  )
  .map(([parts, numbers, name, identical]) => {
    const fields = parts.map(([field, text]) => ({ field, text }));
    const next = (below: number): number => (below <= 0 ? 0 : (numbers.next().value as number) % below);
    const spanIn = (): UseQuestion['span'] => {
      const fieldIndex = next(fields.length);
      const length = fields[fieldIndex]!.text.length;
      const start = next(length);
      return { fieldIndex, start, end: Math.min(length, start + 1 + next(8)) };
    };
    return {
      fields,
      span: spanIn(),
      otherSpans: [spanIn(), spanIn()],
      markText: name,
      name,
      identical,
      likeness: identical ? 1 : 0.7,
      ordinariness: () => 0,
      goodsClasses: [25],
      markClasses: [9],
    };
  });

describe('reading the use of any text', () => {
  it('never throws, and its evidence stands where it says', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { evidence, confidence } = readUse(asked);
        brandFieldClaims(asked);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { field, start, end, text } of evidence) {
          expect(start).toBeLessThanOrEqual(end);
          expect(
            asked.fields.some((sent) => sent.field === field && sent.text.slice(start, end) === text),
          ).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('cuts any text into pieces that follow one another and spell the text', () => {
    fc.assert(
      fc.property(listingText, (text) => {
        let last = 0;
        for (const { start, end } of scanWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('answers the same for the same question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readUse({ ...asked, fields: asked.fields.map((field) => ({ ...field })) })).toEqual(
          readUse(asked),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(['Case for iPhone 15 / ', '适用于华为手机壳', 'a', '(((', 'for for for ', 'ÀÉ-', '아이폰용 '])(
    'reads 100 kB in well under two seconds: %s',
    (unit) => {
      const milliseconds = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const runs = [0, 1, 2].map(() => {
          const fields = [{ field: 'DESCRIPTION' as const, text }];
          const start = performance.now();
          prepareUse(fields);
          readUse({
            fields,
            span: { fieldIndex: 0, start: text.length - 4, end: text.length },
            otherSpans: [],
            markText: 'Nike',
            name: 'Nike',
            identical: true,
            likeness: 1,
            ordinariness: () => 0,
            goodsClasses: [],
            markClasses: [],
          });
          return performance.now() - start;
        });
        return Math.min(...runs);
      };
      milliseconds(5_000);
      // A pass that looked back over the whole text would take minutes; the bound leaves room for a busy machine.
      expect(milliseconds(100_000)).toBeLessThan(1_500);
    },
  );
});
