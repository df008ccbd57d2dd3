import { z } from 'zod';
import { niceClassOf } from '../fields/office-class';
import { presentOwners } from '../fields/party-owners';
import { checkDraft, type DraftResult } from '../fields/record-draft';
import { statusOf } from '../status/office-status';
import { USPTO_STATUS } from '../status/uspto-status';
import { type GoodsRecord, type OwnerRecord } from '../trademark-record';
import { drawingType } from '../uspto/drawing-type';

const text = z.union([z.string(), z.number().transform(String)]).nullish();
const code = z.object({ code: text });
const place = z.object({ iso: code.nullish(), stateCountry: code.nullish() }).nullish();

const party = z.object({
  partyType: z.coerce.number().nullish(),
  name: text,
  address1: text,
  address2: text,
  city: text,
  zip: text,
  addressStateCountry: place,
  citizenship: place,
});

const goods = z.object({
  description: text,
  primeClassCode: text,
  internationalClasses: z.array(code).nullish(),
  usClasses: z.array(code).nullish(),
});

/** A case as TSDR's status answer has it in JSON, as far as it is read. */
const schema = z.object({
  status: z.object({
    serialNumber: z.union([z.string(), z.number()]),
    markElement: text,
    markDrawingCd: text,
    status: text,
    extStatusDesc: text,
    statusDate: text,
    filingDate: text,
    usRegistrationNumber: text,
    usRegistrationDate: text,
    registrationDate: text,
  }),
  publication: z.object({ datePublished: text }).nullish(),
  gsList: z.array(goods).nullish(),
  parties: z.object({ ownerGroups: z.record(z.string(), z.array(party)).nullish() }).nullish(),
});

type Case = z.infer<typeof schema>;

const FIELDS = {
  applicationNumber: 'status.serialNumber',
  registrationNumber: 'status.usRegistrationNumber',
  markText: 'status.markElement',
  statusDate: 'status.statusDate',
  filingDate: 'status.filingDate',
  publicationDate: 'publication.datePublished',
  registrationDate: 'status.usRegistrationDate',
  officeStatusCode: 'status.status',
  goods: 'gsList',
};

/** The number of a case, eight digits; null for what is no case. */
export function serialOf(object: unknown): string | null {
  const parsed = schema.pick({ status: true }).safeParse(object);
  return parsed.success ? String(parsed.data.status.serialNumber).padStart(8, '0') : null;
}

/**
 * Reads a case. One without owners is refused: the answer for several numbers leaves them out, and a mark that lost its owner
 * would be a mark of nobody.
 */
export function readTsdrCase(object: unknown): DraftResult {
  const parsed = schema.safeParse(object);
  if (!parsed.success)
    return {
      refusals: parsed.error.issues.map(({ message, path }) => ({ field: path.join('.'), reason: message })),
    };
  const { gsList, parties, publication, status } = parsed.data;
  const serial = String(status.serialNumber).padStart(8, '0');
  const owners = ownersOf(parties);
  if (owners.length === 0)
    return {
      refusals: [
        {
          field: 'parties.ownerGroups',
          reason:
            'Names no owner, as answers for several numbers do: ask for the status of this case alone ' +
            `(casestatus/sn${serial}/info.json, or info.xml for ST.96) and import that.`,
        },
      ],
    };
  const international = (gsList ?? []).flatMap((one) => codesOf(one.internationalClasses));
  const drawing = status.markDrawingCd ?? null;
  const markText = status.markElement ?? null;
  return checkDraft(
    {
      office: 'US',
      applicationNumber: serial,
      registrationNumber: status.usRegistrationNumber?.replace(/^0+/, '') ?? null,
      markText,
      markType: drawingType(drawing, markText !== null && markText.trim() !== ''),
      status: statusOf(USPTO_STATUS, status.status?.padStart(3, '0') ?? null),
      officeStatusCode: status.status?.padStart(3, '0') ?? null,
      officeStatusText: status.extStatusDesc,
      statusDate: status.statusDate,
      filingDate: status.filingDate,
      publicationDate: publication?.datePublished,
      registrationDate: status.usRegistrationDate ?? status.registrationDate,
      niceClasses: international.flatMap((one) => niceClassOf(one) ?? []),
      localClasses: localClasses(gsList ?? [], international),
      goods: goodsOf(gsList ?? []),
      owners,
    },
    FIELDS,
  );
}

const codesOf = (list: readonly { code?: string | null | undefined }[] | null | undefined): string[] =>
  (list ?? []).flatMap(({ code: one }) => one?.trim() || []);

function localClasses(gsList: NonNullable<Case['gsList']>, international: readonly string[]): string[] {
  const us = gsList.flatMap(({ usClasses }) => codesOf(usClasses).map((one) => `US ${one}`));
  const other = international.filter((one) => niceClassOf(one) === null).map((one) => `IC ${one}`);
  return [...new Set([...us, ...other])];
}

function goodsOf(gsList: NonNullable<Case['gsList']>): GoodsRecord[] {
  return gsList.flatMap(({ description, primeClassCode }) =>
    description == null
      ? []
      : [{ niceClass: niceClassOf(primeClassCode ?? null), language: 'en', text: description }],
  );
}

function ownersOf(parties: Case['parties']): OwnerRecord[] {
  const all = Object.entries(parties?.ownerGroups ?? {}).flatMap(([group, members]) =>
    members.map((member) => ({ partyType: member.partyType ?? Number(group), owner: ownerOf(member) })),
  );
  return presentOwners(all.filter(({ owner }) => owner.name !== null && owner.name.trim() !== ''));
}

function ownerOf(member: z.infer<typeof party>): OwnerRecord {
  const { address1, address2, addressStateCountry, citizenship, city, name, zip } = member;
  const country = addressStateCountry?.iso?.code ?? null;
  const state = addressStateCountry?.stateCountry?.code;
  const lines = [address1, address2, city, state === country ? null : state, zip, country];
  return {
    name: name ?? null,
    identifier: null,
    country: country ?? citizenship?.iso?.code ?? null,
    address: lines.flatMap((line) => line?.trim() || []).join(', ') || null,
  };
}
