import { cn } from './cn';
import { elsewhere } from './elsewhere';
import { eu } from './eu';
import { type Jurisdiction } from './law-types';
import { type Stretch, stretchesOf, stretchOn } from './stretches';
import { us } from './us';
import { xd } from './xd';

/** Jurisdictions with a data file. To add one: write the file, name it here, and its countries in territory.ts. */
export const JURISDICTIONS: readonly Jurisdiction[] = [cn, us, eu, xd];

interface TimeLine {
  readonly jurisdiction: Jurisdiction;
  readonly stretches: readonly Stretch[];
}

const timeLines: ReadonlyMap<string, TimeLine> = new Map(
  JURISDICTIONS.map((jurisdiction) => [
    jurisdiction.key,
    { jurisdiction, stretches: stretchesOf(jurisdiction) },
  ]),
);

const commonStretches = stretchesOf(elsewhere('elsewhere'));

/** The time line of a jurisdiction; a country without a data file gets what laws have in common, unverified. */
export function timeLineOf(key: string): TimeLine {
  return timeLines.get(key) ?? { jurisdiction: elsewhere(key), stretches: commonStretches };
}

/** The jurisdiction and its rules in force on the date. */
export function lawOn(key: string, date: string): { jurisdiction: Jurisdiction; stretch: Stretch } {
  const { jurisdiction, stretches } = timeLineOf(key);
  return { jurisdiction, stretch: stretchOn(stretches, date) };
}
