import { CaseClock } from '../../../schema/case-clock';
import { EnforcementCase } from '../../../schema/enforcement-case';
import { type EventRecorder } from '../../events/event-recorder';
import { calendars } from '../../law/calendar/calendars';
import { addDays, utcDayOf } from '../../law/date';
import { dayIn } from '../../law/day-in';
import { type DueEvent, dueEvents } from '../../law/machines/due-events';
import { isMoved } from '../../law/machines/transition';
import { anyOf } from '../../store/conditions';
import { whereClause } from '../../store/page';
import { type Row, type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { type DueWork, SWEEP, type SweepCount } from '../due-date-sweep';
import { caseUpdated } from './case-event';
import { clockRun, type KnownCase, moveCase } from './case-law';
import { CASE_MACHINES, type CaseMachineEvent } from './case-machine';
import { writeCaseStep } from './case-store';

const cases = tableOf(EnforcementCase);
const clocks = tableOf(CaseClock);

/** Cases that are looked at together. */
const CHUNK = 200;

type Swept = Pick<KnownCase, 'found' | 'clocks'>;

/** Periods in cases, notices to platforms among them, that run out by themselves. */
export class CaseDueDates implements DueWork {
  readonly name = 'cases';

  constructor(
    private readonly store: Store,
    private readonly events: EventRecorder,
  ) {}

  async sweep(now: Date): Promise<SweepCount> {
    await this.recount();
    const count = { happened: 0, lost: 0 };
    for (let after = 0; ;) {
      const known = await this.candidates(now, after);
      const last = known.at(-1);
      if (!last) return count;
      after = last.found.rowId;
      for (const one of known) {
        const happened = await this.bringUpToDate(one, now);
        if (happened === null) count.lost += 1;
        else count.happened += happened;
      }
    }
  }

  /** Counts running periods again where an edition of a calendar has come since. */
  private async recount(): Promise<void> {
    const editions = calendars.map(({ edition }) => edition);
    const holes = editions.map(() => '?').join(',');
    const rows = await this.store.query<Row>(
      `SELECT ${clocks.select} FROM \`case_clock\` WHERE \`stoppedOn\` IS NULL AND \`edition\` NOT IN (${holes})`,
      editions,
    );
    const stale = rows.map((row) => clocks.read(row));
    const known = new Map(
      (await this.casesOf(stale.map(({ caseId }) => caseId))).map((one) => [one.rowId, one]),
    );
    for (const clock of stale) {
      const found = known.get(clock.caseId);
      const run = found && clockRun(found, clock);
      if (!run) continue;
      await this.store.run(
        'UPDATE `case_clock` SET `due` = ?, `edition` = ? WHERE `id` = ? AND `edition` = ?',
        [run.due, run.edition, clock.rowId, clock.edition],
      );
    }
  }

  /** Cases with a period that is over somewhere on earth, in order of their numbers. */
  private async candidates(now: Date, after: number): Promise<Swept[]> {
    const latest = addDays(utcDayOf(now), 1);
    const rows = await this.store.query<{ caseId: number }>(
      `SELECT DISTINCT \`caseId\` FROM \`case_clock\` WHERE \`stoppedOn\` IS NULL AND \`due\` < ? AND \`caseId\` > ? ORDER BY \`caseId\` LIMIT ${CHUNK}`,
      [latest, after],
    );
    const ids = rows.map(({ caseId }) => Number(caseId));
    if (ids.length === 0) return [];
    const where = [...anyOf('`caseId`', ids), { sql: '`stoppedOn` IS NULL', values: [] }];
    const running = await this.store.query<Row>(
      `SELECT ${clocks.select} FROM \`case_clock\`${whereClause(where)}`,
      where.flatMap(({ values }) => values),
    );
    const read = running.map((row) => clocks.read(row));
    const found = await this.casesOf(ids);
    return found.map((one) => ({ found: one, clocks: read.filter(({ caseId }) => caseId === one.rowId) }));
  }

  private async casesOf(ids: readonly number[]): Promise<EnforcementCase[]> {
    if (ids.length === 0) return [];
    const where = anyOf('`id`', [...new Set(ids)]);
    const rows = await this.store.query<Row>(
      `SELECT ${cases.select} FROM \`enforcement_case\`${whereClause(where)} ORDER BY \`id\``,
      where.flatMap(({ values }) => values),
    );
    return rows.map((row) => cases.read(row));
  }

  /** Takes what has come due in a case, one after the other; how many, or null if somebody else was faster. */
  async bringUpToDate({ clocks: running, found }: Swept, now: Date): Promise<number | null> {
    const today = dayIn(found.jurisdiction, now);
    for (let happened = 0; ; happened += 1) {
      const open = running
        .filter(({ stoppedOn }) => stoppedOn === null)
        .flatMap((stored) => clockRun(found, stored) ?? []);
      const [due] = dueEvents(CASE_MACHINES[found.kind], found.status, open, today);
      if (!due) return happened;
      if (!(await this.take({ found, clocks: running, today: addDays(due.due, 1) }, due, now))) return null;
    }
  }

  /** The step counts from the day after the period, however late the sweep is. The case is moved on in memory too. */
  private async take(
    known: KnownCase,
    { clock, due, event }: DueEvent<CaseMachineEvent>,
    now: Date,
  ): Promise<boolean> {
    const { found, today } = known;
    const moved = moveCase(known, event, {});
    if (!isMoved(moved)) throw new Error(`Case ${found.rowId}: ${moved.error}`);
    const step = {
      event,
      by: 'CLOCK',
      actor: SWEEP,
      reason: `${clock} ran out on ${due}`,
      evidence: [],
      at: now.toISOString(),
      changes: {},
    } as const;
    const taken = await this.store.transaction(async (tx) => {
      if (!(await writeCaseStep(tx, known, moved, step))) return false;
      await this.events.record(tx, [caseUpdated(found, moved.state, event)]);
      return true;
    });
    if (!taken) return false;
    Object.assign(found, { status: moved.state, revision: found.revision + 1 });
    for (const stored of known.clocks) if (moved.stops.includes(stored.clock)) stored.stoppedOn = today;
    return true;
  }
}
