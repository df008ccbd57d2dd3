import { formatDate, partsOf } from './date';
import { toCents } from './money';
import { findRule } from './profiles/find-rule';
import { type Money } from './types';

/** What a general guarantee must be. */
export interface GeneralGuaranteeTerms {
  /** The least sum. */
  readonly atLeast: Money;
  /** Last day of the bank's letter, `YYYY-MM-DD`. */
  readonly validTo: string;
}

/**
 * What the law asks of a general guarantee that is given on a day. Null where it knows none, and where last year's costs are
 * in another currency than its least sum: no exchange rate is assumed.
 */
export function generalGuaranteeTerms(
  jurisdiction: string,
  lastYearCosts: Money | null,
  date: string,
): GeneralGuaranteeTerms | null {
  const rule = findRule(jurisdiction, 'GENERAL_GUARANTEE', date);
  const [least, end] = [rule?.amounts?.['atLeast'], rule?.ends?.['letter']];
  if (!least || !end || (lastYearCosts !== null && lastYearCosts.currency !== least.currency)) return null;
  const costsAreMore = lastYearCosts !== null && toCents(lastYearCosts.amount) > toCents(least.amount);
  return {
    atLeast: costsAreMore ? lastYearCosts : least,
    validTo: formatDate(partsOf(date).year + end.years, end.month, end.day),
  };
}
