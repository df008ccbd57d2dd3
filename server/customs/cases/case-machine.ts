import { type CaseEvent, type CaseKind, type CaseOutcome, type CaseStatus } from '../../../schema/case-enums';
import { exOfficioMachine } from '../../law/machines/ex-officio-machine';
import { type Machine } from '../../law/machines/machine-types';
import { onApplicationMachine } from '../../law/machines/on-application-machine';
import { platformMachine } from '../../law/machines/platform-machine';

export type CaseMachineEvent = Exclude<CaseEvent, 'OPEN'>;
export type CaseMachine = Machine<CaseStatus, CaseMachineEvent>;

/** The procedure that each kind of case follows. */
export const CASE_MACHINES: Readonly<Record<CaseKind, CaseMachine>> = {
  EX_OFFICIO: exOfficioMachine,
  ON_APPLICATION: onApplicationMachine,
  PLATFORM_NOTICE: platformMachine,
};

/** How a case comes out by the step that decides it; other steps leave it open, or as it came out. */
export const CASE_OUTCOMES: Readonly<Partial<Record<CaseMachineEvent, CaseOutcome>>> = {
  DECLINE: 'DECLINED',
  REPLY_EXPIRED: 'NOT_ANSWERED',
  REJECT: 'REJECTED',
  FIND_INFRINGEMENT: 'INFRINGEMENT',
  FIND_NO_INFRINGEMENT: 'NO_INFRINGEMENT',
  RELEASE_EXPIRED: 'NO_COURT_NOTICE',
  PROVE_LAWFUL: 'LAWFUL_USE',
  WITHDRAW: 'WITHDRAWN',
  COURT_UPHOLDS: 'UPHELD',
  COURT_DISMISSES: 'DISMISSED',
  TRANSFER: 'TRANSFERRED',
  SUIT_EXPIRED: 'NO_SUIT',
  UPHOLD: 'UPHELD',
  DISMISS: 'DISMISSED',
};
