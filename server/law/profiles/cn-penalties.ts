import { type LawRule } from './law-types';

const penalties = {
  instrument: 'Regulations on Customs Administrative Penalties',
  version: '2004',
  confidence: 'V',
  validFrom: '2004-11-01',
  validTo: null,
} as const;

const commerce = {
  instrument: 'E-Commerce Law',
  version: '2018',
  confidence: 'V',
  validFrom: '2019-01-01',
  validTo: null,
} as const;

const cny = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'CNY' });

/** Fines at the border, and what a platform owes. */
export const cnPenalties: readonly LawRule[] = [
  {
    ...penalties,
    key: 'IMPORT_EXPORT_FINE',
    article: '25',
    text: 'Importing or exporting infringing goods: confiscation and a fine of up to 30 % of their value.',
    shares: { ceiling: { parts: 30, of: 100 } },
  },
  {
    ...penalties,
    key: 'DECLARATION_FINE',
    article: '25 ¶2',
    text: 'An untruthful or missing declaration of intellectual-property status: a fine of up to RMB 50,000.',
    amounts: { ceiling: cny('50000.00') },
  },
  {
    ...commerce,
    key: 'PLATFORM_NOTICE',
    article: '42–45',
    text: 'On notice a platform takes the necessary measures and passes it on; it ends them when, 15 days after the counter-declaration reached the holder, no complaint or suit is known; who ignores it is jointly liable.',
    periods: { suit: { n: 15, unit: 'DAY' } },
  },
  {
    ...commerce,
    key: 'PLATFORM_FINE',
    article: '84',
    text: 'A platform that does not act is fined RMB 50,000 to 500,000, in grave cases up to 2,000,000.',
    amounts: { floor: cny('50000.00'), ceiling: cny('500000.00'), graveCeiling: cny('2000000.00') },
  },
];
