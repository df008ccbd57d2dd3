import { buildSchema, isObjectType } from 'graphql';
import * as rules from '../support/schema-rules';
import { textOf } from '../support/source-files';

describe('the published schema', () => {
  const schema = buildSchema(textOf('schema/schema.graphql'));

  test('has the main job and something to page through', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining(['screen', 'node', 'nodes']),
    );
    expect(rules.connectionFields(schema).length).toBeGreaterThan(3);
  });

  test('describes every type, field, argument, input field, enum value and directive', () => {
    expect(rules.undescribed(schema)).toEqual([]);
  });

  test('gives every id the type ID', () => {
    expect(rules.wrongIds(schema)).toEqual([]);
  });

  test('returns lists that can grow as connections, which page both ways', () => {
    expect(rules.bareLists(schema)).toEqual([]);
    expect(rules.wrongConnections(schema)).toEqual([]);
    expect(rules.wrongConnectionTypes(schema)).toEqual([]);
  });

  test('says of a page whether there is more on both sides', () => {
    const pageInfo = schema.getType('PageInfo');
    expect(isObjectType(pageInfo) ? Object.keys(pageInfo.getFields()).sort() : []).toEqual([
      'endCursor',
      'hasNextPage',
      'hasPreviousPage',
      'startCursor',
    ]);
  });

  test('lets mutations take one input and answer with userErrors', () => {
    expect(rules.wrongMutations(schema)).toEqual([]);
  });
});

describe('these checks see', () => {
  const faulty = buildSchema(`
    interface Node { id: ID! }
    type Shop implements Node { id: ID!  ownerId: Int  goods: [Thing!]!  page(first: Int): ThingConnection! }
    type Thing implements Node { id: ID! }
    type ThingConnection { edges: [ThingEdge!]! }
    type ThingEdge { node: Thing! }
    enum Grade { GOOD }
    input Wish { id: String! }
    type Query { shop(name: String): Shop }
    type Mutation { wish(wish: Wish!): Shop }
  `);

  test.each([
    [
      'undescribed' as const,
      ['Shop', 'Shop.goods', 'Query.shop(name)', 'Grade.GOOD', 'Wish.id', 'Query.shop'],
    ],
    ['wrongIds' as const, ['Shop.ownerId: Int', 'Wish.id: String!']],
    ['bareLists' as const, ['Shop.goods']],
    ['wrongConnections' as const, ['Shop.page']],
    ['wrongConnectionTypes' as const, ['ThingConnection']],
    ['wrongMutations' as const, ['Mutation.wish']],
  ])('%s', (rule, found) => {
    expect(rules[rule](faulty)).toEqual(expect.arrayContaining(found));
  });
});
