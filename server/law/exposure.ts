import { authorityOf } from './authorities';
import { guaranteeFor } from './guarantee';
import { fromCents, shareBelow, toCents } from './money';
import { citationOf, findRule } from './profiles/find-rule';
import { lawOn } from './profiles/jurisdictions';
import { type RuleKey } from './profiles/law-types';
import { DEMO_OFFICE } from './territory';
import {
  type Act,
  type CustomsEffect,
  type CustomsReach,
  type Exposure,
  type ExposureTopic,
  type Money,
} from './types';
import { type FindingCase } from './verdict/finding-case';
import { type Ruling } from './verdict/verdict-table';

const REACH_ORDER: readonly CustomsReach[] = ['NONE', 'ON_APPLICATION', 'EX_OFFICIO'];

/** The furthest that an authority of this jurisdiction goes. */
export function reachIn(
  jurisdiction: string,
  customs: readonly Pick<CustomsEffect, 'authority' | 'reach'>[],
): CustomsReach {
  const reaches = customs
    .filter(({ authority }) => {
      const of = authorityOf(authority).jurisdiction;
      return of === jurisdiction || of === DEMO_OFFICE;
    })
    .map(({ reach }) => REACH_ORDER.indexOf(reach));
  return REACH_ORDER[Math.max(0, ...reaches)] ?? 'NONE';
}

/** The highest fine on goods of this value; null where no law on record sets a ceiling, or the value is not stated. */
export function fineCeiling(jurisdiction: string, value: Money | null, date: string): Money | null {
  const share = findRule(jurisdiction, 'IMPORT_EXPORT_FINE', date)?.shares?.['ceiling'];
  if (!share || !value) return null;
  return { amount: fromCents(shareBelow(toCents(value.amount), share)), currency: value.currency };
}

/** Security rules worth stating: the one that sets the sum, and what limits or replaces it. */
const SECURITY_RULES: Readonly<Record<CustomsReach, readonly RuleKey[]>> = {
  EX_OFFICIO: ['GUARANTEE_EX_OFFICIO', 'GENERAL_GUARANTEE', 'GUARANTEE_LIMIT'],
  ON_APPLICATION: ['GUARANTEE_ON_APPLICATION', 'GUARANTEE_LIMIT'],
  NONE: [],
};

/** Rules that are stated, and what each is about. */
const TOPIC_OF: Readonly<Partial<Record<RuleKey, ExposureTopic>>> = {
  CONFISCATION: 'CONFISCATION',
  IMPORT_EXPORT_FINE: 'FINE',
  DECLARATION_FINE: 'DECLARATION',
  CIVIL_LIABILITY: 'CIVIL',
  CRIMINAL_TRANSFER: 'CRIMINAL',
  PLATFORM_NOTICE: 'PLATFORM',
  GUARANTEE_EX_OFFICIO: 'SECURITY',
  GUARANTEE_ON_APPLICATION: 'SECURITY',
  GENERAL_GUARANTEE: 'SECURITY',
  GUARANTEE_LIMIT: 'SECURITY',
  WRONGFUL_DETENTION: 'WRONGFUL_DETENTION',
};

function statementsOf(jurisdiction: string, keys: readonly RuleKey[], date: string): Exposure['statements'] {
  return keys.flatMap((key) => {
    const rule = findRule(jurisdiction, key, date);
    const topic = TOPIC_OF[key] ?? 'DETENTION';
    return rule ? [{ topic, text: rule.text, citation: citationOf(jurisdiction, rule) }] : [];
  });
}

/** What stands at stake where a licence is held that customs does not know of: the goods may be stopped, no more. */
function detentionOnly(jurisdiction: string, date: string): Exposure {
  return {
    jurisdiction,
    fineCeiling: null,
    guarantee: null,
    confiscation: false,
    criminalTransfer: false,
    statements: statementsOf(jurisdiction, ['CUSTOMS_EX_OFFICIO', 'RECORDAL_CHANGES'], date),
  };
}

function exposureIn(
  { jurisdiction, limb }: Act,
  finding: FindingCase,
  ruling: Ruling,
  customs: readonly CustomsEffect[],
): Exposure {
  const { value, date } = finding.route;
  const reach = reachIn(jurisdiction, customs);
  const criminalTransfer =
    limb === 'DOUBLE_IDENTITY' &&
    ruling.verdict === 'BLOCK' &&
    findRule(jurisdiction, 'CRIMINAL_TRANSFER', date) !== null;
  const { confiscates, statements } = lawOn(jurisdiction, date).jurisdiction;
  return {
    jurisdiction,
    fineCeiling: fineCeiling(jurisdiction, value, date),
    guarantee: value === null ? null : guaranteeFor(jurisdiction, reach, value, date),
    confiscation: confiscates,
    criminalTransfer,
    statements: statementsOf(
      jurisdiction,
      [
        ...statements,
        ...(criminalTransfer ? (['CRIMINAL_TRANSFER'] as const) : []),
        ...SECURITY_RULES[reach],
      ],
      date,
    ),
  };
}

/** What the finding can cost in each jurisdiction where it may infringe. Empty where it is clear or crosses no border. */
export function exposuresOf(
  finding: FindingCase,
  ruling: Ruling,
  acts: readonly Act[],
  customs: readonly CustomsEffect[],
): readonly Exposure[] {
  if (ruling.verdict === 'CLEAR' || finding.route.direction === 'DOMESTIC') return [];
  if (ruling.reason === 'AUTHORIZED_NOT_LISTED') {
    return acts.map(({ jurisdiction }) => detentionOnly(jurisdiction, finding.route.date));
  }
  return acts.filter(({ limb }) => limb !== 'NONE').map((act) => exposureIn(act, finding, ruling, customs));
}
