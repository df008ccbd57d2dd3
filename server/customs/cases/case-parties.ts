import { type CaseParty, type CasePartyInput } from '../../../schema/case-party';
import { type Listing } from '../../../schema/listing';
import { rowIdOf } from '../../../schema/global-id';
import { type Seller } from '../../../schema/seller';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { sellersBy } from './public-offers';

const LIMITS = { parties: 20, name: 300, registrationCode: 32 } as const;

/** Reads the parties to the goods. */
export function readCaseParties(inputs: readonly CasePartyInput[]): {
  parties: CaseParty[];
  userErrors: UserError[];
} {
  const userErrors: UserError[] = [];
  if (inputs.length > LIMITS.parties)
    userErrors.push({
      field: ['parties'],
      code: 'TOO_MANY',
      message: `A case names at most ${LIMITS.parties} parties.`,
    });
  const parties = inputs.slice(0, LIMITS.parties).map((input, at) => {
    const party = {
      role: input.role,
      name: input.name.trim(),
      country: input.country ?? null,
      registrationCode: input.registrationCode?.trim() || null,
    };
    const path = ['parties', String(at)];
    if (party.name === '')
      userErrors.push({ field: [...path, 'name'], code: 'REQUIRED', message: 'Name the party.' });
    for (const field of ['name', 'registrationCode'] as const)
      if ((party[field]?.length ?? 0) > LIMITS[field])
        userErrors.push({
          field: [...path, field],
          code: 'TOO_LONG',
          message: `${field} has more than ${LIMITS[field]} characters.`,
        });
    return party;
  });
  return { parties, userErrors };
}

/**
 * The seller of the goods: the one that is named, or that of the listings, which must all be of one seller; else the only one that
 * has the registration code of a party.
 */
export async function readSeller(
  { store }: RequestContext,
  named: string | null | undefined,
  listings: readonly Listing[],
  parties: readonly CaseParty[],
): Promise<{ seller: Seller | null; userErrors: UserError[] }> {
  const refuse = (field: string, code: UserError['code'], message: string) => ({
    seller: null,
    userErrors: [{ field: [field], code, message }],
  });
  const rowId = named == null ? null : (rowIdOf('Seller', named) ?? 0);
  const ids = [...new Set([...listings.map(({ sellerId }) => sellerId), ...(rowId === null ? [] : [rowId])])];
  if (ids.length > 1)
    return refuse('goods', 'INVALID', 'A case is about goods of one seller: open one for each.');
  if (ids.length === 1) {
    const [seller] = await sellersBy(store, 'id', ids);
    return seller ? { seller, userErrors: [] } : refuse('seller', 'NOT_FOUND', 'There is no such seller.');
  }
  const codes = parties.flatMap(({ registrationCode }) => registrationCode ?? []);
  const sellers = await sellersBy(store, 'registrationCode', codes);
  return { seller: sellers.length === 1 ? (sellers[0] ?? null) : null, userErrors: [] };
}
