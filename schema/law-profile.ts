import { Field, ObjectType } from 'type-graphql';
import { CitationConfidence } from './law-enums';
import { CurrencyCode, LocalDate } from './scalars';

@ObjectType({ description: 'An instrument of law in the version that is in force.', simpleResolvers: true })
export class LawInstrument {
  @Field({ description: 'Name: `Trademark Law`.' })
  instrument: string;

  @Field({ description: 'Version: `2019`.' })
  version: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null where it is not bounded here.' })
  validFrom: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null if it has none yet.' })
  validTo: string | null;

  @Field(() => CitationConfidence, { description: 'The surest of its citations.' })
  confidence: CitationConfidence;
}

@ObjectType({ description: 'One rule of law, as data.', simpleResolvers: true })
export class LawRule {
  @Field({ description: 'Name by which screenings look it up: `DOUBLE_IDENTITY`, `RECORDAL_TERM`.' })
  key: string;

  @Field({ description: 'Instrument.' })
  instrument: string;

  @Field({ description: 'Version of the instrument.' })
  version: string;

  @Field(() => String, { nullable: true, description: 'Article; null means citation pending.' })
  article: string | null;

  @Field(() => CitationConfidence, { description: 'How sure the citation is.' })
  confidence: CitationConfidence;

  @Field({ description: 'What it says, in our words.' })
  text: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null where it is not bounded here.' })
  validFrom: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null if it has none yet.' })
  validTo: string | null;
}

@ObjectType({ description: 'The law of one jurisdiction on a date.', simpleResolvers: true })
export class LawProfile {
  @Field({ description: 'Key: `CN`, `US`, `EU`; elsewhere the country code.' })
  jurisdiction: string;

  @Field({ description: 'Name for people.' })
  name: string;

  @Field({ description: 'Names the state of the law: equal versions hold equal rules.' })
  version: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which these rules apply together; null is open.',
  })
  validFrom: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which they do; null is open.' })
  validTo: string | null;

  @Field(() => CurrencyCode, { nullable: true, description: 'Currency of its amounts.' })
  currency: string | null;

  @Field(() => [LawInstrument], { description: 'Its instruments.' })
  instruments: readonly LawInstrument[];

  @Field(() => [LawRule], { description: 'Its rules.' })
  rules: readonly LawRule[];
}
