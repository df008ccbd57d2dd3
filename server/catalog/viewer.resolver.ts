import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Marketplace } from '../../schema/marketplace';
import { RightsHolder } from '../../schema/rights-holder';
import { Seller } from '../../schema/seller';
import { ViewerType } from '../../schema/viewer';
import { type RequestContext } from '../access/request-context';

/** Tells a client whom its credential stands for, so that it can show what that person works with. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks: role, and the party that the credential stands for.' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    const { name, role, canWrite, authority } = viewer;
    return Object.assign(new ViewerType(), { name, role, canWrite, authority });
  }

  @FieldResolver(() => Marketplace, { nullable: true, description: 'The marketplace that it belongs to.' })
  async marketplace(@Ctx() { loaders, viewer }: RequestContext): Promise<Marketplace | null> {
    return viewer.marketplaceId === null ? null : loaders.Marketplace.load(viewer.marketplaceId);
  }

  @FieldResolver(() => Seller, { nullable: true, description: 'The seller that it is.' })
  async seller(@Ctx() { loaders, viewer }: RequestContext): Promise<Seller | null> {
    return viewer.sellerId === null ? null : loaders.Seller.load(viewer.sellerId);
  }

  @FieldResolver(() => RightsHolder, { nullable: true, description: 'The rights holder that it is.' })
  async rightsHolder(@Ctx() { loaders, viewer }: RequestContext): Promise<RightsHolder | null> {
    return viewer.rightsHolderId === null ? null : loaders.RightsHolder.load(viewer.rightsHolderId);
  }
}
