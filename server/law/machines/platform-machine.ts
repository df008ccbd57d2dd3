import { inTime, overdue, withEvidence, withReasons } from './guards';
import { type Machine } from './machine-types';

export type PlatformState =
  'NOTICED' | 'REJECTED' | 'MEASURES_TAKEN' | 'COUNTERED' | 'IN_DISPUTE' | 'RESTORED' | 'REMOVED';

export type PlatformEvent =
  'REJECT' | 'TAKE_MEASURES' | 'COUNTER_DECLARE' | 'SUE' | 'SUIT_EXPIRED' | 'WITHDRAW' | 'UPHOLD' | 'DISMISS';

/** Notice and counter-declaration on a platform, E-Commerce Law. */
export const platformMachine: Machine<PlatformState, PlatformEvent> = {
  key: 'PLATFORM_NOTICE',
  name: 'Platform notice and counter-declaration',
  initial: 'NOTICED',
  states: [
    { state: 'NOTICED', meaning: 'the platform received a notice' },
    { state: 'REJECTED', meaning: 'the notice lacks first evidence' },
    { state: 'MEASURES_TAKEN', meaning: 'the listing is down, the seller was told' },
    { state: 'COUNTERED', meaning: 'the seller’s declaration was passed to the holder' },
    { state: 'IN_DISPUTE', meaning: 'the holder complained to an authority or sued' },
    { state: 'RESTORED', meaning: 'the measures are ended' },
    { state: 'REMOVED', meaning: 'the listing stays down' },
  ],
  transitions: [
    {
      from: ['NOTICED'],
      event: 'REJECT',
      to: 'REJECTED',
      actor: 'PLATFORM',
      rule: 'PLATFORM_NOTICE',
      guards: [withReasons],
    },
    {
      from: ['NOTICED'],
      event: 'TAKE_MEASURES',
      to: 'MEASURES_TAKEN',
      actor: 'PLATFORM',
      rule: 'PLATFORM_NOTICE',
      guards: [withEvidence],
    },
    {
      from: ['MEASURES_TAKEN'],
      event: 'COUNTER_DECLARE',
      to: 'COUNTERED',
      actor: 'TRADER',
      rule: 'PLATFORM_NOTICE',
      guards: [withEvidence],
      starts: ['PLATFORM_SUIT'],
    },
    {
      from: ['COUNTERED'],
      event: 'SUE',
      to: 'IN_DISPUTE',
      actor: 'HOLDER',
      rule: 'PLATFORM_NOTICE',
      guards: [inTime],
      within: 'PLATFORM_SUIT',
      stops: ['PLATFORM_SUIT'],
    },
    {
      from: ['COUNTERED'],
      event: 'SUIT_EXPIRED',
      to: 'RESTORED',
      actor: 'CLOCK',
      rule: 'PLATFORM_NOTICE',
      guards: [overdue],
      clock: 'PLATFORM_SUIT',
      stops: ['PLATFORM_SUIT'],
    },
    {
      from: ['NOTICED', 'MEASURES_TAKEN', 'COUNTERED', 'IN_DISPUTE'],
      event: 'WITHDRAW',
      to: 'RESTORED',
      actor: 'HOLDER',
      rule: 'PLATFORM_NOTICE',
      stops: ['PLATFORM_SUIT'],
    },
    { from: ['IN_DISPUTE'], event: 'UPHOLD', to: 'REMOVED', actor: 'COURT', rule: 'PLATFORM_NOTICE' },
    { from: ['IN_DISPUTE'], event: 'DISMISS', to: 'RESTORED', actor: 'COURT', rule: 'PLATFORM_NOTICE' },
  ],
};
