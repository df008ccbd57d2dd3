import { type LawRule } from './law-types';

/** State Council: Regulations on Customs Protection of Intellectual Property Rights, 2018 text. */
const regulations = {
  instrument: 'Regulations on Customs Protection of Intellectual Property Rights',
  version: '2018',
  confidence: 'V',
  validFrom: '2018-03-19',
  validTo: null,
} as const;

/** General Administration of Customs: Order 183 as amended. */
const measures = {
  instrument: 'Measures for the Implementation of the Regulations on Customs Protection (GACC Order 183)',
  version: 'as amended',
  confidence: 'S',
  validFrom: null,
  validTo: null,
} as const;

const cny = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'CNY' });

/** What the Regulations and the Measures set for recordals, securities, detention and release. */
export const cnCustoms: readonly LawRule[] = [
  {
    ...regulations,
    key: 'RECORDAL_CONTENT',
    article: '7',
    text: 'The application states the holder, the right, its licensing status, name, origin, ports, importers and exporters, main features and price of the legitimate goods, and the known infringers.',
  },
  {
    ...regulations,
    key: 'RECORDAL_EXAMINATION',
    article: '8',
    text: 'Customs decides within 30 working days of a complete file, in writing, and with reasons where it refuses.',
    periods: { decision: { n: 30, unit: 'WORKING_DAY' } },
  },
  {
    ...regulations,
    key: 'RECORDAL_TERM',
    article: '10',
    text: 'A recordal runs ten years from approval, and never longer than the right.',
    periods: { term: { n: 10, unit: 'YEAR' } },
  },
  {
    ...regulations,
    key: 'RECORDAL_RENEWAL',
    article: '10',
    text: 'Renewal is asked for within the six months before expiry and runs ten years each.',
    periods: { window: { n: 6, unit: 'MONTH' }, term: { n: 10, unit: 'YEAR' } },
  },
  {
    ...regulations,
    key: 'RECORDAL_LAPSE',
    article: '10',
    text: 'A recordal lapses at once when it expires without renewal or its right ends.',
  },
  {
    ...regulations,
    key: 'RECORDAL_CHANGES',
    article: '11',
    text: 'Changes of what is recorded, licences among them, are reported within 30 working days; else the recordal may be revoked.',
    periods: { report: { n: 30, unit: 'WORKING_DAY' } },
  },
  {
    ...regulations,
    key: 'CUSTOMS_ON_APPLICATION',
    article: '12, 13',
    text: 'A holder may ask the port’s customs to detain, with evidence that the infringement is evident; this is open to unrecorded rights too.',
  },
  {
    ...regulations,
    key: 'RECORDAL_WAIVER',
    article: '12, 16',
    confidence: 'S',
    text: 'A similar mark that the holder did not record is treated as waived for customs, though the Trademark Law may still call its use infringement.',
  },
  {
    ...regulations,
    key: 'GUARANTEE_LIMIT',
    article: '14',
    text: 'The security that a holder gives never exceeds the value of the goods.',
    shares: { value: { parts: 1, of: 1 } },
  },
  {
    ...regulations,
    key: 'CUSTOMS_EX_OFFICIO',
    article: '16',
    text: 'Customs stops goods that it suspects by itself for recorded rights only and notifies the holder, who asks for detention and gives security within three working days; otherwise customs must not detain.',
    periods: { reply: { n: 3, unit: 'WORKING_DAY' } },
  },
  {
    ...regulations,
    key: 'INVESTIGATION',
    article: '20',
    text: 'After detention ex officio customs investigates and decides within 30 working days.',
    periods: { finding: { n: 30, unit: 'WORKING_DAY' } },
  },
  {
    ...regulations,
    key: 'RELEASE',
    article: '24',
    text: 'Without a court’s notice customs releases after 20 working days from detention on application, and after 50 from detention ex officio where infringement was not established.',
    periods: { onApplication: { n: 20, unit: 'WORKING_DAY' }, exOfficio: { n: 50, unit: 'WORKING_DAY' } },
  },
  {
    ...regulations,
    key: 'RELEASE_OTHER',
    article: '24, 19',
    text: 'Goods are also released when they are shown not to infringe or the holder withdraws; a counter-bond of their value releases goods under suspicion of patent infringement only.',
    shares: { counterBond: { parts: 1, of: 1 } },
  },
  {
    ...regulations,
    key: 'CONFISCATION',
    article: '27',
    text: 'Infringing goods are confiscated, then given to public welfare, sold to the holder, auctioned after the features are removed, or destroyed; for imported counterfeits removing the mark alone is not enough.',
  },
  {
    ...regulations,
    key: 'WRONGFUL_DETENTION',
    article: '28',
    text: 'Where infringement is not established in the end, the holder pays for the loss that the detention caused.',
  },
  {
    ...regulations,
    key: 'PERSONAL_ARTICLES',
    article: '31',
    text: 'Articles carried or mailed beyond reasonable own use are treated as infringing goods.',
  },
  {
    ...regulations,
    key: 'CRIMINAL_TRANSFER',
    article: null,
    confidence: 'S',
    text: 'Where a crime is suspected, customs hands the case to the public security authority.',
  },
  {
    ...regulations,
    key: 'PRE_CONFIRMATION',
    instrument: 'GACC practice on pre-confirmation of intellectual-property status',
    version: 'as practised',
    article: null,
    confidence: 'S',
    text: 'Before the goods move the trader may ask the port’s customs to confirm lawful use; it shortens inspection for the named goods, marks, port and period and is not a licence.',
  },
  {
    ...measures,
    key: 'GUARANTEE_ON_APPLICATION',
    article: '22',
    text: 'On application for an unrecorded right the security equals the value of the goods.',
    shares: { value: { parts: 1, of: 1 } },
  },
  {
    ...measures,
    key: 'GUARANTEE_EX_OFFICIO',
    article: '23',
    text: 'For recorded rights the security is the full value below RMB 20,000, half of it but at least RMB 20,000 up to RMB 200,000, and RMB 100,000 above.',
    tiers: [
      { below: cny('20000.00'), share: { parts: 1, of: 1 }, atLeast: null, fixed: null },
      { below: cny('200000.01'), share: { parts: 1, of: 2 }, atLeast: cny('20000.00'), fixed: null },
      { below: null, share: null, atLeast: null, fixed: cny('100000.00') },
    ],
  },
  {
    ...measures,
    key: 'GENERAL_GUARANTEE',
    article: '24',
    text: 'Instead of a security for each case a trademark holder may give a general one: last year’s costs of storage and disposal, at least RMB 200,000; the bank’s letter runs to 30 June of the next year.',
    amounts: { atLeast: cny('200000.00') },
    ends: { letter: { month: 6, day: 30, years: 1 } },
  },
];
