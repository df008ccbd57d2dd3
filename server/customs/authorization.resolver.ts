import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Authorization,
  AuthorizationConnection,
  AuthorizationPayload,
  GrantAuthorizationInput,
  RevokeAuthorizationInput,
} from '../../schema/authorization';
import { ConnectionArgs } from '../../schema/connection';
import { rowIdOf } from '../../schema/global-id';
import { RightsHolder } from '../../schema/rights-holder';
import { LocalDate } from '../../schema/scalars';
import { Seller } from '../../schema/seller';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { AuthorizationService } from './authorization.service';

/** A licence holds from its first day to its last, and not any more on the day from which it is revoked. */
const HOLDS_ON =
  '`authorization`.`validFrom` <= ? AND (`authorization`.`validTo` IS NULL OR `authorization`.`validTo` >= ?) AND (`authorization`.`revokedOn` IS NULL OR `authorization`.`revokedOn` > ?)';

@Resolver(() => Authorization)
export class AuthorizationResolver {
  constructor(private readonly authorizations: AuthorizationService) {}

  @Query(() => AuthorizationConnection, {
    name: 'authorizations',
    description: 'Licences that the viewer may see, oldest first.',
  })
  list(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('seller', () => ID, { nullable: true, description: 'Only those of this seller.' }) seller?: string,
    @Arg('rightsHolder', () => ID, { nullable: true, description: 'Only those of this rights holder.' })
    rightsHolder?: string,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Only those that hold on this day.' })
    asOf?: string,
  ): Promise<AuthorizationConnection> {
    const where = [
      ...anyOf('`authorization`.`sellerId`', seller == null ? null : [rowIdOf('Seller', seller) ?? 0]),
      ...anyOf(
        '`authorization`.`rightsHolderId`',
        rightsHolder == null ? null : [rowIdOf('RightsHolder', rightsHolder) ?? 0],
      ),
      ...(asOf == null ? [] : [{ sql: HOLDS_ON, values: [asOf, asOf, asOf] }]),
    ];
    return pageOf(store, { table: tableOf(Authorization), scope: viewer, where, order: ['rowId'] }, page);
  }

  @Authorized('MARKETPLACE', 'RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => AuthorizationPayload, {
    description: 'Grants a licence to a seller: the holder its own, or a licensed seller a sub-licence.',
  })
  grantAuthorization(
    @Ctx() context: RequestContext,
    @Arg('input', () => GrantAuthorizationInput, { description: 'The licence.' })
    input: GrantAuthorizationInput,
  ): Promise<AuthorizationPayload> {
    return this.authorizations.grant(context, input);
  }

  @Authorized('MARKETPLACE', 'RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => AuthorizationPayload, {
    description: 'Revokes a licence from a day on; it stays on record.',
  })
  revokeAuthorization(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeAuthorizationInput, { description: 'Which, and from when.' })
    input: RevokeAuthorizationInput,
  ): Promise<AuthorizationPayload> {
    return this.authorizations.revoke(context, input);
  }

  @FieldResolver(() => RightsHolder, { description: 'Who grants it.' })
  async rightsHolder(
    @Root() { rightsHolderId }: Authorization,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return loaders.RightsHolder.load(rightsHolderId);
  }

  @FieldResolver(() => Seller, { description: 'Who receives it.' })
  async seller(
    @Root() { sellerId }: Authorization,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return loaders.Seller.load(sellerId);
  }

  @FieldResolver(() => Seller, {
    nullable: true,
    description: 'The seller that grants it as a sub-licence; null where the holder itself does.',
  })
  async licensor(
    @Root() { licensorSellerId }: Authorization,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return licensorSellerId === null ? null : loaders.Seller.load(licensorSellerId);
  }

  @FieldResolver(() => [Trademark], {
    description: 'Marks that it covers, at most 500; empty covers all marks of the holder.',
  })
  async trademarks(
    @Root() { trademarkIds }: Authorization,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Trademark[]> {
    const marks = await Promise.all(trademarkIds.map((rowId) => loaders.Trademark.load(rowId)));
    return marks.filter((mark) => mark !== null);
  }
}
