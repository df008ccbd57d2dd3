import { type LegitimateUser, type LegitimateUserInput } from '../../schema/legitimate-user';
import { rowIdOf } from '../../schema/global-id';
import { type DraftRecordalInput } from '../../schema/recordal-workflow';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { authorityOf } from '../law/authorities';
import { hasUscc, normalRegistrationCode, registrationCodeProblem } from '../law/registration-code';

const MAX_NAME = 300;

/** The most parties that a recordal lists at a time. */
export const MAX_USERS = 500;

/** Parties that a draft names at once. */
const MAX_DRAFT_USERS = 100;

/** A party as it will be stored. */
export type Party = Pick<LegitimateUser, 'name' | 'registrationCode' | 'sellerId'>;

/**
 * Reads a party that is to be listed with an authority.
 * @param path of the party in the input
 */
export async function readParty(
  { loaders }: RequestContext,
  authority: string,
  input: LegitimateUserInput,
  path: readonly string[],
): Promise<{ party: Party; userErrors: UserError[] }> {
  const userErrors: UserError[] = [];
  const error = (field: keyof LegitimateUserInput, code: UserError['code'], message: string): void => {
    userErrors.push({ field: [...path, field], code, message });
  };
  const name = input.name.trim();
  const registrationCode = normalRegistrationCode(input.registrationCode);
  const sellerKey = input.seller == null ? null : rowIdOf('Seller', input.seller);
  const seller = sellerKey === null ? null : await loaders.Seller.load(sellerKey);

  if (name === '') error('name', 'REQUIRED', 'Name the party.');
  if (name.length > MAX_NAME) error('name', 'TOO_LONG', `name has more than ${MAX_NAME} characters.`);
  if (input.seller != null && !seller) error('seller', 'NOT_FOUND', 'There is no such seller.');
  const { jurisdiction } = authorityOf(authority);
  const problem = registrationCode === null ? null : registrationCodeProblem(jurisdiction, registrationCode);
  if (problem) error('registrationCode', problem.code, problem.message);
  if (registrationCode === null && hasUscc(jurisdiction))
    error('registrationCode', 'REQUIRED', `${authority} lists parties by their unified social credit code.`);
  return { party: { name, registrationCode, sellerId: seller?.rowId ?? null }, userErrors };
}

/** Whether two entries mean the same party: the same code, or without codes the same name. */
export function isSameParty(one: Party, other: Party): boolean {
  if (one.registrationCode !== null || other.registrationCode !== null)
    return one.registrationCode === other.registrationCode;
  return one.name === other.name;
}

/** Reads the parties that a draft names. */
export async function readParties(
  context: RequestContext,
  { authority, legitimateUsers }: Pick<DraftRecordalInput, 'authority' | 'legitimateUsers'>,
): Promise<{ parties: Party[]; userErrors: UserError[] }> {
  const userErrors: UserError[] = [];
  if (legitimateUsers.length > MAX_DRAFT_USERS) {
    const message = `A draft names at most ${MAX_DRAFT_USERS} legitimate users.`;
    userErrors.push({ field: ['legitimateUsers'], code: 'TOO_MANY', message });
  }
  const read = await Promise.all(
    legitimateUsers
      .slice(0, MAX_DRAFT_USERS)
      .map((user, at) => readParty(context, authority, user, ['legitimateUsers', String(at)])),
  );
  const parties = read.map(({ party }) => party);
  parties.forEach((party, at) => {
    if (!parties.slice(0, at).some((before) => isSameParty(before, party))) return;
    const message = 'The party stands twice in the list.';
    userErrors.push({ field: ['legitimateUsers', String(at)], code: 'DUPLICATE', message });
  });
  return { parties, userErrors: [...userErrors, ...read.flatMap(({ userErrors: errors }) => errors)] };
}
