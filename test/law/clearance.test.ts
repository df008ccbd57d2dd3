import { type ClearanceNames, clearanceSteps } from '../../server/law/clearance';
import { mergeSteps } from '../../server/law/clearance-plan';
import { type ClearanceStep, type Route } from '../../server/law/types';
import { type Change, finding, judge, licence, recordal, route } from './findings';

const steps = (facts: Change, way: Partial<Route> = {}, names?: ClearanceNames): readonly ClearanceStep[] =>
  clearanceSteps(finding(facts), route(way), judge(facts, way), names);
const actions = (facts: Change, way: Partial<Route> = {}): readonly string[] =>
  steps(facts, way).map(({ action }) => action);

const recorded = { recordals: [recordal()] };

test('nothing is left to do where the goods may go', () => {
  expect(actions({ ownedByParty: true })).toEqual([]);
});

test.each<[what: string, facts: Change, actions: readonly string[]]>([
  [
    'a recorded mark on the same goods',
    { right: recorded, use: { brandFieldClaims: false } },
    [
      'REMOVE_WORDS',
      'OBTAIN_AUTHORIZATION',
      'LIST_AS_LEGITIMATE_USER',
      'REQUEST_PRE_CONFIRMATION',
      'DO_NOT_SHIP',
    ],
  ],
  [
    'a mark that is not recorded',
    { use: { brandFieldClaims: false } },
    ['REMOVE_WORDS', 'OBTAIN_AUTHORIZATION', 'DO_NOT_SHIP'],
  ],
  [
    'the brand field claims it',
    {},
    ['CORRECT_BRAND_FIELD', 'REMOVE_WORDS', 'OBTAIN_AUTHORIZATION', 'DO_NOT_SHIP'],
  ],
  [
    '“-style” beside “for”',
    { use: { kind: 'REFERENTIAL', aggravated: true, brandFieldClaims: false } },
    ['REPHRASE_AS_REFERENCE', 'REMOVE_WORDS', 'OBTAIN_AUTHORIZATION', 'DO_NOT_SHIP'],
  ],
  [
    'a reference that hides the name',
    { sign: { evasive: true }, use: { kind: 'REFERENTIAL', brandFieldClaims: false } },
    ['REPHRASE_AS_REFERENCE', 'REMOVE_WORDS', 'OBTAIN_AUTHORIZATION', 'MANUAL_REVIEW'],
  ],
  [
    'authorised but not listed',
    { right: recorded, authorizations: [licence()] },
    ['LIST_AS_LEGITIMATE_USER', 'REQUEST_PRE_CONFIRMATION'],
  ],
  [
    'goods not known',
    { goods: { grade: 'UNKNOWN' } },
    ['STATE_GOODS', 'REMOVE_WORDS', 'OBTAIN_AUTHORIZATION', 'MANUAL_REVIEW'],
  ],
  [
    'filed only',
    { right: { status: 'FILED' } },
    ['MANUAL_REVIEW', 'WAIT_FOR_DECISION', 'REMOVE_WORDS', 'OBTAIN_AUTHORIZATION'],
  ],
  [
    'confirmed by a person',
    { disposition: { id: 1, decision: 'CONFIRMED' } },
    ['REMOVE_WORDS', 'DO_NOT_SHIP'],
  ],
])('%s', (_what, facts, expected) => {
  expect(actions(facts)).toEqual(expected);
});

test('the holder lists the seller; a licence is a change to report within 30 working days (Regs 11)', () => {
  const facts = { right: recorded, authorizations: [licence({ validFrom: '2026-02-13' })] };
  expect(steps(facts)[0]).toMatchObject({
    action: 'LIST_AS_LEGITIMATE_USER',
    actor: 'RIGHTS_HOLDER',
    due: '2026-04-02',
    basis: { article: '11' },
  });
});

test('the goods’ own date may come before the end of that period', () => {
  const facts = { right: recorded, authorizations: [licence({ validFrom: '2026-11-20' })] };
  expect(steps(facts)[0]!.due).toBe('2026-11-24');
});

test('the sentences name the mark, the words and the authority', () => {
  const texts = steps({ right: recorded }, {}, { mark: 'DEMOMARK', words: ['demo-mark', 'demo-mark'] }).map(
    ({ text }) => text,
  );
  expect(texts.join(' ')).toContain('Take “demo-mark” out of the listing');
  expect(texts.join(' ')).toContain(
    'legitimate user of DEMOMARK with General Administration of Customs of China (CN-GACC)',
  );
});

test('a licence that ended is named where a new one is needed', () => {
  const text = steps({ authorizations: [licence({ validTo: '2026-11-01' })] }).find(
    ({ action }) => action === 'OBTAIN_AUTHORIZATION',
  )!.text;
  expect(text).toContain('The licence ended on 2026-11-01');
});

describe('one plan for several findings', () => {
  const one = (change: Partial<ClearanceStep>): ClearanceStep => ({
    action: 'REMOVE_WORDS',
    actor: 'SELLER',
    text: 'a',
    due: null,
    basis: null,
    ...change,
  });

  test('equal steps stand once, with the earliest date, in the order in which to take them', () => {
    const plan = mergeSteps([
      [one({ action: 'DO_NOT_SHIP' }), one({ due: '2026-12-01' })],
      [one({ due: '2026-11-30' }), one({}), one({ text: 'b' }), one({ action: 'STATE_GOODS' })],
    ]);
    expect(plan.map(({ action, text, due }) => [action, text, due])).toEqual([
      ['STATE_GOODS', 'a', null],
      ['REMOVE_WORDS', 'a', '2026-11-30'],
      ['REMOVE_WORDS', 'b', null],
      ['DO_NOT_SHIP', 'a', null],
    ]);
  });

  test('merging a plan again changes nothing', () => {
    const plan = mergeSteps([steps({ right: recorded }), steps({})]);
    expect(mergeSteps([plan, plan])).toEqual(plan);
  });
});
