import { type ApiKeyScope } from '../../schema/api-key';
import { ForbiddenError } from './errors';
import { type CostPlan } from './limits/cost-plan';
import { type Viewer } from './viewer';

/** Fields that ask the main question, stored or not. */
const SCREENING = new Set(['screen', 'screenListing', 'compareMarks', 'compareGoods', 'recordScreening']);
/** Fields that concern API keys. */
const OF_KEYS = new Set(['apiKeys', 'createApiKey', 'rotateApiKey', 'revokeApiKey']);

/** Fields that concern webhooks: who makes an endpoint has events sent out, so that neither READ nor WRITE is enough. */
const OF_WEBHOOKS = new Set([
  'webhookEndpoints',
  'createWebhookEndpoint',
  'updateWebhookEndpoint',
  'rotateWebhookSecret',
  'deleteWebhookEndpoint',
  'webhookDeliveries',
  'retryWebhookDelivery',
]);

/** Scopes of which a root field needs one. */
function scopesFor(field: string, operation: CostPlan['operation']): readonly ApiKeyScope[] {
  if (field.startsWith('__')) return [];
  if (OF_KEYS.has(field)) return ['KEYS'];
  if (OF_WEBHOOKS.has(field)) return ['WEBHOOKS'];
  const usual = operation === 'mutation' ? 'WRITE' : 'READ';
  return SCREENING.has(field) ? ['SCREEN', usual] : [usual];
}

/**
 * Whether an operation is within the scopes of the viewer's API key; people have none, and all that their role may.
 * @throws ForbiddenError that names the scope which is missing
 */
export function checkScopes({ scopes }: Viewer, { operation, rootFields }: CostPlan): void {
  if (scopes === undefined) return;
  for (const field of rootFields) {
    const needed = scopesFor(field, operation);
    if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) continue;
    throw new ForbiddenError(
      `${field} needs an API key with the scope ${needed.join(' or ')}; this one has ${scopes.join(', ') || 'none'}.`,
    );
  }
}
