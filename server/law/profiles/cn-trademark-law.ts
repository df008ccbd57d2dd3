import { type LawRule } from './law-types';

const INSTRUMENT = 'Trademark Law';

/** Last day of the 2019 text; the revision adopted on 26 June 2026 applies from the next day on. */
const LAST_DAY_OF_2019_TEXT = '2026-12-31';
const FIRST_DAY_OF_2026_REVISION = '2027-01-01';

type Test = Pick<LawRule, 'key' | 'text' | 'periods'>;

const TESTS: Readonly<Record<string, Test>> = {
  '57(1)': {
    key: 'DOUBLE_IDENTITY',
    text: 'An identical sign for the same goods, used without the registrant’s licence, infringes.',
  },
  '57(2)': {
    key: 'CONFUSION',
    text: 'A similar sign for the same goods, or an identical or similar sign for similar goods, infringes where it is likely to confuse.',
  },
  '59': {
    key: 'FAIR_USE',
    text: 'The registrant may not forbid the fair use of generic names and models, of direct indications of quality, main raw material, function, use, weight, quantity or other features, and of place names.',
  },
  '56': { key: 'SCOPE', text: 'The right is limited to the mark as registered and the goods as approved.' },
  '39': {
    key: 'TERM',
    text: 'A registration runs ten years from approval.',
    periods: { term: { n: 10, unit: 'YEAR' } },
  },
  '40': {
    key: 'RENEWAL',
    text: 'Renewal is applied for in the twelve months before expiry, or in six months of grace after it; each renewal runs ten years.',
    periods: {
      window: { n: 12, unit: 'MONTH' },
      grace: { n: 6, unit: 'MONTH' },
      term: { n: 10, unit: 'YEAR' },
    },
  },
  '13': {
    key: 'WELL_KNOWN',
    text: 'A copy, imitation or translation of a well-known mark is barred also on other goods where it misleads and may harm its holder.',
  },
};

function articlesOf(
  version: string,
  validFrom: string,
  validTo: string,
  confidence: LawRule['confidence'],
): LawRule[] {
  return Object.entries(TESTS).map(([article, test]) => ({
    ...test,
    instrument: INSTRUMENT,
    version,
    article,
    confidence,
    validFrom,
    validTo,
  }));
}

/** The revision keeps the tests; its numbering was not available, so every citation is pending. */
const revision: LawRule[] = Object.values(TESTS).map((test) => ({
  ...test,
  instrument: INSTRUMENT,
  version: '2026',
  article: null,
  confidence: 'S',
  validFrom: FIRST_DAY_OF_2026_REVISION,
  validTo: null,
}));

/** Trademark Law: the 2013 text (same numbering), the 2019 text (read), and the 2026 revision. */
export const cnTrademarkLaw: readonly LawRule[] = [
  ...articlesOf('2013', '2014-05-01', '2019-10-31', 'S'),
  ...articlesOf('2019', '2019-11-01', LAST_DAY_OF_2019_TEXT, 'V'),
  ...revision,
];
