import { type ClockKey } from '../clocks/clock-types';
import { inTime, overdue, wasDetained, withEvidence, withReasons } from './guards';
import { type Transition } from './machine-types';

type SharedState = 'WITH_COURT' | 'RELEASED' | 'COMPENSATED' | 'TRANSFERRED';

export type WayOutEvent =
  | 'COURT_NOTICE'
  | 'RELEASE_EXPIRED'
  | 'PROVE_LAWFUL'
  | 'WITHDRAW'
  | 'COURT_UPHOLDS'
  | 'COURT_DISMISSES'
  | 'TRANSFER'
  | 'COMPENSATE';

/** In which the ways of detention differ, as far as it goes for how the goods leave the hands of customs. */
export interface WaysOut<S extends string> {
  /** States in which a court's notice still comes in time. */
  readonly awaitsCourt: readonly S[];
  /** States that end with the period for a court's notice. */
  readonly expiresFrom: readonly S[];
  readonly provableFrom: readonly S[];
  readonly withdrawableFrom: readonly S[];
  readonly transferableFrom: readonly S[];
  /** Where a court's finding of infringement leads. */
  readonly upheld: S;
  /** The clock of the release. */
  readonly release: ClockKey;
  /** Clocks that run in detention, and before it. */
  readonly detention: readonly ClockKey[];
  readonly before: readonly ClockKey[];
}

/** How detained goods go: to a court, home, to the authority for crimes; the same on application and ex officio. */
export function waysOut<S extends string>(
  ways: WaysOut<S>,
): readonly Transition<S | SharedState, WayOutEvent>[] {
  const { detention: stops, release } = ways;
  return [
    {
      from: ways.awaitsCourt,
      event: 'COURT_NOTICE',
      to: 'WITH_COURT',
      actor: 'COURT',
      rule: 'RELEASE',
      guards: [inTime],
      within: release,
      stops,
    },
    {
      from: ways.expiresFrom,
      event: 'RELEASE_EXPIRED',
      to: 'RELEASED',
      actor: 'CLOCK',
      rule: 'RELEASE',
      guards: [overdue],
      clock: release,
      stops,
    },
    {
      from: ways.provableFrom,
      event: 'PROVE_LAWFUL',
      to: 'RELEASED',
      actor: 'TRADER',
      rule: 'RELEASE_OTHER',
      guards: [withEvidence],
      stops: [...ways.before, ...stops],
    },
    {
      from: ways.withdrawableFrom,
      event: 'WITHDRAW',
      to: 'RELEASED',
      actor: 'HOLDER',
      rule: 'RELEASE_OTHER',
      stops,
    },
    { from: ['WITH_COURT'], event: 'COURT_UPHOLDS', to: ways.upheld, actor: 'COURT', rule: 'CONFISCATION' },
    { from: ['WITH_COURT'], event: 'COURT_DISMISSES', to: 'RELEASED', actor: 'COURT', rule: 'RELEASE_OTHER' },
    {
      from: ways.transferableFrom,
      event: 'TRANSFER',
      to: 'TRANSFERRED',
      actor: 'CUSTOMS',
      rule: 'CRIMINAL_TRANSFER',
      guards: [withReasons],
      stops,
    },
    {
      from: ['RELEASED'],
      event: 'COMPENSATE',
      to: 'COMPENSATED',
      actor: 'HOLDER',
      rule: 'WRONGFUL_DETENTION',
      guards: [wasDetained],
    },
  ];
}
