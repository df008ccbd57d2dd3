import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Deadline, LegalClockRule, WorkCalendar, WorkCalendarKey } from '../../schema/deadline';
import { LegalClock, LegalClockKey, PeriodUnit } from '../../schema/legal-clock';
import { LocalDate } from '../../schema/scalars';
import { type RequestContext } from '../access/request-context';
import { calendars } from '../law/calendar/calendars';
import { deadline } from '../law/calendar/deadline';
import { CLOCKS, clockOf } from '../law/clocks/clock-table';
import { periodOf, runClock } from '../law/clocks/run-clock';
import { citationOf, findRule } from '../law/profiles/find-rule';

/** Periods counted out: what the law sets, and any other. */
@Resolver()
export class ClockResolver {
  @Query(() => Deadline, {
    description:
      'The last day of a period, which counts from the day after the event. Working days follow the calendar with its holidays and made-up working weekends; beyond the years that its edition knows weekends alone are counted, and the answer says so.',
  })
  deadline(
    @Arg('start', () => LocalDate, { description: 'Day of the event.' }) start: string,
    @Arg('n', () => Int, { description: 'Length in `unit`, 0 to 10,000.' }) n: number,
    @Arg('unit', () => PeriodUnit, { defaultValue: 'WORKING_DAY', description: 'Unit of the length.' })
    unit: PeriodUnit,
    @Arg('calendar', () => WorkCalendarKey, { defaultValue: 'CN', description: 'Whose working days.' })
    calendar: WorkCalendarKey,
  ): Deadline {
    return deadline(start, n, unit, calendar);
  }

  @Query(() => LegalClock, {
    nullable: true,
    description: 'A period of the law, run from its event; null where the jurisdiction sets no such period.',
  })
  legalClock(
    @Arg('clock', () => LegalClockKey, { description: 'Which period.' }) clock: LegalClockKey,
    @Arg('start', () => LocalDate, {
      description: 'Day of the event that starts it; for a window the day that it leads up to.',
    })
    start: string,
    @Arg('jurisdiction', () => String, { defaultValue: 'CN', description: '`CN`, `US`, `EU`, or a country.' })
    jurisdiction: string,
  ): LegalClock | null {
    const run = runClock(clock, start, jurisdiction);
    return run && { ...run, name: clockOf(clock).name };
  }

  @Query(() => [LegalClockRule], {
    description: 'The periods that the law of a jurisdiction sets: what starts, stops and extends each.',
  })
  legalClocks(
    @Ctx() { today }: RequestContext,
    @Arg('jurisdiction', () => String, { defaultValue: 'CN', description: '`CN`, `US`, `EU`, or a country.' })
    jurisdiction: string,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'The day. Default: today, UTC.' })
    asOf?: string,
  ): LegalClockRule[] {
    return CLOCKS.flatMap((clock) => {
      const rule = findRule(jurisdiction, clock.rule, asOf ?? today);
      const period = periodOf(clock, jurisdiction, asOf ?? today);
      if (!rule || (clock.period !== null && !period)) return [];
      const { direction, extendedBy, key, name, onExpiry, startedBy, stoppedBy } = clock;
      return {
        clock: key,
        name,
        n: period?.n ?? null,
        unit: period?.unit ?? null,
        beforeEvent: direction === 'BEFORE',
        startedBy,
        stoppedBy,
        extendedBy,
        onExpiry,
        citation: citationOf(jurisdiction, rule),
      };
    });
  }

  @Query(() => [WorkCalendar], {
    description: 'The calendars of working days, with their editions and sources.',
  })
  workCalendars(): WorkCalendar[] {
    return [...calendars];
  }
}
