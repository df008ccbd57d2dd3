import { type MarkType } from '../../matching/types';
import { niceClassOf } from '../fields/office-class';
import { officeDate } from '../fields/office-date';
import { presentOwners, usptoCountry } from '../fields/party-owners';
import { checkDraft } from '../fields/record-draft';
import { statusOf } from '../status/office-status';
import { USPTO_STATUS } from '../status/uspto-status';
import { type GoodsRecord, type OwnerRecord } from '../trademark-record';
import { drawingType } from './drawing-type';
import { keyOf, type XmlFormat, type XmlReading } from '../xml/xml-format';
import { at, children, textAt, type XmlNode } from '../xml/xml-node';

/**
 * The USPTO's daily and annual application files, `us-trademark-applications` DTD v2: a `case-file` each. Source: "Trademark Applications
 * Daily XML DTD Element Documentation (V2.0)".
 */
export const USPTO: XmlFormat = {
  name: 'uspto',
  register: 'uspto',
  records: new Set(['case-file']),
  outer: new Set(['creation-datetime']),
  wanted: new Set([
    ...[
      'serial-number',
      'registration-number',
      'transaction-date',
      'case-file-header',
      'filing-date',
      'registration-date',
    ],
    ...[
      'status-code',
      'status-date',
      'mark-identification',
      'mark-drawing-code',
      'published-for-opposition-date',
    ],
    ...[
      'drawing-3d-current-in',
      'case-file-statements',
      'case-file-statement',
      'type-code',
      'text',
      'classifications',
    ],
    ...[
      'classification',
      'international-code',
      'us-code',
      'case-file-owners',
      'case-file-owner',
      'nationality',
      'state',
    ],
    ...['country', 'party-type', 'party-name', 'address-1', 'address-2', 'city', 'postcode'],
  ]),
  open() {
    let created: string | null = null;
    return {
      outside(_name, text) {
        created = officeDate(text.slice(0, 8)) || null;
        return false;
      },
      read: readCaseFile,
      publicationDate: () => created,
    };
  },
};

const FIELDS = {
  applicationNumber: 'serial-number',
  registrationNumber: 'registration-number',
  markText: 'mark-identification',
  statusDate: 'status-date',
  filingDate: 'filing-date',
  publicationDate: 'published-for-opposition-date',
  registrationDate: 'registration-date',
  officeStatusCode: 'status-code',
  goods: 'case-file-statement',
};

function readCaseFile(node: XmlNode): XmlReading {
  const header = at(node, 'case-file-header');
  const code = textAt(header, 'status-code');
  const text = textAt(header, 'mark-identification');
  const serial = textAt(node, 'serial-number');
  const classes = children(at(node, 'classifications'), 'classification');
  const international = classes.flatMap((one) =>
    children(one, 'international-code').map((child) => child.text),
  );
  const nice = new Set(international.flatMap((one) => niceClassOf(one) ?? []));
  const result = checkDraft(
    {
      office: 'US',
      applicationNumber: serial,
      registrationNumber: textAt(node, 'registration-number')?.replace(/^0+/, '') ?? null,
      markText: text,
      markType: drawingOf(header, text !== null),
      status: statusOf(USPTO_STATUS, code),
      officeStatusCode: code,
      statusDate: textAt(header, 'status-date'),
      filingDate: textAt(header, 'filing-date'),
      publicationDate: textAt(header, 'published-for-opposition-date'),
      registrationDate: textAt(header, 'registration-date'),
      niceClasses: nice,
      localClasses: localClasses(classes, international),
      goods: goodsOf(node, nice),
      owners: ownersOf(node),
      recordedOn: textAt(node, 'transaction-date'),
    },
    FIELDS,
  );
  return 'record' in result ? result : { ...result, ...keyOf('US', serial) };
}

function drawingOf(header: XmlNode | undefined, hasText: boolean): MarkType {
  if (textAt(header, 'drawing-3d-current-in') === 'T') return 'THREE_DIMENSIONAL';
  return drawingType(textAt(header, 'mark-drawing-code'), hasText);
}

/** US classes, and international codes that are none of Nice: A and B of certification marks, 200 of membership marks. */
function localClasses(classes: readonly XmlNode[], international: readonly string[]): string[] {
  const us = classes.flatMap((one) => children(one, 'us-code').map((child) => `US ${child.text}`));
  const other = international
    .filter((code) => code !== '' && niceClassOf(code) === null)
    .map((code) => `IC ${code}`);
  return [...new Set([...us, ...other].filter((code) => code !== 'US '))];
}

/** Statements of type GS: `GS` with the prime class and a 1 or 3; with a 2 they only name goods that were left out. */
function goodsOf(node: XmlNode, nice: ReadonlySet<number>): GoodsRecord[] {
  return children(at(node, 'case-file-statements'), 'case-file-statement').flatMap((statement) => {
    const [, prime, kind] = /^GS(.{3})(.)$/.exec(textAt(statement, 'type-code') ?? '') ?? [];
    if (prime === undefined || kind === '2') return [];
    const text = children(statement, 'text')
      .map((one) => one.text)
      .join(' ');
    const primeClass = niceClassOf(prime);
    // Before September 1973 the prime class is one of the US classification.
    const niceClass = primeClass !== null && nice.has(primeClass) ? primeClass : null;
    return [{ niceClass, language: 'en', text }];
  });
}

function ownersOf(node: XmlNode): OwnerRecord[] {
  const parties = children(at(node, 'case-file-owners'), 'case-file-owner').map((owner) => {
    const nationality = at(owner, 'nationality');
    const country = usptoCountry(textAt(owner, 'country'), textAt(owner, 'state'));
    const lines = ['address-1', 'address-2', 'city', 'state', 'postcode', 'country'];
    return {
      partyType: Number(textAt(owner, 'party-type') ?? '0'),
      owner: {
        name: textAt(owner, 'party-name'),
        identifier: null,
        country: country ?? usptoCountry(textAt(nationality, 'country'), textAt(nationality, 'state')),
        address: lines.flatMap((name) => textAt(owner, name) ?? []).join(', ') || null,
      },
    };
  });
  return presentOwners(parties.filter(({ owner }) => owner.name !== null));
}
