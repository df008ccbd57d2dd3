import fc from 'fast-check';
import { type AuthorizationCheck, checkAuthorization } from '../../server/law/authorization';
import { followLicences, type LicenceEdge, type LicenceQuestion } from '../../server/law/licence-chain';
import { type Place } from '../../server/law/places';
import { judge, licence, recordal } from './findings';

const china: Place = { country: 'CN', jurisdiction: 'CN' };
const germany: Place = { country: 'DE', jurisdiction: 'EU' };
const DAY = '2026-11-24';

describe('a licence as of a date', () => {
  test.each([
    ['none', [], 'NONE', 'No licence is known.'],
    [
      'begins tomorrow',
      [licence({ validFrom: '2026-11-25' })],
      'NONE',
      'The licence begins on 2026-11-25, after 2026-11-24.',
    ],
    ['begins today', [licence({ validFrom: DAY })], 'AUTHORIZED', null],
    ['ends today', [licence({ validTo: DAY })], 'AUTHORIZED', null],
    [
      'ended yesterday',
      [licence({ validTo: '2026-11-23' })],
      'EXPIRED',
      'The licence ended on 2026-11-23; a new one is needed for 2026-11-24.',
    ],
    [
      'revoked from today',
      [licence({ revokedOn: DAY })],
      'EXPIRED',
      'The licence ended on 2026-11-24; a new one is needed for 2026-11-24.',
    ],
    ['revoked from tomorrow', [licence({ revokedOn: '2026-11-25' })], 'AUTHORIZED', null],
    ['without end', [licence({ validTo: null })], 'AUTHORIZED', null],
    [
      'for China only',
      [licence({ territory: ['CN'] })],
      'OUT_OF_TERRITORY',
      'The licence does not hold in DE.',
    ],
    [
      'for China and the Union, in two',
      [licence({ territory: ['CN'] }), licence({ id: 2, territory: ['EM'] })],
      'AUTHORIZED',
      null,
    ],
    [
      'for Benelux',
      [licence({ territory: ['BX'] })],
      'OUT_OF_TERRITORY',
      'The licence does not hold in CN, DE.',
    ],
  ])('%s', (_what, licences, status, missing) => {
    expect(checkAuthorization(licences, [china, germany], [], DAY)).toMatchObject({ status, missing });
  });

  test('authorised but not listed names the customs that was not told', () => {
    const listed = licence({ listedWith: ['CN-GACC'] });
    expect(checkAuthorization([listed], [china], ['CN-GACC'], DAY).status).toBe('AUTHORIZED');
    const check = checkAuthorization([listed], [china, germany], ['CN-GACC', 'EU-AFA'], DAY);
    expect(check).toMatchObject({ status: 'AUTHORIZED_NOT_LISTED', via: 1 });
    expect(check.missing).toContain('EU-AFA');
    expect(check.missing).not.toContain('CN-GACC');
  });

  test('“authorised but not listed” is found before the goods move', () => {
    const decision = judge({ right: { recordals: [recordal()] }, authorizations: [licence({ id: 5 })] });
    expect(decision.authorization).toMatchObject({ status: 'AUTHORIZED_NOT_LISTED', via: 5 });
  });
});

const OWNER = 1;
const DISTRIBUTOR = 2;
const SELLER = 3;

const edge = (change: Partial<LicenceEdge>): LicenceEdge => ({
  ...licence({ id: 10 }),
  licensor: OWNER,
  licensee: SELLER,
  trademarks: [],
  niceClasses: [],
  maySublicense: false,
  quantityLeft: null,
  ...change,
});

/** A question of the chain, and of the day and route. */
interface Asked extends LicenceQuestion {
  readonly date: string;
  readonly places: readonly Place[];
  readonly recordedWith: readonly string[];
}

const question = (change: Partial<Asked> = {}): Asked => ({
  owner: OWNER,
  party: SELLER,
  trademark: 100,
  niceClasses: [25],
  quantity: 50,
  date: DAY,
  places: [china],
  recordedWith: [],
  ...change,
});

/** The chain followed, and then asked whether it holds: as a screening does it. */
function evaluateLicences(edges: readonly LicenceEdge[], asked: Asked): AuthorizationCheck {
  const { permissions, obstacle } = followLicences(edges, asked);
  return checkAuthorization(permissions, asked.places, asked.recordedWith, asked.date, obstacle);
}

const permissionsOf = (edges: readonly LicenceEdge[], asked: Asked) =>
  followLicences(edges, asked).permissions;

const head = edge({
  id: 10,
  licensee: DISTRIBUTOR,
  maySublicense: true,
  validTo: '2026-12-31',
  territory: ['CN', 'EM'],
});
const sub = edge({ id: 11, licensor: DISTRIBUTOR, listedWith: ['CN-GACC'], territory: ['CN', 'US'] });

describe('a chain of licences', () => {
  test('from the owner over the distributor to the seller', () => {
    expect(evaluateLicences([sub, head], question())).toEqual({
      status: 'AUTHORIZED',
      via: 11,
      missing: null,
      chain: [10, 11],
    });
  });

  test.each([
    [
      'reaches no further than each licence',
      [head, sub],
      { places: [china, germany] },
      'OUT_OF_TERRITORY',
      'The licence does not hold in DE.',
    ],
    [
      'ends with its first licence',
      [head, sub],
      { date: '2027-01-01' },
      'EXPIRED',
      'The licence ended on 2026-12-31; a new one is needed for 2027-01-01.',
    ],
    [
      'needs the right to sub-license',
      [{ ...head, maySublicense: false }, sub],
      {},
      'NONE',
      'A licensor in the chain may not sub-license.',
    ],
    [
      'covers named marks',
      [head, { ...sub, trademarks: [101] }],
      {},
      'NONE',
      'The licence does not name this mark.',
    ],
    [
      'covers named goods',
      [head, { ...sub, niceClasses: [9] }],
      {},
      'NONE',
      'The licence does not cover these goods.',
    ],
    [
      'covers goods that are not known in no class',
      [head, { ...sub, niceClasses: [25] }],
      { niceClasses: [] },
      'NONE',
      'The licence does not cover these goods.',
    ],
    [
      'covers so many pieces',
      [head, { ...sub, quantityLeft: 49 }],
      {},
      'NONE',
      'The licence covers 49 more pieces, fewer than 50.',
    ],
    [
      'is used up',
      [head, { ...sub, quantityLeft: 0 }],
      { quantity: null },
      'NONE',
      'The licence covers 0 more pieces, fewer than 1.',
    ],
    ['covers exactly so many pieces', [head, { ...sub, quantityLeft: 50 }], {}, 'AUTHORIZED', null],
    ['begins at the owner', [sub], {}, 'NONE', 'No licence is known.'],
    [
      'is cut where one licence is revoked',
      [{ ...head, revokedOn: '2026-05-01' }, sub],
      {},
      'EXPIRED',
      'The licence ended on 2026-05-01; a new one is needed for 2026-11-24.',
    ],
    [
      'is listed by its last licence',
      [head, { ...sub, listedWith: [] }],
      { recordedWith: ['CN-GACC'] },
      'AUTHORIZED_NOT_LISTED',
      'Not listed as legitimate user with General Administration of Customs of China (CN-GACC).',
    ],
  ] as const)('%s', (_what, edges, change, status, missing) => {
    expect(evaluateLicences(edges, question(change))).toMatchObject({ status, missing });
  });

  test('two territories that do not meet make no chain', () => {
    expect(
      permissionsOf(
        [
          { ...head, territory: ['US'] },
          { ...sub, territory: ['CN'] },
        ],
        question(),
      ),
    ).toEqual([]);
  });

  test('licences in a circle come to an end', () => {
    const back = edge({ id: 12, licensor: DISTRIBUTOR, licensee: OWNER, maySublicense: true });
    const round = edge({ id: 13, licensor: SELLER, licensee: DISTRIBUTOR, maySublicense: true });
    expect(evaluateLicences([head, back, round, sub], question()).chain).toEqual([10, 11]);
  });

  test('many parties who all license each other are followed no further than anyone could check', () => {
    const parties = Array.from({ length: 12 }, (_, at) => at + 1);
    const edges = parties.flatMap((licensor) =>
      parties
        .filter((licensee) => licensee !== licensor)
        .map((licensee) => edge({ id: licensor * 100 + licensee, licensor, licensee, maySublicense: true })),
    );
    const found = permissionsOf(edges, question({ party: 12 }));
    expect(found[0]!.chain).toEqual([112]);
    expect(found.length).toBeLessThan(1_000);
  });

  test('another licence never takes a permission away', () => {
    const edges = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 50 }),
        licensor: fc.integer({ min: 1, max: 4 }),
        licensee: fc.integer({ min: 1, max: 4 }),
        maySublicense: fc.boolean(),
        quantityLeft: fc.option(fc.integer({ min: 0, max: 100 })),
        territory: fc.subarray(['CN', 'US', 'DE']),
      }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(edges, (changes) => {
        const all = changes.map(edge);
        const before = evaluateLicences(all.slice(1), question()).status;
        if (before === 'AUTHORIZED') expect(evaluateLicences(all, question()).status).toBe('AUTHORIZED');
      }),
    );
  });
});
