import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ApplyForDetentionInput, CasePayload, NotifyPlatformInput } from '../../../schema/case-opening';
import {
  CaseStepInput,
  GiveGuaranteeInput,
  RecordCompensationInput,
  ReplyToCustomsInput,
} from '../../../schema/case-step';
import { type RequestContext } from '../../access/request-context';
import { CaseService } from './case.service';
import { compensationPlan, plainCasePlan } from './case-plans';
import { guaranteePlan } from './guarantee-plan';

/** What a rights holder does in a case. */
@Resolver()
export class HolderCaseResolver {
  constructor(private readonly cases: CaseService) {}

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description: 'Asks customs at the port to detain goods; the mark need not be recorded.',
  })
  applyForDetention(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApplyForDetentionInput, { description: 'The goods.' }) input: ApplyForDetentionInput,
  ): Promise<CasePayload> {
    return this.cases.open(context, { ...input, kind: 'ON_APPLICATION', border: input });
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, { description: 'Gives a marketplace notice that listings infringe.' })
  notifyPlatform(
    @Ctx() context: RequestContext,
    @Arg('input', () => NotifyPlatformInput, { description: 'The notice.' }) input: NotifyPlatformInput,
  ): Promise<CasePayload> {
    return this.cases.open(context, { ...input, kind: 'PLATFORM_NOTICE', border: null });
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description: 'Answers the notice of customs in time: asks for detention, or does not and the goods go.',
  })
  replyToCustoms(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReplyToCustomsInput, { description: 'The reply.' }) input: ReplyToCustomsInput,
  ): Promise<CasePayload> {
    const event = input.detain ? 'REPLY' : 'DECLINE';
    return this.cases.take(context, input, () => plainCasePlan(event, 'HOLDER', input));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description:
      'Gives the security that makes customs detain: a sum that reaches the law’s, or the general guarantee.',
  })
  giveGuarantee(
    @Ctx() context: RequestContext,
    @Arg('input', () => GiveGuaranteeInput, { description: 'The security.' }) input: GiveGuaranteeInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, (known) => guaranteePlan(context.store, input, known));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, { description: 'Withdraws: the goods go, the platform ends its measures.' })
  withdrawCase(
    @Ctx() context: RequestContext,
    @Arg('input', () => CaseStepInput, { description: 'Which.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => plainCasePlan('WITHDRAW', 'HOLDER', input));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description: 'Tells the platform of a complaint or suit after a counter-declaration, in time.',
  })
  reportSuit(
    @Ctx() context: RequestContext,
    @Arg('input', () => CaseStepInput, { description: 'Which.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => plainCasePlan('SUE', 'HOLDER', input));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description: 'Records what the holder paid for a detention that was wrong.',
  })
  recordCompensation(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordCompensationInput, { description: 'Which, and how much.' })
    input: RecordCompensationInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => compensationPlan(input));
  }
}
