import { mayBePerson } from '../owners/compare-holders';
import { readHolderName } from '../owners/holder-name';
import { type OwnerRecord, type TrademarkRecord } from '../trademark-record';
import { type NamedRow } from './named-rows';

/** What of a record tells its rights holder from namesakes. */
export type HeldRecord = Pick<
  TrademarkRecord,
  'office' | 'applicationNumber' | 'owner' | 'ownerCountry' | 'owners'
>;

/** Words that no natural person's name has; looked for first, since taking a name apart costs more. */
const OF_FIRMS =
  /\b(?:inc|ltd|limited|llc|corp|corporation|co|company|gmbh|ag|s\.?a|s\.?p\.?a|b\.?v|plc|kg|pty|sarl)\b|公司|株式会社|주식회사/i;

/** Characters of a natural person's name at most. */
const LONGEST_PERSON = 60;

/**
 * The rights holder of a record. Namesakes in two countries are two holders, and so are natural persons of one name whom no number of the
 * office and no address shows to be one: whether they are is for a person to say, see `proposeLinks`.
 */
export function holderOf(record: HeldRecord): NamedRow {
  const { owner, ownerCountry, owners } = record;
  const stated = owners.find(({ name }) => name !== null);
  if (owner === null) return { name: unnamedOwner(record), country: ownerCountry };
  const country = ownerCountry ?? '';
  const distinction =
    stated === undefined || !isPerson(owner)
      ? country
      : `${country} ${personKey(record.office, stated)}`.trim();
  return { name: owner, country: ownerCountry, distinction };
}

function isPerson(name: string): boolean {
  return name.length <= LONGEST_PERSON && !OF_FIRMS.test(name) && mayBePerson(readHolderName(name));
}

function personKey(office: string, { address, identifier }: OwnerRecord): string {
  if (identifier !== null) return `${office} ${identifier}`;
  if (address === null) return office;
  const words = address
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.sort().join(' ').trim();
}

/** How the name of a holder begins whom no source named. */
export const UNSTATED_OWNER = 'Owner not stated (';

/** A mark whose owner the source does not name has a holder of its own, so that it is nobody else's by mistake. */
function unnamedOwner({ applicationNumber, office, owners }: HeldRecord): string {
  const identifier = owners.find((one) => one.identifier !== null)?.identifier;
  return identifier == null
    ? `${UNSTATED_OWNER}${office} ${applicationNumber})`
    : `${office} applicant no. ${identifier}`;
}
