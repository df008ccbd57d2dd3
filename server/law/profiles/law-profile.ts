import { JURISDICTIONS, timeLineOf } from './jurisdictions';
import { type Instrument, type Jurisdiction, type LawProfile, type LawRule } from './law-types';
import { type Stretch, stretchOn } from './stretches';

const SURENESS = { V: 2, S: 1, U: 0 } as const;

function instrumentsOf(rules: readonly LawRule[]): readonly Instrument[] {
  const surest = new Map<string, Instrument>();
  for (const { instrument, version, validFrom, validTo, confidence } of rules) {
    const name = `${instrument} ${version}`;
    const known = surest.get(name);
    if (!known || SURENESS[confidence] > SURENESS[known.confidence]) {
      surest.set(name, { instrument, version, validFrom, validTo, confidence });
    }
  }
  return [...surest.values()];
}

function profileOf({ key, name, currency }: Jurisdiction, stretch: Stretch, asOf: string): LawProfile {
  return {
    jurisdiction: key,
    name,
    asOf,
    version: stretch.from === null ? key : `${key} ${stretch.from}`,
    validFrom: stretch.from,
    validTo: stretch.to,
    currency,
    rules: stretch.rules,
    instruments: instrumentsOf(stretch.rules),
  };
}

/** The law of a jurisdiction (`CN`, `US`, `EU`, `XD`, else a country code) on a date, `YYYY-MM-DD`. */
export function lawProfile(jurisdiction: string, asOf: string): LawProfile {
  const { jurisdiction: data, stretches } = timeLineOf(jurisdiction);
  return profileOf(data, stretchOn(stretches, asOf), asOf);
}

/** Every state of the law of every jurisdiction with a data file, in order of time. */
export function lawProfiles(): readonly LawProfile[] {
  return JURISDICTIONS.flatMap((jurisdiction) =>
    timeLineOf(jurisdiction.key).stretches.map((stretch) =>
      profileOf(jurisdiction, stretch, stretch.from ?? stretch.to ?? ''),
    ),
  );
}

/** What stands in the law of a jurisdiction on a date: its instruments in their versions, and every rule with its article. */
export function legalBasis(
  jurisdiction: string,
  asOf: string,
): Pick<LawProfile, 'instruments' | 'rules' | 'version'> {
  const { instruments, rules, version } = lawProfile(jurisdiction, asOf);
  return { instruments, rules, version };
}
