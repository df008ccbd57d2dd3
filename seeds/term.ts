import { type TrademarkStatus } from '../server/matching/types';
import { stablePick } from './stable-number';

/** Dates of a filing, `YYYY-MM-DD`. */
export interface Term {
  readonly filingDate: string;
  readonly registrationDate: string | null;
  readonly expiryDate: string | null;
}

/** The first year in which a registration that is in force in the demo register may end. */
const FIRST_LIVE_EXPIRY = 2030;
const TERM_YEARS = 10;

/** Dates that fit a status: pending filings are recent, rights in force end in 2030 or later, lapsed ones ended before 2024. */
export function termOf(text: string, status: TrademarkStatus): Term {
  const monthDay = monthAndDay(stablePick(`day ${text}`, 336));
  if (status === 'FILED' || status === 'PUBLISHED' || status === 'OPPOSED') {
    const year = 2024 + stablePick(`year ${text}`, 2);
    return { filingDate: `${year}-${monthDay}`, registrationDate: null, expiryDate: null };
  }
  if (status === 'EXPIRED' || status === 'CANCELLED') {
    const filed = 1998 + stablePick(`year ${text}`, 15);
    const registered = filed + 1;
    const end = status === 'EXPIRED' ? registered + TERM_YEARS : registered + 2 * TERM_YEARS;
    return dates(filed, registered, end, monthDay);
  }
  const filed = 1996 + stablePick(`year ${text}`, 26);
  const registered = filed + 1;
  let end = registered + TERM_YEARS;
  while (end < FIRST_LIVE_EXPIRY) end += TERM_YEARS;
  return dates(filed, registered, end, monthDay);
}

function dates(filed: number, registered: number, end: number, monthDay: string): Term {
  return {
    filingDate: `${filed}-${monthDay}`,
    registrationDate: `${registered}-${monthDay}`,
    expiryDate: `${end}-${monthDay}`,
  };
}

/** Twelve months of 28 days: a day that exists in every year. */
function monthAndDay(index: number): string {
  const month = Math.floor(index / 28) + 1;
  const day = (index % 28) + 1;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
