import { type Jurisdiction, type LawRule, type RuleKey } from './law-types';

const TEXTS: readonly (readonly [RuleKey, string])[] = [
  ['DOUBLE_IDENTITY', 'An identical sign for the same goods infringes.'],
  ['CONFUSION', 'A similar sign or similar goods infringe where confusion is likely.'],
  ['FAIR_USE', 'Descriptive and referential use is commonly free.'],
  ['SCOPE', 'The right covers the mark as registered for its goods.'],
  ['WELL_KNOWN', 'Well-known marks are commonly protected on other goods too.'],
  ['CUSTOMS_EX_OFFICIO', 'Customs commonly stops goods by itself for recorded marks.'],
  ['CUSTOMS_ON_APPLICATION', 'Customs commonly stops goods where the holder asks.'],
  ['CONFISCATION', 'Infringing goods are commonly seized.'],
];

const rules: readonly LawRule[] = TEXTS.map(([key, text]) => ({
  key,
  text,
  instrument: 'National trade mark law',
  version: 'not read',
  article: null,
  confidence: 'U',
  validFrom: null,
  validTo: null,
}));

/**
 * A country without a data file of its own: what trade mark laws have in common, unverified. It lets a person look; by
 * itself it neither blocks nor clears.
 */
export function elsewhere(country: string): Jurisdiction {
  return {
    key: country,
    name: country,
    currency: null,
    timeZone: null,
    confiscates: false,
    customs: {
      recorded: {
        identical: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
        similar: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
      },
      unrecorded: {
        identical: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_ON_APPLICATION' },
        similar: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_ON_APPLICATION' },
      },
    },
    rules,
    statements: ['CONFISCATION'],
  };
}
