import { type ClockKey } from '../clocks/clock-types';
import { type RuleKey } from '../profiles/law-types';
import { type Citation, type Money, type Verdict } from '../types';

/** Who brings an event about. CLOCK: nobody, a period ran out. */
export type MachineActor = 'HOLDER' | 'TRADER' | 'CUSTOMS' | 'COURT' | 'PLATFORM' | 'OFFICE' | 'CLOCK';

/** Ways to dispose of confiscated goods. */
export type Disposal = 'PUBLIC_WELFARE' | 'SALE_TO_HOLDER' | 'AUCTION_AFTER_REMOVAL' | 'DESTRUCTION';

/** What a guard may look at. Only the date is always known; a guard refuses where what it needs is missing. */
export interface MachineContext {
  /** Day of the event, `YYYY-MM-DD`. */
  readonly date: string;
  /** Law under which it runs. Default `CN`. */
  readonly jurisdiction?: string;
  /** Who acts; where given, it must be the actor of the transition. */
  readonly actor?: MachineActor;
  readonly reasons?: readonly string[];
  /** Last day of the period that the transition depends on. */
  readonly due?: string | null;
  /** Last day of the term of what is renewed or expires. */
  readonly validTo?: string | null;
  readonly rightInForce?: boolean;
  /** Papers are attached: proof of the right, of the licence, of infringement. */
  readonly evidence?: boolean;
  readonly security?: Money | null;
  readonly securityNeeded?: Money | null;
  /** A general guarantee of the holder, accepted by customs, stands for the security of the case. */
  readonly generalGuarantee?: boolean;
  readonly disposal?: Disposal;
  readonly direction?: 'EXPORT' | 'IMPORT' | 'TRANSIT' | 'DOMESTIC';
  readonly wasDetained?: boolean;
  /** What checking the goods gave. */
  readonly verdict?: Verdict;
}

export interface Guard {
  readonly name: string;
  /** What must hold, as a condition in words. */
  readonly condition: string;
  readonly holds: (context: MachineContext) => boolean;
}

export interface State<S extends string> {
  readonly state: S;
  readonly meaning: string;
}

export interface Transition<S extends string, E extends string> {
  readonly from: readonly S[];
  readonly event: E;
  readonly to: S;
  readonly actor: MachineActor;
  readonly rule: RuleKey;
  readonly guards?: readonly Guard[];
  /** Clocks that begin to run with it. */
  readonly starts?: readonly ClockKey[];
  /** Clocks that it ends. */
  readonly stops?: readonly ClockKey[];
  /** The clock whose end brings it about, for the actor CLOCK. */
  readonly clock?: ClockKey;
  /** The clock that must not have run out. */
  readonly within?: ClockKey;
}

/** A procedure as a table: the same data runs it and draws it. */
export interface Machine<S extends string = string, E extends string = string> {
  readonly key: string;
  readonly name: string;
  readonly initial: S;
  readonly states: readonly State<S>[];
  readonly transitions: readonly Transition<S, E>[];
}

export interface Moved<S extends string, E extends string> {
  readonly state: S;
  readonly transition: Transition<S, E>;
  readonly starts: readonly ClockKey[];
  readonly stops: readonly ClockKey[];
  readonly basis: Citation | null;
}

export interface Refused {
  readonly error: string;
  readonly code: 'UNKNOWN_STATE' | 'ILLEGAL_TRANSITION' | 'WRONG_ACTOR' | 'CONDITION_NOT_MET';
  readonly basis: Citation | null;
}
