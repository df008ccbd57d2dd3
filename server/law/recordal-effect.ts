import { actsIn, authorityOf } from './authorities';
import { type Place } from './places';
import { isInForce } from './right-in-force';
import { type RightFacts } from './types';

export type RecordalOfRight = RightFacts['recordals'][number];

/** A recordal has effect on a date if it was approved, is in its term, and its right is in force on that date. */
export function isRecordalEffective(recordal: RecordalOfRight, right: RightFacts, date: string): boolean {
  return (
    recordal.status === 'APPROVED' &&
    recordal.validFrom <= date &&
    date <= recordal.validTo &&
    isInForce(right, date)
  );
}

/** Whether a recordal asks its authority to act at a place, whatever its term. */
export function isRecordedAt({ authority, countries }: RecordalOfRight, { country }: Place): boolean {
  if (!actsIn(authorityOf(authority), country)) return false;
  return (
    countries === undefined || countries.length === 0 || (country !== null && countries.includes(country))
  );
}
