import { type Jurisdiction, type LawRule } from './law-types';

const lanham = {
  instrument: 'Lanham Act',
  version: 'current',
  confidence: 'S',
  validFrom: null,
  validTo: null,
} as const;
const cbp = {
  instrument: '19 CFR Part 133',
  version: 'current',
  confidence: 'S',
  validFrom: null,
  validTo: null,
} as const;

const usd = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'USD' });

const rules: readonly LawRule[] = [
  {
    ...lanham,
    key: 'CONFUSION',
    article: '15 U.S.C. §1114, §1125(a)',
    text: 'Use in commerce of a sign that is likely to cause confusion with a registered mark infringes; the law knows no separate double identity.',
  },
  {
    ...lanham,
    key: 'FAIR_USE',
    article: '15 U.S.C. §1115(b)(4)',
    text: 'Descriptive words used fairly and in good faith, otherwise than as a mark, only to describe the goods, do not infringe.',
  },
  {
    ...lanham,
    key: 'SCOPE',
    article: '15 U.S.C. §1057(b)',
    text: 'The registration speaks for the mark and for the goods that it names.',
  },
  {
    ...lanham,
    key: 'TERM',
    article: '15 U.S.C. §1058',
    text: 'A registration runs ten years.',
    periods: { term: { n: 10, unit: 'YEAR' } },
  },
  {
    ...lanham,
    key: 'RENEWAL',
    article: '15 U.S.C. §1059',
    text: 'Renewal is applied for within the year before expiry, or in six months of grace.',
    periods: {
      window: { n: 12, unit: 'MONTH' },
      grace: { n: 6, unit: 'MONTH' },
      term: { n: 10, unit: 'YEAR' },
    },
  },
  {
    ...lanham,
    key: 'WELL_KNOWN',
    article: '15 U.S.C. §1125(c)',
    text: 'A famous mark is protected against dilution, also on other goods.',
  },
  {
    ...cbp,
    key: 'RECORDAL',
    article: '19 CFR 133.1–133.7',
    text: 'A registration may be recorded with CBP: USD 190 a class, renewal USD 80, for the term of the registration.',
    amounts: { feePerClass: usd('190.00'), renewalFee: usd('80.00') },
  },
  {
    ...cbp,
    key: 'CUSTOMS_RECORDED_IDENTICAL',
    article: '19 CFR 133.21',
    text: 'Goods that bear a counterfeit of a recorded mark are seized.',
  },
  {
    ...cbp,
    key: 'CUSTOMS_RECORDED_SIMILAR',
    article: '19 CFR 133.22',
    text: 'Goods that bear a mark copying or simulating a recorded one are detained.',
  },
  {
    ...lanham,
    key: 'CUSTOMS_UNRECORDED',
    article: '15 U.S.C. §1124',
    text: 'Goods that copy or simulate a registered mark may not be imported; CBP acts on what is recorded with it.',
  },
  {
    ...cbp,
    key: 'CONFISCATION',
    article: '19 CFR 133.21',
    text: 'Counterfeit goods are seized and forfeited.',
  },
  {
    ...lanham,
    key: 'CIVIL_LIABILITY',
    article: '15 U.S.C. §1117',
    text: 'The holder may recover profits, damages and costs; for a counterfeit mark instead USD 1,000 to USD 200,000 for each kind of goods, and up to USD 2,000,000 where it was wilful.',
    amounts: {
      statutoryFloor: usd('1000.00'),
      statutoryCeiling: usd('200000.00'),
      wilfulCeiling: usd('2000000.00'),
    },
  },
];

/** United States of America. */
export const us: Jurisdiction = {
  key: 'US',
  name: 'United States',
  currency: 'USD',
  timeZone: 'America/New_York',
  confiscates: true,
  customs: {
    recorded: {
      identical: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_RECORDED_IDENTICAL' },
      similar: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_RECORDED_SIMILAR' },
    },
    unrecorded: {
      identical: { reach: 'NONE', rule: 'CUSTOMS_UNRECORDED' },
      similar: { reach: 'NONE', rule: 'CUSTOMS_UNRECORDED' },
    },
  },
  rules,
  statements: ['CONFISCATION', 'CIVIL_LIABILITY'],
};
