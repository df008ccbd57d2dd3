import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { TradeDirection } from './law-enums';
import { MoneyInput } from './money';
import { NiceClass } from './nice-class';
import { CountryCode, HsCode, LocalDate } from './scalars';

@InputType({ description: 'A named attribute of an item.' })
export class AttributeInput {
  @Field({ description: 'Name: `material`.' })
  name: string;

  @Field({ description: 'Value.' })
  value: string;
}

@InputType({ description: 'A party of the trade.' })
export class PartyInput {
  @Field({ description: 'Name.' })
  name: string;

  @Field(() => CountryCode, { nullable: true, description: 'Country.' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Registration code; in China the unified social credit code (GB 32100).',
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
export class ScreenInput {
  @Field(() => String, {
    nullable: true,
    description: "The seller's key of the item, at most 100 characters.",
  })
  sku?: string | null;

  @Field({ description: 'Title, 1 to 2000 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Brand field, at most 500 characters.' })
  brand?: string | null;

  @Field(() => String, { nullable: true, description: 'Description, at most 20000 characters.' })
  description?: string | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'Attributes, at most 100.' })
  attributes?: AttributeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Text read from the images, at most 5000 characters.' })
  imageText?: string | null;

  @Field(() => [String], { nullable: true, description: 'Category path, widest first.' })
  category?: string[] | null;

  @Field(() => HsCode, { nullable: true, description: 'HS code of the goods.' })
  hsCode?: string | null;

  @Field(() => [NiceClass], { nullable: true, description: 'Nice classes of the goods, where known.' })
  niceClasses?: number[] | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country of dispatch.' })
  origin?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country of destination.' })
  destination?: string | null;

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
