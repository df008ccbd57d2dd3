import { type CreateApiKeyInput } from '../../../schema/api-key';
import { rowIdOf } from '../../../schema/global-id';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../request-context';
import { type Party, readParty, type Role } from '../viewer';

/** Roles for which a viewer may make keys, beside its own. */
const MAY_MAKE: Partial<Record<Role, readonly Role[]>> = {
  MARKETPLACE: ['ANALYST', 'SELLER'],
  OPERATOR: ['MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'ANALYST'],
};

const FIELDS = {
  role: 'role',
  marketplaceId: 'marketplace',
  sellerId: 'seller',
  rightsHolderId: 'rightsHolder',
  authority: 'authority',
} as const;

/** The party that a new key is for: never more than the viewer itself is. */
export async function partyOfKey(
  { loaders, viewer }: RequestContext,
  input: CreateApiKeyInput,
): Promise<Party | UserError> {
  const role = input.role ?? viewer.role;
  if (role !== viewer.role && !MAY_MAKE[viewer.role]?.includes(role))
    return error('role', 'NOT_ALLOWED', `A ${viewer.role} makes no keys for the role ${role}.`);
  /** What is named must be there, and for everybody but an operator be its own. */
  const find = async (
    type: 'Marketplace' | 'Seller' | 'RightsHolder',
    id: string | null | undefined,
    own: number | null,
  ): Promise<number | null | undefined> => {
    if (id == null) return own;
    const rowId = rowIdOf(type, id) ?? 0;
    const found = rowId === own ? rowId : (await loaders[type].load(rowId))?.rowId;
    return viewer.role === 'OPERATOR' || own === null || found === own ? found : undefined;
  };
  const claims = {
    role,
    marketplaceId: await find('Marketplace', input.marketplace, viewer.marketplaceId),
    sellerId: await find('Seller', input.seller, viewer.sellerId),
    rightsHolderId: await find('RightsHolder', input.rightsHolder, viewer.rightsHolderId),
    authority: viewer.role === 'OPERATOR' ? (input.authority ?? null) : viewer.authority,
  };
  for (const [claim, value] of Object.entries(claims))
    if (value === undefined) return error(FIELDS[claim as keyof Party], 'NOT_FOUND', 'There is no such row.');
  const party = readParty(claims);
  if (typeof party !== 'string') return party;
  return error(FIELDS[party], 'REQUIRED', `A key of the role ${role} needs a good ${FIELDS[party]}.`);
}

function error(field: string, code: UserError['code'], message: string): UserError {
  return { field: [field], code, message };
}
