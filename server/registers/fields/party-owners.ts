import { type OwnerRecord } from '../trademark-record';

/** An owner with the USPTO's party type: 10 the original applicant, 20 at publication, 30 the original registrant, 31 and 40 on who came later. */
export interface PartyOwner {
  readonly partyType: number | null;
  readonly owner: OwnerRecord;
}

/** The present owners: the USPTO lists every owner that a mark ever had, and the highest party type holds it now. */
export function presentOwners(parties: readonly PartyOwner[]): OwnerRecord[] {
  const highest = Math.max(...parties.map(({ partyType }) => partyType ?? -1));
  return parties.filter(({ partyType }) => (partyType ?? -1) === highest).map(({ owner }) => owner);
}

/** ISO country of a USPTO code: its own have an X behind (`CAX`), a US state stands for the country. */
export function usptoCountry(country: string | null, state: string | null): string | null {
  const code = country?.trim().toUpperCase() ?? '';
  if (/^[A-Z]{2}X$/.test(code)) return code.slice(0, 2);
  if (/^[A-Z]{2}$/.test(code)) return code;
  return state !== null && /^[A-Z]{2}$/.test(state.trim()) ? 'US' : null;
}
