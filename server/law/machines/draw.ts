import { clockOf } from '../clocks/clock-table';
import { isFinal } from './transition';
import { type Machine, type Transition } from './machine-types';

function labelOf({ event, actor, clock }: Transition<string, string>): string {
  return actor === 'CLOCK' && clock ? `${event} (${clockOf(clock).name})` : `${event} (${actor})`;
}

/** The machine as a Mermaid state diagram. */
export function drawMachine(machine: Machine): string {
  const arrows = machine.transitions.flatMap((one) =>
    one.from.map((from) => `    ${from} --> ${one.to}: ${labelOf(one)}`),
  );
  const ends = machine.states
    .filter(({ state }) => isFinal(machine, state))
    .map(({ state }) => `    ${state} --> [*]`);
  return ['stateDiagram-v2', `    [*] --> ${machine.initial}`, ...arrows, ...ends].join('\n');
}
