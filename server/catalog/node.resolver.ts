import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { fromGlobalId, Node, rowIdOf } from '../../schema/node';
import { type RequestContext } from '../access/request-context';
import { type Loaders } from '../store/loaders';

/** Types that are fetched by row number; the loaders keep to the viewer's tenant. */
const BY_ROW = [
  'ApiKey',
  'AuditEntry',
  'Authorization',
  'Brand',
  'Disposition',
  'EnforcementCase',
  'GeneralGuarantee',
  'LegitimateUser',
  'LegitimateUserRequest',
  'Listing',
  'Marketplace',
  'PreConfirmation',
  'Recordal',
  'Register',
  'RegisterVersion',
  'RightsHolder',
  'Seller',
  'Shipment',
  'ShipmentLine',
  'SupportingDocument',
  'Trademark',
] as const satisfies readonly (keyof Loaders)[];

/** The most ids that `nodes` takes. */
const MAX_IDS = 100;

async function load({ loaders }: RequestContext, id: string): Promise<Node | null> {
  const parsed = fromGlobalId(id);
  if (parsed?.type === 'Screening') {
    const screening = await loaders.Screening.load(parsed.key);
    return screening && Object.assign(screening, { recorded: true });
  }
  const type = BY_ROW.find((known) => known === parsed?.type);
  const rowId = type && rowIdOf(type, id);
  return type && rowId ? loaders[type].load(rowId) : null;
}

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
    return load(context, id);
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
    return Promise.all(ids.map((id) => load(context, id)));
  }
}
