import { Recordal } from '../../schema/recordal';
import { Trademark } from '../../schema/trademark';
import { type EventRecorder } from '../events/event-recorder';
import { addDays, utcDayOf } from '../law/date';
import { dayIn } from '../law/day-in';
import { recordalMachine } from '../law/machines/recordal-machine';
import { isMoved, transition } from '../law/machines/transition';
import { ENDED_STATUSES, isInForce } from '../law/right-in-force';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { type Row, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type DueWork, SWEEP, type SweepCount } from './due-date-sweep';
import { recordalDecided } from './recordal-event';
import { jurisdictionOf, rightOf } from './recordal-law';
import { takeStep } from './recordal-step';

const recordals = tableOf(Recordal);
const trademarks = tableOf(Trademark);

/** Recordals that are looked at together. */
const CHUNK = 200;

interface Candidate {
  readonly recordal: Recordal;
  readonly mark: Trademark;
}

/**
 * Recordals whose term is over or whose right has ended. Only those whose procedure ran here: of the others the authority's
 * own list says what became of them, and until it does their dates decide.
 */
export class RecordalDueDates implements DueWork {
  readonly name = 'recordals';

  constructor(
    private readonly store: Store,
    private readonly events: EventRecorder,
  ) {}

  async sweep(now: Date): Promise<SweepCount> {
    const count = { happened: 0, lost: 0 };
    for (let after = 0; ;) {
      const found = await this.candidates(now, after);
      for (const one of found) {
        const lapsed = await this.lapse(one, now);
        if (lapsed === false) count.lost += 1;
        else if (lapsed) count.happened += 1;
      }
      const last = found.at(-1);
      if (!last) return count;
      after = last.recordal.rowId;
    }
  }

  /** Approved ones whose term, or whose right, is over somewhere on earth, in order of their numbers. */
  private async candidates(now: Date, after: number): Promise<Candidate[]> {
    const day = addDays(utcDayOf(now), 1);
    const over = ENDED_STATUSES.map(() => '?').join(',');
    const rows = await this.store.query<Row>(
      `SELECT ${recordals.select} FROM \`recordal\` WHERE \`status\` = 'APPROVED' AND \`revision\` > 0 AND \`id\` > ? ` +
        'AND (`validTo` < ? OR EXISTS (SELECT 1 FROM `trademark` WHERE `trademark`.`id` = `recordal`.`trademarkId` ' +
        `AND (\`expiryDate\` < ? OR \`trademark\`.\`status\` IN (${over})))) ORDER BY \`id\` LIMIT ${CHUNK}`,
      [after, day, day, ...ENDED_STATUSES],
    );
    const found = rows.map((row) => recordals.read(row));
    const marks = await this.marksOf(found);
    return found.flatMap((recordal) => {
      const mark = marks.get(recordal.trademarkId);
      return mark ? [{ recordal, mark }] : [];
    });
  }

  private async marksOf(found: readonly Recordal[]): Promise<Map<number, Trademark>> {
    if (found.length === 0) return new Map();
    const where = anyOf(
      '`id`',
      found.map(({ trademarkId }) => trademarkId),
    );
    const rows = await this.store.query<Row>(
      `SELECT ${trademarks.select} FROM \`trademark\`${whereClause(where)}`,
      where.flatMap(({ values }) => values),
    );
    return new Map(rows.map((row) => trademarks.read(row)).map((mark) => [mark.rowId, mark]));
  }

  /** Whether it was ended; null if it is not over yet where its authority is. */
  private async lapse({ mark, recordal }: Candidate, now: Date): Promise<boolean | null> {
    const jurisdiction = jurisdictionOf(recordal);
    const date = dayIn(jurisdiction, now);
    const rightInForce = isInForce(rightOf(mark), date);
    const { validTo } = recordal;
    const facts = { date, jurisdiction, validTo, rightInForce };
    const moved = transition(recordalMachine, recordal.status, 'LAPSE', facts);
    if (!isMoved(moved)) return null;
    const termIsOver = validTo !== null && validTo < date;
    const yesterday = addDays(date, -1);
    const step = {
      event: 'LAPSE',
      to: moved.state,
      // Dates go on to say on which days it had effect: one that the right takes with it ends with the day before.
      changes: termIsOver ? {} : { validTo: yesterday },
      actor: SWEEP,
      reason: termIsOver ? `Its term ended on ${validTo}.` : 'Its trademark is not in force any more.',
      at: now.toISOString(),
    } as const;
    const taken = await this.store.transaction(async (tx) => {
      if (!(await takeStep(tx, recordal, step))) return false;
      await this.events.record(tx, [recordalDecided({ recordal, mark }, moved.state)]);
      return true;
    });
    return taken;
  }
}
