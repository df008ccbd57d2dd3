import { type RightFacts } from './types';

/**
 * What a right is on a date. REGISTERED: in force. PENDING: filed, may still be registered. POSSIBLE: the office's code is
 * not known, so nobody may call it dead. NONE: not yet filed, ended or refused.
 */
export type RightState = 'REGISTERED' | 'PENDING' | 'POSSIBLE' | 'NONE';

const STATE_OF_STATUS: Readonly<Record<RightFacts['status'], RightState>> = {
  REGISTERED: 'REGISTERED',
  FILED: 'PENDING',
  PUBLISHED: 'PENDING',
  OPPOSED: 'PENDING',
  UNKNOWN: 'POSSIBLE',
  REFUSED: 'NONE',
  WITHDRAWN: 'NONE',
  EXPIRED: 'NONE',
  CANCELLED: 'NONE',
};

/** Statuses of a right that is none, on whatever day. */
export const ENDED_STATUSES: readonly string[] = Object.entries(STATE_OF_STATUS)
  .filter(([, state]) => state === 'NONE')
  .map(([status]) => status);

/** The state of a right on a date. The last day of its term still counts; before registration it is no more than filed. */
export function rightState(
  right: Pick<RightFacts, 'status' | 'filingDate' | 'registrationDate' | 'expiryDate'>,
  date: string,
): RightState {
  const state = STATE_OF_STATUS[right.status];
  if (right.filingDate !== null && date < right.filingDate) return 'NONE';
  if (state === 'POSSIBLE' || state === 'NONE') return state;
  if (right.expiryDate !== null && date > right.expiryDate) return 'NONE';
  if (state === 'REGISTERED' && right.registrationDate !== null && date < right.registrationDate)
    return 'PENDING';
  return state;
}

/** Whether a right is registered and in its term on a date. */
export function isInForce(right: Parameters<typeof rightState>[0], date: string): boolean {
  return rightState(right, date) === 'REGISTERED';
}
