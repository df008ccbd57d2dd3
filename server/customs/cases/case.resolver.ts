import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { CaseGoods } from '../../../schema/case-goods';
import { PossibleCaseStep } from '../../../schema/case-step';
import { CaseTransition } from '../../../schema/case-transition';
import { ConnectionArgs } from '../../../schema/connection';
import { CaseFilter, EnforcementCase, EnforcementCaseConnection } from '../../../schema/enforcement-case';
import { LegalClock } from '../../../schema/legal-clock';
import { rowIdOf } from '../../../schema/global-id';
import { Recordal } from '../../../schema/recordal';
import { RightsHolder } from '../../../schema/rights-holder';
import { Seller } from '../../../schema/seller';
import { Trademark } from '../../../schema/trademark';
import { type RequestContext } from '../../access/request-context';
import { pageOf } from '../../store/page';
import { tableOf } from '../../store/table';
import { whereOf } from './case-filter';
import { clockRun, possibleSteps } from './case-law';

const byRow = <T extends { rowId: number }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => a.rowId - b.rowId);

@Resolver(() => EnforcementCase)
export class CaseResolver {
  @Query(() => EnforcementCaseConnection, {
    description:
      'Enforcement cases, newest first: an officer sees those of its authority, a rights holder those on its marks, a seller or marketplace those on their goods.',
  })
  cases(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => CaseFilter, { nullable: true, description: 'Which of them.' }) filter?: CaseFilter,
  ): Promise<EnforcementCaseConnection> {
    const where = whereOf(filter ?? {});
    const list = {
      table: tableOf(EnforcementCase),
      scope: viewer,
      where,
      order: ['rowId'] as const,
      descending: true,
    };
    return pageOf(store, list, page);
  }

  @Query(() => EnforcementCase, {
    name: 'case',
    nullable: true,
    description: 'One case by its id; null for one that the viewer may not see.',
  })
  async one(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<EnforcementCase | null> {
    const rowId = rowIdOf('EnforcementCase', id);
    return rowId === null ? null : loaders.EnforcementCase.load(rowId);
  }

  @FieldResolver(() => Trademark, { description: 'The trademark that it is about.' })
  trademark(@Root() found: EnforcementCase, @Ctx() { loaders }: RequestContext): Promise<Trademark | null> {
    return loaders.Trademark.load(found.trademarkId);
  }

  @FieldResolver(() => Recordal, {
    nullable: true,
    description: 'The recordal that had effect with the authority when it began; null if there was none.',
  })
  async recordal(
    @Root() { recordalId }: EnforcementCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Recordal | null> {
    return recordalId === null ? null : loaders.Recordal.load(recordalId);
  }

  @FieldResolver(() => RightsHolder, { description: 'Who held the mark when it began.' })
  rightsHolder(
    @Root() found: EnforcementCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return loaders.RightsHolder.load(found.rightsHolderId);
  }

  @FieldResolver(() => Seller, {
    nullable: true,
    description: 'Seller of the goods; null where it is not known.',
  })
  async seller(
    @Root() { sellerId }: EnforcementCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return sellerId === null ? null : loaders.sellerOfTrade.load(sellerId);
  }

  @FieldResolver(() => [CaseGoods], { description: 'The goods, in the order in which they were named.' })
  async goods(@Root() { rowId }: EnforcementCase, @Ctx() { loaders }: RequestContext): Promise<CaseGoods[]> {
    return byRow(await loaders.goodsOfCase.load(rowId));
  }

  @FieldResolver(() => [LegalClock], {
    description: 'Periods that run or ran in it, in the order in which they began.',
  })
  async clocks(@Root() found: EnforcementCase, @Ctx() { loaders }: RequestContext): Promise<LegalClock[]> {
    const stored = byRow(await loaders.clocksOfCase.load(found.rowId));
    return stored.flatMap((clock) => clockRun(found, clock) ?? []);
  }

  @FieldResolver(() => [CaseTransition], { description: 'What happened in it, oldest first.' })
  async history(
    @Root() { rowId }: EnforcementCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CaseTransition[]> {
    return byRow(await loaders.transitionsOfCase.load(rowId));
  }

  @FieldResolver(() => [PossibleCaseStep], {
    description: 'Steps that the procedure allows from where it stands, with what each needs.',
  })
  possibleSteps(@Root() found: EnforcementCase, @Ctx() { today }: RequestContext): PossibleCaseStep[] {
    return possibleSteps(found, today);
  }
}
