import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { LegitimateUser } from '../../schema/legitimate-user';
import { rowIdOf } from '../../schema/global-id';
import { Recordal, RecordalConnection, RecordalStatus } from '../../schema/recordal';
import { LegalClock } from '../../schema/legal-clock';
import { RecordalTransition } from '../../schema/recordal-transition';
import { RightsHolder } from '../../schema/rights-holder';
import { LocalDate } from '../../schema/scalars';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf, type Where } from '../store/page';
import { tableOf } from '../store/table';
import { MAX_USERS } from './legitimate-user-rules';
import { historyUntil, recordedAsOf, turnBack } from './recordal-as-of';
import { clocksOf, hasEffectOn } from './recordal-law';

const inOrder = (steps: readonly RecordalTransition[]): RecordalTransition[] =>
  [...steps].sort((a, b) => a.rowId - b.rowId);

/** Recordals of the marks of these rights holders. */
const ofHolders = (holders: readonly number[]): Where[] =>
  anyOf('`mark`.`ownerId`', holders).map(({ sql, values }) => ({
    sql: `\`recordal\`.\`trademarkId\` IN (SELECT \`mark\`.\`id\` FROM \`trademark\` AS \`mark\` WHERE ${sql})`,
    values,
  }));

@Resolver(() => Recordal)
export class RecordalResolver {
  @Query(() => RecordalConnection, { description: 'Customs recordals, oldest first.' })
  async recordals(
    @Ctx() { loaders, store, viewer }: RequestContext,
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
    @Arg('rightsHolder', () => ID, {
      nullable: true,
      description: 'Only those of trademarks of this rights holder.',
    })
    rightsHolder?: string,
    @Arg('includeLinked', () => Boolean, {
      defaultValue: false,
      description:
        'With `rightsHolder`: also those of the rights holders that a person confirmed to be one with it.',
    })
    includeLinked = false,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description:
        'Those that were there at the end of this day, UTC, as they were then: status, term, goods, users and history. Default: as they are.',
    })
    asOf?: string,
  ): Promise<RecordalConnection> {
    const holder = rightsHolder == null ? null : (rowIdOf('RightsHolder', rightsHolder) ?? 0);
    const linked = holder !== null && includeLinked ? await loaders.linkedHolders.load(holder) : null;
    const where = [
      ...(holder === null ? [] : ofHolders(linked ?? [holder])),
      ...anyOf('`recordal`.`authority`', authority == null ? null : [authority]),
      ...(asOf == null ? anyOf('`recordal`.`status`', statuses) : recordedAsOf(asOf, statuses)),
      ...anyOf('`recordal`.`trademarkId`', trademark == null ? null : [rowIdOf('Trademark', trademark) ?? 0]),
    ];
    const found = await pageOf(
      store,
      { table: tableOf(Recordal), scope: viewer, where, order: ['rowId'] },
      page,
    );
    if (asOf == null) return found;
    const nodes = found.edges.map(({ node }) => node);
    const histories = await loaders.transitionsOfRecordal.loadMany(nodes.map(({ rowId }) => rowId));
    nodes.forEach((node, at) => {
      const history = histories[at];
      if (Array.isArray(history)) turnBack(node, inOrder(history), asOf);
    });
    return found;
  }

  @FieldResolver(() => Trademark, { description: 'The trademark that is recorded.' })
  async trademark(@Root() recordal: Recordal, @Ctx() { loaders }: RequestContext): Promise<Trademark | null> {
    return loaders.Trademark.load(recordal.trademarkId);
  }

  @FieldResolver(() => RightsHolder, {
    nullable: true,
    description: 'Who applied for it; null for recordals that a register brought.',
  })
  async applicant(
    @Root() { rightsHolderId }: Recordal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return rightsHolderId === null ? null : loaders.RightsHolder.load(rightsHolderId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it has effect on a day: approved, in its term, and its trademark in force.',
  })
  async effectiveOn(
    @Root() recordal: Recordal,
    @Ctx() { loaders, today }: RequestContext,
    @Arg('date', () => LocalDate, {
      nullable: true,
      description: 'The day. Default: that as of which it was asked for, else today, UTC.',
    })
    date?: string,
  ): Promise<boolean> {
    const mark = await loaders.Trademark.load(recordal.trademarkId);
    return mark !== null && hasEffectOn(recordal, mark, date ?? recordal.asOf ?? today);
  }

  @FieldResolver(() => [RecordalTransition], {
    description: 'What happened to it here, oldest first; empty for recordals that a register brought.',
  })
  async history(
    @Root() { asOf, rowId }: Recordal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RecordalTransition[]> {
    const steps = inOrder(await loaders.transitionsOfRecordal.load(rowId));
    return asOf === undefined ? steps : historyUntil(steps, asOf);
  }

  @FieldResolver(() => [LegitimateUser], {
    description: `Parties that it lists as legitimate users at present, oldest first, at most ${MAX_USERS}.`,
  })
  async legitimateUsers(
    @Root() { asOf, rowId }: Recordal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<LegitimateUser[]> {
    const users = await loaders.legitimateUsersOfRecordal.load(rowId);
    const listed = users.filter(({ listedOn, unlistedOn }) =>
      asOf === undefined
        ? unlistedOn === null
        : listedOn <= asOf && (unlistedOn === null || asOf < unlistedOn),
    );
    return listed.sort((a, b) => a.rowId - b.rowId);
  }

  @FieldResolver(() => [LegalClock], {
    description: 'Periods that run for it as it stands: the examination, or the window for renewal.',
  })
  clocks(@Root() recordal: Recordal): LegalClock[] {
    return clocksOf(recordal);
  }
}
