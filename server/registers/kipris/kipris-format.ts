import { markTypeOf } from '../fields/mark-type';
import { niceClassOf } from '../fields/office-class';
import { checkDraft } from '../fields/record-draft';
import { KIPRIS_STATUS } from '../status/kipris-status';
import { statusOf } from '../status/office-status';
import { type OwnerRecord } from '../trademark-record';
import { keyOf, type XmlFormat, type XmlReading } from '../xml/xml-format';
import { type XmlNode } from '../xml/xml-node';

/** Answers of the Korean register's API: marks, or designated goods of one mark without its number, or an error. */
export const KIPRIS: XmlFormat = {
  name: 'kipris',
  register: 'kipris',
  records: new Set([
    'TradeMarkInfo',
    'TrademarkInfo',
    'tradeMarkInfo',
    'item',
    'trademarkDesignationGoodstInfo',
  ]),
  outer: new Set(['resultCode', 'resultMsg']),
  open() {
    let code = '';
    let message = '';
    return {
      outside(name, text) {
        if (name === 'resultCode') code = text;
        else message = text;
        return false;
      },
      read: readMark,
      complaint: () =>
        /^0*$/.test(code)
          ? null
          : `KIPRIS answered with error ${code}: ${message || 'no message'}. Ask for the data again with a valid key.`,
    };
  },
};

/** Elements come as `ApplicationNumber` from one service and as `applicationNumber` from the other. */
function textOf(node: XmlNode, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = node.children.find(
      (one) => one.name.toLowerCase() === name.toLowerCase() && one.text !== '',
    );
    if (found) return found.text;
  }
  return null;
}

/** A number as its digits: some services write `40-2019-0000011` where others write `4020190000011`. */
const numberOf = (node: XmlNode, name: string): string | null =>
  textOf(node, name)?.replace(/(?<=\d)-(?=\d)/g, '') ?? null;

function readMark(node: XmlNode): XmlReading {
  const applicationNumber = numberOf(node, 'ApplicationNumber');
  if (node.name === 'trademarkDesignationGoodstInfo' && applicationNumber === null)
    return {
      refusals: [
        {
          field: 'ApplicationNumber',
          reason:
            'Designated goods come without the number of their mark: this answer alone cannot be loaded. Load the answer that lists the marks.',
        },
      ],
    };
  const words = textOf(node, 'Title', 'TrademarkName');
  const status = textOf(node, 'ApplicationStatus');
  const classes = (textOf(node, 'GoodClassificationCode', 'ClassificationCode') ?? '').split(/[|,;\s]+/);
  const result = checkDraft(
    {
      office: 'KR',
      applicationNumber,
      registrationNumber: numberOf(node, 'RegistrationNumber'),
      markText: words,
      markType: markTypeOf(
        textOf(node, 'DrawingKindName', 'TrademarkDivisionCode', 'MarkType'),
        words !== null,
      ),
      status: statusOf(KIPRIS_STATUS, status),
      officeStatusCode: status,
      filingDate: textOf(node, 'ApplicationDate'),
      publicationDate: textOf(node, 'PublicDate', 'PublicationDate'),
      registrationDate: textOf(node, 'RegistrationDate'),
      niceClasses: classes.flatMap((one) => niceClassOf(one) ?? []),
      localClasses: classes.filter((one) => one !== '' && niceClassOf(one) === null),
      owners: ownersOf(
        textOf(node, 'RegistrationRightholderName', 'regPrivilegeName') ?? textOf(node, 'ApplicantName'),
      ),
    },
    {
      applicationNumber: 'ApplicationNumber',
      filingDate: 'ApplicationDate',
      publicationDate: 'PublicDate',
      registrationDate: 'RegistrationDate',
      markText: 'Title',
    },
  );
  return 'record' in result ? result : { ...result, ...keyOf('KR', applicationNumber) };
}

function ownersOf(names: string | null): OwnerRecord[] {
  return (names?.split('|') ?? []).map((name) => ({ name, identifier: null, country: null, address: null }));
}
