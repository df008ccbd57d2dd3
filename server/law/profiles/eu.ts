import { type Jurisdiction, type LawRule } from './law-types';

/** European Union trade marks, international registrations that designate the Union; demo marks read like the former. */
const UNION_OFFICES = ['EM', 'WO', 'XD'];

const regulation = {
  instrument: 'Regulation (EU) 2017/1001',
  version: 'current',
  confidence: 'S',
  validFrom: '2017-10-01',
  validTo: null,
  offices: UNION_OFFICES,
} as const;

/** National marks of the member states and Benelux marks: national law under the Directive. */
const directive = {
  instrument: 'Directive (EU) 2015/2436 as transposed',
  version: 'current',
  confidence: 'S',
  validFrom: '2019-01-14',
  validTo: null,
} as const;

const customs = {
  instrument: 'Regulation (EU) No 608/2013',
  version: 'current',
  confidence: 'S',
  validFrom: '2014-01-01',
  validTo: null,
} as const;

const TEXTS = {
  DOUBLE_IDENTITY: 'An identical sign for identical goods infringes.',
  CONFUSION:
    'An identical or similar sign for identical or similar goods infringes where the public is likely to be confused.',
  WELL_KNOWN:
    'A mark with a reputation is protected also on other goods against unfair advantage and detriment.',
  FAIR_USE: 'Descriptive and referential use in accordance with honest practices is free.',
  SCOPE: 'The right covers the goods for which the mark is registered.',
} as const;

const rules: readonly LawRule[] = [
  { ...regulation, key: 'DOUBLE_IDENTITY', article: '9(2)(a)', text: TEXTS.DOUBLE_IDENTITY },
  { ...regulation, key: 'CONFUSION', article: '9(2)(b)', text: TEXTS.CONFUSION },
  { ...regulation, key: 'WELL_KNOWN', article: '9(2)(c)', text: TEXTS.WELL_KNOWN },
  { ...regulation, key: 'FAIR_USE', article: '14', text: TEXTS.FAIR_USE },
  { ...regulation, key: 'SCOPE', article: '9', text: TEXTS.SCOPE },
  {
    ...regulation,
    key: 'TERM',
    article: '52',
    text: 'A registration runs ten years from filing.',
    periods: { term: { n: 10, unit: 'YEAR' } },
  },
  {
    ...regulation,
    key: 'RENEWAL',
    article: '53',
    text: 'Renewal is requested in the six months before expiry, or in six months of grace.',
    periods: {
      window: { n: 6, unit: 'MONTH' },
      grace: { n: 6, unit: 'MONTH' },
      term: { n: 10, unit: 'YEAR' },
    },
  },
  { ...directive, key: 'DOUBLE_IDENTITY', article: '10(2)(a)', text: TEXTS.DOUBLE_IDENTITY },
  { ...directive, key: 'CONFUSION', article: '10(2)(b)', text: TEXTS.CONFUSION },
  { ...directive, key: 'WELL_KNOWN', article: '10(2)(c)', text: TEXTS.WELL_KNOWN },
  { ...directive, key: 'FAIR_USE', article: '14', text: TEXTS.FAIR_USE },
  { ...directive, key: 'SCOPE', article: '10', text: TEXTS.SCOPE },
  {
    ...customs,
    key: 'RECORDAL',
    article: '5',
    validFrom: '2024-10-03',
    text: 'An application for action names the member states that are to act; since 3 October 2024 it is lodged electronically only.',
  },
  {
    ...customs,
    key: 'CUSTOMS_RECORDED_IDENTICAL',
    article: '17',
    text: 'Where an application for action was granted, customs suspends the release of goods that it suspects or detains them.',
  },
  {
    ...customs,
    key: 'CUSTOMS_UNRECORDED',
    article: '18',
    text: 'Without an application customs may stop suspected goods by itself, and lets them go unless the holder applies in time.',
  },
  {
    ...customs,
    key: 'CUSTOMS_EX_OFFICIO',
    article: '18',
    confidence: 'U',
    text: 'After goods were stopped by customs itself the holder applies within four working days of the notice.',
    periods: { application: { n: 4, unit: 'WORKING_DAY' } },
  },
  {
    ...customs,
    key: 'CONFISCATION',
    article: '23',
    confidence: 'U',
    text: 'Goods are destroyed under customs control where the holder confirms the infringement within ten working days and the declarant does not object.',
    periods: { confirmation: { n: 10, unit: 'WORKING_DAY' } },
  },
  {
    instrument: 'Directive 2004/48/EC as transposed',
    version: 'current',
    confidence: 'S',
    validFrom: '2006-04-29',
    validTo: null,
    key: 'CIVIL_LIABILITY',
    article: '13',
    text: 'Who infringes knowingly, or with reasonable grounds to know, pays damages appropriate to the actual prejudice, or a lump sum of at least the licence fee.',
  },
];

/** European Union: its own marks, and those of its member states. */
export const eu: Jurisdiction = {
  key: 'EU',
  name: 'European Union',
  currency: 'EUR',
  timeZone: 'Europe/Brussels',
  confiscates: true,
  customs: {
    recorded: {
      identical: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_RECORDED_IDENTICAL' },
      similar: { reach: 'EX_OFFICIO', rule: 'CUSTOMS_RECORDED_IDENTICAL' },
    },
    unrecorded: {
      identical: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_UNRECORDED' },
      similar: { reach: 'ON_APPLICATION', rule: 'CUSTOMS_UNRECORDED' },
    },
  },
  rules,
  statements: ['CONFISCATION', 'CIVIL_LIABILITY'],
};
