import { markTypeOf } from '../fields/mark-type';
import { niceClassOf } from '../fields/office-class';
import { officeDate } from '../fields/office-date';
import { verbalElements } from '../fields/verbal-elements';
import { checkDraft } from '../fields/record-draft';
import { statusOf } from '../status/office-status';
import { USPTO_STATUS } from '../status/uspto-status';
import { WORD_STATUS } from '../status/word-status';
import { type GoodsRecord, type OppositionRecord, type OwnerRecord } from '../trademark-record';
import { keyOf, type XmlFormat, type XmlReading } from '../xml/xml-format';
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
import { st66Owners, TransactionParties } from './st66-owners';

/**
 * Trade marks after WIPO ST.66, as EUIPO (EM-TM-TradeMark), TSDR and many national offices publish them: a `TradeMark` each, in
 * whatever namespace. Source: WIPO Standard ST.66, EM-TM-TradeMark V3.
 */
export const ST66: XmlFormat = {
  name: 'st66',
  register: 'st66',
  // Owners stand inside the mark, or behind all marks of the transaction.
  records: new Set(['TradeMark', 'Applicant', 'Holder']),
  outer: new Set(['RequestProducerDateTime', 'TransmissionDate', 'ExtractionDate', 'TransactionData']),
  open() {
    let produced: string | null = null;
    let transaction = new TransactionParties();
    return {
      outside(name, text) {
        if (name === 'TransactionData') {
          transaction = new TransactionParties();
          return true;
        }
        produced ??= officeDate(text.slice(0, 10)) || null;
        return false;
      },
      read(node) {
        if (node.name !== 'TradeMark') {
          transaction.add(node);
          return null;
        }
        const parties = transaction;
        const owners = st66Owners(node);
        if (owners.some(({ name }) => name !== null)) return readTradeMark(node, produced, owners);
        parties.marks += 1;
        return { later: () => readTradeMark(node, produced, parties.ownersFor(owners)) };
      },
      publicationDate: () => produced,
    };
  },
};

const FIELDS = {
  office: 'RegistrationOfficeCode',
  applicationNumber: 'ApplicationNumber',
  registrationNumber: 'RegistrationNumber',
  markText: 'MarkVerbalElementText',
  statusDate: 'MarkCurrentStatusDate',
  filingDate: 'ApplicationDate',
  publicationDate: 'PublicationDate',
  registrationDate: 'RegistrationDate',
  expiryDate: 'ExpiryDate',
  officeStatusCode: 'MarkCurrentStatusCode',
  goods: 'GoodsServicesDescription',
  oppositions: 'OppositionDate',
};

/** The EU register keeps the number of the application when it registers a mark. */
const SAME_NUMBER_OFFICE = 'EM';

function readTradeMark(node: XmlNode, produced: string | null, owners: readonly OwnerRecord[]): XmlReading {
  const office = firstText(node, ['RegistrationOfficeCode', 'ReceivingOfficeCode', 'FilingPlace']);
  const applicationNumber = firstText(node, [
    'ApplicationNumber',
    'InternationalRegistrationNumber',
    'InternationalMarkIdentifier',
    'RegistrationNumber',
  ]);
  const named = keyOf(office, applicationNumber);
  if (/^delete$/i.test(attribute(node, 'operationCode') ?? '') && named.key) return { removed: named.key };

  const markText = wordsOf(node);
  const registrationDate = firstText(node, ['RegistrationDate', 'InternationalRegistrationDate']);
  const result = checkDraft(
    {
      office,
      applicationNumber,
      registrationNumber:
        textAt(node, 'RegistrationNumber') ??
        (office === SAME_NUMBER_OFFICE && registrationDate !== null ? applicationNumber : null),
      markText,
      markType: markTypeOf(textAt(node, 'MarkFeature'), markText !== null),
      ...statusFields(node, office),
      statusDate: textAt(node, 'MarkCurrentStatusDate'),
      filingDate: textAt(node, 'ApplicationDate'),
      publicationDate: publicationOf(node),
      registrationDate,
      expiryDate: textAt(node, 'ExpiryDate'),
      ...classesAndGoods(at(node, 'GoodsServicesDetails')),
      designations: designationsOf(node),
      owners,
      oppositions: oppositionsOf(node),
      recordedOn: produced,
    },
    FIELDS,
  );
  return 'record' in result ? result : { ...result, ...named };
}

function statusFields(node: XmlNode, office: string | null) {
  const code = child(node, 'MarkCurrentStatusCode');
  const sentence = textAt(node, 'TradeMarkExt', 'MarkCurrentStatusExternalDescriptionText');
  const words = code === undefined || code.text === '' ? null : code.text;
  const milestone = attribute(code, 'milestone');
  const own = attribute(code, 'status');
  const numbers = [own && `status ${own}`, milestone && `milestone ${milestone}`].filter(Boolean).join(', ');
  const table = office === 'US' ? USPTO_STATUS : WORD_STATUS;
  return {
    status: statusOf(table, words),
    officeStatusCode: numbers === '' ? words : numbers,
    officeStatusText: numbers === '' ? sentence : words,
  };
}

function wordsOf(node: XmlNode): string | null {
  const texts = children(node, 'WordMarkSpecification').flatMap((one) =>
    children(one, 'MarkVerbalElementText').map(({ text }) => text),
  );
  const first = children(node, 'MarkVerbalElementText').map(({ text }) => text);
  return verbalElements([...texts, ...first]);
}

/** Publication of the application: section A of the EU bulletin; else the earliest that the file names. */
function publicationOf(node: XmlNode): string | null {
  const all = children(at(node, 'PublicationDetails'), 'Publication').flatMap((one) => {
    const date = textAt(one, 'PublicationDate');
    return date === null ? [] : [{ date, section: textAt(one, 'PublicationSection') ?? '' }];
  });
  const earliest = all.map(({ date }) => date).sort()[0] ?? null;
  return all.find(({ section }) => section.startsWith('A'))?.date ?? earliest;
}

function classesAndGoods(details: XmlNode | undefined) {
  const niceClasses: number[] = [];
  const localClasses = new Set<string>();
  const goods: GoodsRecord[] = [];
  for (const description of descendants(details, 'ClassDescription')) {
    const written = textAt(description, 'ClassNumber');
    const niceClass = niceClassOf(written);
    if (niceClass !== null) niceClasses.push(niceClass);
    else if (written !== null && Number(written) !== 0) localClasses.add(written);
    for (const one of descendants(description, 'DomesticClassNumbers'))
      if (one.text !== '') localClasses.add(`US ${one.text}`);
    for (const one of children(description, 'GoodsServicesDescription'))
      goods.push({ niceClass, language: attribute(one, 'languageCode'), text: one.text });
  }
  return { niceClasses, localClasses: [...localClasses], goods };
}

function designationsOf(node: XmlNode): string[] {
  const codes = [
    ...descendants(node, 'DesignatedCountryCode'),
    ...descendants(node, 'DesignationCountryCode'),
  ];
  return [...new Set(codes.map(({ text }) => text.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code)))];
}

function oppositionsOf(node: XmlNode): OppositionRecord[] {
  return children(at(node, 'OppositionDetails'), 'Opposition').map((one) => ({
    identifier: textAt(one, 'OppositionIdentifier'),
    date: textAt(one, 'OppositionDate'),
    status: firstText(one, ['OppositionCurrentStatusCode', 'OppositionCurrentStatus']),
  }));
}
