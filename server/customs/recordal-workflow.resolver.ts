import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { Recordal } from '../../schema/recordal';
import {
  DecideRecordalInput,
  DraftRecordalInput,
  RecordalPayload,
  RecordalStepInput,
  ReportRecordalChangeInput,
  ReturnRecordalInput,
  RevokeRecordalInput,
  SubmitRecordalInput,
} from '../../schema/recordal-workflow';
import { type RequestContext } from '../access/request-context';
import {
  changePlan,
  decidePlan,
  plainPlan,
  reasonedPlan,
  renewPlan,
  revokePlan,
  submitPlan,
} from './recordal-plans';
import { RecordalService } from './recordal.service';

@Resolver(() => Recordal)
export class RecordalWorkflowResolver {
  constructor(private readonly recordals: RecordalService) {}

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => RecordalPayload, {
    description: 'Begins a recordal of a trademark with a customs authority.',
  })
  draftRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => DraftRecordalInput, { description: 'The recordal.' }) input: DraftRecordalInput,
  ): Promise<RecordalPayload> {
    return this.recordals.draft(context, input);
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => RecordalPayload, { description: 'Hands a drafted recordal in.' })
  submitRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitRecordalInput, { description: 'Which, and what changes in it.' })
    input: SubmitRecordalInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, (known) => submitPlan('SUBMIT', input, known));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => RecordalPayload, { description: 'Mends a refused recordal and hands it in again.' })
  amendRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitRecordalInput, { description: 'Which, and what changes in it.' })
    input: SubmitRecordalInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, (known) => submitPlan('AMEND', input, known));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => RecordalPayload, {
    description: 'Takes a recordal back before it is decided: a draft again.',
  })
  withdrawRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordalStepInput, { description: 'Which.' }) input: RecordalStepInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, () =>
      plainPlan('WITHDRAW', 'HOLDER', input, { takenUpOn: null }),
    );
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => RecordalPayload, {
    description: 'Renews a recordal within the window before it expires, for the term that the law gives.',
  })
  renewRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordalStepInput, { description: 'Which.' }) input: RecordalStepInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, (known) => renewPlan(input, known));
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => RecordalPayload, {
    description: 'Reports that something which a recordal states has changed.',
  })
  reportRecordalChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportRecordalChangeInput, { description: 'The change.' })
    input: ReportRecordalChangeInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, (known) => changePlan(input, known));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => RecordalPayload, {
    description: 'Takes a complete file up: from this day the period for the examination runs.',
  })
  takeUpRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordalStepInput, { description: 'Which.' }) input: RecordalStepInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, ({ today }) =>
      plainPlan('ACCEPT', 'CUSTOMS', input, { takenUpOn: today }),
    );
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => RecordalPayload, { description: 'Gives an incomplete file back, saying what is missing.' })
  returnRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReturnRecordalInput, { description: 'Which, and what is missing.' })
    input: ReturnRecordalInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, () => reasonedPlan('RETURN', input));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => RecordalPayload, {
    description:
      'Approves with number and term, or refuses with reasons. Of two decisions at once one counts.',
  })
  decideRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideRecordalInput, { description: 'The decision.' }) input: DecideRecordalInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, (known) => decidePlan(input, known));
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => RecordalPayload, { description: 'Revokes an approved recordal, with reasons.' })
  revokeRecordal(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeRecordalInput, { description: 'Which, and why.' }) input: RevokeRecordalInput,
  ): Promise<RecordalPayload> {
    return this.recordals.take(context, input, (known) => revokePlan(input, known));
  }
}
