import { type TrademarkStatus } from '../server/matching/types';

/** Status of the invented brands whose role in the demo needs one. */
export const STATED_STATUS: Readonly<Record<string, TrademarkStatus>> = {
  Dorvalis: 'EXPIRED',
  Pinnovex: 'CANCELLED',
  Grantolio: 'EXPIRED',
  Skarvik: 'EXPIRED',
  Marwelle: 'CANCELLED',
  Toybarrow: 'EXPIRED',
  Brevikund: 'FILED',
  Zentrivo: 'FILED',
  Olivastra: 'OPPOSED',
  Bramblekin: 'PUBLISHED',
  Ternava: 'FILED',
  Yukarimo: 'OPPOSED',
};

const DEMO_DECISION =
  'Demo decision DEMO-W-0001: treated as well known for the demo only; no authority has said so here.';

/** Brands that the demo treats as well known, so that the rule can be shown; the text says that it is a demo. */
export const WELL_KNOWN: Readonly<Record<string, string>> = {
  NIKE: DEMO_DECISION,
  Chanel: DEMO_DECISION,
  'Louis Vuitton': DEMO_DECISION,
  LEGO: DEMO_DECISION,
  'Coca-Cola': DEMO_DECISION,
};
