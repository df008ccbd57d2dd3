import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../../schema/node';
import { type RequestContext } from '../access/request-context';
import { loadNode } from './load-node';

/** The most ids that `nodes` takes. */
const MAX_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null for a wrong id and for what the viewer may not see.',
  })
  node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Node | null> {
    return loadNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `Many things by their global ids, in the order of the ids; null in the place of those that are not there. At most ${MAX_IDS}.`,
  })
  async nodes(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'Global ids.' }) ids: string[],
  ): Promise<(Node | null)[]> {
    if (ids.length > MAX_IDS)
      throw new RangeError(`nodes takes at most ${MAX_IDS} ids; ${ids.length} were given.`);
    return Promise.all(ids.map((id) => loadNode(context, id)));
  }
}
