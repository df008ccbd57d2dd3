import { fromGlobalId, rowIdOf } from '../../schema/global-id';
import { type Node } from '../../schema/node';
import { type RequestContext } from '../access/request-context';
import { type Loaders } from '../store/loaders';

/** Types that are fetched by row number; the loaders keep to the viewer's tenant. */
const BY_ROW = [
  'ApiKey',
  'AuditEntry',
  'Authorization',
  'Brand',
  'BulkOperation',
  'Disposition',
  'EnforcementCase',
  'GeneralGuarantee',
  'LegitimateUser',
  'LegitimateUserRequest',
  'Listing',
  'Marketplace',
  'PreConfirmation',
  'Recordal',
  'Register',
  'RegisterVersion',
  'RightsHolder',
  'RightsHolderLink',
  'Seller',
  'Shipment',
  'ShipmentLine',
  'SupportingDocument',
  'Trademark',
  'WebhookDelivery',
  'WebhookEndpoint',
] as const satisfies readonly (keyof Loaders)[];

/** Anything by its global id, where the viewer may see it. */
export async function loadNode({ loaders }: RequestContext, id: string): Promise<Node | null> {
  const parsed = fromGlobalId(id);
  if (parsed?.type === 'Screening') {
    const screening = await loaders.Screening.load(parsed.key);
    return screening && Object.assign(screening, { recorded: true });
  }
  const type = BY_ROW.find((known) => known === parsed?.type);
  const rowId = type && rowIdOf(type, id);
  return type && rowId ? loaders[type].load(rowId) : null;
}
