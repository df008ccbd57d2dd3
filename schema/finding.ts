import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { GoodsComparison } from './goods';
import { Act, AuthorizationCheck, CustomsEffect, Exposure } from './law';
import { ReasonCode, Verdict } from './law-enums';
import { SignComparison } from './sign';
import { Span, UseEvidence, UseKind } from './use';

@ObjectType({ description: 'A change, and the verdict that the item would then get.', simpleResolvers: true })
export class Counterfactual {
  @Field({ description: 'The change in words.' })
  change: string;

  @Field(() => String, {
    nullable: true,
    description: 'The title after the change, where the change is to its words.',
  })
  title: string | null;

  @Field(() => Verdict, { description: 'The verdict that this finding would then get.' })
  resultingVerdict: Verdict;
}

/** What a finding says; stored as one JSON column, since it is evidence and never changes. */
export interface FindingDetail {
  readonly explanation: string;
  readonly spans: readonly Span[];
  readonly use: UseKind;
  readonly useEvidence: readonly UseEvidence[];
  readonly sign: SignComparison;
  readonly goods: GoodsComparison;
  readonly act: Act;
  readonly acts: readonly Act[];
  readonly authorization: AuthorizationCheck;
  readonly customs: readonly CustomsEffect[];
  readonly exposure: readonly Exposure[];
  readonly whatWouldClear: readonly Counterfactual[];
  readonly notes: readonly string[];
}

@Entity('finding')
@ObjectType({
  description: 'One filed mark that words of the item resemble, and what follows.',
  simpleResolvers: true,
})
export class Finding {
  @PrimaryColumn('varchar', { length: 43 })
  screeningId: string;

  /** Place in the screening, gravest first, from 0. */
  @PrimaryColumn('int')
  position: number;

  @Index('ix_finding_trademark')
  @Column('int')
  trademarkId: number;

  @Column('varchar', { length: 8 })
  @Field(() => Verdict, { description: 'Verdict of this finding.' })
  verdict: Verdict;

  @Index('ix_finding_reason')
  @Column('varchar', { length: 32 })
  @Field(() => ReasonCode, { description: 'Which rule decided.' })
  reason: ReasonCode;

  @Column('simple-json')
  detail: FindingDetail;

  @Field({ description: 'The finding in one sentence.' })
  get explanation(): string {
    return this.detail.explanation;
  }

  @Field(() => [Span], { description: 'The words that resemble the mark, gravest first.' })
  get spans(): readonly Span[] {
    return this.detail.spans;
  }

  @Field(() => UseKind, { description: 'How the listing uses them.' })
  get use(): UseKind {
    return this.detail.use;
  }

  @Field(() => [UseEvidence], { description: 'Words that show it.' })
  get useEvidence(): readonly UseEvidence[] {
    return this.detail.useEvidence;
  }

  @Field(() => SignComparison, { description: 'How the words compare with the mark.' })
  get sign(): SignComparison {
    return this.detail.sign;
  }

  @Field(() => GoodsComparison, { description: 'How the goods compare.' })
  get goods(): GoodsComparison {
    return this.detail.goods;
  }

  @Field(() => Act, { description: 'What the law of the gravest jurisdiction on the route calls it.' })
  get act(): Act {
    return this.detail.act;
  }

  @Field(() => [Act], {
    description: 'What the law of every jurisdiction on the route calls it, gravest first.',
  })
  get acts(): readonly Act[] {
    return this.detail.acts;
  }

  @Field(() => AuthorizationCheck, { description: 'Whether the seller may use the mark.' })
  get authorization(): AuthorizationCheck {
    return this.detail.authorization;
  }

  @Field(() => [CustomsEffect], { description: 'What the customs authorities on the route would do.' })
  get customs(): readonly CustomsEffect[] {
    return this.detail.customs;
  }

  @Field(() => [Exposure], { description: 'What it can cost, by jurisdiction.' })
  get exposure(): readonly Exposure[] {
    return this.detail.exposure;
  }

  @Field(() => [Counterfactual], { description: 'Changes, and the verdict that each would lead to.' })
  get whatWouldClear(): readonly Counterfactual[] {
    return this.detail.whatWouldClear;
  }

  @Field(() => [String], {
    description:
      'What to know beside the verdict: no route named, a grace period that runs, a status code that no table maps.',
  })
  get notes(): readonly string[] {
    return this.detail.notes;
  }
}
