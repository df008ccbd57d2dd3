import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { CaseUpdated } from '../../../schema/case-updated';
import { EnforcementCase } from '../../../schema/enforcement-case';
import { rowIdOf } from '../../../schema/global-id';
import { type RequestContext } from '../../access/request-context';
import { type DomainEvent } from '../../events/domain-event';

interface Wanted {
  readonly args: { readonly case?: string | null };
  readonly context: RequestContext;
}

function subscribe({ args, context }: Wanted) {
  const wanted = args.case == null ? null : (rowIdOf('EnforcementCase', args.case) ?? 0);
  return context.events.of('CASE_UPDATED', ({ subject }) => wanted === null || subject.caseId === wanted);
}

@Resolver(() => CaseUpdated)
export class CaseEventsResolver {
  @Subscription(() => CaseUpdated, {
    description: 'Every step in a case of the viewer, from now on; periods that run out are steps too.',
    subscribe,
  })
  caseUpdated(
    @Root() { at, id, subject }: DomainEvent<'CASE_UPDATED'>,
    @Arg('case', () => ID, { nullable: true, description: 'Only those in this case.' }) _case?: string,
  ): CaseUpdated {
    return Object.assign(new CaseUpdated(), { ...subject, eventId: id, at });
  }

  @FieldResolver(() => EnforcementCase, { nullable: true, description: 'The case, as it is now.' })
  async case(
    @Root() { caseId }: CaseUpdated,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EnforcementCase | null> {
    return loaders.EnforcementCase.load(caseId);
  }
}
