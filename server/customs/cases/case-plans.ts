import { type CaseActor } from '../../../schema/case-enums';
import {
  type CaseStepInput,
  type DecideCaseInput,
  type DisposeOfGoodsInput,
  type EvidencedCaseStepInput,
  type ReasonedCaseStepInput,
  type RecordCompensationInput,
  type RecordJudgmentInput,
} from '../../../schema/case-step';
import { type EnforcementCase } from '../../../schema/enforcement-case';
import { type UserError } from '../../../schema/user-error';
import { fineCeiling } from '../../law/exposure';
import { type MachineContext } from '../../law/machines/machine-types';
import { toCents } from '../../law/money';
import { basisOf, citationInWords } from '../recordal-law';
import { readMoney } from '../read-money';
import { readText, readTexts } from '../text-list';
import { type KnownCase } from './case-law';
import { type CaseMachineEvent } from './case-machine';

const MAX_REASON = 1_000;

/** A step as it is asked for: its event, what the law must look at, and what it would change. */
export interface CasePlan {
  readonly event: CaseMachineEvent;
  readonly actor: CaseActor;
  readonly facts: Partial<MachineContext>;
  readonly changes: Partial<EnforcementCase>;
  readonly reason: string | null;
  readonly evidence: readonly string[];
  readonly userErrors: readonly UserError[];
}

/** A step that needs nothing but its event. */
export function plainCasePlan(
  event: CaseMachineEvent,
  actor: CaseActor,
  input: Pick<CaseStepInput, 'reason'>,
  changes: Partial<EnforcementCase> = {},
): CasePlan {
  const { text, userErrors } = readText('reason', input.reason, MAX_REASON);
  return { event, actor, facts: { actor }, changes, reason: text, evidence: [], userErrors };
}

/** A step against somebody: it says why. */
export function reasonedCasePlan(
  event: CaseMachineEvent,
  actor: CaseActor,
  input: Pick<ReasonedCaseStepInput, 'reason' | 'reasons'>,
): CasePlan {
  const { texts, userErrors } = readTexts('reasons', input.reasons);
  const plain = plainCasePlan(event, actor, input);
  const reasons = texts ?? [];
  return {
    ...plain,
    facts: { actor, reasons },
    changes: { reasons },
    reason: [...reasons, ...(plain.reason === null ? [] : [plain.reason])].join('; ') || null,
    userErrors: [...plain.userErrors, ...userErrors],
  };
}

/** A step that rests on papers. */
export function evidencedCasePlan(
  event: CaseMachineEvent,
  actor: CaseActor,
  input: Pick<EvidencedCaseStepInput, 'reason' | 'evidence'>,
): CasePlan {
  const { texts, userErrors } = readTexts('evidence', input.evidence);
  const plain = plainCasePlan(event, actor, input);
  const evidence = texts ?? [];
  return {
    ...plain,
    facts: { actor, evidence: evidence.length > 0 },
    evidence,
    userErrors: [...plain.userErrors, ...userErrors],
  };
}

/** Customs detains: the periods for the investigation and the release run from this day. */
export function detainPlan(input: CaseStepInput, { today }: KnownCase): CasePlan {
  return plainCasePlan('DETAIN', 'CUSTOMS', input, { detainedOn: today });
}

const FINDING_EVENTS = {
  INFRINGEMENT: 'FIND_INFRINGEMENT',
  NO_INFRINGEMENT: 'FIND_NO_INFRINGEMENT',
  NOT_ESTABLISHED: 'FIND_NOTHING_ESTABLISHED',
} as const;

/** The finding of an investigation; a fine goes with infringement only, up to the ceiling. */
export function decidePlan(input: DecideCaseInput, { found, today }: KnownCase): CasePlan {
  const plan = reasonedCasePlan(FINDING_EVENTS[input.finding], 'CUSTOMS', input);
  const { money, userErrors } = readMoney(['fine'], input.fine, found.currency);
  const errors = [...plan.userErrors, ...userErrors];
  if (money === null) return { ...plan, userErrors: errors };
  const basis = citationInWords(basisOf(found.jurisdiction, 'IMPORT_EXPORT_FINE', today));
  const ceiling = fineCeiling(found.jurisdiction, found.value, today);
  const refuse = (message: string): void => {
    errors.push({ field: ['fine'], code: 'NOT_ALLOWED', message: `${message}${basis}.` });
  };
  if (input.finding !== 'INFRINGEMENT') refuse('A fine goes with a finding of infringement only');
  else if (ceiling === null) refuse('The law that is held here sets no fine');
  else if (toCents(money.amount) > toCents(ceiling.amount))
    refuse(`The fine is at most ${ceiling.currency} ${ceiling.amount}`);
  return { ...plan, changes: { ...plan.changes, fineAmount: money.amount }, userErrors: errors };
}

const JUDGMENT_EVENTS = {
  customs: { INFRINGEMENT: 'COURT_UPHOLDS', NO_INFRINGEMENT: 'COURT_DISMISSES' },
  platform: { INFRINGEMENT: 'UPHOLD', NO_INFRINGEMENT: 'DISMISS' },
} as const;

/** What court or authority decided, at customs or about a platform's measures. */
export function judgmentPlan(input: RecordJudgmentInput, { found }: KnownCase): CasePlan {
  const events = JUDGMENT_EVENTS[found.kind === 'PLATFORM_NOTICE' ? 'platform' : 'customs'];
  return plainCasePlan(events[input.judgment], 'COURT', input);
}

/** The way of disposal; the machine's guard says which is lawful. */
export function disposePlan(input: DisposeOfGoodsInput): CasePlan {
  const plain = plainCasePlan('DISPOSE', 'CUSTOMS', input, { disposal: input.disposal });
  return { ...plain, facts: { ...plain.facts, disposal: input.disposal } };
}

/** What the holder paid. */
export function compensationPlan(input: RecordCompensationInput): CasePlan {
  const { money, userErrors } = readMoney(['amount'], input.amount);
  const changes = { compensationAmount: money?.amount, compensationCurrency: money?.currency };
  const plain = plainCasePlan('COMPENSATE', 'HOLDER', input, changes);
  return { ...plain, userErrors: [...plain.userErrors, ...userErrors] };
}
