import { type ClockKey } from '../clocks/clock-types';
import { type Machine } from './machine-types';
import { openTransitions } from './transition';

/** A clock that runs in a case. */
export interface RunningClock {
  readonly clock: ClockKey;
  readonly due: string;
}

/** An event that a clock brings about. */
export interface DueEvent<E extends string> {
  readonly event: E;
  readonly clock: ClockKey;
  readonly due: string;
}

/**
 * The events that have come due by a date, the longest overdue first. Asking again in the state that an event led to does
 * not give the event again, so that a sweep may run twice, and on several machines.
 */
export function dueEvents<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  running: readonly RunningClock[],
  date: string,
): readonly DueEvent<E>[] {
  return openTransitions(machine, state)
    .flatMap(({ event, clock }) =>
      running
        .filter((one) => one.clock === clock && one.due < date)
        .map(({ clock: of, due }) => ({ event, clock: of, due })),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
