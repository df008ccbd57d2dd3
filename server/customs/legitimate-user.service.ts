import {
  LegitimateUser,
  type LegitimateUserPayload,
  type ListLegitimateUserInput,
  type UnlistLegitimateUserInput,
} from '../../schema/legitimate-user';
import { rowIdOf } from '../../schema/global-id';
import { type Recordal } from '../../schema/recordal';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { recordalMachine } from '../law/machines/recordal-machine';
import { isFinal } from '../law/machines/transition';
import { type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { isSameParty, MAX_USERS, readParty } from './legitimate-user-rules';
import { alignLicences } from './listed-licences';
import { notAllowed } from './recordal-errors';
import { takenMeanwhile } from './step-errors';
import { basisOf, jurisdictionOf, lapseOf } from './recordal-law';
import { reload, takeStep } from './recordal-step';
import { readText } from './text-list';

const MAX_REASON = 1_000;

const users = tableOf(LegitimateUser);

/** A change of the list: its event, how it is written, and whose licences it touches. */
interface Change {
  readonly event: 'LIST_LEGITIMATE_USER' | 'UNLIST_LEGITIMATE_USER';
  readonly reason: string;
  readonly sellerId: number | null;
  /** Written first; where it answers false, nothing is written. */
  readonly alongside?: (tx: Sql) => Promise<boolean>;
  /** @returns row id of the party */
  readonly write: (tx: Sql) => Promise<number>;
}

export class LegitimateUserService {
  constructor(
    private readonly store: Store,
    /** Told after every change, so that the next screening sees it. */
    private readonly permissionsChanged: () => void,
    private readonly now: () => Date,
  ) {}

  /**
   * Lists a party; in an approved recordal its licences for the mark count as listed from the same moment.
   * @param alongside what is written in the same transaction before; where it answers false, nothing is
   */
  async list(
    context: RequestContext,
    input: ListLegitimateUserInput,
    alongside: (tx: Sql) => Promise<boolean> = async () => true,
  ): Promise<LegitimateUserPayload> {
    const { loaders, today } = context;
    const clientMutationId = input.clientMutationId ?? null;
    const rowId = rowIdOf('Recordal', input.recordal);
    const recordal = rowId === null ? null : await loaders.Recordal.load(rowId);
    if (!recordal)
      return refuse(clientMutationId, {
        field: ['recordal'],
        code: 'NOT_FOUND',
        message: 'There is no such recordal.',
      });
    if (input.revision != null && input.revision !== recordal.revision)
      return refuse(clientMutationId, takenMeanwhile('recordal'));
    if (isFinal(recordalMachine, recordal.status)) return refuse(clientMutationId, overFor(recordal, today));
    const mark = await loaders.Trademark.load(recordal.trademarkId);
    const lapse = mark && lapseOf(recordal, mark, today);
    if (lapse) return refuse(clientMutationId, notAllowed({ recordal, today }, lapse));
    const { party, userErrors } = await readParty(context, recordal.authority, input.user, ['user']);
    const listed = (await loaders.legitimateUsersOfRecordal.load(recordal.rowId)).filter(
      ({ unlistedOn }) => unlistedOn === null,
    );
    if (listed.some((other) => isSameParty(party, other)))
      userErrors.push({ field: ['user'], code: 'NOT_ALLOWED', message: 'The party is listed already.' });
    if (listed.length >= MAX_USERS)
      userErrors.push({
        field: ['user'],
        code: 'TOO_MANY',
        message: `A recordal lists at most ${MAX_USERS} parties.`,
      });
    if (userErrors.length > 0) return refuse(clientMutationId, ...userErrors);
    return this.write(context, clientMutationId, recordal, {
      event: 'LIST_LEGITIMATE_USER',
      alongside,
      reason: party.name,
      sellerId: party.sellerId,
      write: (tx) => users.insertOne(tx, { ...party, recordalId: recordal.rowId, listedOn: today }),
    });
  }

  /** Takes a party off the list; its licences for the mark do not count as listed any more. */
  async unlist(context: RequestContext, input: UnlistLegitimateUserInput): Promise<LegitimateUserPayload> {
    const { loaders, today } = context;
    const clientMutationId = input.clientMutationId ?? null;
    const rowId = rowIdOf('LegitimateUser', input.legitimateUser);
    const user = rowId === null ? null : await loaders.LegitimateUser.load(rowId);
    const recordal = user && (await loaders.Recordal.load(user.recordalId));
    const { text: reason, userErrors } = readText('reason', input.reason, MAX_REASON);
    const field = ['legitimateUser'];
    if (!user || !recordal)
      userErrors.push({ field, code: 'NOT_FOUND', message: 'There is no such listed party.' });
    else if (user.unlistedOn !== null)
      userErrors.push({
        field,
        code: 'NOT_ALLOWED',
        message: `It was taken off on ${user.unlistedOn} already.`,
      });
    if (userErrors.length > 0 || !user || !recordal) return refuse(clientMutationId, ...userErrors);
    return this.write(context, clientMutationId, recordal, {
      event: 'UNLIST_LEGITIMATE_USER',
      reason: reason === null ? user.name : `${user.name}: ${reason}`,
      sellerId: user.sellerId,
      write: async (tx) => {
        await users.update(tx, user.rowId, { unlistedOn: today });
        return user.rowId;
      },
    });
  }

  private async write(
    context: RequestContext,
    clientMutationId: string | null,
    recordal: Recordal,
    { alongside, event, reason, sellerId, write }: Change,
  ): Promise<LegitimateUserPayload> {
    const { loaders, viewer } = context;
    const mark = await loaders.Trademark.load(recordal.trademarkId);
    const step = {
      event,
      reason,
      to: recordal.status,
      changes: {},
      actor: viewer.name,
      at: this.now().toISOString(),
    };
    const written = await this.store
      .transaction(async (tx) => {
        if (alongside && !(await alongside(tx))) return null;
        if (!(await takeStep(tx, recordal, step))) throw new Overtaken();
        const userId = await write(tx);
        const licences = mark && sellerId !== null ? await alignLicences(tx, recordal, mark, [sellerId]) : [];
        return { userId, licences };
      })
      .catch(nullIfOvertaken);
    if (!written) return refuse(clientMutationId, takenMeanwhile('recordal'));
    this.permissionsChanged();
    loaders.LegitimateUser.clear(written.userId);
    written.licences.forEach((id) => loaders.Authorization.clear(id));
    const licences = await Promise.all(written.licences.map((id) => loaders.Authorization.load(id)));
    return {
      clientMutationId,
      legitimateUser: await loaders.LegitimateUser.load(written.userId),
      recordal: await reload(context, recordal.rowId),
      authorizations: licences.filter((licence) => licence !== null),
      userErrors: [],
    };
  }
}

/** Somebody else took a step first: what was written alongside is taken back. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

function nullIfOvertaken(error: unknown): null {
  if (error instanceof Overtaken) return null;
  throw error;
}

function refuse(clientMutationId: string | null, ...userErrors: UserError[]): LegitimateUserPayload {
  return { clientMutationId, legitimateUser: null, recordal: null, authorizations: [], userErrors };
}

function overFor(recordal: Recordal, today: string): UserError {
  return notAllowed(
    { recordal, today },
    {
      code: 'ILLEGAL_TRANSITION',
      error: `No party can be listed in state ${recordal.status}: the procedure is over.`,
      basis: basisOf(jurisdictionOf(recordal), 'RECORDAL_LAPSE', today),
    },
  );
}
