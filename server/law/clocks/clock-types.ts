import { type RuleKey } from '../profiles/law-types';

export type ClockKey =
  | 'RECORDAL_EXAMINATION'
  | 'RECORDAL_CHANGE_REPORT'
  | 'RECORDAL_TERM'
  | 'RECORDAL_RENEWAL_WINDOW'
  | 'NOTICE_REPLY'
  | 'INVESTIGATION'
  | 'RELEASE_ON_APPLICATION'
  | 'RELEASE_EX_OFFICIO'
  | 'PRE_CONFIRMATION_TERM'
  | 'PLATFORM_SUIT'
  | 'TRADEMARK_TERM'
  | 'TRADEMARK_RENEWAL_WINDOW'
  | 'TRADEMARK_GRACE';

/** A clock that the law sets: its length stands in the rule, under the name `period`. */
export interface Clock {
  readonly key: ClockKey;
  readonly name: string;
  readonly rule: RuleKey;
  /** null: no law sets the length, the decision does. */
  readonly period: string | null;
  /** AFTER: the period follows the event. BEFORE: it is the stretch that leads up to it. */
  readonly direction: 'AFTER' | 'BEFORE';
  readonly startedBy: string;
  readonly stoppedBy: string;
  /** What makes it longer; null if nothing does. */
  readonly extendedBy: string | null;
  /** What happens when it runs out. */
  readonly onExpiry: string;
  /** A period of days, months or years that ends on a day off runs to the next working day. */
  readonly endsOnWorkingDay: boolean;
}
