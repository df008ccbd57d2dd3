import { inTime, lawfulDisposal, overdue, secured, wasDetained, withEvidence, withReasons } from './guards';
import { type Machine } from './machine-types';

export type ExOfficioState =
  | 'SUSPENDED'
  | 'NOTIFIED'
  | 'REPLIED'
  | 'SECURED'
  | 'DETAINED'
  | 'NOT_ESTABLISHED'
  | 'WITH_COURT'
  | 'CONFISCATED'
  | 'DISPOSED'
  | 'RELEASED'
  | 'COMPENSATED'
  | 'TRANSFERRED';

export type ExOfficioEvent =
  | 'NOTIFY'
  | 'REPLY'
  | 'DECLINE'
  | 'GIVE_SECURITY'
  | 'REPLY_EXPIRED'
  | 'DETAIN'
  | 'FIND_INFRINGEMENT'
  | 'FIND_NO_INFRINGEMENT'
  | 'FIND_NOTHING_ESTABLISHED'
  | 'INVESTIGATION_EXPIRED'
  | 'COURT_NOTICE'
  | 'RELEASE_EXPIRED'
  | 'PROVE_LAWFUL'
  | 'WITHDRAW'
  | 'COURT_UPHOLDS'
  | 'COURT_DISMISSES'
  | 'DISPOSE'
  | 'TRANSFER'
  | 'COMPENSATE';

const DETENTION = ['INVESTIGATION', 'RELEASE_EX_OFFICIO'] as const;

/** Customs stops goods by itself, for a recorded right. */
export const exOfficioMachine: Machine<ExOfficioState, ExOfficioEvent> = {
  key: 'EX_OFFICIO',
  name: 'Enforcement case ex officio',
  initial: 'SUSPENDED',
  states: [
    { state: 'SUSPENDED', meaning: 'release of the goods is suspended on suspicion' },
    { state: 'NOTIFIED', meaning: 'the holder has the notice and must answer' },
    { state: 'REPLIED', meaning: 'the holder asked for detention, security outstanding' },
    { state: 'SECURED', meaning: 'the security is given' },
    { state: 'DETAINED', meaning: 'the goods are detained, customs investigates' },
    {
      state: 'NOT_ESTABLISHED',
      meaning: 'customs could not establish infringement; the goods wait for a court',
    },
    { state: 'WITH_COURT', meaning: 'a court has the goods held' },
    { state: 'CONFISCATED', meaning: 'infringement found, the goods are confiscated' },
    { state: 'DISPOSED', meaning: 'the confiscated goods are disposed of' },
    { state: 'RELEASED', meaning: 'the goods go' },
    { state: 'COMPENSATED', meaning: 'the holder paid for a detention that was wrong' },
    { state: 'TRANSFERRED', meaning: 'the case is with the public security authority' },
  ],
  transitions: [
    {
      from: ['SUSPENDED'],
      event: 'NOTIFY',
      to: 'NOTIFIED',
      actor: 'CUSTOMS',
      rule: 'CUSTOMS_EX_OFFICIO',
      starts: ['NOTICE_REPLY'],
    },
    {
      from: ['NOTIFIED'],
      event: 'REPLY',
      to: 'REPLIED',
      actor: 'HOLDER',
      rule: 'CUSTOMS_EX_OFFICIO',
      guards: [inTime],
    },
    {
      from: ['NOTIFIED', 'REPLIED'],
      event: 'DECLINE',
      to: 'RELEASED',
      actor: 'HOLDER',
      rule: 'CUSTOMS_EX_OFFICIO',
      stops: ['NOTICE_REPLY'],
    },
    {
      from: ['REPLIED'],
      event: 'GIVE_SECURITY',
      to: 'SECURED',
      actor: 'HOLDER',
      rule: 'GUARANTEE_EX_OFFICIO',
      guards: [inTime, secured],
      stops: ['NOTICE_REPLY'],
    },
    {
      from: ['NOTIFIED', 'REPLIED'],
      event: 'REPLY_EXPIRED',
      to: 'RELEASED',
      actor: 'CLOCK',
      rule: 'CUSTOMS_EX_OFFICIO',
      guards: [overdue],
      clock: 'NOTICE_REPLY',
      stops: ['NOTICE_REPLY'],
    },
    {
      from: ['SECURED'],
      event: 'DETAIN',
      to: 'DETAINED',
      actor: 'CUSTOMS',
      rule: 'CUSTOMS_EX_OFFICIO',
      starts: DETENTION,
    },
    {
      from: ['DETAINED'],
      event: 'FIND_INFRINGEMENT',
      to: 'CONFISCATED',
      actor: 'CUSTOMS',
      rule: 'CONFISCATION',
      guards: [withReasons],
      stops: DETENTION,
    },
    {
      from: ['DETAINED'],
      event: 'FIND_NO_INFRINGEMENT',
      to: 'RELEASED',
      actor: 'CUSTOMS',
      rule: 'RELEASE_OTHER',
      guards: [withReasons],
      stops: DETENTION,
    },
    {
      from: ['DETAINED'],
      event: 'FIND_NOTHING_ESTABLISHED',
      to: 'NOT_ESTABLISHED',
      actor: 'CUSTOMS',
      rule: 'INVESTIGATION',
      stops: ['INVESTIGATION'],
    },
    {
      from: ['DETAINED'],
      event: 'INVESTIGATION_EXPIRED',
      to: 'NOT_ESTABLISHED',
      actor: 'CLOCK',
      rule: 'INVESTIGATION',
      guards: [overdue],
      clock: 'INVESTIGATION',
      stops: ['INVESTIGATION'],
    },
    {
      from: ['DETAINED', 'NOT_ESTABLISHED'],
      event: 'COURT_NOTICE',
      to: 'WITH_COURT',
      actor: 'COURT',
      rule: 'RELEASE',
      guards: [inTime],
      stops: DETENTION,
    },
    {
      from: ['NOT_ESTABLISHED'],
      event: 'RELEASE_EXPIRED',
      to: 'RELEASED',
      actor: 'CLOCK',
      rule: 'RELEASE',
      guards: [overdue],
      clock: 'RELEASE_EX_OFFICIO',
      stops: DETENTION,
    },
    {
      from: ['SUSPENDED', 'NOTIFIED', 'REPLIED', 'SECURED', 'DETAINED', 'NOT_ESTABLISHED'],
      event: 'PROVE_LAWFUL',
      to: 'RELEASED',
      actor: 'TRADER',
      rule: 'RELEASE_OTHER',
      guards: [withEvidence],
      stops: ['NOTICE_REPLY', ...DETENTION],
    },
    {
      from: ['SECURED', 'DETAINED', 'NOT_ESTABLISHED'],
      event: 'WITHDRAW',
      to: 'RELEASED',
      actor: 'HOLDER',
      rule: 'RELEASE_OTHER',
      stops: DETENTION,
    },
    { from: ['WITH_COURT'], event: 'COURT_UPHOLDS', to: 'CONFISCATED', actor: 'COURT', rule: 'CONFISCATION' },
    { from: ['WITH_COURT'], event: 'COURT_DISMISSES', to: 'RELEASED', actor: 'COURT', rule: 'RELEASE_OTHER' },
    {
      from: ['CONFISCATED'],
      event: 'DISPOSE',
      to: 'DISPOSED',
      actor: 'CUSTOMS',
      rule: 'CONFISCATION',
      guards: [lawfulDisposal],
    },
    {
      from: ['DETAINED', 'CONFISCATED'],
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
