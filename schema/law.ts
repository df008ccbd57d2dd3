import { Field, ID, ObjectType } from 'type-graphql';
import {
  AuthorizationStatus,
  CitationConfidence,
  CustomsReach,
  ExposureTopic,
  Limb,
  StepAction,
  StepActor,
} from './law-enums';
import { Money } from './money';
import { LocalDate } from './scalars';

@ObjectType({ description: 'Where a rule is written.', simpleResolvers: true })
export class Citation {
  @Field({ description: 'Law profile: `CN`, `US`, `EU`.' })
  jurisdiction: string;

  @Field({ description: 'Instrument: `Trademark Law`.' })
  instrument: string;

  @Field({ description: 'Version of the instrument that is in force on the date: `2019`.' })
  version: string;

  @Field(() => String, { nullable: true, description: 'Article; null means citation pending.' })
  article: string | null;

  @Field(() => CitationConfidence, { description: 'How sure the citation is.' })
  confidence: CitationConfidence;
}

@ObjectType({ description: 'What the law of one jurisdiction calls the use.', simpleResolvers: true })
export class Act {
  @Field(() => Limb, { description: 'The act, or the limit of the right.' })
  limb: Limb;

  @Field({ description: 'Law profile: `CN`, `US`, `EU`.' })
  jurisdiction: string;

  @Field(() => Citation, { description: 'Where it is written.' })
  citation: Citation;
}

@ObjectType({ description: 'What one customs authority on the route would do.', simpleResolvers: true })
export class CustomsEffect {
  @Field({ description: 'Authority: `CN-GACC`, `US-CBP`, `EU-AFA`.' })
  authority: string;

  @Field(() => CustomsReach, { description: 'How far it acts.' })
  reach: CustomsReach;

  @Field(() => ID, { nullable: true, description: 'The recordal that it acts on; null if there is none.' })
  recordal: string | null;

  @Field(() => String, { nullable: true, description: 'Number of that recordal.' })
  recordalNumber: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of its term.' })
  validFrom: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of its term.' })
  validTo: string | null;

  @Field({ description: 'Whether the recordal has effect on the date: in term, and its right in force.' })
  effectiveOn: boolean;

  @Field(() => Citation, { description: 'Where it is written.' })
  citation: Citation;
}

@ObjectType({ description: 'A consequence in words.', simpleResolvers: true })
export class ExposureStatement {
  @Field(() => ExposureTopic, {
    nullable: true,
    description: 'What it is about; null in screenings that were recorded before topics were kept.',
  })
  topic?: ExposureTopic;

  @Field({ description: 'The consequence.' })
  text: string;

  @Field(() => Citation, { description: 'Where it is written.' })
  citation: Citation;
}

@ObjectType({ description: 'What it can cost in one jurisdiction.', simpleResolvers: true })
export class Exposure {
  @Field({ description: 'Law profile: `CN`, `US`, `EU`.' })
  jurisdiction: string;

  @Field(() => Money, {
    nullable: true,
    description: 'Highest fine; null where the value of the goods is not stated or no ceiling is known.',
  })
  fineCeiling: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: "The rights holder's guarantee that makes customs detain; null where it cannot be computed.",
  })
  guarantee: Money | null;

  @Field({ description: 'Whether the goods can be confiscated.' })
  confiscation: boolean;

  @Field({
    description: 'Whether the case goes to the public prosecutor or police where a crime is suspected.',
  })
  criminalTransfer: boolean;

  @Field(() => [ExposureStatement], { description: 'Consequences in words, civil liability among them.' })
  statements: ExposureStatement[];
}

@ObjectType({ description: 'Whether the seller may use the mark.', simpleResolvers: true })
export class AuthorizationCheck {
  @Field(() => AuthorizationStatus, { description: 'The answer.' })
  status: AuthorizationStatus;

  @Field(() => ID, { nullable: true, description: 'The licence that the answer rests on.' })
  via: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The chain of licences that it rests on, from the owner of the mark on; the last is `via`. Null in screenings that were recorded before chains were kept.',
  })
  chain?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What is missing; null if nothing is.' })
  missing: string | null;
}

@ObjectType({ description: 'One step towards goods that pass.', simpleResolvers: true })
export class ClearanceStep {
  @Field(() => StepAction, { description: 'What to do.' })
  action: StepAction;

  @Field(() => StepActor, { description: 'Who must do it.' })
  actor: StepActor;

  @Field({ description: 'The step in words.' })
  text: string;

  @Field(() => LocalDate, { nullable: true, description: 'By when, where the law sets a period; else null.' })
  due: string | null;

  @Field(() => Citation, {
    nullable: true,
    description: 'Where it is written; null if the step follows from sense alone.',
  })
  basis: Citation | null;
}

@ObjectType({ description: 'The steps that would let the goods pass.', simpleResolvers: true })
export class ClearancePlan {
  @Field(() => [ClearanceStep], {
    description: 'In the order in which to take them; empty if the goods may go.',
  })
  steps: ClearanceStep[];
}
