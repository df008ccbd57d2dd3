import { PreConfirmation } from '../../schema/pre-confirmation';
import { authorityOf } from '../law/authorities';
import { addDays, utcDayOf } from '../law/date';
import { dayIn } from '../law/day-in';
import { preConfirmationMachine } from '../law/machines/pre-confirmation-machine';
import { isMoved, transition } from '../law/machines/transition';
import { type Row, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type DueWork, SWEEP, type SweepCount } from './due-date-sweep';
import { preConfirmationSteps } from './pre-confirmation-step';

const requests = tableOf(PreConfirmation);

/** Requests that are looked at together. */
const CHUNK = 200;

/** Confirmations of lawful use whose period is over. */
export class PreConfirmationDueDates implements DueWork {
  readonly name = 'preConfirmations';

  constructor(private readonly store: Store) {}

  async sweep(now: Date): Promise<SweepCount> {
    const count = { happened: 0, lost: 0 };
    for (let after = 0; ;) {
      const overdue = await this.candidates(now, after);
      for (const one of overdue) {
        const expired = await this.expire(one, now);
        if (expired === false) count.lost += 1;
        else if (expired) count.happened += 1;
      }
      const last = overdue.at(-1);
      if (!last) return count;
      after = last.rowId;
    }
  }

  /** Confirmed ones whose period is over somewhere on earth, in order of their numbers. */
  private async candidates(now: Date, after: number): Promise<PreConfirmation[]> {
    const latest = addDays(utcDayOf(now), 1);
    const rows = await this.store.query<Row>(
      `SELECT ${requests.select} FROM \`pre_confirmation\` WHERE \`status\` = 'CONFIRMED' AND \`validTo\` < ? AND \`id\` > ? ORDER BY \`id\` LIMIT ${CHUNK}`,
      [latest, after],
    );
    return rows.map((row) => requests.read(row));
  }

  /** Whether it was ended; null if it is not over yet where its authority is. */
  private async expire(request: PreConfirmation, now: Date): Promise<boolean | null> {
    const { jurisdiction } = authorityOf(request.authority);
    const date = dayIn(jurisdiction, now);
    const facts = { date, jurisdiction, due: request.validTo };
    const moved = transition(preConfirmationMachine, request.status, 'EXPIRE', facts);
    if (!isMoved(moved)) return null;
    const step = {
      event: 'EXPIRE',
      to: moved.state,
      changes: {},
      actor: SWEEP,
      reason: `It held until ${request.validTo ?? date}.`,
      at: now.toISOString(),
    } as const;
    return this.store.transaction((tx) => preConfirmationSteps.take(tx, request, step));
  }
}
