import { Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import { Recordal } from '../../schema/recordal';
import { RecordalDecided } from '../../schema/recordal-decided';
import { type RequestContext } from '../access/request-context';
import { type DomainEvent } from '../events/domain-event';

@Resolver(() => RecordalDecided)
export class RecordalEventsResolver {
  @Subscription(() => RecordalDecided, {
    description:
      'Every decision on a recordal of the viewer, and every lapse, from now on: the holder hears of its own, the officer of its authority.',
    subscribe: ({ context }: { context: RequestContext }) => context.events.of('RECORDAL_DECIDED'),
  })
  recordalDecided(@Root() { at, id, subject }: DomainEvent<'RECORDAL_DECIDED'>): RecordalDecided {
    return Object.assign(new RecordalDecided(), { ...subject, eventId: id, at });
  }

  @FieldResolver(() => Recordal, { nullable: true, description: 'The recordal.' })
  async recordal(
    @Root() { recordalId }: RecordalDecided,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Recordal | null> {
    return loaders.Recordal.load(recordalId);
  }
}
