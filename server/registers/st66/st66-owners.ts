import { type PartyOwner, presentOwners } from '../fields/party-owners';
import { type OwnerRecord } from '../trademark-record';
import { at, children, descendants, firstText, textAt, type XmlNode } from '../xml/xml-node';

/** Holders where a file names them, else applicants: by name, or only by the office's number. */
export function st66Owners(mark: XmlNode): OwnerRecord[] {
  for (const role of ['Holder', 'Applicant']) {
    const parties = children(mark, `${role}Details`).flatMap((details) => [
      ...children(details, role).map((node) => partyOf(node, role)),
      ...children(details, `${role}Key`).map((node) => ({ partyType: null, owner: keyOwner(node) })),
    ]);
    const known = parties.filter(({ owner }) => owner.name !== null || owner.identifier !== null);
    if (known.length > 0) return presentOwners(known);
  }
  return [];
}

function partyOf(node: XmlNode, role: string): PartyOwner {
  return {
    partyType: numberOf([...descendants(node, 'PartyTypeCode')][0]?.text),
    owner: ownerOf(node, role),
  };
}

/** Owners that stand behind the marks of a transaction instead of inside them. */
export class TransactionParties {
  /** Marks that look to them for their owners. */
  marks = 0;
  private readonly parties: { readonly role: string; readonly party: PartyOwner }[] = [];

  add(node: XmlNode): void {
    if (this.parties.length < MOST_PARTIES)
      this.parties.push({ role: node.name, party: partyOf(node, node.name) });
  }

  /** By the numbers that the mark gives; all of them where it gives none and is the only mark. */
  ownersFor(stated: readonly OwnerRecord[]): OwnerRecord[] {
    const named = this.parties.filter(({ party }) => party.owner.name !== null);
    if (stated.length === 0 && this.marks === 1) {
      const holders = named.filter(({ role }) => role === 'Holder');
      const present = holders.length > 0 ? holders : named;
      return present.length === 0 ? [] : presentOwners(present.map(({ party }) => party));
    }
    const byNumber = new Map(named.map(({ party }) => [party.owner.identifier, party.owner]));
    return stated.map((owner) =>
      owner.identifier === null ? owner : (byNumber.get(owner.identifier) ?? owner),
    );
  }
}

/** Parties that are kept for one transaction. */
const MOST_PARTIES = 10_000;

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null;
}

function keyOwner(node: XmlNode): OwnerRecord {
  return { name: null, identifier: textAt(node, 'Identifier'), country: null, address: null };
}

function ownerOf(node: XmlNode, role: string): OwnerRecord {
  const book = at(node, `${role}AddressBook`, 'FormattedNameAddress');
  const address = at(book, 'Address', 'FormattedAddress');
  const codes = ['FormattedAddressCountryCode'].flatMap((name) => textAt(address, name) ?? []);
  const own = firstText(node, [
    `${role}NationalityCode`,
    `${role}IncorporationCountryCode`,
    `${role}DomicileCountryCode`,
  ]);
  const lines = (address?.children ?? [])
    .filter(({ name, text }) => text !== '' && !name.endsWith('Ext'))
    .map(({ text }) => text);
  const free = [...descendants(at(book, 'Address'), 'FreeFormatAddressLine')].map(({ text }) => text);
  return {
    name: nameOf(at(book, 'Name')),
    identifier: firstText(node, [`${role}Identifier`, 'Identifier']),
    country: codes[0] ?? textAt(at(book, 'Address'), 'FreeFormatAddress', 'AddressCountryCode') ?? own,
    address: [...lines, ...free].filter((line) => line !== '').join(', ') || null,
  };
}

function nameOf(name: XmlNode | undefined): string | null {
  const formatted = at(name, 'FormattedName');
  const organization = firstText(formatted, ['OrganizationName']);
  if (organization !== null) return organization;
  const parts = ['FirstName', 'MiddleName', 'LastName', 'SecondLastName'].flatMap(
    (part) => textAt(formatted, part) ?? [],
  );
  if (parts.length > 0) return parts.join(' ');
  const lines = [...descendants(name, 'FreeFormatNameLine')]
    .map(({ text }) => text)
    .filter((line) => line !== '');
  return lines.join(' ') || null;
}
