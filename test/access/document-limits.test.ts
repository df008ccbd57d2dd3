import fc from 'fast-check';
import { parse } from 'graphql';
import {
  DOCUMENT_LIMITS,
  documentLimitBroken,
  textLimitBroken,
} from '../../server/access/limits/document-limits';

const limitOf = (text: string): string | undefined => documentLimitBroken(parse(text))?.limit;
const nested = (depth: number, inner = 'id'): string =>
  `{ ${'a { '.repeat(depth - 1)}${inner}${' }'.repeat(depth - 1)} }`;
const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_none, at) => of(at)).join(' ');

test.each([
  ['a document as deep as may be', nested(DOCUMENT_LIMITS.depth), undefined],
  ['a deeper one', nested(DOCUMENT_LIMITS.depth + 1), 'depth'],
  ['one that is deep only through fragments', `{ a { ...F } } fragment F on T ${nested(20)}`, 'depth'],
  ['a fragment that contains itself', '{ ...F } fragment F on T { a { ...F } }', 'circularFragments'],
  [
    'fragments that contain each other, in none of its operations',
    '{ id } fragment F on T { ...G } fragment G on T { ...F }',
    'circularFragments',
  ],
  [
    'fragments that double and double',
    `{ ...F0 } ${many(14, (at) => `fragment F${at} on T { a${at} { ...F${at + 1} } b${at} { ...F${at + 1} } }`)} fragment F14 on T { id }`,
    'fields',
  ],
  ['aliases', `{ ${many(501, (at) => `a${at}: id`)} }`, 'aliases'],
  ['one name again and again', `{ ${many(51, () => 'id')} }`, 'repeats'],
  [
    'one name again and again, through fragments',
    `{ ${many(11, () => '...F')} } fragment F on T { id id id id id }`,
    'repeats',
  ],
  ['directives', `{ id ${many(101, () => '@a')} }`, 'directives'],
  ['fragments', `{ id } ${many(201, (at) => `fragment F${at} on T { id }`)}`, 'fragments'],
  ['a spread of no fragment', '{ ...Nothing }', undefined],
])('%s', (_name, text, limit) => {
  expect(limitOf(text)).toBe(limit);
});

test('a long text is refused before anything is parsed', () => {
  expect(textLimitBroken('{ id }')).toBeNull();
  expect(textLimitBroken(`{ id } #${'x'.repeat(DOCUMENT_LIMITS.length)}`)).toMatchObject({
    limit: 'length',
    message: expect.stringContaining('100000 characters'),
  });
});

test('any document is measured in time that grows with its text, never with what it would come to', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'id');
  const selection: fc.Arbitrary<string> = fc.letrec<{ set: string; one: string }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 6 },
      name,
      fc.tuple(name, name).map(([alias, field]) => `${alias}: ${field}`),
      fc.integer({ min: 0, max: 4 }).map((at) => `...F${at}`),
      fc.tuple(name, tie('set')).map(([field, set]) => `${field} ${set}`),
      tie('set').map((set) => `... on T ${set}`),
    ),
    set: fc.array(tie('one'), { minLength: 1, maxLength: 6 }).map((all) => `{ ${all.join(' ')} }`),
  })).set;
  fc.assert(
    fc.property(selection, fc.array(selection, { minLength: 5, maxLength: 5 }), (root, fragments) => {
      const text = `${root} ${fragments.map((set, at) => `fragment F${at} on T ${set}`).join(' ')}`;
      const began = performance.now();
      documentLimitBroken(parse(text));
      expect(performance.now() - began).toBeLessThan(1_000);
    }),
    { numRuns: 200 },
  );
});
