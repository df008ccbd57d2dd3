import fc from 'fast-check';
import { runClock } from '../../server/law/clocks/run-clock';
import { drawMachine } from '../../server/law/machines/draw';
import { dueEvents } from '../../server/law/machines/due-events';
import { exOfficioMachine } from '../../server/law/machines/ex-officio-machine';
import { type Machine, type MachineContext } from '../../server/law/machines/machine-types';
import { MACHINES } from '../../server/law/machines/machines';
import { onApplicationMachine } from '../../server/law/machines/on-application-machine';
import { platformMachine } from '../../server/law/machines/platform-machine';
import { preConfirmationMachine } from '../../server/law/machines/pre-confirmation-machine';
import { recordalMachine } from '../../server/law/machines/recordal-machine';
import { isFinal, isMoved, openTransitions, transition } from '../../server/law/machines/transition';
import { guaranteeFor } from '../../server/law/guarantee';

const DAY = '2026-09-22';
const value = { amount: '30000.00', currency: 'CNY' };
const securityNeeded = guaranteeFor('CN', 'EX_OFFICIO', value, DAY);

/** Everything that any guard may ask for. */
const ALL: MachineContext = {
  date: DAY,
  reasons: ['no licence'],
  due: DAY,
  rightInForce: true,
  evidence: true,
  security: { amount: '20000.00', currency: 'CNY' },
  securityNeeded,
  disposal: 'DESTRUCTION',
  direction: 'EXPORT',
  wasDetained: true,
  validTo: '2026-12-31',
};
const OVERDUE: MachineContext = { ...ALL, due: '2026-09-21' };

/** Takes the steps and gives the states that they lead to; a step that is refused gives its code. */
function walk<S extends string, E extends string>(
  machine: Machine<S, E>,
  steps: readonly (readonly [E, MachineContext])[],
): readonly string[] {
  let state = machine.initial;
  return steps.map(([event, context]) => {
    const answer = transition(machine, state, event, context);
    if (!isMoved(answer)) return answer.code;
    state = answer.state;
    return state;
  });
}

test('a recordal is refused, amended and approved', () => {
  const steps = (['SUBMIT', 'ACCEPT', 'REFUSE', 'AMEND', 'ACCEPT', 'APPROVE'] as const).map(
    (event) => [event, ALL] as const,
  );
  expect(walk(recordalMachine, steps)).toEqual([
    'SUBMITTED',
    'UNDER_EXAMINATION',
    'REFUSED',
    'SUBMITTED',
    'UNDER_EXAMINATION',
    'APPROVED',
  ]);
});

test('ex officio: the holder does not answer within three working days, the goods are released (Regs 16)', () => {
  const notified = transition(exOfficioMachine, 'SUSPENDED', 'NOTIFY', ALL);
  expect(notified).toMatchObject({ state: 'NOTIFIED', starts: ['NOTICE_REPLY'], basis: { article: '16' } });
  const { due } = runClock('NOTICE_REPLY', DAY)!;
  expect(due).toBe('2026-09-28');
  const running = [{ clock: 'NOTICE_REPLY', due }] as const;
  expect(dueEvents(exOfficioMachine, 'NOTIFIED', running, '2026-09-28')).toEqual([]);
  expect(dueEvents(exOfficioMachine, 'NOTIFIED', running, '2026-09-29')).toEqual([
    { event: 'REPLY_EXPIRED', clock: 'NOTICE_REPLY', due },
  ]);
  expect(
    transition(exOfficioMachine, 'NOTIFIED', 'REPLY_EXPIRED', { date: '2026-09-29', due }),
  ).toMatchObject({ state: 'RELEASED', stops: ['NOTICE_REPLY'] });
  expect(dueEvents(exOfficioMachine, 'RELEASED', running, '2026-09-30')).toEqual([]);
});

test('ex officio: detained, found to infringe, confiscated and disposed of', () => {
  const steps = (['NOTIFY', 'REPLY', 'GIVE_SECURITY', 'DETAIN', 'FIND_INFRINGEMENT', 'DISPOSE'] as const).map(
    (event) => [event, ALL] as const,
  );
  expect(walk(exOfficioMachine, steps)).toEqual([
    'NOTIFIED',
    'REPLIED',
    'SECURED',
    'DETAINED',
    'CONFISCATED',
    'DISPOSED',
  ]);
});

test('ex officio: nothing established in 30 days, no court within 50, released, and the holder pays', () => {
  const steps = [
    ['NOTIFY', ALL],
    ['REPLY', ALL],
    ['GIVE_SECURITY', ALL],
    ['DETAIN', ALL],
    ['INVESTIGATION_EXPIRED', OVERDUE],
    ['RELEASE_EXPIRED', OVERDUE],
    ['COMPENSATE', ALL],
  ] as const;
  expect(walk(exOfficioMachine, steps).slice(3)).toEqual([
    'DETAINED',
    'NOT_ESTABLISHED',
    'RELEASED',
    'COMPENSATED',
  ]);
});

test('a sweep that was away long takes the clocks one after the other', () => {
  const running = [
    { clock: 'RELEASE_EX_OFFICIO', due: '2026-12-08' },
    { clock: 'INVESTIGATION', due: '2026-11-10' },
  ] as const;
  expect(dueEvents(exOfficioMachine, 'DETAINED', running, '2027-01-01').map(({ event }) => event)).toEqual([
    'INVESTIGATION_EXPIRED',
  ]);
  expect(
    dueEvents(exOfficioMachine, 'NOT_ESTABLISHED', running, '2027-01-01').map(({ event }) => event),
  ).toEqual(['RELEASE_EXPIRED']);
});

test('on application: the court is silent for 20 working days, the goods are released (Regs 24)', () => {
  const full = { ...ALL, securityNeeded: value, security: value };
  const steps = [
    ['GIVE_SECURITY', full],
    ['DETAIN', full],
    ['RELEASE_EXPIRED', OVERDUE],
  ] as const;
  expect(walk(onApplicationMachine, steps)).toEqual(['SECURED', 'DETAINED', 'RELEASED']);
});

test('on application the security must reach the value of the goods (Measures 22)', () => {
  const refused = transition(onApplicationMachine, 'APPLIED', 'GIVE_SECURITY', {
    ...ALL,
    securityNeeded: value,
  });
  expect(refused).toMatchObject({ code: 'CONDITION_NOT_MET', basis: { article: '22' } });
});

test('platform: no suit within 15 days of the counter-declaration, the listing is restored (E-Commerce Law 43)', () => {
  const steps = [
    ['TAKE_MEASURES', ALL],
    ['COUNTER_DECLARE', ALL],
    ['SUIT_EXPIRED', OVERDUE],
  ] as const;
  expect(walk(platformMachine, steps)).toEqual(['MEASURES_TAKEN', 'COUNTERED', 'RESTORED']);
  expect(transition(platformMachine, 'COUNTERED', 'SUE', OVERDUE)).toMatchObject({
    code: 'CONDITION_NOT_MET',
  });
  expect(transition(platformMachine, 'COUNTERED', 'SUE', ALL)).toMatchObject({ state: 'IN_DISPUTE' });
});

test('pre-confirmation: asked for documents, supplemented, confirmed, run out', () => {
  const steps = [
    ['REQUEST', ALL],
    ['ASK_DOCUMENTS', ALL],
    ['SUPPLEMENT', ALL],
    ['CONFIRM', ALL],
    ['EXPIRE', OVERDUE],
  ] as const;
  expect(walk(preConfirmationMachine, steps)).toEqual([
    'REQUESTED',
    'INCOMPLETE',
    'REQUESTED',
    'CONFIRMED',
    'EXPIRED',
  ]);
});

describe('what is refused, and on what basis', () => {
  test.each([
    ['approving what was not examined', 'SUBMITTED', 'APPROVE', ALL, 'ILLEGAL_TRANSITION', '8'],
    [
      'approving for a right that is not in force',
      'UNDER_EXAMINATION',
      'APPROVE',
      { ...ALL, rightInForce: false },
      'CONDITION_NOT_MET',
      '8',
    ],
    [
      'refusing without reasons',
      'UNDER_EXAMINATION',
      'REFUSE',
      { ...ALL, reasons: [' '] },
      'CONDITION_NOT_MET',
      '8',
    ],
    [
      'the holder approving its own recordal',
      'UNDER_EXAMINATION',
      'APPROVE',
      { ...ALL, actor: 'HOLDER' },
      'WRONG_ACTOR',
      '8',
    ],
    [
      'renewing seven months before expiry',
      'APPROVED',
      'RENEW',
      { ...ALL, validTo: '2027-04-30' },
      'CONDITION_NOT_MET',
      '10',
    ],
    [
      'renewing after expiry',
      'APPROVED',
      'RENEW',
      { ...ALL, validTo: '2026-09-21' },
      'CONDITION_NOT_MET',
      '10',
    ],
    ['lapsing in term', 'APPROVED', 'LAPSE', ALL, 'CONDITION_NOT_MET', '10'],
    [
      'revoking for a change that can still be reported',
      'APPROVED',
      'REVOKE_FOR_SILENCE',
      ALL,
      'CONDITION_NOT_MET',
      '11',
    ],
    ['moving a recordal that lapsed', 'LAPSED', 'RENEW', ALL, 'ILLEGAL_TRANSITION', '10'],
  ] as const)('%s', (_what, state, event, context, code, article) => {
    expect(transition(recordalMachine, state, event, context)).toMatchObject({
      code,
      basis: { jurisdiction: 'CN', article },
    });
  });

  test.each([
    ['a reply on the fourth working day', 'NOTIFIED', 'REPLY', OVERDUE],
    ['a reply where nobody knows when it is due', 'NOTIFIED', 'REPLY', { ...ALL, due: null }],
    [
      'a security that is one cent short',
      'REPLIED',
      'GIVE_SECURITY',
      { ...ALL, security: { amount: '19999.99', currency: 'CNY' } },
    ],
    [
      'a security in another currency',
      'REPLIED',
      'GIVE_SECURITY',
      { ...ALL, security: { amount: '20000.00', currency: 'USD' } },
    ],
    ['detaining nothing but a promise', 'REPLIED', 'DETAIN', ALL],
    ['ending the reply period on its last day', 'NOTIFIED', 'REPLY_EXPIRED', ALL],
    [
      'imported counterfeits sold with the mark cut off (Regs 27)',
      'CONFISCATED',
      'DISPOSE',
      { ...ALL, disposal: 'AUCTION_AFTER_REMOVAL', direction: 'IMPORT' },
    ],
    ['paying for goods that were never detained', 'RELEASED', 'COMPENSATE', { ...ALL, wasDetained: false }],
  ] as const)('%s', (_what, state, event, context) => {
    expect(isMoved(transition(exOfficioMachine, state, event, context))).toBe(false);
  });

  test('the window for renewal opens six months before expiry (Regs 10)', () => {
    const renew = (date: string): boolean =>
      isMoved(transition(recordalMachine, 'APPROVED', 'RENEW', { ...ALL, date, validTo: '2026-12-31' }));
    expect(['2026-06-29', '2026-06-30', '2026-12-31', '2027-01-01'].map(renew)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('a general guarantee stands for the security (Measures 24)', () => {
    const context = { ...ALL, security: null, generalGuarantee: true };
    expect(transition(exOfficioMachine, 'REPLIED', 'GIVE_SECURITY', context)).toMatchObject({
      state: 'SECURED',
    });
  });

  test('goods for export may be auctioned after the mark is removed', () => {
    const context = { ...ALL, disposal: 'AUCTION_AFTER_REMOVAL' } as const;
    expect(transition(exOfficioMachine, 'CONFISCATED', 'DISPOSE', context)).toMatchObject({
      state: 'DISPOSED',
    });
  });

  test('the message says what would be possible', () => {
    expect(transition(recordalMachine, 'DRAFT', 'APPROVE', ALL)).toMatchObject({
      error: 'APPROVE is not possible in state DRAFT; possible: SUBMIT.',
    });
    expect(transition(recordalMachine, 'REVOKED', 'RENEW', ALL)).toMatchObject({
      error: expect.stringContaining('the procedure is over'),
    });
  });
});

describe.each(MACHINES.map((machine) => [machine.key, machine] as const))(
  '%s as a table',
  (_key, machine) => {
    const states = machine.states.map(({ state }) => state);

    test('speaks of its own states only, and leads to each of them', () => {
      const reached = new Set([machine.initial]);
      for (const { from, to } of machine.transitions) {
        expect(states).toEqual(expect.arrayContaining([...from, to]));
        reached.add(to);
      }
      expect([...reached].sort()).toEqual([...states].sort());
    });

    test('has one answer to an event in a state', () => {
      for (const state of states) {
        const events = openTransitions(machine, state).map(({ event }) => event);
        expect(new Set(events).size).toBe(events.length);
      }
    });

    test('comes to an end from everywhere', () => {
      const ends = new Set(states.filter((state) => isFinal(machine, state)));
      for (let round = 0; round < states.length; round += 1) {
        for (const { from, to } of machine.transitions)
          if (ends.has(to)) for (const state of from) ends.add(state);
      }
      expect(ends.size).toBe(states.length);
    });

    test('what a clock brings about names its clock, and some step starts it', () => {
      const started = machine.transitions.flatMap(({ starts = [] }) => starts);
      for (const { actor, clock } of machine.transitions) {
        expect(actor === 'CLOCK').toBe(clock !== undefined);
        if (clock) expect(started).toContain(clock);
      }
    });

    test('a step that must come in time names the clock that it must keep to, and some step starts it', () => {
      const started = machine.transitions.flatMap(({ starts = [] }) => starts);
      for (const { guards = [], within } of machine.transitions) {
        expect(guards.some(({ name }) => name === 'inTime')).toBe(within !== undefined);
        if (within) expect(started).toContain(within);
      }
    });

    test('is drawn with every state and every step', () => {
      const drawing = drawMachine(machine);
      for (const state of states) expect(drawing).toContain(state);
      expect(drawing.match(/ --> .*: /g)).toHaveLength(
        machine.transitions.flatMap(({ from }) => from).length,
      );
    });

    test('a foreign state or event is refused, never thrown', () => {
      fc.assert(
        fc.property(fc.string(), fc.string(), (state, event) => {
          expect(isMoved(transition(machine, state, event, ALL))).toBe(false);
          expect(isMoved(transition(machine, machine.initial, `${event}?`, ALL))).toBe(false);
        }),
      );
    });
  },
);
