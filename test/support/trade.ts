import { type Route } from '../../server/law/types';

/** The trade of titles that are judged for what they say: from China to the United States, on the day of the evaluation. */
export const TRADE: Route = {
  origin: 'CN',
  destination: 'US',
  transit: [],
  direction: 'EXPORT',
  date: '2026-11-24',
  value: null,
};
