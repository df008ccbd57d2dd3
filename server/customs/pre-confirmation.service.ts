import { PreConfirmation } from '../../schema/pre-confirmation';
import {
  type DecidePreConfirmationInput,
  type DraftPreConfirmationInput,
  type PreConfirmationPayload,
  type PreConfirmationStepInput,
  type RequestPreConfirmationInput,
  type RevokePreConfirmationInput,
} from '../../schema/pre-confirmation-workflow';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { authorityOf, isAuthorityId } from '../law/authorities';
import { type MachineContext } from '../law/machines/machine-types';
import { type PreConfirmationEvent, preConfirmationMachine } from '../law/machines/pre-confirmation-machine';
import { isMoved, transition } from '../law/machines/transition';
import { type Store } from '../store/store';
import { tableOf } from '../store/table';
import { readStatement } from './pre-confirmation-input';
import {
  findRequest,
  isKnownRequest,
  preConfirmationSteps,
  refuseRequest,
  reloadRequest,
} from './pre-confirmation-step';
import { stepRefused, takenMeanwhile } from './step-errors';
import { readText, readTexts } from './text-list';
import { isSeller, sellerOfInput } from './trade-seller';

const MAX_PORT = 100;

const requests = tableOf(PreConfirmation);

/** A step as it is asked for. */
interface Plan {
  readonly event: PreConfirmationEvent;
  readonly actor: 'TRADER' | 'CUSTOMS';
  readonly facts?: Pick<MachineContext, 'reasons' | 'evidence'>;
  readonly changes: Partial<PreConfirmation>;
  readonly userErrors?: readonly UserError[];
}

type PlanOf = (request: PreConfirmation) => Plan | Promise<Plan>;

/** Handing in, by the state in which it happens. */
const HANDING_IN: Readonly<Partial<Record<PreConfirmation['status'], PreConfirmationEvent>>> = {
  INCOMPLETE: 'SUPPLEMENT',
  REFUSED: 'AMEND',
};

/** Requests for pre-confirmation, from the draft to the answer of the port's customs. */
export class PreConfirmationService {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /** Begins a request. */
  async draft(context: RequestContext, input: DraftPreConfirmationInput): Promise<PreConfirmationPayload> {
    const { loaders, viewer } = context;
    const seller = await sellerOfInput(context, input.seller);
    const { changes, userErrors } = await readStatement(context, input);
    const port = readText('port', input.port, MAX_PORT);
    userErrors.push(...port.userErrors);
    if (port.text === null) userErrors.push({ field: ['port'], code: 'REQUIRED', message: 'Name the port.' });
    if (!isAuthorityId(input.authority)) {
      const message = 'An authority is written such as CN-GACC.';
      userErrors.push({ field: ['authority'], code: 'INVALID', message });
    }
    if (!isSeller(seller)) userErrors.unshift(seller);
    if (userErrors.length > 0 || !isSeller(seller)) return refuseRequest(input, ...userErrors);
    const at = this.now().toISOString();
    const row: Partial<PreConfirmation> = {
      ...changes,
      marketplaceId: seller.marketplaceId,
      sellerId: seller.rowId,
      authority: input.authority,
      port: port.text ?? '',
      status: 'DRAFT',
      revision: 0,
      createdAt: at,
    };
    const rowId = await this.store.transaction(async (tx) => {
      const id = await requests.insertOne(tx, row);
      const step = { event: 'DRAFT', to: 'DRAFT', reason: null, actor: viewer.name, at } as const;
      await preConfirmationSteps.write(tx, id, null, step);
      return id;
    });
    const preConfirmation = await loaders.PreConfirmation.load(rowId);
    return { clientMutationId: input.clientMutationId ?? null, preConfirmation, userErrors };
  }

  /** Hands it in: first, with what customs asked for, or mended after a refusal. */
  request(context: RequestContext, input: RequestPreConfirmationInput): Promise<PreConfirmationPayload> {
    return this.take(context, input, async (request) => {
      const { changes, userErrors } = await readStatement(context, input);
      const documents = await context.loaders.documentsOfPreConfirmation.load(request.rowId);
      const event = HANDING_IN[request.status] ?? 'REQUEST';
      // What customs asked for, or refused, is answered by a document that came after.
      const answers = documents.filter(
        ({ attachedAtRevision }) => event === 'REQUEST' || attachedAtRevision === request.revision,
      );
      return {
        event,
        actor: 'TRADER',
        facts: { evidence: answers.length > 0 },
        changes: { ...changes, requestedOn: context.today, reasons: null },
        userErrors,
      };
    });
  }

  withdraw(context: RequestContext, input: PreConfirmationStepInput): Promise<PreConfirmationPayload> {
    return this.take(context, input, () => ({ event: 'WITHDRAW', actor: 'TRADER', changes: {} }));
  }

  /** The answer of customs. Of two at once one counts. */
  decide(context: RequestContext, input: DecidePreConfirmationInput): Promise<PreConfirmationPayload> {
    const { texts: reasons, userErrors } = readTexts('reasons', input.reasons);
    if (input.decision !== 'CONFIRM') {
      const event = input.decision;
      const decidedOn = event === 'REFUSE' ? { decidedOn: context.today } : {};
      return this.take(context, input, () => ({
        event,
        actor: 'CUSTOMS',
        facts: { reasons: reasons ?? [] },
        changes: { ...decidedOn, reasons },
        userErrors,
      }));
    }
    const validFrom = input.validFrom ?? context.today;
    const { validTo } = input;
    const period = periodErrors(validFrom, validTo, context.today);
    return this.take(context, input, () => ({
      event: 'CONFIRM',
      actor: 'CUSTOMS',
      changes: { validFrom, validTo: validTo ?? null, decidedOn: context.today, reasons: null },
      userErrors: [...userErrors, ...period],
    }));
  }

  revoke(context: RequestContext, input: RevokePreConfirmationInput): Promise<PreConfirmationPayload> {
    const { texts: reasons, userErrors } = readTexts('reasons', input.reasons);
    return this.take(context, input, () => ({
      event: 'REVOKE',
      actor: 'CUSTOMS',
      facts: { reasons: reasons ?? [] },
      changes: { reasons, decidedOn: context.today },
      userErrors,
    }));
  }

  private async take(
    context: RequestContext,
    input: PreConfirmationStepInput,
    planOf: PlanOf,
  ): Promise<PreConfirmationPayload> {
    const known = await findRequest(context, input);
    if (!isKnownRequest(known)) return refuseRequest(input, ...known);
    const { reason, request } = known;
    const { actor, changes, event, facts, userErrors = [] } = await planOf(request);
    const moved = transition(preConfirmationMachine, request.status, event, {
      ...facts,
      actor,
      date: context.today,
      jurisdiction: authorityOf(request.authority).jurisdiction,
    });
    if (!isMoved(moved)) return refuseRequest(input, stepRefused('preConfirmation', moved));
    if (userErrors.length > 0) return refuseRequest(input, ...userErrors);
    const said = [...(changes.reasons ?? []), ...(reason === null ? [] : [reason])].join('; ') || null;
    const taken = await this.store.transaction((tx) =>
      preConfirmationSteps.take(tx, request, {
        event,
        to: moved.state,
        changes,
        actor: context.viewer.name,
        reason: said,
        at: this.now().toISOString(),
      }),
    );
    if (!taken) return refuseRequest(input, takenMeanwhile('preConfirmation'));
    const preConfirmation = await reloadRequest(context, request.rowId);
    return { clientMutationId: input.clientMutationId ?? null, preConfirmation, userErrors: [] };
  }
}

/** How long it holds, the decision says: an end, not before its beginning, and not in the past. */
function periodErrors(validFrom: string, validTo: string | null | undefined, today: string): UserError[] {
  if (validTo == null)
    return [{ field: ['validTo'], code: 'REQUIRED', message: 'Say until when it is confirmed.' }];
  if (validTo < validFrom || validTo < today) {
    const message = `validTo is ${validTo}; it lies neither before validFrom (${validFrom}) nor in the past.`;
    return [{ field: ['validTo'], code: 'INVALID', message }];
  }
  return [];
}
