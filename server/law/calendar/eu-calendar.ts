import { type DayNumber, toDayNumber } from '../date';
import { type Calendar } from './calendar-types';

/** Holidays of the institutions, year by year as the Commission decides them; only years whose decision was read. */
const EU_YEARS: readonly { readonly year: number; readonly source: string; readonly off: string }[] = [
  {
    year: 2014,
    source: 'OJ 2013/C 39/03',
    off: '01-01 01-02 04-17 04-18 04-21 05-01 05-09 05-29 05-30 06-09 07-21 08-15 12-24 12-25 12-26 12-29 12-30 12-31',
  },
];

const free = new Set<DayNumber>(
  EU_YEARS.flatMap(({ year, off }) => off.split(' ').map((day) => toDayNumber(`${year}-${day}`))),
);

const years = EU_YEARS.map(({ year }) => year);

/** Institutions of the European Union. Years without a decision that was read are computed on weekends alone. */
export const euCalendar: Calendar = {
  key: 'EU',
  name: 'Institutions of the European Union',
  edition: `EU ${Math.max(...years)}`,
  firstYear: Math.min(...years),
  lastYear: Math.max(...years),
  sources: EU_YEARS.map(({ year, source }) => ({ from: year, to: year, source })),
  exception: (day) => (free.has(day) ? false : null),
};
