import { AUTHORITIES } from '../authorities';
import { inWords } from '../money';
import { JURISDICTIONS } from '../profiles/jurisdictions';
import { type Jurisdiction, type LawRule } from '../profiles/law-types';
import { DESIGNATING_OFFICE, DEMO_OFFICE, REGIONAL_OFFICES } from '../territory';
import { tableOf } from './markdown';

const UNIT_WORDS = { WORKING_DAY: 'working days', DAY: 'days', MONTH: 'months', YEAR: 'years' } as const;

/** Every number that the rule carries, in words. */
function numbersOf({ periods = {}, shares = {}, amounts = {}, tiers = [], ends = {} }: LawRule): string {
  return [
    ...Object.entries(periods).map(([name, { n, unit }]) => `${name} ${n} ${UNIT_WORDS[unit]}`),
    ...Object.entries(shares).map(([name, { parts, of }]) => `${name} ${parts}/${of}`),
    ...Object.entries(amounts).map(([name, money]) => `${name} ${inWords(money)}`),
    ...tiers.map(({ below, share, atLeast, fixed }) => {
      const sum = fixed ? inWords(fixed) : `${share?.parts}/${share?.of}`;
      return `${below ? `below ${inWords(below)}` : 'above'}: ${sum}${atLeast ? `, at least ${inWords(atLeast)}` : ''}`;
    }),
    ...Object.entries(ends).map(
      ([name, { day, month, years }]) => `${name} until ${day}.${month}. ${years} year later`,
    ),
  ].join('; ');
}

function rulesTable({ rules }: Jurisdiction): string {
  return tableOf(
    ['rule', 'instrument', 'version', 'article', 'marks of', 'from', 'to', 'confidence', 'says', 'numbers'],
    rules.map((rule) => [
      `\`${rule.key}\``,
      rule.instrument,
      rule.version,
      rule.article ?? 'citation pending',
      rule.offices?.join(', ') ?? 'any',
      rule.validFrom ?? '',
      rule.validTo ?? '',
      rule.confidence,
      rule.text,
      numbersOf(rule),
    ]),
  );
}

/** The jurisdictions with all their rules. */
export function renderProfiles(): string {
  return JURISDICTIONS.map((one) => `### ${one.name} (\`${one.key}\`)\n\n${rulesTable(one)}`).join('\n\n');
}

/** What customs does, by whether the mark is recorded and the sign identical. */
export function renderCustoms(): string {
  const rows = JURISDICTIONS.flatMap(({ key, customs }) =>
    (['recorded', 'unrecorded'] as const).flatMap((recordal) =>
      (['identical', 'similar'] as const).map((sign) => {
        const { reach, rule } = customs[recordal][sign];
        return [key, recordal, sign, `\`${reach}\``, `\`${rule}\``];
      }),
    ),
  );
  return tableOf(['jurisdiction', 'mark', 'sign', 'customs acts', 'by rule'], rows);
}

/** Where rights and recordals have effect. */
export function renderTerritory(): string {
  const offices = [
    ...Object.entries(REGIONAL_OFFICES).map(([office, countries]) => [`\`${office}\``, countries.join(', ')]),
    [`\`${DESIGNATING_OFFICE}\``, 'the countries and regions that the record designates'],
    [`\`${DEMO_OFFICE}\``, 'everywhere (demo data)'],
    ['any other', 'the country of that code'],
  ];
  const authorities = AUTHORITIES.map(({ id, name, countries, calendar }) => [
    `\`${id}\``,
    name,
    countries?.join(', ') ?? 'everywhere (demo data)',
    calendar ?? 'weekends alone',
  ]);
  return [
    tableOf(['office', 'has effect in'], offices),
    tableOf(['authority', 'name', 'acts in', 'calendar'], authorities),
  ].join('\n\n');
}
