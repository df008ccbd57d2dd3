import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { Register, RegisterConnection, RegisterFreshness } from '../../schema/register';
import { RegisterVersion } from '../../schema/register-version';
import { type RequestContext } from '../access/request-context';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { freshnessOf } from './freshness';
import { newestVersions } from './newest-versions';

@Resolver(() => Register)
export class RegisterResolver {
  constructor(private readonly now: () => Date) {}

  @Query(() => RegisterConnection, {
    description:
      'The registers that were loaded, in the order of their first loading, with how fresh each is.',
  })
  registers(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
  ): Promise<RegisterConnection> {
    return pageOf(store, { table: tableOf(Register), scope: viewer, where: [], order: ['rowId'] }, page);
  }

  @FieldResolver(() => RegisterVersion, {
    nullable: true,
    description: 'The newest import that read its source to the end; null before the first.',
  })
  newestVersion(
    @Root() { rowId }: Register,
    @Ctx() context: RequestContext,
  ): Promise<RegisterVersion | null> {
    return newestVersions(context).load(rowId);
  }

  @FieldResolver(() => RegisterFreshness, {
    description: 'How old the newest complete load is, and whether that is too old.',
  })
  async freshness(@Root() register: Register, @Ctx() context: RequestContext): Promise<RegisterFreshness> {
    return freshnessOf(register, await newestVersions(context).load(register.rowId), this.now());
  }
}
