import { inTime, lawfulDisposal, overdue, secured, withReasons } from './guards';
import { type Machine } from './machine-types';
import { type WayOutEvent, waysOut } from './ways-out';

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
  | 'DISPOSE'
  | WayOutEvent;

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
      within: 'NOTICE_REPLY',
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
      within: 'NOTICE_REPLY',
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
    ...waysOut<ExOfficioState>({
      awaitsCourt: ['DETAINED', 'NOT_ESTABLISHED'],
      expiresFrom: ['NOT_ESTABLISHED'],
      provableFrom: ['SUSPENDED', 'NOTIFIED', 'REPLIED', 'SECURED', 'DETAINED', 'NOT_ESTABLISHED'],
      withdrawableFrom: ['SECURED', 'DETAINED', 'NOT_ESTABLISHED'],
      transferableFrom: ['DETAINED', 'CONFISCATED'],
      upheld: 'CONFISCATED',
      release: 'RELEASE_EX_OFFICIO',
      detention: DETENTION,
      before: ['NOTICE_REPLY'],
    }),
    {
      from: ['CONFISCATED'],
      event: 'DISPOSE',
      to: 'DISPOSED',
      actor: 'CUSTOMS',
      rule: 'CONFISCATION',
      guards: [lawfulDisposal],
    },
  ],
};
