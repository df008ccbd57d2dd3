import { z } from 'zod';
import { MarkType, TrademarkStatus } from '../../../schema/filing';
import { checkDraft, type DraftResult } from '../fields/record-draft';

const text = z.string().nullish();
const owner = z.object({ name: text, identifier: text, country: text, address: text });

/** A filing as the API names its parts; what is not here is passed over. */
const schema = z.object({
  office: z.string(),
  applicationNumber: z.string(),
  registrationNumber: text,
  markText: text,
  markType: z.enum(Object.keys(MarkType) as [keyof typeof MarkType]).nullish(),
  status: z.enum(Object.keys(TrademarkStatus) as [keyof typeof TrademarkStatus]),
  officeStatusCode: text,
  officeStatusText: text,
  statusDate: text,
  filingDate: text,
  publicationDate: text,
  registrationDate: text,
  expiryDate: text,
  niceClasses: z.array(z.int().min(1).max(45)).nullish(),
  localClasses: z.array(z.string()).nullish(),
  goods: z.array(z.string()).nullish(),
  goodsStatements: z
    .array(z.object({ niceClass: z.int().min(1).max(45).nullish(), language: text, text: z.string() }))
    .nullish(),
  designations: z.array(z.string().regex(/^[A-Z]{2}$/)).nullish(),
  owner: text,
  ownerCountry: text,
  owners: z.array(owner).nullish(),
  oppositions: z.array(z.object({ identifier: text, date: text, status: text })).nullish(),
  recordedOn: text,
  wellKnownBasis: text,
  brand: text,
  recordals: z
    .array(
      z.object({
        authority: z.string().regex(/^[A-Z]{2}-[A-Z0-9-]{2,29}$/),
        number: z.string().min(1).max(64),
        validFrom: z.iso.date(),
        validTo: z.iso.date(),
        status: z.enum(['APPROVED', 'LAPSED', 'REVOKED', 'REFUSED']).default('APPROVED'),
      }),
    )
    .nullish(),
});

/** Checks a JSON object as a filing. */
export function draftOfJson(object: object): DraftResult {
  const parsed = schema.safeParse(object);
  if (!parsed.success)
    return {
      refusals: parsed.error.issues.map(({ message, path }) => ({ field: path.join('.'), reason: message })),
    };
  const said = parsed.data;
  const named = said.owner
    ? [{ name: said.owner, identifier: null, country: said.ownerCountry ?? null, address: null }]
    : [];
  return checkDraft({
    ...said,
    markType: said.markType ?? (said.markText ? 'WORD' : 'FIGURATIVE'),
    niceClasses: said.niceClasses ?? [],
    localClasses: said.localClasses ?? [],
    designations: said.designations ?? [],
    owners:
      said.owners?.map((one) => ({
        name: one.name ?? null,
        identifier: one.identifier ?? null,
        country: one.country ?? null,
        address: one.address ?? null,
      })) ?? named,
    oppositions: (said.oppositions ?? []).map((one) => ({
      identifier: one.identifier ?? null,
      date: one.date ?? null,
      status: one.status ?? null,
    })),
    goods:
      said.goodsStatements?.map((one) => ({
        niceClass: one.niceClass ?? null,
        language: one.language ?? null,
        text: one.text,
      })) ?? (said.goods ?? []).map((one) => ({ niceClass: null, language: null, text: one })),
    recordals: said.recordals ?? [],
    recordedOn: said.recordedOn ?? null,
  });
}
