import { authorityOf } from './authorities';
import { runClock } from './clocks/run-clock';
import { citationOf, findRule } from './profiles/find-rule';
import { type RuleKey } from './profiles/law-types';
import {
  type Citation,
  type ClearanceStep,
  type Decision,
  type FindingFacts,
  type ReasonCode,
  type Route,
  type StepAction,
} from './types';

/** Names to use in the sentences, where the caller knows them. */
export interface ClearanceNames {
  /** Text of the mark. */
  readonly mark?: string;
  /** Words of the listing that caused the finding. */
  readonly words?: readonly string[];
}

interface Question {
  readonly facts: FindingFacts;
  readonly route: Route;
  readonly decision: Decision;
  readonly mark: string;
  readonly words: string;
}

type StepMaker = (question: Question) => readonly ClearanceStep[];

function basisOf({ facts, route, decision }: Question, key: RuleKey): Citation | null {
  const { jurisdiction } = decision.act;
  const rule = findRule(jurisdiction, key, route.date, facts.right.office);
  return rule ? citationOf(jurisdiction, rule) : null;
}

const step = (
  action: StepAction,
  actor: ClearanceStep['actor'],
  text: string,
  basis: Citation | null,
  due: string | null = null,
): ClearanceStep => ({ action, actor, text, due, basis });

const removeWords: StepMaker = ({ words, decision }) => [
  step(
    'REMOVE_WORDS',
    'SELLER',
    `Take ${words} out of the listing and off the goods.`,
    decision.act.citation,
  ),
];

const obtainLicence: StepMaker = (question) => {
  const { status, missing } = question.decision.authorization;
  const why = missing !== null && status !== 'NONE' ? ` ${missing}` : '';
  return [
    step(
      'OBTAIN_AUTHORIZATION',
      'SELLER',
      `Obtain a licence for ${question.mark} from its holder.${why}`,
      basisOf(question, 'SCOPE'),
    ),
  ];
};

/** A licence is a change to be reported to customs in time; the goods' own date may come first. */
function listingDue({ facts, decision, route }: Question, jurisdiction: string): string | null {
  const licence = facts.authorizations.find(({ id }) => id === decision.authorization.via);
  if (decision.authorization.status !== 'AUTHORIZED_NOT_LISTED' || !licence) return null;
  const report = runClock('RECORDAL_CHANGE_REPORT', licence.validFrom, jurisdiction);
  if (!report) return null;
  return report.due < route.date ? report.due : route.date;
}

const beListed: StepMaker = (question) =>
  question.decision.customs
    .filter(({ effectiveOn }) => effectiveOn)
    .map(({ authority }) => {
      const { name, jurisdiction } = authorityOf(authority);
      const rule = findRule(jurisdiction, 'RECORDAL_CHANGES', question.route.date);
      return step(
        'LIST_AS_LEGITIMATE_USER',
        'RIGHTS_HOLDER',
        `List the seller as legitimate user of ${question.mark} with ${name} (${authority}).`,
        rule && citationOf(jurisdiction, rule),
        listingDue(question, jurisdiction),
      );
    });

const preConfirm: StepMaker = ({ decision, route, mark }) =>
  decision.customs.flatMap(({ authority, effectiveOn }) => {
    const { jurisdiction, name } = authorityOf(authority);
    const rule = findRule(jurisdiction, 'PRE_CONFIRMATION', route.date);
    if (!effectiveOn || !rule) return [];
    const text = `Before the goods move, ask the port’s customs (${name}) to confirm that the use of ${mark} is lawful, with the licence as evidence.`;
    return [step('REQUEST_PRE_CONFIRMATION', 'CONSIGNOR', text, citationOf(jurisdiction, rule))];
  });

const stateGoods: StepMaker = ({ mark }) => [
  step(
    'STATE_GOODS',
    'SELLER',
    `Say what the goods are (category, HS code or Nice class), so that they can be compared with those of ${mark}.`,
    null,
  ),
];

const review: StepMaker = ({ mark, decision }) => [
  step(
    'MANUAL_REVIEW',
    'MARKETPLACE',
    `Have a person compare the listing with ${mark} and record the decision.`,
    decision.act.citation,
  ),
];

const wait: StepMaker = (question) => [
  step(
    'WAIT_FOR_DECISION',
    'SELLER',
    `Wait for the decision of the office (${question.facts.right.office}) on ${question.mark}: until it is registered nobody can be barred from using it.`,
    basisOf(question, 'SCOPE'),
  ),
];

const correctBrand: StepMaker = (question) =>
  question.facts.use.brandFieldClaims
    ? [
        step(
          'CORRECT_BRAND_FIELD',
          'SELLER',
          `Put the maker’s own brand into the brand field instead of ${question.mark}.`,
          basisOf(question, 'FAIR_USE'),
        ),
      ]
    : [];

const rephrase: StepMaker = (question) =>
  question.facts.use.kind === 'REFERENTIAL'
    ? [
        step(
          'REPHRASE_AS_REFERENCE',
          'SELLER',
          `If the goods only fit products of ${question.mark}, say no more than that: “compatible with …”, ${question.facts.sign.evasive ? 'with the name in its usual spelling and ' : ''}without words that trade on it.`,
          basisOf(question, 'FAIR_USE'),
        ),
      ]
    : [];

const doNotShip: StepMaker = ({ decision, mark }) => [
  step(
    'DO_NOT_SHIP',
    'CONSIGNOR',
    `Do not dispatch the goods as long as the finding on ${mark} stands.`,
    decision.act.citation,
  ),
];

const doNotShipOrReview: StepMaker = (question) =>
  question.decision.verdict === 'BLOCK' ? doNotShip(question) : review(question);

const INFRINGING: readonly StepMaker[] = [
  correctBrand,
  rephrase,
  removeWords,
  obtainLicence,
  beListed,
  preConfirm,
  doNotShipOrReview,
];

/** Steps for each reason that is not clear, in the order in which to take them. */
const STEPS: Readonly<Partial<Record<ReasonCode, readonly StepMaker[]>>> = {
  DISPOSITION: [removeWords, doNotShip],
  AUTHORIZED_NOT_LISTED: [beListed, preConfirm],
  DOUBLE_IDENTITY_RECORDED: INFRINGING,
  DOUBLE_IDENTITY: INFRINGING,
  EVASION: INFRINGING,
  CONFUSION_LIKELY: INFRINGING,
  CONFUSION_POSSIBLE: [correctBrand, rephrase, removeWords, review, obtainLicence],
  GOODS_UNKNOWN: [stateGoods, removeWords, obtainLicence, review],
  RIGHT_PENDING: [review, wait, removeWords, obtainLicence],
  WELL_KNOWN: [review, removeWords, obtainLicence],
};

/** The steps that would let the goods of one finding pass, in the order in which to take them; none if it is clear. */
export function clearanceSteps(
  facts: FindingFacts,
  route: Route,
  decision: Decision,
  names: ClearanceNames = {},
): readonly ClearanceStep[] {
  if (decision.verdict === 'CLEAR') return [];
  const words = names.words?.length
    ? [...new Set(names.words)].map((word) => `“${word}”`).join(', ')
    : 'the words that resemble the mark';
  const question: Question = { facts, route, decision, mark: names.mark ?? 'the mark', words };
  return (STEPS[decision.reason] ?? [review]).flatMap((make) => make(question));
}
