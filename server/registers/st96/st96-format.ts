import { markTypeOf } from '../fields/mark-type';
import { niceClassOf } from '../fields/office-class';
import { officeDate } from '../fields/office-date';
import { verbalElements } from '../fields/verbal-elements';
import { checkDraft } from '../fields/record-draft';
import { statusOf } from '../status/office-status';
import { USPTO_STATUS } from '../status/uspto-status';
import { WORD_STATUS } from '../status/word-status';
import { type GoodsRecord, type OppositionRecord } from '../trademark-record';
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
import { st96Owners } from './st96-owners';

/**
 * Trademarks after WIPO ST.96 (`Trademark`), as TSDR, the United Kingdom, Canada and others publish them, in any version and under
 * any prefix. Source: WIPO Standard ST.96, Trademark and Common components.
 */
export const ST96: XmlFormat = {
  name: 'st96',
  register: 'st96',
  records: new Set(['Trademark']),
  outer: new Set(['CreationDateTime', 'RequestProducerDateTime', 'ProducedDateTime']),
  open() {
    let created: string | null = null;
    return {
      outside(_name, text) {
        created ??= officeDate(text.slice(0, 10)) || null;
        return false;
      },
      read: (node) => readTrademark(node, created),
      publicationDate: () => created,
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
  goods: 'GoodsServicesDescriptionText',
  oppositions: 'OppositionDate',
};

function readTrademark(node: XmlNode, created: string | null): XmlReading {
  const application = child(node, 'ApplicationNumber');
  const office =
    firstText(node, ['RegistrationOfficeCode', 'IPOfficeCode', 'FilingPlace', 'ReceivingOfficeCode']) ??
    textAt(application, 'IPOfficeCode');
  const registration = child(node, 'RegistrationNumber');
  const registrationNumber = numberIn(registration, 'RegistrationNumberText');
  const applicationNumber =
    numberIn(application, 'ApplicationNumberText') ??
    textAt(application, 'ST13ApplicationNumber') ??
    firstText(node, [
      'ApplicationNumberText',
      'InternationalRegistrationNumber',
      'InternationalMarkIdentifier',
    ]) ??
    registrationNumber;
  const named = keyOf(office, applicationNumber);
  if (/^delete$/i.test(attribute(node, 'operationCategory') ?? '') && named.key)
    return { removed: named.key };

  const representation = child(node, 'MarkRepresentation');
  const markText = wordsOf(representation ?? node);
  const feature = textAt(representation, 'MarkFeatureCategory') ?? textAt(node, 'MarkFeatureCategory');
  const result = checkDraft(
    {
      office,
      applicationNumber,
      registrationNumber,
      markText,
      markType: markTypeOf(feature ?? featureOfReproduction(representation), markText !== null),
      ...statusFields(node, office),
      statusDate: textAt(node, 'MarkCurrentStatusDate'),
      filingDate: firstText(node, [
        'ApplicationDate',
        'ApplicationDateTime',
        'FilingDate',
        'InternationalRegistrationDate',
      ]),
      publicationDate: publicationOf(node),
      registrationDate: firstText(node, ['RegistrationDate', 'InternationalRegistrationDate']),
      expiryDate: firstText(node, ['ExpiryDate', 'RegistrationExpiryDate']),
      ...classesAndGoods(at(node, 'GoodsServicesBag')),
      designations: designationsOf(node),
      owners: st96Owners(node),
      oppositions: oppositionsOf(node),
      recordedOn: textAt(node, 'LastUpdateDate') ?? created,
    },
    FIELDS,
  );
  return 'record' in result ? result : { ...result, ...named };
}

/** A number that some versions give as text and others as an element below. */
function numberIn(node: XmlNode | undefined, name: string): string | null {
  const text = textAt(node, name) ?? node?.text ?? '';
  return text === '' ? null : text;
}

function statusFields(node: XmlNode, office: string | null) {
  const code = firstText(node, ['MarkCurrentStatusCode', 'MarkCurrentStatusCategory']);
  const national =
    at(node, 'NationalStatusBag', 'NationalStatus') ?? at(node, 'NationalTrademarkInformation');
  const words =
    textAt(node, 'MarkCurrentStatusText') ??
    textAt(node, 'MarkCurrentStatusInternalDescriptionText') ??
    firstText(national, ['NationalStatusExternalDescriptionText', 'NationalStatusInternalDescriptionText']) ??
    textAt(node, 'NationalTrademarkInformation', 'MarkCurrentStatusExternalDescriptionText');
  const byCode = statusOf(office === 'US' ? USPTO_STATUS : WORD_STATUS, code);
  return {
    status: byCode === 'UNKNOWN' && office !== 'US' ? statusOf(WORD_STATUS, words) : byCode,
    officeStatusCode: code,
    officeStatusText: words,
  };
}

function wordsOf(representation: XmlNode): string | null {
  const specifications = [...descendants(representation, 'WordMarkSpecification')];
  return verbalElements(specifications.flatMap((one) => elementsOf(one).map(({ text }) => text)));
}

/** Some offices give only the words that stand out. */
function elementsOf(specification: XmlNode): readonly XmlNode[] {
  const all = children(specification, 'MarkVerbalElementText');
  return all.some(({ text }) => text !== '')
    ? all
    : children(specification, 'MarkSignificantVerbalElementText');
}

/** Some versions say the kind only by what stands for the mark. */
function featureOfReproduction(representation: XmlNode | undefined): string | null {
  const code = textAt(representation, 'MarkDescriptionBag', 'NationalMarkDescription', 'MarkFeatureCode');
  const usptoDrawings: Readonly<Record<string, string>> = {
    1: 'Word',
    2: 'Figurative',
    3: 'Combined',
    4: 'Word',
    5: 'Stylized',
    6: 'Other',
  };
  return code === null ? null : (usptoDrawings[code[0] ?? ''] ?? null);
}

function publicationOf(node: XmlNode): string | null {
  const dates = children(at(node, 'PublicationBag'), 'Publication').flatMap(
    (one) => textAt(one, 'PublicationDate') ?? [],
  );
  return dates.sort()[0] ?? null;
}

function classesAndGoods(bag: XmlNode | undefined) {
  const niceClasses: number[] = [];
  const localClasses = new Set<string>();
  const goods: GoodsRecord[] = [];
  for (const classification of descendants(bag, 'GoodsServicesClassification')) {
    const kind = textAt(classification, 'ClassificationKindCode') ?? 'Nice';
    const written = textAt(classification, 'ClassNumber');
    const niceClass = niceClassOf(written);
    const domestic = /domestic|national/i.test(kind);
    if (niceClass !== null && !domestic) niceClasses.push(niceClass);
    // A and B of certification marks, 200 of membership marks.
    if (niceClass === null && !domestic && written !== null && !/^0*$/.test(written))
      localClasses.add(`IC ${written}`);
    const national = textAt(classification, 'NationalClassNumber');
    if (national !== null) localClasses.add(`US ${national}`);
  }
  for (const description of descendants(bag, 'ClassDescription')) {
    const niceClass = niceClassOf(textAt(description, 'ClassNumber'));
    if (niceClass !== null) niceClasses.push(niceClass);
    for (const one of children(description, 'GoodsServicesDescriptionText'))
      goods.push({ niceClass, language: attribute(one, 'languageCode'), text: one.text });
  }
  return { niceClasses, localClasses: [...localClasses], goods };
}

function designationsOf(node: XmlNode): string[] {
  const codes = [...descendants(node, 'DesignatedCountryCode'), ...descendants(node, 'DesignatedCountry')];
  return [...new Set(codes.map(({ text }) => text.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code)))];
}

function oppositionsOf(node: XmlNode): OppositionRecord[] {
  const bags = ['OppositionBag', 'OppositionProceedingBag', 'OppositionProceedingsBag'];
  return bags.flatMap((bag) =>
    (child(node, bag)?.children ?? []).map((one) => ({
      identifier: firstText(one, [
        'OppositionIdentifier',
        'ProceedingIdentifier',
        'LegalProceedingIdentifier',
      ]),
      date: firstText(one, ['OppositionDate', 'ProceedingDate', 'LegalProceedingFilingDate']),
      status: firstText(one, [
        'OppositionCurrentStatusCategory',
        'OppositionStatusCategory',
        'ProceedingStatusText',
      ]),
    })),
  );
}
