import { type MarkType, type TrademarkStatus } from '../../matching/types';
import {
  type GoodsRecord,
  type OppositionRecord,
  type OwnerRecord,
  type Refusal,
  type RecordalRecord,
  type TrademarkRecord,
} from '../trademark-record';
import { sortedClasses } from './office-class';
import { officeDate } from './office-date';

/** The most characters that the store keeps of each. */
const LIMITS = { number: 64, markText: 2_000, status: 64, statusText: 300, goods: 4_000_000 } as const;
/** Languages in which goods are read first, where a filing has several: the goods lexicon knows the most of them. */
const GOODS_LANGUAGES = ['en', 'zh', 'ko', 'ja', 'fr', 'de', 'es'];

/** What a reader found of a filing, before it is checked. Texts are as the source has them; null is absent. */
export interface RecordDraft {
  office: string | null;
  applicationNumber: string | null;
  registrationNumber?: string | null;
  markText?: string | null;
  markType: MarkType;
  status: TrademarkStatus;
  officeStatusCode?: string | null;
  officeStatusText?: string | null;
  statusDate?: string | null;
  filingDate?: string | null;
  publicationDate?: string | null;
  registrationDate?: string | null;
  expiryDate?: string | null;
  niceClasses?: Iterable<number>;
  localClasses?: readonly string[];
  goods?: readonly GoodsRecord[];
  designations?: readonly string[];
  owners?: readonly OwnerRecord[];
  oppositions?: readonly OppositionRecord[];
  recordals?: readonly RecordalRecord[];
  recordedOn?: string | null;
  recordalsOnly?: boolean;
  brand?: string | null;
  wellKnownBasis?: string | null;
}

/** Names of elements or columns, as the source writes them, for messages. */
export type FieldNames = Partial<Record<keyof RecordDraft, string>>;

/** A checked record, or every reason against it. */
export type DraftResult = { readonly record: TrademarkRecord } | { readonly refusals: readonly Refusal[] };

/**
 * Checks a draft. A date that is none, a number that is missing and a text that is too long refuse the record; what a source
 * leaves out stays null. Nothing is made up.
 */
export function checkDraft(draft: RecordDraft, names: FieldNames = {}): DraftResult {
  const refusals: Refusal[] = [];
  const refuse = (field: keyof RecordDraft, reason: string): void => {
    refusals.push({ field: names[field] ?? field, reason });
  };
  const within = (
    field: keyof RecordDraft,
    text: string | null | undefined,
    limit: number,
  ): string | null => {
    const plain = clean(text);
    if (plain !== null && plain.length > limit)
      refuse(field, `Has ${plain.length} characters; at most ${limit} are kept.`);
    if (plain?.includes('\uFFFD')) refuse(field, 'Has bytes that the encoding of the file does not know.');
    return plain;
  };
  const date = (field: keyof RecordDraft, text: string | null | undefined): string | null => {
    const read = officeDate(text ?? null);
    if (read !== false) return read;
    refuse(field, `"${(text ?? '').slice(0, 40)}" is no calendar date.`);
    return null;
  };

  const office = clean(draft.office)?.toUpperCase() ?? '';
  if (!/^[A-Z]{2}$/.test(office))
    refuse('office', office === '' ? 'Is missing.' : `"${office.slice(0, 40)}" is no office of two letters.`);
  const applicationNumber = within('applicationNumber', draft.applicationNumber, LIMITS.number) ?? '';
  if (applicationNumber === '') refuse('applicationNumber', 'Is missing.');
  const owners = (draft.owners ?? []).map(cleanOwner);
  const first = owners.find(({ name }) => name !== null);
  const { goods, goodsClasses, goodsLanguage, otherGoods } = goodsOf(draft.goods ?? []);
  // Written out in full: of objects that are put together from others the engine knows no shape, which costs more than all checks.
  const record: TrademarkRecord = {
    office,
    applicationNumber,
    registrationNumber: within('registrationNumber', draft.registrationNumber, LIMITS.number),
    markText: within('markText', draft.markText, LIMITS.markText) ?? '',
    markType: draft.markType,
    status: draft.status,
    officeStatusCode: within('officeStatusCode', draft.officeStatusCode, LIMITS.status),
    officeStatusText: clean(draft.officeStatusText)?.slice(0, LIMITS.statusText) ?? null,
    statusDate: date('statusDate', draft.statusDate),
    filingDate: date('filingDate', draft.filingDate),
    publicationDate: date('publicationDate', draft.publicationDate),
    registrationDate: date('registrationDate', draft.registrationDate),
    expiryDate: date('expiryDate', draft.expiryDate),
    niceClasses: sortedClasses(draft.niceClasses ?? []),
    localClasses: draft.localClasses ?? [],
    goods,
    goodsClasses,
    goodsLanguage,
    otherGoods,
    designations: draft.designations ?? [],
    owner: first?.name ?? null,
    ownerCountry: first?.country ?? null,
    owners,
    oppositions: (draft.oppositions ?? []).map((one) => ({ ...one, date: date('oppositions', one.date) })),
    recordals: draft.recordals ?? [],
    recordedOn: officeDate(draft.recordedOn ?? null) || null,
    recordalsOnly: draft.recordalsOnly ?? false,
    brand: clean(draft.brand),
    wellKnownBasis: clean(draft.wellKnownBasis),
  };
  const goodsLength = record.goods.reduce((sum, text) => sum + text.length, 0);
  if (goodsLength > LIMITS.goods)
    refuse('goods', `Have ${goodsLength} characters; at most ${LIMITS.goods} are kept.`);
  return refusals.length > 0 ? { refusals } : { record };
}

/** White space as one space, none at the ends; null for nothing. */
export function clean(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const plain = /\s\s|[\t\r\n\0\u00a0]/.test(text)
    ? text.replaceAll('\0', ' ').replace(/\s+/g, ' ').trim()
    : text.trim();
  return plain === '' ? null : plain;
}

function cleanOwner({ name, identifier, country, address }: OwnerRecord): OwnerRecord {
  const code = clean(country)?.toUpperCase() ?? '';
  return {
    name: clean(name),
    identifier: clean(identifier),
    country: /^[A-Z]{2}$/.test(code) ? code : null,
    address: clean(address),
  };
}

type Goods = Pick<TrademarkRecord, 'goods' | 'goodsClasses' | 'goodsLanguage' | 'otherGoods'>;

/** The goods in the language that is read first, the rest apart. */
function goodsOf(statements: readonly GoodsRecord[]): Goods {
  const said = statements.flatMap((one) => {
    const text = clean(one.text);
    return text === null ? [] : [{ ...one, language: languageTag(one.language), text }];
  });
  const languages = new Set(said.map(({ language }) => language));
  const main = GOODS_LANGUAGES.find((language) => languages.has(language)) ?? said[0]?.language ?? null;
  const first = said.filter(({ language }) => language === main);
  return {
    goods: first.map(({ text }) => text),
    goodsClasses: first.some(({ niceClass }) => niceClass !== null)
      ? first.map(({ niceClass }) => niceClass ?? 0)
      : null,
    goodsLanguage: main,
    otherGoods: said.filter(({ language }) => language !== main),
  };
}

/** Language of a tag such as `EN` or `zh-Hans`; null for what is none. */
function languageTag(text: string | null): string | null {
  const tag = text?.trim() ?? '';
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) || tag.length > 12) return null;
  const dash = tag.indexOf('-');
  return dash === -1 ? tag.toLowerCase() : tag.slice(0, dash).toLowerCase() + tag.slice(dash);
}
