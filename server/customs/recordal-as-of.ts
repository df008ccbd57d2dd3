import { type Recordal } from '../../schema/recordal';
import { type RecordalTransition } from '../../schema/recordal-transition';
import { addDays } from '../law/date';
import { anyOf } from '../store/conditions';
import { type Where } from '../store/page';

/** What a step may change in a recordal: kept with the step as it was before. */
export type RecordalState = Pick<
  Recordal,
  | 'number'
  | 'validFrom'
  | 'validTo'
  | 'goodsScope'
  | 'ports'
  | 'reasons'
  | 'submittedOn'
  | 'takenUpOn'
  | 'decidedOn'
  | 'revisionNumber'
>;

export function stateOf(recordal: Recordal): RecordalState {
  const { number, validFrom, validTo, goodsScope, ports, reasons } = recordal;
  const { decidedOn, revisionNumber, submittedOn, takenUpOn } = recordal;
  return {
    ...{ number, validFrom, validTo, goodsScope, ports, reasons },
    ...{ decidedOn, revisionNumber, submittedOn, takenUpOn },
  };
}

/** The first moment after a day, UTC. */
const afterDay = (day: string): string => `${addDays(day, 1)}T00:00:00.000Z`;

/** The status before the first step after a day: empty where that step began the recordal, the present one where there is none. */
const STATUS_AS_OF =
  "COALESCE((SELECT COALESCE(`later`.`fromStatus`, '') FROM `recordal_transition` AS `later` " +
  'WHERE `later`.`recordalId` = `recordal`.`id` AND `later`.`at` >= ? ORDER BY `later`.`id` LIMIT 1), `recordal`.`status`)';

/** Recordals that were there at the end of a day, in one of the statuses where some are asked for. */
export function recordedAsOf(day: string, statuses: readonly string[] | undefined): Where[] {
  const moment = afterDay(day);
  const asked = anyOf(STATUS_AS_OF, statuses).map(({ sql, values }) => ({
    sql,
    values: [moment, ...values],
  }));
  return [
    { sql: `${STATUS_AS_OF} <> ''`, values: [moment] },
    // What a register brought has no beginning in the history: its term is the first that is known of it.
    {
      sql: '(`recordal`.`validFrom` IS NULL OR `recordal`.`validFrom` <= ? OR EXISTS (SELECT 1 FROM `recordal_transition` AS `known` WHERE `known`.`recordalId` = `recordal`.`id`))',
      values: [day],
    },
    ...asked,
  ];
}

/** Turns a recordal back into what it was at the end of a day. @param history its steps, oldest first */
export function turnBack(recordal: Recordal, history: readonly RecordalTransition[], day: string): void {
  const later = history.find(({ at }) => at >= afterDay(day));
  if (later?.from) Object.assign(recordal, later.stateBefore ?? {}, { status: later.from });
  recordal.asOf = day;
}

/** The steps that were taken by the end of a day. */
export function historyUntil(history: readonly RecordalTransition[], day: string): RecordalTransition[] {
  return history.filter(({ at }) => at < afterDay(day));
}
