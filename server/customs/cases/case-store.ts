import { CaseClock } from '../../../schema/case-clock';
import { type CaseActor, type CaseEvent } from '../../../schema/case-enums';
import { CaseTransition } from '../../../schema/case-transition';
import { EnforcementCase } from '../../../schema/enforcement-case';
import { runClock } from '../../law/clocks/run-clock';
import { type Moved } from '../../law/machines/machine-types';
import { type Sql } from '../../store/store';
import { tableOf } from '../../store/table';
import { moveOn } from '../procedure-store';
import { type KnownCase } from './case-law';
import { CASE_OUTCOMES, type CaseMachineEvent } from './case-machine';

const cases = tableOf(EnforcementCase);
const clocks = tableOf(CaseClock);
const transitions = tableOf(CaseTransition);

/** Who takes a step, and what the history keeps of it. */
export interface StepRecord {
  readonly event: CaseEvent;
  readonly by: CaseActor;
  readonly actor: string;
  readonly reason: string | null;
  readonly evidence: readonly string[];
  readonly at: string;
}

/**
 * Takes a step from the state that was read: status, what changes with it, the periods that stop and start, the history.
 * @param tx a transaction: all of it, or nothing
 * @returns false if the case is not any more what was read: nothing was changed then
 */
export async function writeCaseStep(
  tx: Sql,
  { found, today }: KnownCase,
  moved: Moved<EnforcementCase['status'], CaseMachineEvent>,
  step: StepRecord & { readonly changes: Partial<EnforcementCase> },
): Promise<boolean> {
  const { rowId, status } = found;
  if (!(await moveOn(tx, cases, found, moved.state))) return false;
  const outcome = CASE_OUTCOMES[moved.transition.event];
  const changes = { ...step.changes, ...(outcome && { outcome, outcomeOn: today }) };
  if (Object.keys(changes).length > 0) await cases.update(tx, rowId, changes);
  await stopClocks(tx, rowId, moved.stops, today);
  await startClocks(tx, found, moved.starts, today);
  await writeTransition(tx, rowId, status, moved.state, today, moved.basis, step);
  return true;
}

/** Writes a step into the history. */
export async function writeTransition(
  tx: Sql,
  caseId: number,
  from: EnforcementCase['status'] | null,
  to: EnforcementCase['status'],
  on: string,
  basis: CaseTransition['basis'],
  { actor, at, by, event, evidence, reason }: StepRecord,
): Promise<void> {
  const row = { caseId, from, to, event, by, actor, reason, evidence: [...evidence], on, at, basis };
  await transitions.insertOne(tx, row);
}

async function stopClocks(tx: Sql, caseId: number, keys: readonly string[], today: string): Promise<void> {
  if (keys.length === 0) return;
  await tx.run(
    `UPDATE \`case_clock\` SET \`stoppedOn\` = ? WHERE \`caseId\` = ? AND \`stoppedOn\` IS NULL AND \`clock\` IN (${keys.map(() => '?').join(',')})`,
    [today, caseId, ...keys],
  );
}

async function startClocks(
  tx: Sql,
  { jurisdiction, rowId }: EnforcementCase,
  keys: readonly CaseClock['clock'][],
  today: string,
): Promise<void> {
  const runs = keys.flatMap((key) => runClock(key, today, jurisdiction) ?? []);
  await clocks.insert(
    tx,
    runs.map(({ clock, due, edition }) => ({ caseId: rowId, clock, startedOn: today, due, edition })),
  );
}
