import { Field, ID, ObjectType } from 'type-graphql';
import { Verdict } from './law-enums';
import { DateTime } from './scalars';

@ObjectType({ description: 'A listing got another verdict than it had.', simpleResolvers: true })
export class ListingVerdictChange {
  @Field(() => ID, { description: 'Id of the event: the same in a webhook about it.' })
  eventId: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  at: string;

  @Field(() => Verdict, { nullable: true, description: 'The verdict before; null if there was none.' })
  previousVerdict: Verdict | null;

  @Field(() => Verdict, { description: 'The verdict now.' })
  verdict: Verdict;

  listingId: number;
}
