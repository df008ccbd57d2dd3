import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { CasePayload } from '../../../schema/case-opening';
import {
  CaseStepInput,
  EvidencedCaseStepInput,
  ReasonedCaseStepInput,
  RecordJudgmentInput,
} from '../../../schema/case-step';
import { type RequestContext } from '../../access/request-context';
import { CaseService } from './case.service';
import { evidencedCasePlan, judgmentPlan, plainCasePlan, reasonedCasePlan } from './case-plans';

/** What sellers and marketplaces do in a case, and what anybody who keeps one records of the dispute. */
@Resolver()
export class TraderCaseResolver {
  constructor(private readonly cases: CaseService) {}

  @Authorized('SELLER', 'MARKETPLACE', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description: 'Shows customs that the goods are lawful, with papers: they go.',
  })
  proveLawfulUse(
    @Ctx() context: RequestContext,
    @Arg('input', () => EvidencedCaseStepInput, { description: 'Which, and the papers.' })
    input: EvidencedCaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => evidencedCasePlan('PROVE_LAWFUL', 'TRADER', input));
  }

  @Authorized('SELLER', 'MARKETPLACE', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description:
      'Declares to the platform that the listings do not infringe, with papers: from this day the holder’s period to sue runs.',
  })
  counterDeclare(
    @Ctx() context: RequestContext,
    @Arg('input', () => EvidencedCaseStepInput, { description: 'Which, and the papers.' })
    input: EvidencedCaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => evidencedCasePlan('COUNTER_DECLARE', 'TRADER', input));
  }

  @Authorized('MARKETPLACE', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description:
      'Takes the listings of a notice down and tells the seller; the notice must bring first evidence.',
  })
  takePlatformMeasures(
    @Ctx() context: RequestContext,
    @Arg('input', () => CaseStepInput, { description: 'Which.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => plainCasePlan('TAKE_MEASURES', 'PLATFORM', input));
  }

  @Authorized('MARKETPLACE', 'OPERATOR')
  @Mutation(() => CasePayload, { description: 'Rejects a notice that lacks first evidence, with reasons.' })
  rejectPlatformNotice(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReasonedCaseStepInput, { description: 'Which, and why.' })
    input: ReasonedCaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => reasonedCasePlan('REJECT', 'PLATFORM', input));
  }

  @Authorized('CUSTOMS_OFFICER', 'MARKETPLACE', 'OPERATOR')
  @Mutation(() => CasePayload, {
    description:
      'Records the decision of the court, or of the authority that decided the dispute on a platform.',
  })
  recordJudgment(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordJudgmentInput, { description: 'The decision.' }) input: RecordJudgmentInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, (known) => judgmentPlan(input, known));
  }
}
