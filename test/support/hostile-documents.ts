const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_none, at) => of(at)).join(' ');
const body = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

/** Requests that mean harm, by what they try, and the code that refuses them. */
export const HOSTILE: readonly (readonly [name: string, code: string, payload: string | Buffer])[] = [
  ['deep', 'LIMIT_EXCEEDED', body(`${'{ a '.repeat(1_500)}${'}'.repeat(1_500)}`)],
  ['wide', 'LIMIT_EXCEEDED', body(`{ ${many(20_000, (at) => `f${at}`)} }`)],
  ['aliased', 'LIMIT_EXCEEDED', body(`{ ${many(1_200, (at) => `a${at}: viewer { name }`)} }`)],
  ['one name again and again', 'LIMIT_EXCEEDED', body(`{ ${many(4_500, () => 'viewer')} }`)],
  [
    'circular fragments',
    'LIMIT_EXCEEDED',
    body('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
  ],
  [
    'fragments that double',
    'LIMIT_EXCEEDED',
    body(
      `{ ...F0 } ${many(60, (at) => `fragment F${at} on Query { a${at}: viewer { name } ...F${at + 1} ...F${at + 1} }`)} fragment F60 on Query { __typename }`,
    ),
  ],
  ['directives', 'LIMIT_EXCEEDED', body(`{ __typename ${many(1_000, () => '@skip(if: false)')} }`)],
  ['a huge list', 'LIMIT_EXCEEDED', body(`{ nodes(ids: [${many(9_000, () => '"x"')}]) { id } }`)],
  [
    'a huge list of variables',
    'BAD_USER_INPUT',
    body('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 20_000 }, () => 'x'),
    }),
  ],
  [
    'a huge string',
    'LIMIT_EXCEEDED',
    body(`{ screen(input: { title: "${'x'.repeat(900_000)}" }) { verdict } }`),
  ],
  ['a huge comment', 'LIMIT_EXCEEDED', body(`{ __typename } #${'x'.repeat(900_000)}`)],
  [
    'pages of pages',
    'LIMIT_EXCEEDED',
    body(
      `{ sellers(first: 100) { edges { node { listings(first: 100) { edges { node { seller { listings(first: 100) { edges { node { id } } } } } } } } } } }`,
    ),
  ],
  ['a batch', 'LIMIT_EXCEEDED', `[${Array.from({ length: 1_000 }, () => body('{ __typename }')).join(',')}]`],
  [
    'bytes that are no UTF-8',
    'BAD_REQUEST',
    Buffer.concat([
      Buffer.from('{"query":"{ __typename } #'),
      Buffer.alloc(100_000, 0xff),
      Buffer.from('"}'),
    ]),
  ],
  ['no JSON', 'BAD_REQUEST', `{"query":${'['.repeat(50_000)}`],
];
