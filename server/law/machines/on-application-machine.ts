import { secured, withEvidence, withReasons } from './guards';
import { type Machine } from './machine-types';
import { type WayOutEvent, waysOut } from './ways-out';

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

export type OnApplicationEvent = 'REJECT' | 'GIVE_SECURITY' | 'DETAIN' | WayOutEvent;

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
    ...waysOut<OnApplicationState>({
      awaitsCourt: ['DETAINED'],
      expiresFrom: ['DETAINED'],
      provableFrom: ['SECURED', 'DETAINED'],
      withdrawableFrom: ['APPLIED', 'SECURED', 'DETAINED'],
      transferableFrom: ['DETAINED'],
      upheld: 'UPHELD',
      release: 'RELEASE_ON_APPLICATION',
      detention: DETENTION,
      before: [],
    }),
  ],
};
