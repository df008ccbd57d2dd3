import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { RegisterVersion, RegisterVersionConnection } from '../../schema/register-version';
import { type RequestContext } from '../access/request-context';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';

@Resolver(() => RegisterVersion)
export class RegisterVersionResolver {
  @Query(() => RegisterVersionConnection, { description: 'Imports of registers, newest first.' })
  registerVersions(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
  ): Promise<RegisterVersionConnection> {
    return pageOf(
      store,
      { table: tableOf(RegisterVersion), scope: viewer, where: [], order: ['rowId'], descending: true },
      page,
    );
  }
}
