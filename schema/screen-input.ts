import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ItemInput } from './item-input';
import { TradeDirection } from './law-enums';
import { MoneyInput } from './money';
import { CountryCode, LocalDate } from './scalars';

@InputType({ description: 'A party of the trade.' })
export class PartyInput {
  @Field({ description: 'Name.' })
  name: string;

  @Field(() => CountryCode, { nullable: true, description: 'Country.' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Registration code, at most 32 characters; with the country `CN` the unified social credit code (GB 32100), whose check sign is verified.',
  })
  registrationCode?: string | null;
}

@InputType({ description: "A marketplace's own thresholds, 0 to 1. It may tighten the default policy." })
export class PolicyInput {
  @Field(() => Float, { nullable: true, description: 'Confusion score from which a finding is a BLOCK.' })
  blockThreshold?: number | null;

  @Field(() => Float, { nullable: true, description: 'Confusion score from which a finding is a REVIEW.' })
  reviewThreshold?: number | null;
}

@InputType({ description: 'One item to screen, with its trade and parties. Only the title is required.' })
export class ScreenInput extends ItemInput {
  @Field(() => String, {
    nullable: true,
    description: "The seller's key of the item, at most 100 characters.",
  })
  sku?: string | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Countries of transit.' })
  transit?: string[] | null;

  @Field(() => TradeDirection, {
    nullable: true,
    description: 'Direction. Default: export from the origin and import into the destination.',
  })
  direction?: TradeDirection | null;

  @Field(() => String, { nullable: true, description: 'Port of exit or entry, UN/LOCODE or name.' })
  port?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of dispatch. Default: today, UTC.' })
  date?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Value of the goods.' })
  value?: MoneyInput | null;

  @Field(() => Int, { nullable: true, description: 'Number of pieces.' })
  quantity?: number | null;

  @Field(() => ID, { nullable: true, description: 'Seller of the item.' })
  seller?: string | null;

  @Field(() => PartyInput, { nullable: true, description: 'Who dispatches the goods.' })
  consignor?: PartyInput | null;

  @Field(() => PartyInput, { nullable: true, description: 'Who receives them.' })
  consignee?: PartyInput | null;

  @Field(() => PolicyInput, {
    nullable: true,
    description: 'Thresholds; default: those of the default policy.',
  })
  policy?: PolicyInput | null;
}
