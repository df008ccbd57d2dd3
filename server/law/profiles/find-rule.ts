import { type Citation } from '../types';
import { lawOn } from './jurisdictions';
import { type LawRule, type RuleKey } from './law-types';

/**
 * The rule of that name in force on the date, or null. Where rules differ by the office of the mark, the one for the
 * office goes before the general one.
 */
export function findRule(jurisdiction: string, key: RuleKey, date: string, office?: string): LawRule | null {
  const rules = lawOn(jurisdiction, date).stretch.byKey.get(key) ?? [];
  const ofOffice = office === undefined ? undefined : rules.find(({ offices }) => offices?.includes(office));
  return ofOffice ?? rules.find(({ offices }) => offices === undefined) ?? rules[0] ?? null;
}

/** Like `findRule`, where the data must hold the rule. @throws Error if it does not */
export function requireRule(jurisdiction: string, key: RuleKey, date: string, office?: string): LawRule {
  const rule = findRule(jurisdiction, key, date, office);
  if (!rule) throw new Error(`The law data of ${jurisdiction} has no rule ${key} on ${date}.`);
  return rule;
}

/** Where the rule is written. */
export function citationOf(
  jurisdiction: string,
  { instrument, version, article, confidence }: LawRule,
): Citation {
  return { jurisdiction, instrument, version, article, confidence };
}
