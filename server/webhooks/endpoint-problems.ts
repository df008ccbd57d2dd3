import { type UserError } from '../../schema/user-error';
import { type WebhookEventType } from '../../schema/webhook-endpoint';
import { targetProblem, type TargetRules } from './target';

/** Endpoints that one owner may have. */
export const MAX_ENDPOINTS = 20;

const MAX_DESCRIPTION = 200;

/** What is said of an endpoint; what is left out stays as it was. */
interface EndpointInput {
  readonly url?: string | null;
  readonly description?: string | null;
  readonly eventTypes?: readonly WebhookEventType[] | null;
}

/** What is wrong with what is said of an endpoint. */
export function endpointProblems(
  { description, eventTypes, url }: EndpointInput,
  rules: TargetRules,
): UserError[] {
  const userErrors: UserError[] = [];
  const problem = url == null ? null : targetProblem(url, rules);
  if (problem !== null) userErrors.push({ field: ['url'], code: 'INVALID', message: problem });
  if ((description?.trim().length ?? 0) > MAX_DESCRIPTION) {
    const message = `description has more than ${MAX_DESCRIPTION} characters.`;
    userErrors.push({ field: ['description'], code: 'TOO_LONG', message });
  }
  if (eventTypes?.length === 0)
    userErrors.push({ field: ['eventTypes'], code: 'REQUIRED', message: 'Say what it is told of.' });
  return userErrors;
}
