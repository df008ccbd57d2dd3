import { Field, ObjectType } from 'type-graphql';
import { ClearanceStep, ExposureStatement } from './law';
import { Verdict } from './law-enums';
import { Money } from './money';
import { DateTime } from './scalars';
import { InspectionOutlook } from './shipment-enums';

@ObjectType({ description: 'A step towards a shipment that passes.', simpleResolvers: true })
export class ShipmentStep {
  @Field(() => ClearanceStep, { description: 'The step.' })
  step: ClearanceStep;

  @Field(() => [String], { description: 'SKUs of the lines that need it, in their order.' })
  skus: string[];
}

@ObjectType({
  description: 'What the lines that may infringe can cost together in one jurisdiction.',
  simpleResolvers: true,
})
export class ShipmentExposure {
  @Field({ description: 'Law profile: `CN`, `US`, `EU`.' })
  jurisdiction: string;

  @Field(() => [String], { description: 'SKUs of the lines that may infringe there.' })
  skus: string[];

  @Field(() => [Money], { description: 'Value of these lines, one sum for each currency.' })
  goodsValue: Money[];

  @Field(() => [Money], {
    description: 'Highest fines, one sum for each currency; empty where no ceiling is known.',
  })
  fineCeilings: Money[];

  @Field(() => [Money], {
    description:
      "Guarantees of the rights holders that make customs detain, each holder's computed on the goods that it would have detained; one sum for each currency.",
  })
  guarantees: Money[];

  @Field({ description: 'Whether goods can be confiscated.' })
  confiscation: boolean;

  @Field({ description: 'Whether the case goes to the police where a crime is suspected.' })
  criminalTransfer: boolean;

  @Field(() => [ExposureStatement], {
    description: 'Consequences in words with their citation, each once; civil liability among them.',
  })
  statements: ExposureStatement[];
}

@ObjectType({
  description: 'What checking a shipment gave: all its lines screened in one go.',
  simpleResolvers: true,
})
export class ShipmentCheck {
  @Field(() => DateTime, { description: 'When.' })
  at: string;

  @Field(() => Verdict, { description: "The gravest of the lines' verdicts." })
  verdict: Verdict;

  @Field({ description: 'The answer in one sentence.' })
  summary: string;

  @Field(() => InspectionOutlook, { description: 'What to expect of customs on the route.' })
  inspection: InspectionOutlook;

  @Field(() => [ShipmentStep], {
    description: 'One clearance plan for the whole shipment, in the order in which to take its steps.',
  })
  plan: ShipmentStep[];

  @Field(() => [ShipmentExposure], { description: 'What it can cost, by jurisdiction.' })
  exposure: ShipmentExposure[];
}
