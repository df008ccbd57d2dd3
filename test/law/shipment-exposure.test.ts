import fc from 'fast-check';
import { toCents } from '../../server/law/money';
import { isConfirmedOn, type PreConfirmationFacts, preConfirms } from '../../server/law/pre-confirmation';
import { type LineAtStake, shipmentExposure, type ShipmentStake } from '../../server/law/shipment-exposure';
import { type Money } from '../../server/law/types';
import { DAY, judge, licence, recordal, type Change } from './findings';

const cny = (amount: string): Money => ({ amount, currency: 'CNY' });
const recorded: Change = { right: { recordals: [recordal()] } };

/** A line whose findings are marks of holders, each judged for the value of the line. */
function line(sku: string, value: Money, marks: readonly (readonly [holder: number, Change])[]): LineAtStake {
  const findings = marks.map(([holder, facts]) => {
    const { customs, exposure } = judge(facts, { value });
    return { holder, customs, exposure };
  });
  return { sku, value, findings };
}

const china = (lines: readonly LineAtStake[]): ShipmentStake | undefined =>
  shipmentExposure(lines, DAY).find(({ jurisdiction }) => jurisdiction === 'CN');

test('Penalty Regulations 25: the fine is on all goods that infringe together, and a line is fined once', () => {
  const lines = [
    line('A', cny('33.33'), [
      [1, recorded],
      [2, recorded],
    ]),
    line('B', cny('66.67'), [[1, recorded]]),
    line('C', cny('1000.00'), []),
  ];
  expect(china(lines)).toMatchObject({
    skus: ['A', 'B'],
    goodsValue: [cny('100.00')],
    fineCeilings: [cny('30.00')],
    confiscation: true,
    criminalTransfer: true,
  });
});

test('Measures 23: each holder gives security for the goods that it would have detained, taken together', () => {
  const lines = [
    line('A', cny('15000.00'), [[1, recorded]]),
    line('B', cny('15000.00'), [[1, recorded]]),
    line('C', cny('300000.00'), [[2, recorded]]),
  ];
  // 30,000 of the first holder: half, but at least 20,000. 300,000 of the second: 100,000.
  expect(china(lines)?.guarantees).toEqual([cny('120000.00')]);
});

test('sums stay apart by currency, and a tier in RMB gives none for dollars', () => {
  const usd = { amount: '10.00', currency: 'USD' };
  const stake = china([line('A', cny('10.00'), [[1, recorded]]), line('B', usd, [[1, recorded]])]);
  expect(stake?.fineCeilings).toEqual([cny('3.00'), { amount: '3.00', currency: 'USD' }]);
  expect(stake?.guarantees).toEqual([cny('10.00')]);
});

test('a licence that customs does not know of is stopped, not fined', () => {
  const unlisted = { ...recorded, authorizations: [licence()] };
  expect(china([line('A', cny('1000.00'), [[1, unlisted]])])).toMatchObject({
    fineCeilings: [],
    guarantees: [],
    confiscation: false,
    criminalTransfer: false,
  });
});

test('nothing is at stake where nothing stands against the goods', () => {
  expect(shipmentExposure([line('A', cny('1.00'), [])], DAY)).toEqual([]);
});

const lines = fc.array(
  fc
    .record({
      cents: fc.integer({ min: 0, max: 50_000_000 }),
      holders: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      recordedToo: fc.boolean(),
    })
    .map(({ cents, holders, recordedToo }) => ({ amount: (cents / 100).toFixed(2), holders, recordedToo })),
  { maxLength: 5 },
);
const built = lines.map((all) =>
  all.map(({ amount, holders, recordedToo }, at) =>
    line(
      `SKU-${at}`,
      cny(amount),
      holders.map((holder) => [holder, recordedToo ? recorded : {}]),
    ),
  ),
);
const total = (amounts: readonly Money[] | undefined): bigint =>
  (amounts ?? []).reduce((sum, { amount }) => sum + toCents(amount), 0n);

test('no fine is higher than 30 % of the goods, no security higher than the goods of its holder', () => {
  fc.assert(
    fc.property(built, (all) => {
      const stake = china(all);
      const value = total(stake?.goodsValue);
      expect(total(stake?.fineCeilings) * 100n <= value * 30n).toBe(true);
      expect(total(stake?.guarantees) <= value * 3n).toBe(true);
    }),
    { numRuns: 300, seed: 20261126 },
  );
});

test('one more line never lowers what is at stake, and the order of lines changes nothing', () => {
  fc.assert(
    fc.property(built, (all) => {
      const [whole, fewer, turned] = [china(all), china(all.slice(1)), china([...all].reverse())];
      for (const sum of ['goodsValue', 'fineCeilings', 'guarantees'] as const) {
        expect(total(fewer?.[sum]) <= total(whole?.[sum])).toBe(true);
        expect(total(turned?.[sum])).toBe(total(whole?.[sum]));
      }
    }),
    { numRuns: 300, seed: 20261126 },
  );
});

describe('a pre-confirmation', () => {
  const confirmed: PreConfirmationFacts = {
    id: 1,
    authority: 'CN-GACC',
    port: 'CNNGB',
    trademarks: [7],
    skus: ['A'],
    status: 'CONFIRMED',
    validFrom: '2026-11-01',
    validTo: '2026-11-30',
  };
  const asked = { authority: 'CN-GACC', port: 'CNNGB', trademark: 7, sku: 'A', date: DAY };

  test.each([
    ['what it names', {}, {}, true],
    ['the port in other letters', {}, { port: ' cnngb ' }, true],
    ['its first day', {}, { date: '2026-11-01' }, true],
    ['its last day', {}, { date: '2026-11-30' }, true],
    ['the day before', {}, { date: '2026-10-31' }, false],
    ['the day after', {}, { date: '2026-12-01' }, false],
    ['another port', {}, { port: 'CNSHA' }, false],
    ['no port', {}, { port: null }, false],
    ['another mark', {}, { trademark: 8 }, false],
    ['other goods', {}, { sku: 'B' }, false],
    ['another authority', {}, { authority: 'US-CBP' }, false],
    ['a request that is open', { status: 'REQUESTED' }, {}, false],
    ['one taken back', { status: 'REVOKED' }, {}, false],
    ['one without a period', { validFrom: null, validTo: null }, {}, false],
  ])('covers %s: %j %j %s', (_what, confirmation, question, covers) => {
    expect(preConfirms({ ...confirmed, ...confirmation }, { ...asked, ...question })).toBe(covers);
  });

  test('that has ended has no effect on any later day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        const later = new Date(Date.UTC(2026, 10, 30 + days)).toISOString().slice(0, 10);
        expect(isConfirmedOn(confirmed, later)).toBe(false);
      }),
    );
  });
});
