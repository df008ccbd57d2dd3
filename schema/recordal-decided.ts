import { Field, ID, ObjectType } from 'type-graphql';
import { RecordalStatus } from './recordal';
import { DateTime } from './scalars';

@ObjectType({
  description: 'An authority decided on a recordal, or the recordal lapsed.',
  simpleResolvers: true,
})
export class RecordalDecided {
  @Field(() => ID, { description: 'Id of the event: the same in a webhook about it.' })
  eventId: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  at: string;

  @Field(() => RecordalStatus, { description: 'Where the recordal stood after the decision.' })
  status: RecordalStatus;

  recordalId: number;
}
