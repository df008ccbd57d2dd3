import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { type Answer } from '../test-app';
import { autoArguments } from './auto-arguments';
import { type World, type WorldIds, WORLDS } from './worlds';

/** An operation of the schema: `Query.listings`. */
export interface Operation {
  readonly path: string;
  readonly root: 'Query' | 'Mutation' | 'Subscription';
  readonly field: GraphQLField<unknown, unknown>;
}

/** Sends a document as one viewer. */
export type Ask = (document: string) => Promise<Answer>;

/**
 * What one viewer gets from an operation: the worlds whose rows it reaches (`AB`), `yes` where no row of a world is concerned,
 * `.` for nothing, `x` for what its role may not do, `401` for who is nobody.
 * @param args arguments as the matrix writes them, with `{Listing}` for an id; `auto` makes them from the schema
 */
export async function probe(
  { field, root }: Operation,
  args: string,
  worlds: Readonly<Record<World, WorldIds>>,
  ask: Ask,
): Promise<string> {
  const named = getNamedType(field.type);
  const isConnection = named.name.endsWith('Connection');
  const documents = WORLDS.map((world) => {
    const ids = worlds[world];
    const written = args === 'auto' ? autoArguments(field.args, ids) : `(${args})`;
    const filled = written.replace(/\{(\w+)\}/g, (_hole, type: string) =>
      JSON.stringify(ids[type] ?? 'unknown'),
    );
    return `${root.toLowerCase()} { it: ${field.name}${filled} ${selectionOf(field)} }`;
  });
  const sameForAll = new Set(documents).size === 1;
  let reached = '';
  for (const [at, document] of documents.entries()) {
    const world = WORLDS[at] as World;
    const answer = await ask(document);
    const code = answer.errors?.[0]?.extensions.code;
    if (code === 'UNAUTHENTICATED') return '401';
    if (code === 'FORBIDDEN') return 'x';
    if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED')
      throw new Error(`${document}: ${answer.errors?.[0]?.message}`);
    if (isConnection) {
      const found = (answer.data?.it?.edges ?? []).flatMap(({ node }: { node: object }) => idsIn(node));
      if (Object.values(worlds[world]).some((id) => found.includes(id))) reached += world;
      continue;
    }
    const gotThere = isReached(answer);
    if (sameForAll) return gotThere ? 'yes' : '.';
    if (gotThere) reached += world;
  }
  return reached || '.';
}

/** Fields of refusals that do not depend on a row which is somebody's: a role, or a trademark, which is public. */
const REFUSED_FOR_OTHERS = new Set(['role', 'trademark']);

function isReached({ data, errors }: Answer): boolean {
  if (errors) return errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
  const it: unknown = data?.it;
  if (Array.isArray(it)) return it.some((one) => one !== null);
  if (it === null || it === undefined) return false;
  const { userErrors } = it as { userErrors?: readonly { code: string; field: readonly string[] | null }[] };
  return !userErrors?.some(
    ({ code, field }) =>
      code === 'NOT_FOUND' ||
      (code === 'NOT_ALLOWED' && (field === null || REFUSED_FOR_OTHERS.has(field[0] ?? ''))),
  );
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const fields = isObjectType(named) ? named.getFields() : {};
  if (named.name.endsWith('Connection')) return `{ edges { node ${nodeSelection(named)} } }`;
  return fields['userErrors'] ? '{ userErrors { code field } }' : '{ __typename }';
}

/** Asks for the ids of a connection's nodes; where they have none, of the rows that they are about. */
function nodeSelection(connection: GraphQLNamedType): string {
  const of = (type: GraphQLNamedType, field: string): GraphQLNamedType =>
    getNamedType((isObjectType(type) ? type.getFields()[field]?.type : undefined) ?? type);
  const node = of(of(connection, 'edges'), 'node');
  const isNode = (type: GraphQLNamedType): boolean => isObjectType(type) && 'id' in type.getFields();
  if (isNode(node) || !isObjectType(node)) return '{ ... on Node { id } }';
  const parts = Object.values(node.getFields()).filter(({ type }) => isNode(getNamedType(type)));
  return `{ ${parts.map(({ name }) => `${name} { id }`).join(' ')} }`;
}

/** The ids in a node and in the rows that it is about. */
function idsIn(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? idsIn(value) : [];
  });
}
