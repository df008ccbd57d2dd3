import { inTime, overdue, secured, wasDetained, withEvidence, withReasons } from './guards';
import { type Machine } from './machine-types';

export type OnApplicationState =
  | 'APPLIED'
  | 'REJECTED'
  | 'SECURED'
  | 'DETAINED'
  | 'WITH_COURT'
  | 'UPHELD'
  | 'RELEASED'
  | 'COMPENSATED'
  | 'TRANSFERRED';

export type OnApplicationEvent =
  | 'REJECT'
  | 'GIVE_SECURITY'
  | 'DETAIN'
  | 'COURT_NOTICE'
  | 'RELEASE_EXPIRED'
  | 'PROVE_LAWFUL'
  | 'WITHDRAW'
  | 'COURT_UPHOLDS'
  | 'COURT_DISMISSES'
  | 'TRANSFER'
  | 'COMPENSATE';

const DETENTION = ['RELEASE_ON_APPLICATION'] as const;

/** The holder asks customs at the port to detain; the right need not be recorded. A court decides. */
export const onApplicationMachine: Machine<OnApplicationState, OnApplicationEvent> = {
  key: 'ON_APPLICATION',
  name: 'Enforcement case on application',
  initial: 'APPLIED',
  states: [
    { state: 'APPLIED', meaning: 'the holder asked the port’s customs to detain' },
    { state: 'REJECTED', meaning: 'the application was refused' },
    { state: 'SECURED', meaning: 'the security is given' },
    { state: 'DETAINED', meaning: 'the goods are detained' },
    { state: 'WITH_COURT', meaning: 'a court has the goods held' },
    { state: 'UPHELD', meaning: 'the court found infringement and disposes of the goods' },
    { state: 'RELEASED', meaning: 'the goods go' },
    { state: 'COMPENSATED', meaning: 'the holder paid for a detention that was wrong' },
    { state: 'TRANSFERRED', meaning: 'the case is with the public security authority' },
  ],
  transitions: [
    {
      from: ['APPLIED'],
      event: 'REJECT',
      to: 'REJECTED',
      actor: 'CUSTOMS',
      rule: 'CUSTOMS_ON_APPLICATION',
      guards: [withReasons],
    },
    {
      from: ['APPLIED'],
      event: 'GIVE_SECURITY',
      to: 'SECURED',
      actor: 'HOLDER',
      rule: 'GUARANTEE_ON_APPLICATION',
      guards: [withEvidence, secured],
    },
    {
      from: ['SECURED'],
      event: 'DETAIN',
      to: 'DETAINED',
      actor: 'CUSTOMS',
      rule: 'CUSTOMS_ON_APPLICATION',
      starts: DETENTION,
    },
    {
      from: ['DETAINED'],
      event: 'COURT_NOTICE',
      to: 'WITH_COURT',
      actor: 'COURT',
      rule: 'RELEASE',
      guards: [inTime],
      stops: DETENTION,
    },
    {
      from: ['DETAINED'],
      event: 'RELEASE_EXPIRED',
      to: 'RELEASED',
      actor: 'CLOCK',
      rule: 'RELEASE',
      guards: [overdue],
      clock: 'RELEASE_ON_APPLICATION',
      stops: DETENTION,
    },
    {
      from: ['SECURED', 'DETAINED'],
      event: 'PROVE_LAWFUL',
      to: 'RELEASED',
      actor: 'TRADER',
      rule: 'RELEASE_OTHER',
      guards: [withEvidence],
      stops: DETENTION,
    },
    {
      from: ['APPLIED', 'SECURED', 'DETAINED'],
      event: 'WITHDRAW',
      to: 'RELEASED',
      actor: 'HOLDER',
      rule: 'RELEASE_OTHER',
      stops: DETENTION,
    },
    { from: ['WITH_COURT'], event: 'COURT_UPHOLDS', to: 'UPHELD', actor: 'COURT', rule: 'CONFISCATION' },
    { from: ['WITH_COURT'], event: 'COURT_DISMISSES', to: 'RELEASED', actor: 'COURT', rule: 'RELEASE_OTHER' },
    {
      from: ['DETAINED'],
      event: 'TRANSFER',
      to: 'TRANSFERRED',
      actor: 'CUSTOMS',
      rule: 'CRIMINAL_TRANSFER',
      guards: [withReasons],
      stops: DETENTION,
    },
    {
      from: ['RELEASED'],
      event: 'COMPENSATE',
      to: 'COMPENSATED',
      actor: 'HOLDER',
      rule: 'WRONGFUL_DETENTION',
      guards: [wasDetained],
    },
  ],
};
