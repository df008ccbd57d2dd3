import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseGuarantee } from './case-guarantee';
import { CaseKind, CaseOutcome, CaseStatus, GoodsDisposal, GuaranteeKind } from './case-enums';
import { CaseParty } from './case-party';
import { connectionOf } from './connection';
import { TradeDirection } from './law-enums';
import { Money, moneyOf } from './money';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { CountryCode, LocalDate } from './scalars';

@Entity('enforcement_case')
@Unique('uq_enforcement_case_authority_number', ['authority', 'number'])
@ObjectType({
  implements: Node,
  description:
    'Goods stopped for a trademark: by customs by itself, on application, or by a marketplace on notice.',
  simpleResolvers: true,
})
export class EnforcementCase extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('EnforcementCase', this.rowId);
  }

  @Column('varchar', { length: 20 })
  @Field(() => CaseKind, { description: 'Which procedure it follows.' })
  kind: CaseKind;

  @Column('varchar', { length: 20 })
  @Field(() => CaseStatus, { description: 'Where it stands.' })
  status: CaseStatus;

  @Column('int', { name: 'revision' })
  @Field(() => Int, {
    description: 'Counts the steps taken. Send it back with a mutation to be told if somebody was faster.',
  })
  revision: number;

  @Column('varchar', { length: 64, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'File number of who keeps the case; null without one.',
  })
  number: string | null;

  @Column('varchar', { length: 32, nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Customs authority: `CN-GACC`; `XD-CUSTOMS` marks demo data. Null for a notice to a platform.',
  })
  authority: string | null;

  @Column('varchar', { length: 2 })
  @Field({ description: 'Law profile that it runs under: `CN`; `XD` is the demo’s.' })
  jurisdiction: string;

  @Column('varchar', { length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: 'Port where the goods are; null on a platform.' })
  port: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => TradeDirection, { nullable: true, description: 'Which way they go; null on a platform.' })
  direction: TradeDirection | null;

  @Column('varchar', { length: 2, nullable: true })
  @Field(() => CountryCode, { nullable: true, description: 'Country that they come from, where known.' })
  origin: string | null;

  @Column('varchar', { length: 2, nullable: true })
  @Field(() => CountryCode, { nullable: true, description: 'Country that they go to, where known.' })
  destination: string | null;

  @Index('ix_enforcement_case_trademark')
  @Column('int')
  trademarkId: number;

  @Column('int', { nullable: true })
  recordalId: number | null;

  @Index('ix_enforcement_case_rights_holder')
  @Column('int')
  rightsHolderId: number;

  @Index('ix_enforcement_case_seller')
  @Column('int', { nullable: true })
  sellerId: number | null;

  @Index('ix_enforcement_case_marketplace')
  @Column('int', { nullable: true })
  marketplaceId: number | null;

  @Column('simple-json')
  @Field(() => [CaseParty], { description: 'Parties to the goods, at most 20.' })
  parties: CaseParty[];

  @Column('simple-json')
  @Field(() => [String], {
    description: 'Papers named with the application or notice: proof of the right, evidence of infringement.',
  })
  evidence: string[];

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'Day on which it began, in the zone of the jurisdiction.' })
  openedOn: string;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the goods were detained; null if not.',
  })
  detainedOn: string | null;

  @Column('varchar', { length: 20, nullable: true })
  valueAmount: string | null;

  /** Currency of the value, the guarantee and the fine. */
  @Column('varchar', { length: 3, nullable: true })
  currency: string | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Value of the goods, summed over the lines; null if not stated.',
  })
  get value(): Money | null {
    return moneyOf(this.valueAmount, this.currency);
  }

  @Column('varchar', { length: 20, nullable: true })
  guaranteeNeeded: string | null;

  @Column('varchar', { length: 20, nullable: true })
  guaranteeGiven: string | null;

  @Column('varchar', { length: 20, nullable: true })
  guaranteeKind: GuaranteeKind | null;

  @Column('varchar', { length: 10, nullable: true })
  guaranteeGivenOn: string | null;

  @Field(() => CaseGuarantee, { nullable: true, description: 'The holder’s security; null on a platform.' })
  get guarantee(): CaseGuarantee | null {
    const needed = moneyOf(this.guaranteeNeeded, this.currency);
    if (needed === null && this.guaranteeKind === null) return null;
    const given = moneyOf(this.guaranteeGiven, this.currency);
    return { needed, given, kind: this.guaranteeKind, givenOn: this.guaranteeGivenOn };
  }

  @Column('simple-json')
  @Field(() => [String], { description: 'Grounds of the suspicion at first, then of the last decision.' })
  reasons: string[];

  @Index('ix_enforcement_case_outcome')
  @Column('varchar', { length: 20, nullable: true })
  @Field(() => CaseOutcome, { nullable: true, description: 'How it came out; null while it is open.' })
  outcome: CaseOutcome | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of the outcome; null while it is open.' })
  outcomeOn: string | null;

  @Column('varchar', { length: 20, nullable: true })
  fineAmount: string | null;

  @Field(() => Money, { nullable: true, description: 'Fine that customs set; null if none.' })
  get fine(): Money | null {
    return moneyOf(this.fineAmount, this.currency);
  }

  @Column('varchar', { length: 30, nullable: true })
  @Field(() => GoodsDisposal, {
    nullable: true,
    description: 'What became of confiscated goods; null before.',
  })
  disposal: GoodsDisposal | null;

  @Column('varchar', { length: 20, nullable: true })
  compensationAmount: string | null;

  @Column('varchar', { length: 3, nullable: true })
  compensationCurrency: string | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What the holder paid for a wrong detention; null if nothing.',
  })
  get compensation(): Money | null {
    return moneyOf(this.compensationAmount, this.compensationCurrency);
  }
}

export const EnforcementCaseConnection = connectionOf(EnforcementCase, 'cases');
export type EnforcementCaseConnection = InstanceType<typeof EnforcementCaseConnection>;

@InputType({ description: 'Which cases.' })
export class CaseFilter {
  @Field(() => [CaseKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: CaseKind[] | null;

  @Field(() => [CaseStatus], { nullable: true, description: 'Only these statuses.' })
  statuses?: CaseStatus[] | null;

  @Field(() => [CaseOutcome], { nullable: true, description: 'Only these outcomes.' })
  outcomes?: CaseOutcome[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only open ones; false: only those with an outcome.',
  })
  open?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those of this customs authority: `CN-GACC`.' })
  authority?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those on this trademark.' })
  trademark?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this rights holder.' })
  rightsHolder?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those on goods of this seller.' })
  seller?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those on goods of this listing.' })
  listing?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only those in which a period runs that ends on this day or before.',
  })
  dueBy?: string | null;
}
