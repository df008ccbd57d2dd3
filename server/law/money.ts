import { type Money } from './types';

/** A share of an amount, exact: 30 % is `{ of: 100, parts: 30 }`. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

const AMOUNT = /^(\d+)(?:\.(\d{1,2}))?$/;

/** Hundredths of the unit. @throws RangeError unless the amount is a decimal string with at most two fraction digits */
export function toCents(amount: string): bigint {
  const [, units, fraction = ''] = AMOUNT.exec(amount) ?? [];
  if (units === undefined) {
    throw new RangeError(
      `"${amount}" is not an amount; write digits with at most two decimals, such as 1200.50.`,
    );
  }
  return BigInt(units) * 100n + BigInt(fraction.padEnd(2, '0'));
}

/** Decimal string with two fraction digits. */
export function fromCents(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

/** A share of the cents, rounded down: what a ceiling allows. */
export function shareBelow(cents: bigint, { parts, of }: Share): bigint {
  return (cents * BigInt(parts)) / BigInt(of);
}

/** A share of the cents, rounded up: what a security must reach. */
export function shareAbove(cents: bigint, { parts, of }: Share): bigint {
  return (cents * BigInt(parts) + BigInt(of) - 1n) / BigInt(of);
}

/** For people: "CNY 20000.00". */
export function inWords({ amount, currency }: Money): string {
  return `${currency} ${amount}`;
}
