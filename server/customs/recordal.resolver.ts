import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { rowIdOf } from '../../schema/node';
import { Recordal, RecordalConnection, RecordalStatus } from '../../schema/recordal';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';

@Resolver(() => Recordal)
export class RecordalResolver {
  @Query(() => RecordalConnection, { description: 'Customs recordals, oldest first.' })
  recordals(
    @Ctx() { store }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('authority', () => String, {
      nullable: true,
      description: 'Only those of this authority: `CN-GACC`.',
    })
    authority?: string,
    @Arg('statuses', () => [RecordalStatus], { nullable: true, description: 'Only these statuses.' })
    statuses?: RecordalStatus[],
    @Arg('trademark', () => ID, { nullable: true, description: 'Only those of this trademark.' })
    trademark?: string,
  ): Promise<RecordalConnection> {
    const where = [
      ...anyOf('`recordal`.`authority`', authority == null ? null : [authority]),
      ...anyOf('`recordal`.`status`', statuses),
      ...anyOf('`recordal`.`trademarkId`', trademark == null ? null : [rowIdOf('Trademark', trademark) ?? 0]),
    ];
    return pageOf(store, { table: tableOf(Recordal), where, order: ['rowId'] }, page);
  }

  @FieldResolver(() => Trademark, { description: 'The trademark that is recorded.' })
  async trademark(@Root() recordal: Recordal, @Ctx() { loaders }: RequestContext): Promise<Trademark | null> {
    return loaders.Trademark.load(recordal.trademarkId);
  }
}
