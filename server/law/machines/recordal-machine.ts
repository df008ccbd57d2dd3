import { type RightFacts } from '../types';
import { inRenewalWindow, overdue, rightInForce, termOver, withReasons } from './guards';
import { type Machine } from './machine-types';

export type RecordalState = RightFacts['recordals'][number]['status'];

export type RecordalEvent =
  | 'SUBMIT'
  | 'ACCEPT'
  | 'RETURN'
  | 'APPROVE'
  | 'REFUSE'
  | 'AMEND'
  | 'WITHDRAW'
  | 'REPORT_CHANGE'
  | 'RENEW'
  | 'LAPSE'
  | 'REVOKE_FOR_SILENCE'
  | 'REVOKE';

/** Recording a trademark with customs. */
export const recordalMachine: Machine<RecordalState, RecordalEvent> = {
  key: 'RECORDAL',
  name: 'Recordal',
  initial: 'DRAFT',
  states: [
    { state: 'DRAFT', meaning: 'being written by the holder' },
    { state: 'SUBMITTED', meaning: 'handed in, completeness not yet checked' },
    { state: 'UNDER_EXAMINATION', meaning: 'complete, examined by customs' },
    { state: 'APPROVED', meaning: 'recorded; effective while its term and the right last' },
    { state: 'REFUSED', meaning: 'refused in writing with reasons' },
    { state: 'LAPSED', meaning: 'ended with its term or with the right' },
    { state: 'REVOKED', meaning: 'revoked by customs' },
  ],
  transitions: [
    {
      from: ['DRAFT'],
      event: 'SUBMIT',
      to: 'SUBMITTED',
      actor: 'HOLDER',
      rule: 'RECORDAL_CONTENT',
      guards: [rightInForce],
    },
    {
      from: ['SUBMITTED'],
      event: 'ACCEPT',
      to: 'UNDER_EXAMINATION',
      actor: 'CUSTOMS',
      rule: 'RECORDAL_EXAMINATION',
      starts: ['RECORDAL_EXAMINATION'],
    },
    {
      from: ['SUBMITTED'],
      event: 'RETURN',
      to: 'DRAFT',
      actor: 'CUSTOMS',
      rule: 'RECORDAL_CONTENT',
      guards: [withReasons],
    },
    {
      from: ['UNDER_EXAMINATION'],
      event: 'APPROVE',
      to: 'APPROVED',
      actor: 'CUSTOMS',
      rule: 'RECORDAL_EXAMINATION',
      guards: [rightInForce],
      stops: ['RECORDAL_EXAMINATION'],
      starts: ['RECORDAL_TERM'],
    },
    {
      from: ['UNDER_EXAMINATION'],
      event: 'REFUSE',
      to: 'REFUSED',
      actor: 'CUSTOMS',
      rule: 'RECORDAL_EXAMINATION',
      guards: [withReasons],
      stops: ['RECORDAL_EXAMINATION'],
    },
    {
      from: ['REFUSED'],
      event: 'AMEND',
      to: 'SUBMITTED',
      actor: 'HOLDER',
      rule: 'RECORDAL_CONTENT',
      guards: [rightInForce],
    },
    {
      from: ['SUBMITTED', 'UNDER_EXAMINATION'],
      event: 'WITHDRAW',
      to: 'DRAFT',
      actor: 'HOLDER',
      rule: 'RECORDAL_CONTENT',
      stops: ['RECORDAL_EXAMINATION'],
    },
    {
      from: ['APPROVED'],
      event: 'REPORT_CHANGE',
      to: 'APPROVED',
      actor: 'HOLDER',
      rule: 'RECORDAL_CHANGES',
      stops: ['RECORDAL_CHANGE_REPORT'],
    },
    {
      from: ['APPROVED'],
      event: 'RENEW',
      to: 'APPROVED',
      actor: 'HOLDER',
      rule: 'RECORDAL_RENEWAL',
      guards: [inRenewalWindow, rightInForce],
      stops: ['RECORDAL_RENEWAL_WINDOW'],
      starts: ['RECORDAL_TERM'],
    },
    {
      from: ['APPROVED'],
      event: 'LAPSE',
      to: 'LAPSED',
      actor: 'CLOCK',
      rule: 'RECORDAL_LAPSE',
      guards: [termOver],
      clock: 'RECORDAL_TERM',
      stops: ['RECORDAL_TERM', 'RECORDAL_CHANGE_REPORT'],
    },
    {
      from: ['APPROVED'],
      event: 'REVOKE_FOR_SILENCE',
      to: 'REVOKED',
      actor: 'CUSTOMS',
      rule: 'RECORDAL_CHANGES',
      guards: [overdue, withReasons],
      stops: ['RECORDAL_TERM', 'RECORDAL_CHANGE_REPORT'],
    },
    {
      from: ['APPROVED'],
      event: 'REVOKE',
      to: 'REVOKED',
      actor: 'CUSTOMS',
      rule: 'RECORDAL_LAPSE',
      guards: [withReasons],
      stops: ['RECORDAL_TERM', 'RECORDAL_CHANGE_REPORT'],
    },
  ],
};
