import { denseSense } from '../../../server/screening/use/dense-sense';
import { prepareUse } from '../../../server/screening/use/prepare-use';

it.each([
  ['L家用电饭煲', 'L家', true],
  ['H家居服套装', 'H家', true],
  ['USB-C家充电器', 'C家', true],
  ['L家包包女', 'L家', false],
  ['男装G家同款', 'G家', false],
])('in %s, %s is part of a word: %s', (text, name, isWord) => {
  const [field] = prepareUse([{ field: 'TITLE', text }]).fields;
  const start = text.indexOf(name);
  const span = { fieldIndex: 0, start, end: start + name.length };
  const sense = denseSense(
    field!,
    span,
    {
      ...{ fields: [], span, name, markText: name, identical: true, likeness: 1, otherSpans: [] },
      ...{ ordinariness: () => 0, goodsClasses: [], markClasses: [] },
    },
    true,
  );
  expect(sense !== undefined).toBe(isWord);
});
