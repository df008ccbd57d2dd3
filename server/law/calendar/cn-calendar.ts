import { type DayNumber, toDayNumber } from '../date';
import { type Calendar } from './calendar-types';
import { CN_YEARS } from './cn-days';

const exceptions = new Map<DayNumber, boolean>();
for (const { year, off, worked } of CN_YEARS) {
  for (const day of off.split(' ')) exceptions.set(toDayNumber(`${year}-${day}`), false);
  for (const day of worked.split(' ')) exceptions.set(toDayNumber(`${year}-${day}`), true);
}

const years = CN_YEARS.map(({ year }) => year);

/** Mainland China: public holidays and made-up working weekends, year by year as the State Council announces them. */
export const cnCalendar: Calendar = {
  key: 'CN',
  name: 'Mainland China',
  edition: `CN ${Math.max(...years)}`,
  firstYear: Math.min(...years),
  lastYear: Math.max(...years),
  sources: CN_YEARS.map(({ year, source }) => ({ from: year, to: year, source })),
  exception: (day) => exceptions.get(day) ?? null,
};
