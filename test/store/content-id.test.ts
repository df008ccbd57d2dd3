import fc from 'fast-check';
import { canonicalJson, contentId } from '../../server/store/content-id';

/** The same with its keys in another order, all the way down. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

test('the order of keys tells nothing, and all else does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  [{ b: 1, a: { d: undefined, c: [undefined, null] } }, '{"a":{"c":[null,null]},"b":1}'],
  [{ on: new Date(0) }, '{"on":"1970-01-01T00:00:00.000Z"}'],
  ['text', '"text"'],
  [JSON.parse('{"__proto__":1}') as unknown, '{"__proto__":1}'],
])('%j is %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('an id stays what it was in records that are kept', () => {
  expect(contentId({ question: { item: { title: '耐克 shoes' }, quantity: null }, index: '7' })).toBe(
    '5wbo-B_3cOdOU_RTYH0KJSIHG048uNRsBdd2h6rX8Vo',
  );
});
