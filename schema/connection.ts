import 'reflect-metadata';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay).', simpleResolvers: true })
export class PageInfo {
  @Field({ description: 'Whether more follow behind this page.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether more stand before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}

/** The four arguments of every connection. Exactly one of `first` and `last` is required, 1 to 100. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, 1 to 100. Give `first` or `last`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what stands behind this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, 1 to 100. Give `first` or `last`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what stands before this cursor.' })
  before?: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** Builds the connection and edge types of one node type. */
export function connectionOf<T extends object>(
  node: ClassType<T>,
  plural: string,
  name = node.name,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} in a connection.`, simpleResolvers: true })
  class NodeEdge implements Edge<T> {
    @Field({ description: 'Opaque cursor of this edge.' })
    cursor: string;

    @Field(() => node, { description: 'The node itself.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.`, simpleResolvers: true })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The edges of this page, in order.' })
    edges: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo: PageInfo;
  }
  return NodeConnection;
}
