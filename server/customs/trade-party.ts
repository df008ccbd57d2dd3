import { type PartyInput } from '../../schema/screen-input';
import { type TradeParty } from '../../schema/trade-party';
import { type UserError } from '../../schema/user-error';
import { normalRegistrationCode, registrationCodeProblem } from '../law/registration-code';

const MAX_NAME = 300;

/** A declared party without blanks around its texts, and what is wrong with it. */
export function readTradeParty(
  field: string,
  input: PartyInput,
): { readonly party: TradeParty; readonly userErrors: readonly UserError[] } {
  const userErrors: UserError[] = [];
  const error = (part: keyof PartyInput, code: UserError['code'], message: string): void => {
    userErrors.push({ field: [field, part], code, message });
  };
  const name = input.name.trim();
  const registrationCode = normalRegistrationCode(input.registrationCode);
  const country = input.country ?? null;
  if (name === '') error('name', 'REQUIRED', 'Name the party.');
  if (name.length > MAX_NAME) error('name', 'TOO_LONG', `name has more than ${MAX_NAME} characters.`);
  const problem = registrationCode === null ? null : registrationCodeProblem(country, registrationCode);
  if (problem) error('registrationCode', problem.code, problem.message);
  return { party: { name, country, registrationCode }, userErrors };
}
