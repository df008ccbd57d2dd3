import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Brand, BrandConnection } from '../../schema/brand';
import { ConnectionArgs } from '../../schema/connection';
import { RightsHolder } from '../../schema/rights-holder';
import { type RequestContext } from '../access/request-context';
import { prefixOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';

@Resolver(() => Brand)
export class BrandResolver {
  @Query(() => BrandConnection, { description: 'Brands, by name.' })
  brands(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('namePrefix', () => String, {
      nullable: true,
      description: 'Only those whose name begins so; case counts.',
    })
    namePrefix?: string,
  ): Promise<BrandConnection> {
    return pageOf(
      store,
      {
        table: tableOf(Brand),
        scope: viewer,
        where: prefixOf('`brand`.`name`', namePrefix),
        order: ['name', 'rowId'],
      },
      page,
    );
  }

  @FieldResolver(() => RightsHolder, { nullable: true, description: 'Who owns it, where known.' })
  async rightsHolder(@Root() brand: Brand, @Ctx() { loaders }: RequestContext): Promise<RightsHolder | null> {
    return brand.rightsHolderId === null ? null : loaders.RightsHolder.load(brand.rightsHolderId);
  }
}
