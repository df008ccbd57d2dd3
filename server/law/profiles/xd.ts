import { cnCustoms } from './cn-customs';
import { cnPenalties } from './cn-penalties';
import { type Jurisdiction, type LawRule, type RuleKey } from './law-types';

const law = {
  instrument: 'Demonstration Rules',
  version: '1',
  confidence: 'V',
  validFrom: null,
  validTo: null,
} as const;

const TEXTS: readonly (readonly [RuleKey, string])[] = [
  ['DOUBLE_IDENTITY', 'An identical sign for the same goods infringes.'],
  ['CONFUSION', 'A similar sign or similar goods infringe where confusion is likely.'],
  ['FAIR_USE', 'Descriptive and referential use is free.'],
  ['SCOPE', 'The right covers the mark as registered and the goods as approved.'],
  ['WELL_KNOWN', 'A well-known mark is looked at on other goods too.'],
];

const right: readonly LawRule[] = TEXTS.map(([key, text], at) => ({
  ...law,
  key,
  article: `${at + 1}`,
  text,
}));

/** At its border the demo office does as Chinese customs does, so that every flow can be shown with made-up data. */
const border: readonly LawRule[] = [...cnCustoms, ...cnPenalties].map((rule, at) => ({
  ...rule,
  ...law,
  article: `${TEXTS.length + at + 1}`,
}));

const civil: LawRule = {
  ...law,
  key: 'CIVIL_LIABILITY',
  article: `${TEXTS.length + border.length + 1}`,
  text: 'The infringer pays the holder’s loss.',
};

/** The demo office. Its rules are made up and stand here in full: nothing that exists is cited. */
export const xd: Jurisdiction = {
  key: 'XD',
  name: 'Demonstration',
  currency: null,
  timeZone: null,
  confiscates: true,
  customs: {
    recorded: {
      identical: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
      similar: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_EX_OFFICIO' },
    },
    unrecorded: {
      identical: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_ON_APPLICATION' },
      similar: { reach: 'NONE', rule: 'RECORDAL_WAIVER' },
    },
  },
  rules: [...right, ...border, civil],
  statements: [
    'CONFISCATION',
    'IMPORT_EXPORT_FINE',
    'DECLARATION_FINE',
    'CIVIL_LIABILITY',
    'PLATFORM_NOTICE',
    'WRONGFUL_DETENTION',
  ],
};
