import { type GraphQLSchema, printSchema } from 'graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** What a router needs to know of types beside their fields: the keys by which others refer to them, and what others have too. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  Brand: ['@key(fields: "id")'],
  Listing: ['@key(fields: "id")', '@key(fields: "marketplace sku")'],
  PageInfo: ['@shareable'],
  Screening: ['@key(fields: "id")'],
  Seller: ['@key(fields: "id")'],
  Trademark: ['@key(fields: "id")'],
};

/** The schema as SDL with the keys of its entities: what a router composes. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const sdl = printSchema(schema).replaceAll(/^type (\w+)[^{]*(?= \{$)/gm, (header: string, name: string) =>
    [header, ...(DIRECTIVES[name] ?? [])].join(' '),
  );
  return `${LINK}\n\n${sdl}\n`;
}
