import { Field, InputType, ObjectType } from 'type-graphql';
import { CasePartyRole } from './case-enums';
import { CountryCode } from './scalars';

@ObjectType({ description: 'A party to the goods of a case.', simpleResolvers: true })
export class CaseParty {
  @Field(() => CasePartyRole, { description: 'What it is to the goods.' })
  role: CasePartyRole;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => CountryCode, { nullable: true, description: 'Country, where known.' })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Registration code, where known.' })
  registrationCode: string | null;
}

@InputType({ description: 'A party to the goods of a case.' })
export class CasePartyInput {
  @Field(() => CasePartyRole, { description: 'What it is to the goods.' })
  role: CasePartyRole;

  @Field({ description: 'Name, at most 300 characters.' })
  name: string;

  @Field(() => CountryCode, { nullable: true, description: 'Country, where known.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Registration code, at most 32 characters.' })
  registrationCode?: string | null;
}
