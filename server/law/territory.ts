/** Member states of the European Union, ISO 3166-1 alpha-2. Source: Treaty on European Union, Art. 52, as of 1 Feb 2020. */
export const EU_MEMBERS: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/** Regional offices (WIPO Standard ST.3) and the countries in which their marks have effect. */
export const REGIONAL_OFFICES: Readonly<Record<string, readonly string[]>> = {
  EM: EU_MEMBERS,
  EU: EU_MEMBERS,
  BX: ['BE', 'NL', 'LU'],
  OA: ['BF', 'BJ', 'CF', 'CG', 'CI', 'CM', 'GA', 'GN', 'GQ', 'GW', 'KM', 'ML', 'MR', 'NE', 'SN', 'TD', 'TG'],
};

/** The international register: its marks have effect where they are designated. */
export const DESIGNATING_OFFICE = 'WO';

/** The office and the authority of the demo register have effect everywhere. */
export const DEMO_OFFICE = 'XD';

/** Codes that registers use for a country beside its ISO code. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

const euMembers = new Set(EU_MEMBERS);

/** The countries behind a code of an office or a territory: the members of a region, else the country itself. */
export function countriesOf(code: string): readonly string[] {
  return REGIONAL_OFFICES[code] ?? [COUNTRY_ALIASES[code] ?? code];
}

/** Key of the law profile that governs a country. */
export function jurisdictionOfCountry(country: string): string {
  const [iso = country] = countriesOf(country);
  return euMembers.has(iso) ? 'EU' : iso;
}

/** Countries in which a mark of the office has effect; null means everywhere (the demo register). */
export function effectOf(office: string, designations: readonly string[]): readonly string[] | null {
  if (office === DEMO_OFFICE) return null;
  if (office === DESIGNATING_OFFICE) return [...new Set(designations.flatMap(countriesOf))];
  return countriesOf(office);
}

/** Whether a mark of the office has effect in the country. */
export function hasEffectIn(office: string, designations: readonly string[], country: string): boolean {
  const [iso = country] = countriesOf(country);
  return effectOf(office, designations)?.includes(iso) ?? true;
}
