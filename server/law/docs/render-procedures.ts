import { calendars } from '../calendar/calendars';
import { CLOCKS } from '../clocks/clock-table';
import { drawMachine } from '../machines/draw';
import { MACHINES } from '../machines/machines';
import { type Machine } from '../machines/machine-types';
import { fenced, tableOf } from './markdown';

/** The clocks. */
export function renderClocks(): string {
  return tableOf(
    ['clock', 'rule', 'length', 'starts', 'stops', 'extended by', 'when it runs out'],
    CLOCKS.map((clock) => [
      `\`${clock.key}\``,
      `\`${clock.rule}\``,
      `${clock.period ?? 'as decided'}${clock.direction === 'BEFORE' ? ', before the event' : ''}`,
      clock.startedBy,
      clock.stoppedBy,
      clock.extendedBy ?? 'nothing',
      clock.onExpiry,
    ]),
  );
}

/** The calendars with their editions. */
export function renderCalendars(): string {
  return tableOf(
    ['calendar', 'edition', 'years', 'source'],
    calendars.flatMap(({ name, edition, sources }) =>
      sources.map(({ from, to, source }) => [
        name,
        edition,
        from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`,
        source,
      ]),
    ),
  );
}

function machineSection(machine: Machine): string {
  const states = tableOf(
    ['state', 'meaning'],
    machine.states.map(({ state, meaning }) => [`\`${state}\``, meaning]),
  );
  const transitions = tableOf(
    ['event', 'from', 'to', 'by', 'rule', 'needs', 'starts', 'stops'],
    machine.transitions.map(({ event, from, to, actor, rule, guards = [], starts = [], stops = [] }) => [
      `\`${event}\``,
      from.map((state) => `\`${state}\``).join(', '),
      `\`${to}\``,
      actor,
      `\`${rule}\``,
      guards.map(({ condition }) => condition).join('; '),
      starts.join(', '),
      stops.join(', '),
    ]),
  );
  return [`### ${machine.name}`, fenced('mermaid', drawMachine(machine)), states, transitions].join('\n\n');
}

/** The procedures, drawn and as tables. */
export function renderMachines(): string {
  return MACHINES.map(machineSection).join('\n\n');
}
