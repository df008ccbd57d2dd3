import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { CasePayload, SuspendGoodsInput } from '../../../schema/case-opening';
import {
  CaseStepInput,
  DecideCaseInput,
  DisposeOfGoodsInput,
  ReasonedCaseStepInput,
} from '../../../schema/case-step';
import { type RequestContext } from '../../access/request-context';
import { CaseService } from './case.service';
import { decidePlan, detainPlan, disposePlan, plainCasePlan, reasonedCasePlan } from './case-plans';

/** What customs does in a case. */
@Resolver()
export class CustomsCaseResolver {
  constructor(private readonly cases: CaseService) {}

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, {
    description:
      'Suspends the release of goods on suspicion, by customs itself, for a mark that is recorded.',
  })
  suspendGoods(
    @Ctx() context: RequestContext,
    @Arg('input', () => SuspendGoodsInput, { description: 'The goods.' }) input: SuspendGoodsInput,
  ): Promise<CasePayload> {
    return this.cases.open(context, { ...input, kind: 'EX_OFFICIO', border: input });
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, {
    description: 'Notifies the holder: from this day the period for its reply runs.',
  })
  notifyHolder(
    @Ctx() context: RequestContext,
    @Arg('input', () => CaseStepInput, { description: 'Which.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => plainCasePlan('NOTIFY', 'CUSTOMS', input));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, { description: 'Rejects an application for detention, with reasons.' })
  rejectApplication(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReasonedCaseStepInput, { description: 'Which, and why.' })
    input: ReasonedCaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => reasonedCasePlan('REJECT', 'CUSTOMS', input));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, {
    description: 'Detains goods for which security was given: the periods for investigation and release run.',
  })
  detainGoods(
    @Ctx() context: RequestContext,
    @Arg('input', () => CaseStepInput, { description: 'Which.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, (known) => detainPlan(input, known));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, {
    description: 'Ends the investigation ex officio with its finding. Of two findings at once one counts.',
  })
  decideCase(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideCaseInput, { description: 'The finding.' }) input: DecideCaseInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, (known) => decidePlan(input, known));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, {
    description:
      'Records a court’s notice to hold the goods: they are not released for lack of one any more.',
  })
  recordCourtNotice(
    @Ctx() context: RequestContext,
    @Arg('input', () => CaseStepInput, { description: 'Which.' }) input: CaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => plainCasePlan('COURT_NOTICE', 'COURT', input));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, { description: 'Records what became of confiscated goods.' })
  disposeOfGoods(
    @Ctx() context: RequestContext,
    @Arg('input', () => DisposeOfGoodsInput, { description: 'Which, and how.' }) input: DisposeOfGoodsInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => disposePlan(input));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => CasePayload, {
    description: 'Hands a case in which a crime is suspected to the public security authority, with reasons.',
  })
  transferCase(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReasonedCaseStepInput, { description: 'Which, and why.' })
    input: ReasonedCaseStepInput,
  ): Promise<CasePayload> {
    return this.cases.take(context, input, () => reasonedCasePlan('TRANSFER', 'CUSTOMS', input));
  }
}
