import { Field, ObjectType } from 'type-graphql';
import { UserError } from './user-error';

@ObjectType({ description: 'What every mutation gives beside its own fields.', simpleResolvers: true })
export abstract class MutationPayload {
  @Field(() => String, { nullable: true, description: 'As it was sent.' })
  clientMutationId: string | null;

  @Field(() => [UserError], { description: 'What to mend; empty if all went well.' })
  userErrors: UserError[];
}
