import { presentOwners } from '../fields/party-owners';
import { type OwnerRecord } from '../trademark-record';
import {
  at,
  attribute,
  child,
  children,
  descendants,
  firstText,
  textAt,
  type XmlNode,
} from '../xml/xml-node';

/** TSDR lists every owner that a mark ever had, with the party type as sequence number and one of these words. */
const PARTY_WORDS = /ORIGINAL APPLICANT|OWNER AT PUBLICATION|ORIGINAL REGISTRANT|NEW OWNER|SUBSEQUENT OWNER/i;

/** Holders or owners where a file names them, else applicants. */
export function st96Owners(mark: XmlNode): OwnerRecord[] {
  for (const role of ['Holder', 'Owner', 'Applicant']) {
    const parties = children(child(mark, `${role}Bag`), role).map((node) => ({
      partyType: partyTypeOf(node),
      owner: ownerOf(node),
    }));
    const known = parties.filter(({ owner }) => owner.name !== null || owner.identifier !== null);
    if (known.length > 0) return presentOwners(known);
  }
  return interestedOwners(mark);
}

/** Canada also lists all parties with what they are; agents and others are none of the owners. */
function interestedOwners(mark: XmlNode): OwnerRecord[] {
  return children(at(mark, 'NationalTrademarkInformation', 'InterestedPartyBag'), 'InterestedParty')
    .filter((node) => /owner|registrant|applicant/i.test(textAt(node, 'InterestedPartyCategory') ?? ''))
    .map(ownerOf)
    .filter(({ name }) => name !== null);
}

function partyTypeOf(node: XmlNode): number | null {
  const comment = [...descendants(node, 'CommentText')].some(({ text }) => PARTY_WORDS.test(text));
  const number = attribute(node, 'sequenceNumber');
  return comment && number !== null && /^\d{1,3}$/.test(number) ? Number(number) : null;
}

function ownerOf(node: XmlNode): OwnerRecord {
  const contact =
    child(node, 'Contact') ?? at(node, 'ContactBag', 'Contact') ?? at(node, 'PublicationContact');
  const address = at(contact, 'PostalAddressBag', 'PostalAddress') ?? child(contact, 'PostalAddress');
  const structured = child(address, 'PostalStructuredAddress');
  const unstructured = child(address, 'PostalAddressText') ?? child(address, 'PostalUnstructuredAddress');
  const lines = structured?.children.map(({ text }) => text) ?? [unstructured?.text ?? ''];
  return {
    name: nameOf(child(contact, 'Name') ?? contact) ?? companyBeside(node),
    identifier: firstText(node, ['PartyIdentifier', 'ApplicantIdentifier', 'HolderIdentifier', 'Identifier']),
    country:
      textAt(structured, 'CountryCode') ??
      firstText(node, ['NationalityCode', 'IncorporationCountryCode', 'DomicileCountryCode']) ??
      textAt(unstructured, 'CountryCode'),
    address: lines.filter((line) => line !== '').join(', ') || null,
  };
}

/** Some offices name a company beside its address; the USPTO has its legal form there. */
const companyBeside = (node: XmlNode): string | null =>
  partyTypeOf(node) === null ? textAt(node, 'LegalEntityName') : null;

function nameOf(name: XmlNode | undefined): string | null {
  const entity = textAt(name, 'EntityName') ?? textAt(name, 'OrganizationName', 'OrganizationStandardName');
  if (entity !== null) return entity;
  const person = child(name, 'PersonName');
  const full = textAt(person, 'PersonFullName');
  if (full !== null) return full;
  const structured = child(person, 'PersonStructuredName');
  const parts = ['FirstName', 'MiddleName', 'LastName', 'SecondLastName'].flatMap(
    (part) => textAt(structured, part) ?? [],
  );
  return parts.join(' ') || null;
}
