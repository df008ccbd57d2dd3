import { actsIn, authorityOf } from './authorities';
import { type Place } from './places';
import { isInForce } from './right-in-force';
import { type RightFacts } from './types';

export type RecordalOfRight = RightFacts['recordals'][number];

/**
 * The status by which the dates of a recordal are read. One that lapsed in a procedure here was approved, and its term ends where
 * it lapsed: on the days before it had effect. One that a register calls lapsed has a term that may run on; it has effect on no day.
 * @param steps taken in a procedure here; null or 0 for one that a register brought
 */
export function statusOnItsDates(
  status: RecordalOfRight['status'],
  steps: number | null,
): RecordalOfRight['status'] {
  return status === 'LAPSED' && (steps ?? 0) > 0 ? 'APPROVED' : status;
}

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
