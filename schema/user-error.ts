import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';

export const UserErrorCode = describedEnum('UserErrorCode', 'What the user can mend.', {
  NOT_FOUND: 'The id names nothing that this viewer can see.',
  INVALID: 'The value is not acceptable; the message says why.',
  REQUIRED: 'A value is missing.',
  TOO_LONG: 'The value is longer than allowed.',
  TOO_MANY: 'More items than one call takes.',
  DUPLICATE: 'The same key stands twice in the input.',
  CONFLICT: 'Somebody else changed it first; read it again.',
  NOT_ALLOWED: 'The state of the thing does not allow this step.',
});
export type UserErrorCode = keyof typeof UserErrorCode;

@ObjectType({ description: 'An error in the input that the user can mend.', simpleResolvers: true })
export class UserError {
  @Field(() => [String], {
    nullable: true,
    description: 'Path to the input field, outermost first; null if the whole input is meant.',
  })
  field: string[] | null;

  @Field(() => UserErrorCode, { description: 'Stable code of the error.' })
  code: UserErrorCode;

  @Field({ description: 'What is wrong and what to do, for people.' })
  message: string;
}
