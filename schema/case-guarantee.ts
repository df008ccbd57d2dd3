import { Field, ObjectType } from 'type-graphql';
import { GuaranteeKind } from './case-enums';
import { Money } from './money';
import { LocalDate } from './scalars';

@ObjectType({ description: 'The holder’s security in a case.', simpleResolvers: true })
export class CaseGuarantee {
  @Field(() => Money, { nullable: true, description: 'What the law asks for; null where it sets no sum.' })
  needed: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What was given; null before, and for a general guarantee.',
  })
  given: Money | null;

  @Field(() => GuaranteeKind, { nullable: true, description: 'In which form; null before.' })
  kind: GuaranteeKind | null;

  @Field(() => LocalDate, { nullable: true, description: 'When; null before.' })
  givenOn: string | null;
}
