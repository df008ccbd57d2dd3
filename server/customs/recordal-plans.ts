import { type Recordal } from '../../schema/recordal';
import {
  type DecideRecordalInput,
  type RecordalStepInput,
  type ReportRecordalChangeInput,
  type ReturnRecordalInput,
  type RevokeRecordalInput,
  type SubmitRecordalInput,
} from '../../schema/recordal-workflow';
import { type Trademark } from '../../schema/trademark';
import { type UserError } from '../../schema/user-error';
import { runClock } from '../law/clocks/run-clock';
import { type MachineContext } from '../law/machines/machine-types';
import { type RecordalEvent } from '../law/machines/recordal-machine';
import { basisOf, citationInWords, jurisdictionOf, longestTerm, renewedTerm } from './recordal-law';
import { readText, readTexts } from './text-list';

const LIMITS = { reason: 1_000, number: 64 } as const;

/** What a step is planned on. */
export interface Known {
  readonly recordal: Recordal;
  readonly mark: Trademark;
  /** Day of the step, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A step as it is asked for: its event, what the law must look at, and what it would change. */
export interface Plan {
  readonly event: RecordalEvent;
  readonly actor: 'HOLDER' | 'CUSTOMS';
  readonly facts?: Pick<MachineContext, 'reasons' | 'due' | 'validTo'>;
  readonly changes: Partial<Recordal>;
  readonly reason: string | null;
  readonly userErrors: readonly UserError[];
}

/** What may change in the application itself. */
function readStatement(input: SubmitRecordalInput): { changes: Partial<Recordal>; userErrors: UserError[] } {
  const [goods, ports] = [readTexts('goodsScope', input.goodsScope), readTexts('ports', input.ports)];
  return {
    changes: {
      ...(goods.texts === null ? {} : { goodsScope: goods.texts }),
      ...(ports.texts === null ? {} : { ports: ports.texts }),
    },
    userErrors: [...goods.userErrors, ...ports.userErrors],
  };
}

/** A step that needs nothing but its event. */
export function plainPlan(
  event: RecordalEvent,
  actor: Plan['actor'],
  input: Pick<RecordalStepInput, 'reason'>,
  changes: Partial<Recordal> = {},
): Plan {
  const { text, userErrors } = readText('reason', input.reason, LIMITS.reason);
  return { event, actor, changes, reason: text, userErrors };
}

/** Handed in, first or again: the file must say for which goods. */
export function submitPlan(
  event: 'SUBMIT' | 'AMEND',
  input: SubmitRecordalInput,
  { recordal, today }: Known,
): Plan {
  const plain = plainPlan(event, 'HOLDER', input);
  const { changes, userErrors } = readStatement(input);
  const goods = changes.goodsScope ?? recordal.goodsScope ?? [];
  const basis = basisOf(jurisdictionOf(recordal), 'RECORDAL_CONTENT', today);
  const incomplete: UserError[] =
    goods.length > 0
      ? []
      : [
          {
            field: ['goodsScope'],
            code: 'REQUIRED',
            message: `The application names the legitimate goods${citationInWords(basis)}.`,
          },
        ];
  return {
    ...plain,
    changes: { ...changes, submittedOn: today, takenUpOn: null, reasons: null },
    userErrors: [...plain.userErrors, ...userErrors, ...incomplete],
  };
}

/** A step against the holder: it says why. */
export function reasonedPlan(
  event: 'RETURN' | 'REFUSE' | 'REVOKE' | 'REVOKE_FOR_SILENCE',
  input: Pick<ReturnRecordalInput, 'reason' | 'reasons'>,
  changes: Partial<Recordal> = {},
): Plan {
  const { texts, userErrors } = readTexts('reasons', input.reasons);
  const plain = plainPlan(event, 'CUSTOMS', input);
  const reasons = texts ?? [];
  return {
    ...plain,
    facts: { reasons },
    changes: { ...changes, reasons },
    reason: [...reasons, ...(plain.reason === null ? [] : [plain.reason])].join('; ') || null,
    userErrors: [...plain.userErrors, ...userErrors],
  };
}

function approvalErrors(input: DecideRecordalInput, { mark, recordal, today }: Known): UserError[] {
  const number = input.number?.trim() ?? '';
  const jurisdiction = jurisdictionOf(recordal);
  const longest = longestTerm(jurisdiction, mark, today);
  const errors: UserError[] = [];
  if (number === '')
    errors.push({ field: ['number'], code: 'REQUIRED', message: 'An approval gives the recordal a number.' });
  if (number.length > LIMITS.number)
    errors.push({
      field: ['number'],
      code: 'TOO_LONG',
      message: `number has more than ${LIMITS.number} characters.`,
    });
  const last = input.validTo ?? longest;
  if (last === null)
    errors.push({
      field: ['validTo'],
      code: 'REQUIRED',
      message: 'The law of the authority sets no term: say when it ends.',
    });
  else if (last < today || (longest !== null && last > longest)) {
    const basis = citationInWords(basisOf(jurisdiction, 'RECORDAL_TERM', today));
    errors.push({
      field: ['validTo'],
      code: 'INVALID',
      message: `The term ends from ${today} to ${longest ?? 'any later day'}, never after the right${basis}.`,
    });
  }
  return errors;
}

/** The authority's decision. */
export function decidePlan(input: DecideRecordalInput, known: Known): Plan {
  const { mark, recordal, today } = known;
  if (input.decision === 'REFUSE') return reasonedPlan('REFUSE', input, { decidedOn: today });
  const plain = plainPlan('APPROVE', 'CUSTOMS', input, {
    number: input.number?.trim() ?? null,
    validFrom: today,
    validTo: input.validTo ?? longestTerm(jurisdictionOf(recordal), mark, today),
    decidedOn: today,
    reasons: null,
  });
  return { ...plain, userErrors: [...plain.userErrors, ...approvalErrors(input, known)] };
}

/** Renewal runs on from the end of the term, and never longer than the right. */
export function renewPlan(input: RecordalStepInput, { mark, recordal, today }: Known): Plan {
  const { validTo } = recordal;
  const jurisdiction = jurisdictionOf(recordal);
  const renewed = validTo === null ? null : renewedTerm(jurisdiction, mark, validTo, today);
  const plain = plainPlan('RENEW', 'HOLDER', input, renewed === null ? {} : { validTo: renewed });
  const gainsNothing = validTo !== null && renewed !== null && renewed <= validTo;
  if (!gainsNothing) return { ...plain, facts: { validTo } };
  const basis = citationInWords(basisOf(jurisdiction, 'RECORDAL_TERM', today));
  const message = `The trademark ends on ${mark.expiryDate ?? validTo}; renew it first: a recordal never runs longer${basis}.`;
  return {
    ...plain,
    facts: { validTo },
    userErrors: [...plain.userErrors, { field: ['recordal'], code: 'NOT_ALLOWED', message }],
  };
}

/** A report of a change; one that comes late is taken, and the history says so. */
export function changePlan(input: ReportRecordalChangeInput, { recordal, today }: Known): Plan {
  const plain = plainPlan('REPORT_CHANGE', 'HOLDER', input);
  const { changes, userErrors } = readStatement(input);
  const change = readText('change', input.change, LIMITS.reason);
  const due = runClock('RECORDAL_CHANGE_REPORT', input.changedOn, jurisdictionOf(recordal))?.due ?? null;
  const errors = [...plain.userErrors, ...userErrors, ...change.userErrors];
  if (change.text === null)
    errors.push({ field: ['change'], code: 'REQUIRED', message: 'Say what changed.' });
  if (input.changedOn > today)
    errors.push({ field: ['changedOn'], code: 'INVALID', message: `changedOn lies after ${today}.` });
  const late = due !== null && due < today ? `, reported after ${due}` : '';
  const said = plain.reason === null ? '' : `; ${plain.reason}`;
  return {
    ...plain,
    changes,
    reason: `changed on ${input.changedOn}${late}: ${change.text ?? ''}${said}`,
    userErrors: errors,
  };
}

/** Revocation; for a change that was not reported only once the period for reporting has run out. */
export function revokePlan(input: RevokeRecordalInput, { recordal, today }: Known): Plan {
  const since = input.unreportedSince;
  if (since == null) return reasonedPlan('REVOKE', input, { decidedOn: today });
  const plan = reasonedPlan('REVOKE_FOR_SILENCE', input, { decidedOn: today });
  const due = runClock('RECORDAL_CHANGE_REPORT', since, jurisdictionOf(recordal))?.due ?? null;
  return { ...plan, facts: { ...plan.facts, due } };
}
