import { execFileSync } from 'node:child_process';
import { root } from '../support/source-files';

/** Everything of the law that depends on a day, around New Year, in one process. */
const SCRIPT = `
  const { CLOCKS } = require('./server/law/clocks/clock-table.ts');
  const { runClock } = require('./server/law/clocks/run-clock.ts');
  const { decide } = require('./server/law/decide.ts');
  const { defaultPolicy } = require('./server/law/default-policy.ts');
  const { lawProfile } = require('./server/law/profiles/law-profile.ts');
  const { rightState } = require('./server/law/right-in-force.ts');
  const days = ['2026-02-16', '2026-09-30', '2026-12-30', '2026-12-31', '2027-01-01', '2028-02-29'];
  const right = { office: 'CN', status: 'REGISTERED', filingDate: '2016-01-01', registrationDate: '2017-01-01',
    expiryDate: '2026-12-31', designations: [], wellKnown: false, recordals: [{ id: 1, authority: 'CN-GACC',
    number: 'DEMO', validFrom: '2020-01-01', validTo: '2026-12-30', status: 'APPROVED' }] };
  const facts = { sign: { grade: 'IDENTICAL', score: 1, evasive: false }, goods: { grade: 'SAME', score: 1 },
    use: { kind: 'AS_MARK', aggravated: false, brandFieldClaims: true }, right, ownedByParty: false,
    authorizations: [{ id: 1, territory: [], validFrom: '2026-12-31', validTo: '2026-12-31', revokedOn: null, listedWith: [] }],
    disposition: null };
  const route = (date) => ({ origin: 'CN', destination: 'US', transit: [], direction: null, date, value: { amount: '1.00', currency: 'CNY' } });
  console.log(JSON.stringify({
    offset: new Date(2026, 0, 1).getTimezoneOffset(),
    answers: days.map((day) => [
      rightState(right, day),
      decide(facts, route(day), defaultPolicy),
      ['CN', 'US', 'EU', 'XD'].map((one) => lawProfile(one, day).version),
      CLOCKS.flatMap(({ key }) => ['CN', 'US', 'EU', 'XD'].map((one) => runClock(key, day, one))),
    ]),
  }));`;

interface Output {
  readonly offset: number;
  readonly answers: readonly unknown[];
}

test('law, rights, licences and clocks give the same in three time zones', () => {
  const outputs = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Shanghai'].map(
    (zone) =>
      JSON.parse(
        execFileSync(process.execPath, ['-r', '@swc-node/register', '-e', SCRIPT], {
          cwd: root,
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        }),
      ) as Output,
  );
  expect(new Set(outputs.map(({ offset }) => offset)).size).toBe(3);
  expect(outputs[0]!.answers).toHaveLength(6);
  for (const { answers } of outputs) expect(answers).toEqual(outputs[0]!.answers);
}, 120_000);
