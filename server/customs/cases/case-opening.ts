import { type BorderCaseInput, type CaseOpeningInput } from '../../../schema/case-opening';
import { type CaseKind } from '../../../schema/case-enums';
import { type CaseParty } from '../../../schema/case-party';
import { type EnforcementCase } from '../../../schema/enforcement-case';
import { rowIdOf } from '../../../schema/global-id';
import { type Trademark } from '../../../schema/trademark';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { type Viewer } from '../../access/viewer';
import { authorityOf } from '../../law/authorities';
import { dayIn } from '../../law/day-in';
import { guaranteeFor } from '../../law/guarantee';
import { findRule } from '../../law/profiles/find-rule';
import { type RuleKey } from '../../law/profiles/law-types';
import { isInForce } from '../../law/right-in-force';
import { hasEffectIn } from '../../law/territory';
import { basisOf, hasEffectOn, rightOf } from '../recordal-law';
import { stepRefused } from '../step-errors';
import { readText, readTexts } from '../text-list';
import { type GoodsRead, linkBySku, readGoods } from './case-goods';
import { readCaseParties, readSeller } from './case-parties';

const LIMITS = { number: 64, port: 100 } as const;

/** What is asked for, whichever kind it is. */
export interface OpeningInput extends CaseOpeningInput {
  readonly kind: CaseKind;
  /** Null: that of the officer. */
  readonly authority?: string | null;
  /** Law of a notice to a platform. */
  readonly jurisdiction?: string;
  readonly evidence?: string[];
  /** Null for a notice to a platform. */
  readonly border: BorderCaseInput | null;
}

/** A case to be written: its row without the number that the database gives. */
export interface Opening {
  readonly row: Partial<EnforcementCase>;
  readonly goods: GoodsRead['lines'];
  readonly today: string;
  readonly userErrors: readonly UserError[];
}

/** The rule without which the law that is held here has no such procedure. */
const PROCEDURE: Readonly<Record<CaseKind, RuleKey>> = {
  EX_OFFICIO: 'INVESTIGATION',
  ON_APPLICATION: 'RELEASE',
  PLATFORM_NOTICE: 'PLATFORM_NOTICE',
};

/** The rule that each kind begins with. */
const BASIS: Readonly<Record<CaseKind, RuleKey>> = {
  EX_OFFICIO: 'CUSTOMS_EX_OFFICIO',
  ON_APPLICATION: 'CUSTOMS_ON_APPLICATION',
  PLATFORM_NOTICE: 'PLATFORM_NOTICE',
};

/** Where a case is kept, by whom, and on which day it begins. */
interface Forum {
  readonly kind: CaseKind;
  readonly authority: string | null;
  readonly jurisdiction: string;
  readonly today: string;
}

function forumOf({ border, kind, ...input }: OpeningInput, viewer: Viewer, now: Date): Forum {
  const authority = border ? (input.authority ?? viewer.authority) : null;
  const jurisdiction = border ? authorityOf(authority ?? '').jurisdiction : (input.jurisdiction ?? 'CN');
  return { kind, authority, jurisdiction, today: dayIn(jurisdiction, now) };
}

function forumErrors({ authority, jurisdiction, kind, today }: Forum, viewer: Viewer): UserError[] {
  const field = kind === 'PLATFORM_NOTICE' ? 'jurisdiction' : 'authority';
  const error = (code: UserError['code'], message: string): UserError[] => [
    { field: [field], code, message },
  ];
  if (field === 'authority' && authority === null) return error('REQUIRED', 'Name the customs authority.');
  if (viewer.authority !== null && authority !== viewer.authority)
    return error('NOT_ALLOWED', `An officer of ${viewer.authority} opens cases of ${viewer.authority}.`);
  if (findRule(jurisdiction, PROCEDURE[kind], today)) return [];
  return error('INVALID', `The law of ${jurisdiction} is held here without this procedure; that of CN is.`);
}

/** Whether the right, and for a case ex officio its recordal, is such that the forum may act. */
async function rightErrors(
  { loaders }: RequestContext,
  { authority, jurisdiction, kind, today }: Forum,
  mark: Trademark,
): Promise<{ recordalId: number | null; userErrors: UserError[] }> {
  const refuse = (message: string) => {
    const userErrors = [
      stepRefused('trademark', { error: message, basis: basisOf(jurisdiction, BASIS[kind], today) }),
    ];
    return { recordalId: null, userErrors };
  };
  const places = authority === null ? [jurisdiction] : (authorityOf(authority).countries ?? []);
  const reaches =
    places.length === 0 || places.some((place) => hasEffectIn(mark.office, mark.designations, place));
  if (!reaches || !isInForce(rightOf(mark), today))
    return refuse(`The trademark is not in force in ${jurisdiction} on ${today}.`);
  if (authority === null) return { recordalId: null, userErrors: [] };
  const recordals = await loaders.recordalsOfTrademark.load(mark.rowId);
  const effective = recordals.find((one) => one.authority === authority && hasEffectOn(one, mark, today));
  if (kind === 'EX_OFFICIO' && !effective)
    return refuse(
      `${authority} acts by itself for recorded rights only; no recordal of the mark has effect on ${today}.`,
    );
  return { recordalId: effective?.rowId ?? null, userErrors: [] };
}

/** What the law asks of the value: customs reckons the security by it. */
function securityOf(
  { jurisdiction, kind, today }: Forum,
  value: GoodsRead['value'],
): { needed: string | null; userErrors: UserError[] } {
  if (kind === 'PLATFORM_NOTICE') return { needed: null, userErrors: [] };
  const refuse = (code: UserError['code'], message: string) => ({
    needed: null,
    userErrors: [{ field: ['goods'], code, message }],
  });
  if (value === null)
    return refuse('REQUIRED', 'State the value of every line: the security is reckoned by it.');
  const needed = guaranteeFor(jurisdiction, kind, value, today);
  if (needed) return { needed: needed.amount, userErrors: [] };
  return refuse(
    'INVALID',
    `The security cannot be reckoned in ${value.currency}: no exchange rate is assumed; state the value in CNY.`,
  );
}

async function readMark(
  { loaders, viewer }: RequestContext,
  id: string,
): Promise<{ mark: Trademark | null; userErrors: UserError[] }> {
  const rowId = rowIdOf('Trademark', id);
  const mark = rowId === null ? null : await loaders.Trademark.load(rowId);
  const refuse = (code: UserError['code'], message: string) => ({
    mark: null,
    userErrors: [{ field: ['trademark'], code, message }],
  });
  if (!mark) return refuse('NOT_FOUND', 'There is no such trademark.');
  if (viewer.rightsHolderId !== null && mark.ownerId !== viewer.rightsHolderId)
    return refuse('NOT_ALLOWED', 'The trademark belongs to another rights holder.');
  return { mark, userErrors: [] };
}

/** Where the goods are; empty for a notice to a platform. */
function readBorder(input: BorderCaseInput | null): {
  row: Partial<EnforcementCase>;
  parties: CaseParty[];
  userErrors: UserError[];
} {
  if (input === null) return { row: {}, parties: [], userErrors: [] };
  const port = readText('port', input.port, LIMITS.port);
  const { parties, userErrors } = readCaseParties(input.parties);
  const missing: UserError[] =
    port.text === null ? [{ field: ['port'], code: 'REQUIRED', message: 'Name the port.' }] : [];
  return {
    row: {
      port: port.text,
      direction: input.direction,
      origin: input.origin ?? null,
      destination: input.destination ?? null,
    },
    parties,
    userErrors: [...port.userErrors, ...missing, ...userErrors],
  };
}

/** Reads what a case begins with; `userErrors` says what keeps it from beginning. */
export async function readOpening(context: RequestContext, input: OpeningInput, now: Date): Promise<Opening> {
  const forum = forumOf(input, context.viewer, now);
  const { authority, jurisdiction, kind, today } = forum;
  const marked = await readMark(context, input.trademark);
  const errors = [...forumErrors(forum, context.viewer), ...marked.userErrors];
  const right =
    marked.mark && errors.length === 0
      ? await rightErrors(context, forum, marked.mark)
      : { recordalId: null, userErrors: [] };
  const goods = await readGoods(context, input.goods);
  const border = readBorder(input.border);
  const trader = await readSeller(context, input.border?.seller, goods.listings, border.parties);
  const [reasons, evidence] = [readTexts('reasons', input.reasons), readTexts('evidence', input.evidence)];
  const number = readText('number', input.number, LIMITS.number);
  errors.push(...right.userErrors, ...goods.userErrors, ...trader.userErrors, ...border.userErrors);
  errors.push(...reasons.userErrors, ...evidence.userErrors, ...number.userErrors);
  if (kind === 'PLATFORM_NOTICE' && goods.listings.length < goods.lines.length)
    errors.push({
      field: ['goods'],
      code: 'REQUIRED',
      message: 'A notice to a platform names the listings.',
    });
  const security = errors.length === 0 ? securityOf(forum, goods.value) : { needed: null, userErrors: [] };
  return {
    today,
    goods: await linkBySku(context, goods.lines, trader.seller?.rowId ?? null),
    userErrors: [...errors, ...security.userErrors],
    row: {
      kind,
      authority,
      jurisdiction,
      ...border.row,
      number: number.text,
      revision: 0,
      trademarkId: marked.mark?.rowId,
      rightsHolderId: marked.mark?.ownerId,
      recordalId: right.recordalId,
      sellerId: trader.seller?.rowId ?? null,
      marketplaceId: trader.seller?.marketplaceId ?? null,
      parties: border.parties,
      reasons: reasons.texts ?? [],
      evidence: evidence.texts ?? [],
      openedOn: today,
      valueAmount: goods.value?.amount ?? null,
      currency: goods.value?.currency ?? null,
      guaranteeNeeded: security.needed,
    },
  };
}
