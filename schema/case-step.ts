import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CaseActor, CaseEvent, GoodsDisposal, GuaranteeKind } from './case-enums';
import { describedEnum } from './enum';
import { Citation } from './law';
import { MutationInput } from './mutation-input';
import { MoneyInput } from './money';

export const CaseFinding = describedEnum('CaseFinding', 'What the investigation found.', {
  INFRINGEMENT: 'The goods infringe.',
  NO_INFRINGEMENT: 'They do not.',
  NOT_ESTABLISHED: 'It could not be established.',
});
export type CaseFinding = keyof typeof CaseFinding;

export const CaseJudgment = describedEnum('CaseJudgment', 'What court or authority decided.', {
  INFRINGEMENT: 'For the holder.',
  NO_INFRINGEMENT: 'For the trader.',
});
export type CaseJudgment = keyof typeof CaseJudgment;

@InputType({ description: 'A case to take a step in.' })
export class CaseStepInput extends MutationInput {
  @Field(() => ID, { description: 'The case.' })
  case: string;

  @Field(() => Int, { nullable: true, description: 'Revision that was read; a newer one gives CONFLICT.' })
  revision?: number | null;

  @Field(() => String, { nullable: true, description: 'A word for the history, at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A step in a case that must say why.' })
export class ReasonedCaseStepInput extends CaseStepInput {
  @Field(() => [String], { description: 'Reasons; at most 100 of 300 characters each.' })
  reasons: string[];
}

@InputType({ description: 'A step in a case that rests on papers.' })
export class EvidencedCaseStepInput extends CaseStepInput {
  @Field(() => [String], {
    description:
      'The papers, each named in words: invoice, licence, declaration. At most 100 of 300 characters each.',
  })
  evidence: string[];
}

@InputType({ description: 'The holder’s reply to the notice of customs.' })
export class ReplyToCustomsInput extends CaseStepInput {
  @Field({ description: 'true: it asks for detention; false: it does not, and the goods go.' })
  detain: boolean;
}

@InputType({ description: 'The holder’s security.' })
export class GiveGuaranteeInput extends CaseStepInput {
  @Field(() => GuaranteeKind, { description: 'In which form.' })
  kind: GuaranteeKind;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The sum, in the currency of the value, at most two decimals; not with a general guarantee.',
  })
  amount?: MoneyInput | null;
}

@InputType({ description: 'What the investigation of detained goods found.' })
export class DecideCaseInput extends CaseStepInput {
  @Field(() => CaseFinding, { description: 'The finding.' })
  finding: CaseFinding;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Reasons; needed unless nothing was established. At most 100 of 300 characters each.',
  })
  reasons: string[];

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Fine, with infringement only, up to the ceiling of the law; at most two decimals.',
  })
  fine?: MoneyInput | null;
}

@InputType({ description: 'A decision of the court or authority.' })
export class RecordJudgmentInput extends CaseStepInput {
  @Field(() => CaseJudgment, { description: 'The decision.' })
  judgment: CaseJudgment;
}

@InputType({ description: 'What becomes of confiscated goods.' })
export class DisposeOfGoodsInput extends CaseStepInput {
  @Field(() => GoodsDisposal, { description: 'The way of disposal.' })
  disposal: GoodsDisposal;
}

@InputType({ description: 'What the holder paid for a detention that was wrong.' })
export class RecordCompensationInput extends CaseStepInput {
  @Field(() => MoneyInput, { description: 'The sum, at most two decimals.' })
  amount: MoneyInput;
}

@ObjectType({
  description: 'A step that the procedure allows from where a case stands.',
  simpleResolvers: true,
})
export class PossibleCaseStep {
  @Field(() => CaseEvent, { description: 'The step.' })
  event: CaseEvent;

  @Field(() => CaseActor, { description: 'Whose step it is.' })
  by: CaseActor;

  @Field(() => [String], { description: 'What must hold for it, in words.' })
  needs: string[];

  @Field(() => Citation, {
    nullable: true,
    description: 'Where it is written; null if the law is not held here.',
  })
  basis: Citation | null;
}
