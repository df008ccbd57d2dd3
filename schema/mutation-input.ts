import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What every mutation takes beside its own fields.' })
export abstract class ClientMutationInput {
  @Field(() => String, { nullable: true, description: 'Sent back in the payload as it was.' })
  clientMutationId?: string | null;
}

@InputType({
  description: 'The same, of a mutation whose answer may be kept and given again: secrets may not.',
})
export abstract class MutationInput extends ClientMutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A name that you give this piece of work, 1 to 200 characters: sent again within 24 hours with the same input, also after a time-out or at the same moment, the work is not done again, and the first answer comes. With another input it is the error IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey?: string | null;
}
