import { type LawRule } from './law-types';

interface Edition {
  readonly version: string;
  readonly article: string | null;
  readonly confidence: LawRule['confidence'];
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Most by which damages are multiplied for malice in grave cases, and most that a court grants without proof, RMB million. */
  readonly times: number;
  readonly millions: number;
}

/** Art. 63 as secondary sources state it; what the 2026 revision sets is not known, so that its rule is unverified. */
const EDITIONS: readonly Edition[] = [
  {
    version: '2013',
    article: '63',
    confidence: 'S',
    validFrom: '2014-05-01',
    validTo: '2019-10-31',
    times: 3,
    millions: 3,
  },
  {
    version: '2019',
    article: '63',
    confidence: 'S',
    validFrom: '2019-11-01',
    validTo: '2026-12-31',
    times: 5,
    millions: 5,
  },
  {
    version: '2026',
    article: null,
    confidence: 'U',
    validFrom: '2027-01-01',
    validTo: null,
    times: 5,
    millions: 5,
  },
];

/** What an infringer owes the holder under the Trademark Law. */
export const cnCivil: readonly LawRule[] = EDITIONS.map(({ millions, times, ...edition }) => ({
  ...edition,
  key: 'CIVIL_LIABILITY',
  instrument: 'Trademark Law',
  text: `The infringer pays the holder’s loss, or its own profit, or a multiple of the licence fee, with the costs of stopping it; for malice in grave cases up to ${times} times that; where nothing can be proved up to RMB ${millions},000,000.`,
  shares: { 'punitive at most': { parts: times, of: 1 } },
  amounts: { statutory: { amount: `${millions}000000.00`, currency: 'CNY' } },
}));
