import { citationOf, findRule } from '../profiles/find-rule';
import { type RuleKey } from '../profiles/law-types';
import { type Citation } from '../types';
import {
  type Machine,
  type MachineContext,
  type Moved,
  type Refused,
  type Transition,
} from './machine-types';

const DEFAULT_JURISDICTION = 'CN';

function basisOf(
  rule: RuleKey | undefined,
  { date, jurisdiction = DEFAULT_JURISDICTION }: MachineContext,
): Citation | null {
  const found = rule === undefined ? null : findRule(jurisdiction, rule, date);
  return found ? citationOf(jurisdiction, found) : null;
}

/** The events that are open in a state, in the order of the table. */
export function openTransitions<S extends string, E extends string>(
  { transitions }: Machine<S, E>,
  state: S,
): readonly Transition<S, E>[] {
  return transitions.filter(({ from }) => from.includes(state));
}

/** Whether nothing follows the state any more. */
export function isFinal<S extends string, E extends string>(machine: Machine<S, E>, state: S): boolean {
  return openTransitions(machine, state).length === 0;
}

/**
 * Takes one step of a procedure. Nothing is changed: the answer is the new state with the clocks that start and stop, or
 * what is wrong with the step and where that is written.
 */
export function transition<S extends string, E extends string>(
  machine: Machine<S, E>,
  state: S,
  event: E,
  context: MachineContext,
): Moved<S, E> | Refused {
  if (!machine.states.some((known) => known.state === state)) {
    return { code: 'UNKNOWN_STATE', error: `${machine.name} knows no state ${state}.`, basis: null };
  }
  const named = machine.transitions.filter((one) => one.event === event);
  const open = named.find(({ from }) => from.includes(state));
  if (!open) {
    const possible = openTransitions(machine, state).map((one) => one.event);
    return {
      code: 'ILLEGAL_TRANSITION',
      error: `${event} is not possible in state ${state}; possible: ${possible.join(', ') || 'nothing, the procedure is over'}.`,
      basis: basisOf(named[0]?.rule, context),
    };
  }
  const basis = basisOf(open.rule, context);
  if (context.actor !== undefined && context.actor !== open.actor) {
    return { code: 'WRONG_ACTOR', error: `${event} is for ${open.actor}, not for ${context.actor}.`, basis };
  }
  const unmet = open.guards?.find(({ holds }) => !holds(context));
  if (unmet) return { code: 'CONDITION_NOT_MET', error: `${event} needs: ${unmet.condition}.`, basis };
  return { state: open.to, transition: open, starts: open.starts ?? [], stops: open.stops ?? [], basis };
}

/** Whether a step was taken. */
export function isMoved<S extends string, E extends string>(
  answer: Moved<S, E> | Refused,
): answer is Moved<S, E> {
  return 'state' in answer;
}
