import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from './connection';
import { Finding } from './finding';
import { ClassGuess } from './goods';
import { ClearancePlan } from './law';
import { Verdict } from './law-enums';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime, LocalDate } from './scalars';
import { ScreenInput } from './screen-input';

@ObjectType({ description: 'The policy that a screening applied.', simpleResolvers: true })
export class PolicyUsed {
  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'Version.' })
  version: string;

  @Field(() => Float, { description: 'Confusion score from which a finding is a BLOCK.' })
  blockThreshold: number;

  @Field(() => Float, { description: 'Confusion score from which a finding is a REVIEW.' })
  reviewThreshold: number;
}

/** What a screening read beside its question, each part by a digest of its state. */
export interface ReadInputs {
  /** By jurisdiction. */
  readonly law: Readonly<Record<string, string>>;
  /** By the number of the licence, and of the decision: those alone that concern a mark which the item resembles. */
  readonly licences: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
  /** Rights holders that the seller is. */
  readonly ownMarksOf: readonly number[];
  /** Rights holders of its licences that persons hold for one, in groups; left out where there are none. */
  readonly linkedHolders?: readonly (readonly number[])[];
}

/** Everything of a screening that its verdict and findings do not say; stored as one JSON column. */
export interface ScreeningDetail {
  readonly summary: string;
  readonly date: string;
  readonly policy: PolicyUsed;
  readonly indexVersion: string;
  readonly goodsRead: readonly ClassGuess[];
  readonly clearancePlan: ClearancePlan;
  readonly findingsLeftOut: number;
  /** Left out in screenings that were recorded before it was kept. */
  readonly inputs?: ReadInputs;
}

@Entity('screening')
@Index('ix_screening_page', ['marketplaceId', 'createdAt', 'contentId'])
@Index('ix_screening_listing', ['listingId', 'createdAt'])
@ObjectType({
  implements: Node,
  description: 'One item checked against one register version, with its findings and verdict.',
  simpleResolvers: true,
})
export class Screening extends Node {
  /** Hash of item, trade, parties, register version, law and policy: equal questions have equal ids. */
  @PrimaryColumn('varchar', { length: 43, name: 'id' })
  contentId: string;

  @Field(() => ID, {
    description:
      'Opaque global id. Equal questions have equal ids; only recorded screenings can be fetched again.',
  })
  get id(): string {
    return toGlobalId('Screening', this.contentId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('int', { nullable: true })
  listingId: number | null;

  @Column('int', { nullable: true })
  sellerId: number | null;

  @Column('varchar', { length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: 'SKU of the item, where it was given.' })
  sku: string | null;

  @Column('varchar', { length: 8 })
  @Field(() => Verdict, { description: "The gravest of the findings' verdicts; CLEAR without findings." })
  verdict: Verdict;

  @Column('int', { nullable: true })
  registerVersionId: number | null;

  /** The question, as it was asked, so that it can be asked again. */
  @Column('simple-json')
  question: object;

  @Column('simple-json')
  detail: ScreeningDetail;

  @Column('varchar', { length: 24 })
  createdAt: string;

  /** True if the row is in the store. */
  recorded: boolean;

  /** The findings of a screening that was just computed; those of a stored one are loaded. */
  findingsAtHand?: readonly Finding[];

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded; null if it was not.' })
  get recordedAt(): string | null {
    return this.recorded ? this.createdAt : null;
  }

  @Field({ description: 'The answer in one sentence.' })
  get summary(): string {
    return this.detail.summary;
  }

  @Field(() => LocalDate, { description: 'The day that the law was asked about.' })
  get date(): string {
    return this.detail.date;
  }

  @Field(() => PolicyUsed, { description: 'The policy that was applied.' })
  get policy(): PolicyUsed {
    return this.detail.policy;
  }

  @Field({ description: 'Version of the matching index: equal versions give equal answers.' })
  get indexVersion(): string {
    return this.detail.indexVersion;
  }

  @Field(() => [ClassGuess], {
    description: 'What the goods are, as read or stated, best first; empty means unknown.',
  })
  get goodsRead(): readonly ClassGuess[] {
    return this.detail.goodsRead;
  }

  @Field(() => ClearancePlan, { description: 'The steps that would let the goods pass.' })
  get clearancePlan(): ClearancePlan {
    return this.detail.clearancePlan;
  }

  @Field(() => Int, { description: 'Lesser findings that were left out, so that the gravest stay readable.' })
  get findingsLeftOut(): number {
    return this.detail.findingsLeftOut;
  }
}

export const ScreeningConnection = connectionOf(Screening, 'screenings');
export type ScreeningConnection = InstanceType<typeof ScreeningConnection>;

@InputType({ description: 'An item to screen and to record.' })
export class RecordScreeningInput extends MutationInput {
  @Field(() => ScreenInput, { description: 'The item.' })
  item: ScreenInput;
}

@ObjectType({
  description: 'What a stored screening gives when it is asked again today.',
  simpleResolvers: true,
})
export class Replay {
  @Field({ description: 'Whether verdict and findings are the same in all their parts.' })
  equal: boolean;

  @Field(() => [String], { description: 'What differs in the answer; empty if it is equal.' })
  differences: string[];

  @Field(() => [String], {
    description:
      'What changed in between in what the answer rests on, whether the answer differs or not: register, right, recordals, licences, decisions, law.',
  })
  causes: string[];
}

@ObjectType({ description: 'What recording a screening gave.', simpleResolvers: true })
export class ScreeningPayload extends MutationPayload {
  @Field(() => Screening, {
    nullable: true,
    description: 'The recorded screening; null if there were errors.',
  })
  screening: Screening | null;
}
