import { type ReasonCode, type Route, type Verdict } from '../../server/law/types';
import { VERDICT_TABLE } from '../../server/law/verdict/verdict-table';
import { type Change, judge, licence, recordal } from './findings';

const recorded = { recordals: [recordal()] };
const similar = { grade: 'SIMILAR', score: 0.8 } as const;
const CLEARLY = { rule: 8, verdict: 'BLOCK', reason: 'DOUBLE_IDENTITY_RECORDED' } as const;

type Row = [
  what: string,
  facts: Change,
  rule: number,
  verdict: Verdict,
  reason: ReasonCode,
  route?: Partial<Route>,
];

const ROWS: readonly Row[] = [
  // 1: a person decided
  [
    'not a match, says a person',
    { disposition: { id: 1, decision: 'NOT_A_MATCH' } },
    1,
    'CLEAR',
    'DISPOSITION',
  ],
  [
    'lawful use, says a person',
    { disposition: { id: 1, decision: 'LAWFUL_USE' } },
    1,
    'CLEAR',
    'DISPOSITION',
  ],
  ['confirmed by a person', { disposition: { id: 1, decision: 'CONFIRMED' } }, 1, 'BLOCK', 'DISPOSITION'],
  [
    'confirmed, though the goods differ',
    { disposition: { id: 1, decision: 'CONFIRMED' }, goods: { grade: 'DIFFERENT' } },
    1,
    'BLOCK',
    'DISPOSITION',
  ],
  ['nobody decided', {}, 9, 'BLOCK', 'DOUBLE_IDENTITY'],

  // 2: right not in force on the route on the date
  ['expired the day before', { right: { expiryDate: '2026-11-23' } }, 2, 'CLEAR', 'RIGHT_NOT_IN_FORCE'],
  ['expires today', { right: { expiryDate: '2026-11-24' } }, 9, 'BLOCK', 'DOUBLE_IDENTITY'],
  ['cancelled', { right: { status: 'CANCELLED' } }, 2, 'CLEAR', 'RIGHT_NOT_IN_FORCE'],
  ['refused', { right: { status: 'REFUSED' } }, 2, 'CLEAR', 'RIGHT_NOT_IN_FORCE'],
  ['withdrawn', { right: { status: 'WITHDRAWN' } }, 2, 'CLEAR', 'RIGHT_NOT_IN_FORCE'],
  ['called expired by the office', { right: { status: 'EXPIRED' } }, 2, 'CLEAR', 'RIGHT_NOT_IN_FORCE'],
  [
    'filed only tomorrow',
    { right: { filingDate: '2026-11-25', registrationDate: null } },
    2,
    'CLEAR',
    'RIGHT_NOT_IN_FORCE',
  ],
  [
    'a mark of the United States between China and Germany',
    { right: { office: 'US' } },
    2,
    'CLEAR',
    'RIGHT_NOT_IN_FORCE',
  ],
  [
    'a mark of the United States on the way there',
    { right: { office: 'US' } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
    { destination: 'US' },
  ],
  [
    'a mark of a transit country',
    { right: { office: 'US' } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
    { transit: ['US'] },
  ],
  [
    'an international mark without designations',
    { right: { office: 'WO' } },
    2,
    'CLEAR',
    'RIGHT_NOT_IN_FORCE',
  ],
  [
    'an international mark that designates the Union',
    { right: { office: 'WO', designations: ['EM'] } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
  ],

  // 3: own mark
  ['the seller owns it', { ownedByParty: true, right: recorded }, 3, 'CLEAR', 'OWN_MARK'],
  ['the text alone calls it an own mark', { use: { kind: 'OWN_MARK' } }, 9, 'BLOCK', 'DOUBLE_IDENTITY'],

  // 4 and 5: authorised
  ['licensed, nowhere recorded', { authorizations: [licence()] }, 4, 'CLEAR', 'AUTHORIZED'],
  [
    'licensed and listed',
    { right: recorded, authorizations: [licence({ listedWith: ['CN-GACC'] })] },
    4,
    'CLEAR',
    'AUTHORIZED',
  ],
  [
    'licensed, not listed',
    { right: recorded, authorizations: [licence()] },
    5,
    'REVIEW',
    'AUTHORIZED_NOT_LISTED',
  ],
  [
    'licensed, listed with another customs only',
    { right: recorded, authorizations: [licence({ listedWith: ['US-CBP'] })] },
    5,
    'REVIEW',
    'AUTHORIZED_NOT_LISTED',
  ],
  [
    'licensed, not listed, recordal run out',
    { right: { recordals: [recordal({ validTo: '2026-11-23' })] }, authorizations: [licence()] },
    4,
    'CLEAR',
    'AUTHORIZED',
  ],
  [
    'licensed until yesterday',
    { right: recorded, authorizations: [licence({ validTo: '2026-11-23' })] },
    8,
    'BLOCK',
    'DOUBLE_IDENTITY_RECORDED',
  ],
  [
    'licence revoked today',
    { right: recorded, authorizations: [licence({ revokedOn: '2026-11-24' })] },
    8,
    'BLOCK',
    'DOUBLE_IDENTITY_RECORDED',
  ],
  [
    'licensed for France only',
    { right: { office: 'EM' }, authorizations: [licence({ territory: ['FR'] })] },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
  ],
  [
    'licensed for the Union',
    { right: { office: 'EM' }, authorizations: [licence({ territory: ['EM'] })] },
    4,
    'CLEAR',
    'AUTHORIZED',
  ],
  [
    'licensed, not listed, and a fair use anyway',
    { right: recorded, authorizations: [licence()], use: { kind: 'DESCRIPTIVE', brandFieldClaims: false } },
    6,
    'CLEAR',
    'FAIR_USE',
  ],

  // 6: fair use
  [
    '“compatible with”',
    { right: recorded, use: { kind: 'REFERENTIAL', brandFieldClaims: false } },
    6,
    'CLEAR',
    'REFERENTIAL_USE',
  ],
  [
    'a battery beside a camera’s model, and no word of what it fits',
    { right: recorded, use: { kind: 'REFERENTIAL', doubtful: true, brandFieldClaims: false } },
    12,
    'REVIEW',
    'REFERENTIAL_POSSIBLE',
  ],
  [
    'an everyday word on goods of the mark, and nothing that shows which is meant',
    { right: recorded, use: { kind: 'DESCRIPTIVE', doubtful: true, brandFieldClaims: false } },
    12,
    'REVIEW',
    'DESCRIPTIVE_POSSIBLE',
  ],
  [
    'apple, the fruit',
    { right: recorded, use: { kind: 'DESCRIPTIVE', brandFieldClaims: false } },
    6,
    'CLEAR',
    'FAIR_USE',
  ],
  [
    '“compatible with”, but the brand field claims it',
    { right: recorded, use: { kind: 'REFERENTIAL' } },
    8,
    'BLOCK',
    'DOUBLE_IDENTITY_RECORDED',
  ],
  [
    '“-style”, 大牌同款',
    { right: recorded, use: { kind: 'REFERENTIAL', brandFieldClaims: false, aggravated: true } },
    8,
    'BLOCK',
    'DOUBLE_IDENTITY_RECORDED',
  ],
  [
    'a description that trades on the mark',
    { right: recorded, use: { kind: 'DESCRIPTIVE', brandFieldClaims: false, aggravated: true } },
    8,
    'BLOCK',
    'DOUBLE_IDENTITY_RECORDED',
  ],
  [
    '“compatible with Pl∆yStation”',
    { sign: { grade: 'IDENTICAL', evasive: true }, use: { kind: 'REFERENTIAL', brandFieldClaims: false } },
    12,
    'REVIEW',
    'EVASION',
  ],
  [
    '“compatible with Pl∆yStation” on goods that are not known',
    {
      sign: { grade: 'IDENTICAL', evasive: true },
      goods: { grade: 'UNKNOWN', score: 0 },
      use: { kind: 'REFERENTIAL', brandFieldClaims: false },
    },
    12,
    'REVIEW',
    'GOODS_UNKNOWN',
  ],
  [
    '“compatible with Pl∆yStation”, in the brand field too',
    { sign: { grade: 'IDENTICAL', evasive: true }, use: { kind: 'REFERENTIAL' } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
  ],

  // 7: other goods
  [
    'a mark for drinks on a mug',
    { goods: { grade: 'DIFFERENT', score: 0.1 } },
    7,
    'CLEAR',
    'DIFFERENT_GOODS',
  ],
  [
    'a well-known mark on a mug',
    { goods: { grade: 'DIFFERENT', score: 0.1 }, right: { wellKnown: true } },
    12,
    'REVIEW',
    'WELL_KNOWN',
  ],
  [
    'faintly like a well-known mark, on a mug',
    {
      goods: { grade: 'DIFFERENT', score: 0.1 },
      right: { wellKnown: true },
      sign: { grade: 'SIMILAR', score: 0.3 },
    },
    13,
    'CLEAR',
    'BELOW_THRESHOLD',
  ],

  // 8 and 9: double identity
  ['identical, same goods, recorded', { right: recorded }, 8, 'BLOCK', 'DOUBLE_IDENTITY_RECORDED'],
  [
    'recordal under examination',
    { right: { recordals: [recordal({ status: 'UNDER_EXAMINATION' })] } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
  ],
  [
    'recorded with a customs off the route',
    { right: { recordals: [recordal({ authority: 'US-CBP' })] } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
  ],
  [
    'recorded, but sold inside China',
    { right: recorded },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
    { destination: 'CN', direction: 'DOMESTIC' },
  ],
  [
    'recorded in the Union for other member states',
    { right: { office: 'EM', recordals: [recordal({ authority: 'EU-AFA', countries: ['FR', 'NL'] })] } },
    9,
    'BLOCK',
    'DOUBLE_IDENTITY',
  ],
  [
    'recorded in the Union for Germany',
    { right: { office: 'EM', recordals: [recordal({ authority: 'EU-AFA', countries: ['DE'] })] } },
    8,
    'BLOCK',
    'DOUBLE_IDENTITY_RECORDED',
  ],

  // 10: evasion
  ['N1KE on shoes', { sign: { grade: 'SIMILAR', score: 0.2, evasive: true } }, 10, 'BLOCK', 'EVASION'],
  [
    'N1KE, graded dissimilar',
    { sign: { grade: 'DISSIMILAR', score: 0, evasive: true }, goods: { grade: 'SIMILAR', score: 0.5 } },
    10,
    'BLOCK',
    'EVASION',
  ],
  [
    'N1KE on goods that are not known',
    { sign: { grade: 'SIMILAR', score: 0.2, evasive: true }, goods: { grade: 'UNKNOWN', score: 0 } },
    12,
    'REVIEW',
    'GOODS_UNKNOWN',
  ],

  // 11: confusion likely
  ['similar sign, same goods', { sign: similar }, 11, 'BLOCK', 'CONFUSION_LIKELY'],
  ['score at the threshold', { sign: { grade: 'SIMILAR', score: 0.72 } }, 11, 'BLOCK', 'CONFUSION_LIKELY'],
  [
    'identical sign, similar goods',
    { goods: { grade: 'SIMILAR', score: 0.6 } },
    11,
    'BLOCK',
    'CONFUSION_LIKELY',
  ],
  [
    'score under the threshold',
    { sign: { grade: 'SIMILAR', score: 0.71 } },
    12,
    'REVIEW',
    'CONFUSION_POSSIBLE',
  ],

  // 12: a person should look
  [
    'similar sign, similar goods',
    { sign: similar, goods: { grade: 'SIMILAR', score: 0.4 } },
    12,
    'REVIEW',
    'CONFUSION_POSSIBLE',
  ],
  [
    'at the review threshold',
    { sign: { grade: 'SIMILAR', score: 0.45 } },
    12,
    'REVIEW',
    'CONFUSION_POSSIBLE',
  ],
  ['goods not known', { goods: { grade: 'UNKNOWN', score: 0 } }, 12, 'REVIEW', 'GOODS_UNKNOWN'],
  [
    'goods not known, sign no more than similar',
    { sign: { grade: 'SIMILAR', score: 0.8 }, goods: { grade: 'UNKNOWN', score: 0 } },
    13,
    'CLEAR',
    'BELOW_THRESHOLD',
  ],
  [
    'goods not known, sign close',
    { sign: { grade: 'SIMILAR', score: 0.83 }, goods: { grade: 'UNKNOWN', score: 0 } },
    12,
    'REVIEW',
    'GOODS_UNKNOWN',
  ],
  ['filed', { right: { status: 'FILED', registrationDate: null } }, 12, 'REVIEW', 'RIGHT_PENDING'],
  ['published', { right: { status: 'PUBLISHED', registrationDate: null } }, 12, 'REVIEW', 'RIGHT_PENDING'],
  ['opposed', { right: { status: 'OPPOSED', registrationDate: null } }, 12, 'REVIEW', 'RIGHT_PENDING'],
  ['registered only tomorrow', { right: { registrationDate: '2026-11-25' } }, 12, 'REVIEW', 'RIGHT_PENDING'],
  [
    'filed, disguised',
    { right: { status: 'FILED' }, sign: { grade: 'SIMILAR', score: 0.2, evasive: true } },
    12,
    'REVIEW',
    'RIGHT_PENDING',
  ],
  [
    'filed, on other goods',
    { right: { status: 'FILED' }, goods: { grade: 'DIFFERENT' } },
    7,
    'CLEAR',
    'DIFFERENT_GOODS',
  ],
  ['status code that no table maps', { right: { status: 'UNKNOWN' } }, 12, 'REVIEW', 'RIGHT_PENDING'],
  [
    'unknown status, term over',
    { right: { status: 'UNKNOWN', expiryDate: '2010-01-01' } },
    12,
    'REVIEW',
    'RIGHT_PENDING',
  ],
  [
    'identical, under a law that nobody read',
    { right: { office: 'BR' } },
    12,
    'REVIEW',
    'CONFUSION_POSSIBLE',
    { origin: 'BR', destination: null },
  ],
  [
    'descriptive, under a law that nobody read',
    { right: { office: 'BR' }, use: { kind: 'DESCRIPTIVE', brandFieldClaims: false } },
    12,
    'REVIEW',
    'CONFUSION_POSSIBLE',
    { destination: 'BR' },
  ],

  // 13: otherwise
  ['under the review threshold', { sign: { grade: 'SIMILAR', score: 0.44 } }, 13, 'CLEAR', 'BELOW_THRESHOLD'],
  [
    'dissimilar, whatever the score',
    { sign: { grade: 'DISSIMILAR', score: 0.9 } },
    13,
    'CLEAR',
    'BELOW_THRESHOLD',
  ],
  [
    'dissimilar, goods different',
    { sign: { grade: 'DISSIMILAR', score: 0 }, goods: { grade: 'DIFFERENT' } },
    13,
    'CLEAR',
    'BELOW_THRESHOLD',
  ],
  [
    'filed and far away',
    { right: { status: 'FILED' }, sign: { grade: 'SIMILAR', score: 0.3 } },
    13,
    'CLEAR',
    'BELOW_THRESHOLD',
  ],
];

test.each(ROWS)('%s: row %#', (_what, facts, rule, verdict, reason, way = {}) => {
  const decision = judge(facts, way);
  expect({ rule: decision.rule, verdict: decision.verdict, reason: decision.reason }).toEqual({
    rule,
    verdict,
    reason,
  });
});

test('every row of the table decides some case, and every reason is given', () => {
  expect([...new Set(ROWS.map(([, , rule]) => rule))].sort((a, b) => a - b)).toEqual(
    VERDICT_TABLE.map(({ rule }) => rule),
  );
  const codes = VERDICT_TABLE.flatMap(({ reasons }) => reasons.map(({ code }) => code));
  expect(new Set(ROWS.map(([, , , , reason]) => reason))).toEqual(new Set(codes));
});

test('the rows are numbered 1 to 13 in the order in which they are asked', () => {
  expect(VERDICT_TABLE.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

describe('a marketplace’s own thresholds', () => {
  const strict = { name: 'strict', version: '1', blockThreshold: 0.5, reviewThreshold: 0.2 };
  test.each([
    [0.5, 'BLOCK'],
    [0.49, 'REVIEW'],
    [0.2, 'REVIEW'],
    [0.19, 'CLEAR'],
  ] as const)('a score of %d gives %s', (score, verdict) => {
    expect(judge({ sign: { grade: 'SIMILAR', score } }, {}, strict).verdict).toBe(verdict);
  });
});

test('the whole decision names the row that decided', () => {
  expect(judge({ right: recorded })).toMatchObject(CLEARLY);
});
