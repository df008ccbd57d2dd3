import { fromCents, shareAbove, toCents } from './money';
import { findRule } from './profiles/find-rule';
import { type GuaranteeTier } from './profiles/law-types';
import { type CustomsReach, type Money } from './types';

function ofTier({ share, atLeast, fixed }: GuaranteeTier, cents: bigint): bigint {
  const partial = share === null ? 0n : shareAbove(cents, share);
  const floor = atLeast === null ? 0n : toCents(atLeast.amount);
  return fixed === null ? (partial > floor ? partial : floor) : toCents(fixed.amount);
}

/**
 * The security that makes customs detain, and never more than the goods are worth. Null where the law sets none, and where
 * its tiers are in another currency than the value: no exchange rate is assumed.
 */
export function guaranteeFor(
  jurisdiction: string,
  reach: CustomsReach,
  value: Money,
  date: string,
): Money | null {
  const cents = toCents(value.amount);
  const money = (amount: bigint): Money => ({
    amount: fromCents(amount < cents ? amount : cents),
    currency: value.currency,
  });
  if (reach === 'ON_APPLICATION') {
    const share = findRule(jurisdiction, 'GUARANTEE_ON_APPLICATION', date)?.shares?.['value'];
    return share ? money(shareAbove(cents, share)) : null;
  }
  const tiers =
    reach === 'EX_OFFICIO' ? (findRule(jurisdiction, 'GUARANTEE_EX_OFFICIO', date)?.tiers ?? []) : [];
  const currencies = tiers
    .flatMap(({ below, fixed }) => [below?.currency, fixed?.currency])
    .filter((code) => code !== undefined);
  if (currencies.some((code) => code !== value.currency)) return null;
  const tier = tiers.find(({ below }) => below === null || cents < toCents(below.amount));
  return tier ? money(ofTier(tier, cents)) : null;
}
