import { DEMO_OFFICE, EU_MEMBERS } from './territory';

/** A customs authority with which marks are recorded. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  /** Key of the law profile under which it acts. */
  readonly jurisdiction: string;
  /** Countries at whose borders it acts; null means everywhere (demo). */
  readonly countries: readonly string[] | null;
  /** Working-day calendar by which its periods run; null: none is kept, weekends alone count. */
  readonly calendar: 'CN' | 'US' | 'EU' | null;
}

/** Name of the demo authority. It counts on every route. */
export const DEMO_AUTHORITY = 'XD-CUSTOMS';

export const AUTHORITIES: readonly Authority[] = [
  {
    id: 'CN-GACC',
    name: 'General Administration of Customs of China',
    jurisdiction: 'CN',
    countries: ['CN'],
    calendar: 'CN',
  },
  {
    id: 'US-CBP',
    name: 'U.S. Customs and Border Protection',
    jurisdiction: 'US',
    countries: ['US', 'PR'],
    calendar: 'US',
  },
  {
    id: 'EU-AFA',
    name: 'customs of the European Union (application for action)',
    jurisdiction: 'EU',
    countries: EU_MEMBERS,
    calendar: 'EU',
  },
  { id: DEMO_AUTHORITY, name: 'demo customs', jurisdiction: DEMO_OFFICE, countries: null, calendar: 'CN' },
];

const byId = new Map(AUTHORITIES.map((authority) => [authority.id, authority]));

/** The authority of that id. One that is not in the table acts in the country that its id begins with (`JP-CUSTOMS`). */
export function authorityOf(id: string): Authority {
  const country = id.slice(0, 2);
  return byId.get(id) ?? { id, name: id, jurisdiction: country, countries: [country], calendar: null };
}

/** Whether the authority acts at the borders of the country; null stands for an unnamed one, where only the demo acts. */
export function actsIn({ countries }: Authority, country: string | null): boolean {
  return countries === null || (country !== null && countries.includes(country));
}

/** Whether this is written as ids of authorities are: the country, a hyphen, and a name, such as `CN-GACC`. */
export function isAuthorityId(id: string): boolean {
  return /^[A-Z]{2}-[A-Z0-9-]{2,29}$/.test(id);
}
