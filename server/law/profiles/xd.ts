import { type Jurisdiction, type LawRule, type RuleKey } from './law-types';

const law = {
  instrument: 'Demonstration Trademark Rules',
  version: '1',
  confidence: 'V',
  validFrom: null,
  validTo: null,
} as const;

const TEXTS: readonly (readonly [RuleKey, string, string])[] = [
  ['DOUBLE_IDENTITY', '1', 'An identical sign for the same goods infringes.'],
  ['CONFUSION', '2', 'A similar sign or similar goods infringe where confusion is likely.'],
  ['FAIR_USE', '3', 'Descriptive and referential use is free.'],
  ['SCOPE', '4', 'The right covers the mark as registered and the goods as approved.'],
  ['WELL_KNOWN', '5', 'A well-known mark is looked at on other goods too.'],
  ['CUSTOMS_EX_OFFICIO', '6', 'Customs stops goods by itself for recorded marks.'],
  ['CUSTOMS_ON_APPLICATION', '7', 'For unrecorded marks customs acts where the holder asks.'],
  ['CONFISCATION', '8', 'Infringing goods are confiscated.'],
];

const rules: readonly LawRule[] = TEXTS.map(([key, article, text]) => ({ ...law, key, article, text }));

/** The demo office. Its rules are made up and stand here in full: nothing that exists is cited. */
export const xd: Jurisdiction = {
  key: 'XD',
  name: 'Demonstration',
  currency: null,
  timeZone: null,
  confiscates: true,
  customs: {
    recordedIdentical: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
    recordedSimilar: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
    unrecordedIdentical: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_ON_APPLICATION' },
    unrecordedSimilar: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_ON_APPLICATION' },
  },
  rules,
  statements: ['CONFISCATION'],
};
