import { type Money, type MoneyInput } from '../../schema/money';
import { type UserError } from '../../schema/user-error';
import { fromCents, toCents } from '../law/money';

/** Digits before the point that a sum may have. */
const MAX_DIGITS = 13;

/**
 * A sum of the input with two fraction digits, and what is wrong with it.
 * @param currency the only one that fits here, where there is one
 */
export function readMoney(
  field: readonly string[],
  input: MoneyInput | null | undefined,
  currency: string | null = null,
): { money: Money | null; userErrors: UserError[] } {
  if (input == null) return { money: null, userErrors: [] };
  const refuse = (message: string) => ({
    money: null,
    userErrors: [{ field: [...field], code: 'INVALID' as const, message }],
  });
  const [units = '', fraction = ''] = input.amount.split('.');
  if (units.length > MAX_DIGITS || fraction.replace(/0+$/, '').length > 2) {
    return refuse(
      `A sum has at most ${MAX_DIGITS} digits before and 2 behind the point; this is ${input.amount}.`,
    );
  }
  if (currency !== null && input.currency !== currency) {
    return refuse(`The sum must be in ${currency}: no exchange rate is assumed.`);
  }
  const cents = toCents(fraction === '' ? units : `${units}.${fraction.slice(0, 2)}`);
  if (cents === 0n) return refuse('A sum is more than nothing.');
  return { money: { amount: fromCents(cents), currency: input.currency }, userErrors: [] };
}
