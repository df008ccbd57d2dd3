import fc from 'fast-check';
import { Lexer, Source, TokenKind } from 'graphql';
import { hasMoreTokens } from '../../server/access/limits/has-more-tokens';

/** Tokens of a text by the lexer of graphql-js, without the one that ends it. */
function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

/** Pieces of which texts are made that the lexer takes. */
const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    ':',
    '!',
    '$',
    '@',
    '[',
    ']',
    '|',
    '&',
    '=',
    '...',
    ' ',
    ',',
    '\n',
    '\r\n',
    '\t',
    '\uFEFF',
  ],
  ...['name', '_x9', ' 12 ', ' -3.5e+7 ', ' 0 ', '"text"', '"with \\" quote"'],
  ...[
    '"\\\\"',
    '""',
    '"""block"""',
    '"""with \\""" inside"""',
    '""""""',
    '#comment { a }\n',
    '"# no comment"',
  ],
);

test('counts as the lexer of graphql-js does', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const tokens = tokensOf(text);
      expect(hasMoreTokens(text, tokens)).toBe(false);
      if (tokens > 0) expect(hasMoreTokens(text, tokens - 1)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['"', '"\\', '"""', '"""\\"""', '#', '-', '..', '\u0000', '"a\nb'])('ends with %j', (text) => {
  expect(hasMoreTokens(text.repeat(3), 1_000)).toBe(false);
});
