import { type CaseClock } from '../../../schema/case-clock';
import { type PossibleCaseStep } from '../../../schema/case-step';
import { type EnforcementCase } from '../../../schema/enforcement-case';
import { type LegalClock } from '../../../schema/legal-clock';
import { clockOf } from '../../law/clocks/clock-table';
import { runClock } from '../../law/clocks/run-clock';
import { type MachineContext, type Moved, type Refused } from '../../law/machines/machine-types';
import { isMoved, openTransitions, transition } from '../../law/machines/transition';
import { basisOf } from '../recordal-law';
import { CASE_MACHINES, type CaseMachineEvent } from './case-machine';

/** What a step in a case is planned on. */
export interface KnownCase {
  readonly found: EnforcementCase;
  readonly clocks: readonly CaseClock[];
  /** Day of the step in the zone of the jurisdiction, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A stored period as the law of its day and the calendar of today count it. */
export function clockRun({ jurisdiction }: EnforcementCase, stored: CaseClock): LegalClock | null {
  const run = runClock(stored.clock, stored.startedOn, jurisdiction);
  return run && { ...run, name: clockOf(stored.clock).name, stoppedOn: stored.stoppedOn };
}

/** Last day of the period within which an event must come, or which brings it about; null if it has none. */
function dueFor({ clocks, found }: KnownCase, event: CaseMachineEvent): string | null {
  const open = openTransitions(CASE_MACHINES[found.kind], found.status).find((one) => one.event === event);
  const key = open?.within ?? open?.clock;
  const stored = clocks.find(({ clock, stoppedOn }) => clock === key && stoppedOn === null);
  return stored ? (clockRun(found, stored)?.due ?? null) : null;
}

/** Takes the step by the table of the case's kind: what it leads to, or why not. */
export function moveCase(
  known: KnownCase,
  event: CaseMachineEvent,
  facts: Partial<MachineContext>,
): Moved<EnforcementCase['status'], CaseMachineEvent> | Refused {
  const { found, today } = known;
  const moved = transition(CASE_MACHINES[found.kind], found.status, event, {
    evidence: found.evidence.length > 0,
    securityNeeded: found.guarantee?.needed ?? null,
    wasDetained: found.detainedOn !== null,
    direction: found.direction ?? undefined,
    ...facts,
    due: dueFor(known, event),
    date: today,
    jurisdiction: found.jurisdiction,
  });
  if (isMoved(moved) || moved.basis) return moved;
  const general = found.kind === 'PLATFORM_NOTICE' ? 'PLATFORM_NOTICE' : 'RELEASE';
  return { ...moved, basis: basisOf(found.jurisdiction, general, today) };
}

/** The steps that the procedure allows from where a case stands, clocks among them. */
export function possibleSteps(
  { jurisdiction, kind, status }: EnforcementCase,
  date: string,
): PossibleCaseStep[] {
  return openTransitions(CASE_MACHINES[kind], status).map(({ actor, event, guards = [], rule }) => ({
    event,
    by: actor,
    needs: guards.map(({ condition }) => condition),
    basis: basisOf(jurisdiction, rule, date),
  }));
}
