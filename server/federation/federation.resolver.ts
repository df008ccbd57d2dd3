import { GraphQLScalarType } from 'graphql';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { type RequestContext } from '../access/request-context';
import { FederatedEntity, type Representation, resolveReference } from './entities';
import { subgraphSdl } from './subgraph-sdl';

/** References of one request at most. */
const MAX_REFERENCES = 1_000;

const AnyReference = new GraphQLScalarType<Representation, Representation>({
  name: '_Any',
  description:
    'A reference to an entity: `__typename` and the fields of one of its keys (Apollo Federation 2).',
});

@ObjectType('_Service', {
  description: 'This server as a subgraph (Apollo Federation 2).',
  simpleResolvers: true,
})
export class SubgraphService {
  @Field({ description: 'The schema with the keys of its entities.' })
  sdl: string;
}

@Resolver()
export class FederationResolver {
  private sdl: string | undefined;

  @Query(() => SubgraphService, { name: '_service', description: 'What a router composes into its graph.' })
  service(@Info() { schema }: { schema: Parameters<typeof subgraphSdl>[0] }): SubgraphService {
    this.sdl ??= subgraphSdl(schema);
    return { sdl: this.sdl };
  }

  @Query(() => [FederatedEntity], {
    name: '_entities',
    nullable: 'items',
    description: `Entities by references of a router, in their order; null for what the viewer may not see. At most ${MAX_REFERENCES}.`,
  })
  async entities(
    @Ctx() { loaders }: RequestContext,
    @Arg('representations', () => [AnyReference], { description: 'The references.' })
    representations: readonly Representation[],
  ): Promise<(typeof FederatedEntity | null)[]> {
    if (representations.length > MAX_REFERENCES)
      throw new RangeError(
        `_entities takes at most ${MAX_REFERENCES} references; ${representations.length} were given.`,
      );
    return Promise.all(representations.map((reference) => resolveReference(loaders, reference)));
  }
}
