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

/** The right as a screening read it: shows later what has changed since. */
export interface RightRead {
  readonly status: string;
  readonly filingDate: string | null;
  readonly registrationDate: string | null;
  readonly expiryDate: string | null;
  readonly recordals: readonly {
    readonly authority: string;
    readonly number: string;
    readonly status: string;
    readonly validFrom: string;
    readonly validTo: string;
  }[];
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
  /** Left out in findings that were recorded before it was kept. */
  readonly right?: RightRead;
}

/** A part of the document: there, or on its way. */
type Part<K extends keyof FindingDetail> = FindingDetail[K] | Promise<FindingDetail[K]>;

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

  /** Set where the row was read without its document, which has kilobytes that most queries never select: gets it. */
  fetchDetail?: () => Promise<FindingDetail>;

  private part<K extends keyof FindingDetail>(name: K): Part<K> {
    return this.fetchDetail ? this.fetchDetail().then((detail) => detail[name]) : this.detail[name];
  }

  @Field(() => String, { description: 'The finding in one sentence.' })
  get explanation(): Part<'explanation'> {
    return this.part('explanation');
  }

  @Field(() => [Span], { description: 'The words that resemble the mark, gravest first.' })
  get spans(): Part<'spans'> {
    return this.part('spans');
  }

  @Field(() => UseKind, { description: 'How the listing uses them.' })
  get use(): Part<'use'> {
    return this.part('use');
  }

  @Field(() => [UseEvidence], { description: 'Words that show it.' })
  get useEvidence(): Part<'useEvidence'> {
    return this.part('useEvidence');
  }

  @Field(() => SignComparison, { description: 'How the words compare with the mark.' })
  get sign(): Part<'sign'> {
    return this.part('sign');
  }

  @Field(() => GoodsComparison, { description: 'How the goods compare.' })
  get goods(): Part<'goods'> {
    return this.part('goods');
  }

  @Field(() => Act, { description: 'What the law of the gravest jurisdiction on the route calls it.' })
  get act(): Part<'act'> {
    return this.part('act');
  }

  @Field(() => [Act], {
    description: 'What the law of every jurisdiction on the route calls it, gravest first.',
  })
  get acts(): Part<'acts'> {
    return this.part('acts');
  }

  @Field(() => AuthorizationCheck, { description: 'Whether the seller may use the mark.' })
  get authorization(): Part<'authorization'> {
    return this.part('authorization');
  }

  @Field(() => [CustomsEffect], { description: 'What the customs authorities on the route would do.' })
  get customs(): Part<'customs'> {
    return this.part('customs');
  }

  @Field(() => [Exposure], { description: 'What it can cost, by jurisdiction.' })
  get exposure(): Part<'exposure'> {
    return this.part('exposure');
  }

  @Field(() => [Counterfactual], { description: 'Changes, and the verdict that each would lead to.' })
  get whatWouldClear(): Part<'whatWouldClear'> {
    return this.part('whatWouldClear');
  }

  @Field(() => [String], {
    description:
      'What to know beside the verdict: no route named, a grace period that runs, a status code that no table maps.',
  })
  get notes(): Part<'notes'> {
    return this.part('notes');
  }
}
