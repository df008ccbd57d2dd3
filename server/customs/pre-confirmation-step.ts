import { PreConfirmation } from '../../schema/pre-confirmation';
import { PreConfirmationTransition } from '../../schema/pre-confirmation-transition';
import {
  type PreConfirmationPayload,
  type PreConfirmationStepInput,
} from '../../schema/pre-confirmation-workflow';
import { rowIdOf } from '../../schema/global-id';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { tableOf } from '../store/table';
import { procedureStore } from './procedure-store';
import { takenMeanwhile } from './step-errors';
import { readText } from './text-list';

const MAX_REASON = 1_000;

export const preConfirmationSteps = procedureStore(
  tableOf(PreConfirmation),
  tableOf(PreConfirmationTransition),
  'preConfirmationId',
);

/** A request that a step is asked for, and the word that goes into its history. */
export interface KnownRequest {
  readonly request: PreConfirmation;
  readonly reason: string | null;
}

export function refuseRequest(
  { clientMutationId }: { readonly clientMutationId?: string | null },
  ...userErrors: readonly UserError[]
): PreConfirmationPayload {
  return { clientMutationId: clientMutationId ?? null, preConfirmation: null, userErrors: [...userErrors] };
}

/** The request with that id, as the viewer sees it. */
export async function loadRequest(
  { loaders }: RequestContext,
  id: string,
): Promise<PreConfirmation | UserError> {
  const rowId = rowIdOf('PreConfirmation', id);
  const request = rowId === null ? null : await loaders.PreConfirmation.load(rowId);
  return (
    request ?? {
      field: ['preConfirmation'],
      code: 'NOT_FOUND',
      message: 'There is no such request for pre-confirmation.',
    }
  );
}

/** Finds the request of a step as the viewer sees it, at the revision that was read. */
export async function findRequest(
  context: RequestContext,
  input: PreConfirmationStepInput,
): Promise<KnownRequest | readonly UserError[]> {
  const request = await loadRequest(context, input.preConfirmation);
  if (!('rowId' in request)) return [request];
  if (input.revision != null && input.revision !== request.revision)
    return [takenMeanwhile('preConfirmation')];
  const { text: reason, userErrors } = readText('reason', input.reason, MAX_REASON);
  return userErrors.length > 0 ? userErrors : { request, reason };
}

/** Whether the request was found. */
export function isKnownRequest(found: KnownRequest | readonly UserError[]): found is KnownRequest {
  return 'request' in found;
}

/** The request as it stands after a step; what was known of it is forgotten. */
export function reloadRequest({ loaders }: RequestContext, rowId: number): Promise<PreConfirmation | null> {
  loaders.PreConfirmation.clear(rowId);
  loaders.documentsOfPreConfirmation.clear(rowId);
  loaders.transitionsOfPreConfirmation.clear(rowId);
  return loaders.PreConfirmation.load(rowId);
}
