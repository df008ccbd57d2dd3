import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { readExamples } from '../../server/http/sandbox-page';
import { root } from './source-files';

/** What it is called, the document, and its variables (`operationName` among them where there are several). */
export type Case = [name: string, query: string, variables?: object];

/** Variables always given: where a row is shorter than the test's arguments, jest hands over a callback and waits for it. */
export const complete = ([name, query, variables = {}]: Case): Required<Case> => [name, query, variables];

/** The committed queries. */
export const examples: readonly Case[] = readExamples(
  join(root, 'client-examples/analyst-sandbox/operations'),
)
  .filter(({ query }) => !/^\s*(mutation|subscription)\b/m.test(query))
  .map(({ name, query, variables }) => [name, query, JSON.parse(variables) as object]);

const PAGE =
  'query ($n: Int!, $after: String) { listings(first: $n, after: $after) { edges { node { sku } } } }';

/** Documents that take executors apart: where nulls go, what is merged, how variables are read, what stops what. */
export const nasty: readonly Case[] = [
  [
    'aliases of one field',
    '{ a: brands(first: 1) { edges { cursor } } b: brands(first: 2) { edges { cursor } } }',
  ],
  [
    'fields merged from fragments',
    '{ ...A ...B } fragment A on Query { brands(first: 1) { edges { node { name } } } } fragment B on Query { brands(first: 1) { edges { node { id } } pageInfo { endCursor } } }',
  ],
  [
    'the type names of an interface',
    '{ nodes(ids: ["QnJhbmQ6MQ", "U2VsbGVyOjE", "x", "TGlzdGluZzox"]) { __typename id ... on Brand { name } ... on Seller { externalId } } }',
  ],
  ['null in place of what is not there', '{ node(id: "nothing") { id } listing(sku: "nothing") { sku } }'],
  [
    'a field left out and a field put in by variables',
    'query ($yes: Boolean!, $no: Boolean!) { brands(first: 1) @include(if: $yes) { edges { cursor } } sellers(first: 1) @skip(if: $yes) { edges { cursor } } x: __typename @include(if: $no) y: __typename @skip(if: $no) }',
    { yes: true, no: false },
  ],
  [
    'directives on fragments',
    'query ($no: Boolean = false) { ... @include(if: $no) { a: __typename } ...B @skip(if: $no) } fragment B on Query { b: __typename }',
  ],
  [
    'both directives on one field',
    '{ a: __typename @skip(if: false) @include(if: false) b: __typename @skip(if: false) @include(if: true) }',
  ],
  [
    'an error in one root field leaves the others',
    '{ bad: brands(first: 101) { edges { cursor } } good: brands(first: 1) { edges { cursor } } }',
  ],
  [
    'an error deep inside',
    '{ sellers(first: 2) { edges { node { name listings(first: 0) { edges { cursor } } } } } }',
  ],
  [
    'an error under an alias',
    '{ s: sellers(first: 1) { edges { node { l: listings(first: 101) { edges { cursor } } } } } }',
  ],
  ['a variable that is missing', PAGE, {}],
  ['a variable that is null where none may be', PAGE, { n: null }],
  ['a variable of another type', PAGE, { n: 'one' }],
  ['a number that is no integer', PAGE, { n: 1.5 }],
  ['an integer beyond 32 bits', PAGE, { n: 2 ** 31 }],
  ['an integer that is written as float', PAGE, { n: 1.0 }],
  ['a variable that nobody declared', PAGE, { n: 1, extra: true }],
  ['an optional variable given as null', PAGE, { n: 1, after: null }],
  ['a default of a variable', 'query ($n: Int = 1) { brands(first: $n) { edges { cursor } } }'],
  [
    'a default that null puts aside',
    'query ($n: Int = 1) { brands(first: $n) { edges { cursor } } }',
    { n: null },
  ],
  [
    'one value where a list is asked for',
    'query ($v: [Verdict!]) { listings(first: 5, filter: { verdicts: $v }) { edges { cursor } } }',
    { v: 'BLOCK' },
  ],
  [
    'an enum value that does not exist',
    'query ($v: [Verdict!]) { listings(first: 5, filter: { verdicts: $v }) { edges { cursor } } }',
    { v: ['MAYBE'] },
  ],
  [
    'an input object with an unknown field',
    'query ($i: ScreenInput!) { screen(input: $i) { verdict } }',
    { i: { title: 'x', colour: 'red' } },
  ],
  [
    'an input object without its required field',
    'query ($i: ScreenInput!) { screen(input: $i) { verdict } }',
    { i: {} },
  ],
  ['an input that is no object', 'query ($i: ScreenInput!) { screen(input: $i) { verdict } }', { i: 'x' }],
  [
    'scalars that do not hold',
    'query ($i: ScreenInput!) { screen(input: $i) { verdict } }',
    { i: { title: 'x', origin: 'Chine', date: '2026-02-30', hsCode: 'shoes', niceClasses: [99] } },
  ],
  [
    'nested variables',
    'query ($t: String!, $c: [NiceClass!]) { screen(input: { title: $t, niceClasses: $c }) { verdict findings { reason spans { start end } } } }',
    { t: 'NIKE shoes', c: [25] },
  ],
  [
    'a list of one deep input',
    'query ($i: ScreenInput!) { screen(input: $i) { verdict } }',
    { i: { title: 'x', attributes: { name: 'a', value: 'b' } } },
  ],
  [
    'block strings and unicode',
    '{ screen(input: { title: """  Найк \\""" "耐克" 👟  """ }) { verdict summary } }',
  ],
  [
    'several operations, one chosen',
    'query A { a: __typename } query B { b: __typename }',
    { operationName: 'B' },
  ],
  ['introspection', getIntrospectionQuery()],
  [
    'a little introspection',
    '{ __type(name: "Verdict") { enumValues { name } } __schema { queryType { name } } }',
  ],
];
