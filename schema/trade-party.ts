import { Field, ObjectType } from 'type-graphql';
import { CountryCode } from './scalars';

@ObjectType({ description: 'A party of a trade, as it was declared.', simpleResolvers: true })
export class TradeParty {
  @Field({ description: 'Name.' })
  name: string;

  @Field(() => CountryCode, { nullable: true, description: 'Country.' })
  country: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Registration code; in China the unified social credit code (GB 32100).',
  })
  registrationCode: string | null;
}
