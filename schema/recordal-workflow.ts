import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { LegitimateUserInput } from './legitimate-user';
import { MutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { Recordal } from './recordal';
import { LocalDate } from './scalars';

export const RecordalDecision = describedEnum('RecordalDecision', 'How the authority decides.', {
  APPROVE: 'The mark is recorded.',
  REFUSE: 'It is refused, with reasons.',
});
export type RecordalDecision = keyof typeof RecordalDecision;

@InputType({ description: 'A recordal to begin.' })
export class DraftRecordalInput extends MutationInput {
  @Field(() => ID, { description: 'The trademark to record.' })
  trademark: string;

  @Field({ description: 'Customs authority: `CN-GACC`, `US-CBP`, `EU-AFA`; `XD-CUSTOMS` marks demo data.' })
  authority: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Goods to cover, in words; at most 100 of 300 characters each. Needed before it is submitted.',
  })
  goodsScope: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Ports through which the legitimate goods go; at most 100 of 300 characters each.',
  })
  ports: string[];

  @Field(() => [LegitimateUserInput], {
    defaultValue: [],
    description: 'Parties that may use the mark; at most 100.',
  })
  legitimateUsers: LegitimateUserInput[];
}

@InputType({ description: 'A recordal to take a step with.' })
export class RecordalStepInput extends MutationInput {
  @Field(() => ID, { description: 'The recordal.' })
  recordal: string;

  @Field(() => Int, { nullable: true, description: 'Revision that was read; a newer one gives CONFLICT.' })
  revision?: number | null;

  @Field(() => String, { nullable: true, description: 'A word for the history, at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A recordal to hand in, first or again, with what changed in it.' })
export class SubmitRecordalInput extends RecordalStepInput {
  @Field(() => [String], { nullable: true, description: 'Goods to cover from now on; left out, as before.' })
  goodsScope?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Ports from now on; left out, as before.' })
  ports?: string[] | null;
}

@InputType({ description: 'A file to give back as incomplete.' })
export class ReturnRecordalInput extends RecordalStepInput {
  @Field(() => [String], { description: 'What is missing; at most 100 of 300 characters each.' })
  reasons: string[];
}

@InputType({ description: 'A decision on a recordal.' })
export class DecideRecordalInput extends RecordalStepInput {
  @Field(() => RecordalDecision, { description: 'The decision.' })
  decision: RecordalDecision;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the recordal; needed to approve. At most 64 characters.',
  })
  number?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the term. Default: the longest that the law and the term of the right allow.',
  })
  validTo?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Reasons; needed to refuse. At most 100 of 300 characters each.',
  })
  reasons: string[];
}

@InputType({ description: 'A change of something that a recordal states.' })
export class ReportRecordalChangeInput extends SubmitRecordalInput {
  @Field(() => LocalDate, { description: 'Day of the change: the period for reporting runs from it.' })
  changedOn: string;

  @Field({ description: 'What changed, at most 1,000 characters.' })
  change: string;
}

@InputType({ description: 'A recordal to revoke.' })
export class RevokeRecordalInput extends ReturnRecordalInput {
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day of a change that was not reported, where it is revoked for that: the period for reporting must have run out.',
  })
  unreportedSince?: string | null;
}

@ObjectType({ description: 'What a step with a recordal gave.', simpleResolvers: true })
export class RecordalPayload extends MutationPayload {
  @Field(() => Recordal, { nullable: true, description: 'The recordal; null if there were errors.' })
  recordal: Recordal | null;
}
