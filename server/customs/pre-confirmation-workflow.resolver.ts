import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { PreConfirmation } from '../../schema/pre-confirmation';
import {
  DecidePreConfirmationInput,
  DraftPreConfirmationInput,
  PreConfirmationPayload,
  PreConfirmationStepInput,
  RequestPreConfirmationInput,
  RevokePreConfirmationInput,
} from '../../schema/pre-confirmation-workflow';
import { type RequestContext } from '../access/request-context';
import { PreConfirmationService } from './pre-confirmation.service';

@Resolver(() => PreConfirmation)
export class PreConfirmationWorkflowResolver {
  constructor(private readonly requests: PreConfirmationService) {}

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => PreConfirmationPayload, {
    description: "Begins a request that the port's customs confirm lawful use before the goods move.",
  })
  draftPreConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => DraftPreConfirmationInput, { description: 'The request.' })
    input: DraftPreConfirmationInput,
  ): Promise<PreConfirmationPayload> {
    return this.requests.draft(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => PreConfirmationPayload, {
    description:
      'Hands a request in: first, with the documents that customs asked for, or mended after a refusal. Supporting documents must be attached.',
  })
  requestPreConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestPreConfirmationInput, { description: 'Which, and what changes in it.' })
    input: RequestPreConfirmationInput,
  ): Promise<PreConfirmationPayload> {
    return this.requests.request(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => PreConfirmationPayload, { description: 'Takes a request back that is not decided.' })
  withdrawPreConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => PreConfirmationStepInput, { description: 'Which.' }) input: PreConfirmationStepInput,
  ): Promise<PreConfirmationPayload> {
    return this.requests.withdraw(context, input);
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => PreConfirmationPayload, {
    description:
      'Confirms for a period, refuses with reasons, or asks for documents. Of two decisions at once one counts.',
  })
  decidePreConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecidePreConfirmationInput, { description: 'The answer.' })
    input: DecidePreConfirmationInput,
  ): Promise<PreConfirmationPayload> {
    return this.requests.decide(context, input);
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => PreConfirmationPayload, { description: 'Takes a confirmation back, with reasons.' })
  revokePreConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokePreConfirmationInput, { description: 'Which, and why.' })
    input: RevokePreConfirmationInput,
  ): Promise<PreConfirmationPayload> {
    return this.requests.revoke(context, input);
  }
}
