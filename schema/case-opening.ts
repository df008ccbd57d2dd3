import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseGoodsInput } from './case-goods';
import { CasePartyInput } from './case-party';
import { EnforcementCase } from './enforcement-case';
import { TradeDirection } from './law-enums';
import { MutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { CountryCode } from './scalars';

@InputType({ description: 'What every case begins with.' })
export class CaseOpeningInput extends MutationInput {
  @Field(() => String, {
    nullable: true,
    description: 'File number of who keeps the case, unique with its authority; at most 64 characters.',
  })
  number?: string | null;

  @Field(() => ID, { description: 'The trademark.' })
  trademark: string;

  @Field(() => [CaseGoodsInput], { description: 'The goods, 1 to 100 lines.' })
  goods: CaseGoodsInput[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Grounds: why the goods are suspected. At most 100 of 300 characters each.',
  })
  reasons: string[];
}

@InputType({ description: 'Goods at a border.' })
export class BorderCaseInput extends CaseOpeningInput {
  @Field({ description: 'Port where the goods are, at most 100 characters: `Shanghai`.' })
  port: string;

  @Field(() => TradeDirection, { description: 'Which way they go.' })
  direction: TradeDirection;

  @Field(() => CountryCode, { nullable: true, description: 'Country that they come from, where known.' })
  origin?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country that they go to, where known.' })
  destination?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Seller of the goods, where known. Default: that of the listings, or the one with the registration code of a party.',
  })
  seller?: string | null;

  @Field(() => [CasePartyInput], { defaultValue: [], description: 'Parties to the goods, at most 20.' })
  parties: CasePartyInput[];
}

@InputType({ description: 'Goods that customs stops by itself.' })
export class SuspendGoodsInput extends BorderCaseInput {
  @Field(() => String, {
    nullable: true,
    description: 'Customs authority. Default: that of the officer. The mark must be recorded with it.',
  })
  authority?: string | null;
}

@InputType({ description: 'Goods that the holder asks customs to detain.' })
export class ApplyForDetentionInput extends BorderCaseInput {
  @Field({ description: 'Customs authority: `CN-GACC`. The mark need not be recorded with it.' })
  authority: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Proof of the right and evidence that the infringement is evident, each named in words. At most 100 of 300 characters each.',
  })
  evidence: string[];
}

@InputType({ description: 'A notice to a marketplace: the listings of the goods infringe.' })
export class NotifyPlatformInput extends CaseOpeningInput {
  @Field(() => String, {
    defaultValue: 'CN',
    description: 'Law profile under which it is given: `CN`; `XD` for demo data.',
  })
  jurisdiction: string;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'First evidence of the infringement, each named in words; a notice without it may be rejected. At most 100 of 300 characters each.',
  })
  evidence: string[];
}

@ObjectType({ description: 'What a step in a case gave.', simpleResolvers: true })
export class CasePayload extends MutationPayload {
  @Field(() => EnforcementCase, { nullable: true, description: 'The case; null if there were errors.' })
  case: EnforcementCase | null;
}
