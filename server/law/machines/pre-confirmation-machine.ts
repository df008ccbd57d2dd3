import { overdue, withEvidence, withReasons } from './guards';
import { type Machine } from './machine-types';

export type PreConfirmationState =
  'DRAFT' | 'REQUESTED' | 'INCOMPLETE' | 'CONFIRMED' | 'REFUSED' | 'EXPIRED' | 'REVOKED';

export type PreConfirmationEvent =
  | 'REQUEST'
  | 'ASK_DOCUMENTS'
  | 'SUPPLEMENT'
  | 'CONFIRM'
  | 'REFUSE'
  | 'AMEND'
  | 'WITHDRAW'
  | 'EXPIRE'
  | 'REVOKE';

/** Asking the port's customs before the goods move. It holds for the named goods, marks, port and period; no licence. */
export const preConfirmationMachine: Machine<PreConfirmationState, PreConfirmationEvent> = {
  key: 'PRE_CONFIRMATION',
  name: 'Pre-confirmation',
  initial: 'DRAFT',
  states: [
    { state: 'DRAFT', meaning: 'being written by the trader' },
    { state: 'REQUESTED', meaning: 'with the port’s customs' },
    { state: 'INCOMPLETE', meaning: 'customs asks for further documents' },
    { state: 'CONFIRMED', meaning: 'confirmed for the named goods, marks, port and period' },
    { state: 'REFUSED', meaning: 'refused with reasons' },
    { state: 'EXPIRED', meaning: 'its period is over' },
    { state: 'REVOKED', meaning: 'taken back by customs' },
  ],
  transitions: [
    {
      from: ['DRAFT'],
      event: 'REQUEST',
      to: 'REQUESTED',
      actor: 'TRADER',
      rule: 'PRE_CONFIRMATION',
      guards: [withEvidence],
    },
    {
      from: ['REQUESTED'],
      event: 'ASK_DOCUMENTS',
      to: 'INCOMPLETE',
      actor: 'CUSTOMS',
      rule: 'PRE_CONFIRMATION',
      guards: [withReasons],
    },
    {
      from: ['INCOMPLETE'],
      event: 'SUPPLEMENT',
      to: 'REQUESTED',
      actor: 'TRADER',
      rule: 'PRE_CONFIRMATION',
      guards: [withEvidence],
    },
    {
      from: ['REQUESTED'],
      event: 'CONFIRM',
      to: 'CONFIRMED',
      actor: 'CUSTOMS',
      rule: 'PRE_CONFIRMATION',
      starts: ['PRE_CONFIRMATION_TERM'],
    },
    {
      from: ['REQUESTED'],
      event: 'REFUSE',
      to: 'REFUSED',
      actor: 'CUSTOMS',
      rule: 'PRE_CONFIRMATION',
      guards: [withReasons],
    },
    {
      from: ['REFUSED'],
      event: 'AMEND',
      to: 'REQUESTED',
      actor: 'TRADER',
      rule: 'PRE_CONFIRMATION',
      guards: [withEvidence],
    },
    {
      from: ['REQUESTED', 'INCOMPLETE'],
      event: 'WITHDRAW',
      to: 'DRAFT',
      actor: 'TRADER',
      rule: 'PRE_CONFIRMATION',
    },
    {
      from: ['CONFIRMED'],
      event: 'EXPIRE',
      to: 'EXPIRED',
      actor: 'CLOCK',
      rule: 'PRE_CONFIRMATION',
      guards: [overdue],
      clock: 'PRE_CONFIRMATION_TERM',
      stops: ['PRE_CONFIRMATION_TERM'],
    },
    {
      from: ['CONFIRMED'],
      event: 'REVOKE',
      to: 'REVOKED',
      actor: 'CUSTOMS',
      rule: 'PRE_CONFIRMATION',
      guards: [withReasons],
    },
  ],
};
