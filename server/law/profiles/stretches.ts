import { addDays } from '../date';
import { type Jurisdiction, type LawRule, type RuleKey } from './law-types';

/** Days on which the same rules apply. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
  readonly rules: readonly LawRule[];
  readonly byKey: ReadonlyMap<RuleKey, readonly LawRule[]>;
}

function grouped<K>(rules: readonly LawRule[], keyOf: (rule: LawRule) => K): Map<K, LawRule[]> {
  const groups = new Map<K, LawRule[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return groups;
}

const startOf = ({ validFrom }: LawRule): string => validFrom ?? '';
const identityOf = ({ key, offices }: LawRule): string => `${key} ${offices?.join(' ') ?? ''}`;

/** Of the versions of one rule the one that applies on the date; before the first that is known, the first. */
function applicable(versions: readonly LawRule[], date: string): readonly LawRule[] {
  const inOrder = [...versions].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const rule = inOrder.findLast((one) => startOf(one) <= date) ?? inOrder[0];
  return rule && (rule.validTo === null || rule.validTo >= date) ? [rule] : [];
}

/** The jurisdiction's time line, cut wherever a rule begins or ends; earliest first. */
export function stretchesOf({ rules }: Pick<Jurisdiction, 'rules'>): readonly Stretch[] {
  const cuts = new Set<string>(['']);
  for (const { validFrom, validTo } of rules) {
    if (validFrom !== null) cuts.add(validFrom);
    if (validTo !== null) cuts.add(addDays(validTo, 1));
  }
  const starts = [...cuts].sort();
  const versions = [...grouped(rules, identityOf).values()];
  return starts.map((from, i) => {
    const next = starts[i + 1];
    const inForce = versions.flatMap((same) => applicable(same, from));
    return {
      from: from === '' ? null : from,
      to: next === undefined ? null : addDays(next, -1),
      rules: inForce,
      byKey: grouped(inForce, ({ key }) => key),
    };
  });
}

/** The stretch that holds the date. */
export function stretchOn(stretches: readonly Stretch[], date: string): Stretch {
  const stretch = stretches.findLast(({ from }) => from === null || from <= date);
  if (!stretch) throw new RangeError('A time line has at least one stretch.');
  return stretch;
}
