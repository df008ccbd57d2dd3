import { LegitimateUser } from '../../schema/legitimate-user';
import { rowIdOf } from '../../schema/global-id';
import { Recordal } from '../../schema/recordal';
import {
  type DraftRecordalInput,
  type RecordalPayload,
  type RecordalStepInput,
} from '../../schema/recordal-workflow';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { actsFor } from '../access/viewer';
import { type EventRecorder } from '../events/event-recorder';
import { isAuthorityId } from '../law/authorities';
import { type Moved, type Refused } from '../law/machines/machine-types';
import { type RecordalEvent, recordalMachine, type RecordalState } from '../law/machines/recordal-machine';
import { isMoved, transition } from '../law/machines/transition';
import { isInForce } from '../law/right-in-force';
import { type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { readParties } from './legitimate-user-rules';
import { alignLicences } from './listed-licences';
import { notAllowed, numberIsTaken } from './recordal-errors';
import { recordalDecided } from './recordal-event';
import { isDuplicate, takenMeanwhile } from './step-errors';
import { jurisdictionOf, lapseOf, rightOf } from './recordal-law';
import { type Known, type Plan } from './recordal-plans';
import { reload, takeStep, writeTransition } from './recordal-step';
import { readTexts } from './text-list';

const recordals = tableOf(Recordal);
const users = tableOf(LegitimateUser);

/** Steps by which the authority decides. */
const DECISIONS: ReadonlySet<RecordalEvent> = new Set(['APPROVE', 'REFUSE', 'REVOKE', 'REVOKE_FOR_SILENCE']);

/** Who is told after a change is committed, so that the next screening sees it. */
export interface RecordalListeners {
  /** Licences count as listed, or do not any more. */
  permissionsChanged(): void;
  /** Recordals of these marks changed. */
  marksChanged(ids: readonly number[]): Promise<void>;
}

export class RecordalService {
  constructor(
    private readonly store: Store,
    private readonly listeners: RecordalListeners,
    private readonly events: EventRecorder,
    private readonly now: () => Date,
  ) {}

  /** Begins a recordal. */
  async draft(context: RequestContext, input: DraftRecordalInput): Promise<RecordalPayload> {
    const { loaders, today, viewer } = context;
    const clientMutationId = input.clientMutationId ?? null;
    const markId = rowIdOf('Trademark', input.trademark);
    const found = markId === null ? null : await loaders.Trademark.load(markId);
    const mark = found && actsFor(viewer, found.ownerId) ? found : null;
    const [goods, ports] = [readTexts('goodsScope', input.goodsScope), readTexts('ports', input.ports)];
    const { parties, userErrors } = await readParties(context, input);
    userErrors.unshift(...goods.userErrors, ...ports.userErrors);
    if (!mark)
      userErrors.unshift({ field: ['trademark'], code: 'NOT_FOUND', message: 'There is no such trademark.' });
    if (!isAuthorityId(input.authority))
      userErrors.push({
        field: ['authority'],
        code: 'INVALID',
        message: 'An authority is written such as CN-GACC.',
      });
    if (userErrors.length > 0 || !mark) return { clientMutationId, recordal: null, userErrors };

    const rowId = await this.store.transaction(async (tx) => {
      const recordalId = await recordals.insertOne(tx, {
        trademarkId: mark.rowId,
        authority: input.authority,
        status: 'DRAFT',
        rightsHolderId: mark.ownerId,
        goodsScope: goods.texts ?? [],
        ports: ports.texts ?? [],
        revisionNumber: 0,
      });
      await users.insert(
        tx,
        parties.map((party) => ({ ...party, recordalId, listedOn: today })),
      );
      const step = { event: 'DRAFT', to: 'DRAFT', reason: null } as const;
      await writeTransition(tx, recordalId, null, {
        ...step,
        actor: viewer.name,
        at: this.now().toISOString(),
      });
      return recordalId;
    });
    return { clientMutationId, recordal: await loaders.Recordal.load(rowId), userErrors };
  }

  /** Takes one step of the procedure: what the plan asks for, if law and state allow it. */
  async take(
    context: RequestContext,
    input: RecordalStepInput,
    planOf: (known: Known) => Plan,
  ): Promise<RecordalPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (...userErrors: UserError[]): RecordalPayload => ({
      clientMutationId,
      recordal: null,
      userErrors,
    });
    const known = await this.find(context, input.recordal);
    if (!known)
      return refuse({ field: ['recordal'], code: 'NOT_FOUND', message: 'There is no such recordal.' });
    const { recordal } = known;
    if (input.revision != null && input.revision !== recordal.revision)
      return refuse(takenMeanwhile('recordal'));
    const plan = planOf(known);
    const moved = this.move(known, plan);
    if (!isMoved(moved)) return refuse(notAllowed(known, moved));
    if (plan.userErrors.length > 0) return refuse(...plan.userErrors);

    const touchesScreening = recordal.status === 'APPROVED' || moved.state === 'APPROVED';
    const step = {
      event: plan.event,
      to: moved.state,
      changes: plan.changes,
      actor: context.viewer.name,
      reason: plan.reason,
      at: this.now().toISOString(),
    };
    try {
      const taken = await this.store.transaction(async (tx) => {
        if (!(await takeStep(tx, recordal, step))) return false;
        if (touchesScreening) await this.alignListed(tx, known);
        if (DECISIONS.has(plan.event)) await this.events.record(tx, [recordalDecided(known, moved.state)]);
        return true;
      });
      if (!taken) return refuse(takenMeanwhile('recordal'));
    } catch (error) {
      if (isDuplicate(error)) return refuse(numberIsTaken());
      throw error;
    }
    if (touchesScreening) {
      this.listeners.permissionsChanged();
      await this.listeners.marksChanged([recordal.trademarkId]);
    }
    return { clientMutationId, recordal: await reload(context, recordal.rowId), userErrors: [] };
  }

  private async find({ loaders, today }: RequestContext, id: string): Promise<Known | null> {
    const rowId = rowIdOf('Recordal', id);
    const recordal = rowId === null ? null : await loaders.Recordal.load(rowId);
    const mark = recordal && (await loaders.Trademark.load(recordal.trademarkId));
    return recordal && mark && { recordal, mark, today };
  }

  private move({ mark, recordal, today }: Known, plan: Plan): Moved<RecordalState, RecordalEvent> | Refused {
    const lapse = plan.actor === 'HOLDER' ? lapseOf(recordal, mark, today) : null;
    if (lapse) return lapse;
    return transition(recordalMachine, recordal.status, plan.event, {
      ...plan.facts,
      date: today,
      jurisdiction: jurisdictionOf(recordal),
      actor: plan.actor,
      rightInForce: isInForce(rightOf(mark), today),
    });
  }

  private async alignListed(tx: Sql, { mark, recordal }: Known): Promise<void> {
    const rows = await tx.query<{ sellerId: number }>(
      'SELECT DISTINCT `sellerId` FROM `legitimate_user` WHERE `recordalId` = ? AND `unlistedOn` IS NULL AND `sellerId` IS NOT NULL',
      [recordal.rowId],
    );
    await alignLicences(
      tx,
      recordal,
      mark,
      rows.map(({ sellerId }) => Number(sellerId)),
    );
  }
}
