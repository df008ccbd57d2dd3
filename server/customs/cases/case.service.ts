import { CaseGoods } from '../../../schema/case-goods';
import { type CasePayload } from '../../../schema/case-opening';
import { type CaseStepInput } from '../../../schema/case-step';
import { EnforcementCase } from '../../../schema/enforcement-case';
import { rowIdOf } from '../../../schema/global-id';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { type EventRecorder } from '../../events/event-recorder';
import { dayIn } from '../../law/day-in';
import { isMoved } from '../../law/machines/transition';
import { type Store, type Transaction } from '../../store/store';
import { tableOf } from '../../store/table';
import { basisOf } from '../recordal-law';
import { isDuplicate, stepRefused, takenMeanwhile } from '../step-errors';
import { type CaseDueDates } from './case-due-dates';
import { caseUpdated } from './case-event';
import { type KnownCase, moveCase } from './case-law';
import { CASE_MACHINES } from './case-machine';
import { type OpeningInput, readOpening } from './case-opening';
import { type CasePlan } from './case-plans';
import { type StepRecord, writeCaseStep, writeTransition } from './case-store';

const cases = tableOf(EnforcementCase);
const goodsTable = tableOf(CaseGoods);

/** What opens a case of each kind, in words of the law: who, and by which rule. */
const OPENERS = {
  EX_OFFICIO: { by: 'CUSTOMS', rule: 'CUSTOMS_EX_OFFICIO' },
  ON_APPLICATION: { by: 'HOLDER', rule: 'CUSTOMS_ON_APPLICATION' },
  PLATFORM_NOTICE: { by: 'HOLDER', rule: 'PLATFORM_NOTICE' },
} as const;

const NUMBER_TAKEN: UserError = {
  field: ['number'],
  code: 'INVALID',
  message: 'Another case of the authority has this number.',
};

export class CaseService {
  constructor(
    private readonly store: Store,
    private readonly events: EventRecorder,
    private readonly dueDates: CaseDueDates,
    private readonly now: () => Date,
  ) {}

  /** Begins a case. */
  async open(context: RequestContext, input: OpeningInput): Promise<CasePayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const opening = await readOpening(context, input, this.now());
    if (opening.userErrors.length > 0)
      return { clientMutationId, case: null, userErrors: [...opening.userErrors] };
    const { initial } = CASE_MACHINES[input.kind];
    const { by, rule } = OPENERS[input.kind];
    const { row, today } = opening;
    const step: StepRecord = {
      event: 'OPEN',
      by,
      actor: context.viewer.name,
      reason: row.reasons?.join('; ') || null,
      evidence: row.evidence ?? [],
      at: this.now().toISOString(),
    };
    const write = async (tx: Transaction): Promise<number> => {
      const caseId = await cases.insertOne(tx, { ...row, status: initial });
      await goodsTable.insert(
        tx,
        opening.goods.map((line) => ({ ...line, caseId })),
      );
      const basis = basisOf(row.jurisdiction ?? '', rule, today);
      await writeTransition(tx, caseId, null, initial, today, basis, step);
      const opened = Object.assign(new EnforcementCase(), row, { rowId: caseId });
      await this.events.record(tx, [caseUpdated(opened, initial, 'OPEN')]);
      return caseId;
    };
    try {
      const rowId = await this.store.transaction(write);
      return { clientMutationId, case: await context.loaders.EnforcementCase.load(rowId), userErrors: [] };
    } catch (error) {
      if (isDuplicate(error)) return { clientMutationId, case: null, userErrors: [NUMBER_TAKEN] };
      throw error;
    }
  }

  /** Takes one step of the procedure: what the plan asks for, if law and state allow it. */
  async take(
    context: RequestContext,
    input: CaseStepInput,
    planOf: (known: KnownCase) => CasePlan | Promise<CasePlan>,
  ): Promise<CasePayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (...userErrors: UserError[]): CasePayload => ({
      clientMutationId,
      case: null,
      userErrors,
    });
    const known = await this.findUpToDate(context, input.case);
    if (!known) return refuse({ field: ['case'], code: 'NOT_FOUND', message: 'There is no such case.' });
    const { found } = known;
    if (input.revision != null && input.revision !== found.revision) return refuse(takenMeanwhile('case'));
    const plan = await planOf(known);
    const moved = moveCase(known, plan.event, plan.facts);
    if (!isMoved(moved)) return refuse(stepRefused('case', moved), ...plan.userErrors);
    if (plan.userErrors.length > 0) return refuse(...plan.userErrors);

    const step = {
      event: plan.event,
      by: plan.actor,
      actor: context.viewer.name,
      reason: plan.reason,
      evidence: plan.evidence,
      at: this.now().toISOString(),
      changes: plan.changes,
    };
    const taken = await this.store.transaction(async (tx) => {
      if (!(await writeCaseStep(tx, known, moved, step))) return false;
      await this.events.record(tx, [caseUpdated(found, moved.state, plan.event)]);
      return true;
    });
    if (!taken) return refuse(takenMeanwhile('case'));
    return { clientMutationId, case: await this.reload(context, found.rowId), userErrors: [] };
  }

  /** The case, after what its periods have brought about: a step does not depend on when the last sweep was. */
  private async findUpToDate(context: RequestContext, id: string): Promise<KnownCase | null> {
    const known = await this.find(context, id);
    if (!known || (await this.dueDates.bringUpToDate(known, this.now())) === 0) return known;
    await this.reload(context, known.found.rowId);
    return this.find(context, id);
  }

  private async find({ loaders }: RequestContext, id: string): Promise<KnownCase | null> {
    const rowId = rowIdOf('EnforcementCase', id);
    const found = rowId === null ? null : await loaders.EnforcementCase.load(rowId);
    if (!found) return null;
    const clocks = await loaders.clocksOfCase.load(found.rowId);
    return { found, clocks, today: dayIn(found.jurisdiction, this.now()) };
  }

  /** The case as it stands after a step; what the request knew of it is forgotten. */
  private reload({ loaders }: RequestContext, rowId: number): Promise<EnforcementCase | null> {
    loaders.EnforcementCase.clear(rowId);
    loaders.clocksOfCase.clear(rowId);
    loaders.transitionsOfCase.clear(rowId);
    return loaders.EnforcementCase.load(rowId);
  }
}
