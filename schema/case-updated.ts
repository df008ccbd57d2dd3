import { Field, ID, ObjectType } from 'type-graphql';
import { CaseEvent, CaseStatus } from './case-enums';
import { DateTime } from './scalars';

@ObjectType({
  description: 'A step was taken in an enforcement case, or one of its periods ran out.',
  simpleResolvers: true,
})
export class CaseUpdated {
  @Field(() => ID, { description: 'Id of the event: the same in a webhook about it.' })
  eventId: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: string;

  @Field(() => CaseStatus, { description: 'Where the case stood after the step.' })
  status: CaseStatus;

  @Field(() => CaseEvent, { description: 'The step.' })
  event: CaseEvent;

  caseId: number;
}
