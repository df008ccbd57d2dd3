import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ItemInput } from './item-input';
import { TradeDirection } from './law-enums';
import { MoneyInput } from './money';
import { MutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { CountryCode, LocalDate } from './scalars';
import { PartyInput } from './screen-input';
import { Shipment } from './shipment';

@InputType({ description: 'One line of a shipment to declare.' })
export class ShipmentLineInput {
  @Field({
    description:
      'Key of the item, 1 to 100 characters: a stored listing of the seller, unless `item` describes it.',
  })
  sku: string;

  @Field(() => ItemInput, {
    nullable: true,
    description:
      'What the item says of itself, where no stored listing does. Its origin and destination are not read.',
  })
  item?: ItemInput | null;

  @Field(() => Int, { description: 'Number of pieces, 1 to 1,000,000,000.' })
  quantity: number;

  @Field(() => MoneyInput, { description: 'Value of the line as a whole, at most two decimals.' })
  value: MoneyInput;
}

@InputType({ description: 'A shipment to declare.' })
export class DeclareShipmentInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Its seller. A seller may leave it out: itself.' })
  seller?: string | null;

  @Field({ description: "The seller's own key of the shipment, unique for the seller, 1 to 100 characters." })
  reference: string;

  @Field(() => CountryCode, { description: 'Country of dispatch.' })
  origin: string;

  @Field(() => CountryCode, { description: 'Country of destination.' })
  destination: string;

  @Field(() => [CountryCode], { defaultValue: [], description: 'Countries of transit, at most 10.' })
  transit: string[];

  @Field(() => TradeDirection, {
    nullable: true,
    description: 'Direction. Default: export from the origin and import into the destination.',
  })
  direction?: TradeDirection | null;

  @Field(() => String, {
    nullable: true,
    description: 'Port of exit or entry, UN/LOCODE or name, at most 100 characters.',
  })
  port?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of dispatch. Default: today, UTC.' })
  date?: string | null;

  @Field(() => PartyInput, { description: 'Who dispatches the goods.' })
  consignor: PartyInput;

  @Field(() => PartyInput, { description: 'Who receives them.' })
  consignee: PartyInput;

  @Field(() => [ShipmentLineInput], { description: 'The lines, 1 to 200, each SKU once.' })
  lines: ShipmentLineInput[];
}

@InputType({ description: 'A shipment to take a step with.' })
export class ShipmentStepInput extends MutationInput {
  @Field(() => ID, { description: 'The shipment.' })
  shipment: string;

  @Field(() => Int, { nullable: true, description: 'Revision that was read; a newer one gives CONFLICT.' })
  revision?: number | null;

  @Field(() => String, { nullable: true, description: 'A word for the history, at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'What changes in a shipment that has not left. What is left out stays.' })
export class AmendShipmentInput extends ShipmentStepInput {
  @Field(() => CountryCode, { nullable: true, description: 'Country of dispatch.' })
  origin?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country of destination.' })
  destination?: string | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Countries of transit, at most 10.' })
  transit?: string[] | null;

  @Field(() => TradeDirection, { nullable: true, description: 'Direction.' })
  direction?: TradeDirection | null;

  @Field(() => String, { nullable: true, description: 'Port of exit or entry.' })
  port?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of dispatch.' })
  date?: string | null;

  @Field(() => PartyInput, { nullable: true, description: 'Who dispatches the goods.' })
  consignor?: PartyInput | null;

  @Field(() => PartyInput, { nullable: true, description: 'Who receives them.' })
  consignee?: PartyInput | null;

  @Field(() => [ShipmentLineInput], { nullable: true, description: 'All lines from now on, 1 to 200.' })
  lines?: ShipmentLineInput[] | null;
}

@ObjectType({ description: 'What a step with a shipment gave.', simpleResolvers: true })
export class ShipmentPayload extends MutationPayload {
  @Field(() => Shipment, { nullable: true, description: 'The shipment; null if there were errors.' })
  shipment: Shipment | null;
}
