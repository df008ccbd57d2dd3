import { type Finding, type FindingDetail, type RightRead } from '../../../schema/finding';
import { toGlobalId } from '../../../schema/global-id';
import { type PolicyUsed, type Screening } from '../../../schema/screening';
import { type CountedAs } from '../../analytics/types';
import { type CustomsEffect as LawCustomsEffect, type Policy } from '../../law/types';
import { type MarkFacts, type MarkIndex } from '../../matching/types';
import { contentId } from '../../store/content-id';
import { type ItemText, itemOf } from '../item';
import { type PartyFacts } from './parties';
import { type StoredQuestion } from './question';
import { partiesRead, readInputs } from './read-inputs';
import { type ScreenedFinding, type ScreeningAnswer, screenItem } from '../screen-item';

/** A question with all that its answer depends on beside the index: plain data, so that any thread can judge. */
export interface Matter {
  readonly question: StoredQuestion;
  readonly parties: PartyFacts;
  readonly marketplaceId: number | null;
}

/** What is said of one mark. */
export type JudgedFinding = Pick<Finding, 'trademarkId' | 'verdict' | 'reason' | 'detail'>;

/** The answer in the words of the vocabulary: plain data, to be recorded as it is. */
export interface Judgement extends Pick<Screening, 'contentId' | 'verdict' | 'detail'> {
  /** Gravest first. */
  readonly findings: readonly JudgedFinding[];
  readonly countedAs: CountedAs;
}

function rightOf({ expiryDate, filingDate, recordals, registrationDate, status }: MarkFacts): RightRead {
  return {
    ...{ status, filingDate, registrationDate, expiryDate },
    recordals: recordals.map(({ authority, number, status: state, validFrom, validTo }) => ({
      ...{ authority, number, validFrom, validTo },
      status: state,
    })),
  };
}

function customsOf({ recordalId, ...effect }: LawCustomsEffect): FindingDetail['customs'][number] {
  return { ...effect, recordal: recordalId === null ? null : toGlobalId('Recordal', recordalId) };
}

function detailOf(
  { assessment, explanation, whatWouldClear }: ScreenedFinding,
  texts: readonly ItemText[],
  listingClasses: readonly number[],
): FindingDetail {
  const { mark, goods, places } = assessment;
  const [{ decision, sign, use }] = places;
  const { chain, missing, status, via } = decision.authorization;
  const licence = (id: number): string => toGlobalId('Authorization', id);
  return {
    explanation,
    spans: places.map(({ match: { field, start, end } }) => {
      const source = texts[field];
      return {
        field: source?.field ?? 'TITLE',
        attribute: source?.attribute ?? null,
        start,
        end,
        text: source?.text.slice(start, end) ?? '',
      };
    }),
    use: use.use,
    useEvidence: use.evidence,
    sign,
    goods: { ...goods, listingClasses, trademarkClasses: mark.niceClasses },
    act: decision.act,
    acts: decision.acts,
    authorization: { status, missing, via: via === null ? null : licence(via), chain: chain.map(licence) },
    customs: decision.customs.map(customsOf),
    exposure: decision.exposure.map((one) => ({ ...one, statements: [...one.statements] })),
    whatWouldClear,
    notes: decision.notes,
    right: rightOf(mark),
  };
}

/** Judges one matter. A pure function: equal matters before equal indexes get equal answers. */
export function judge({ marketplaceId, parties, question }: Matter, index: MarkIndex): Judgement {
  const item = itemOf(question.item);
  const { policy, route } = question;
  const quantity = question.quantityTogether ?? question.quantity;
  const answer = screenItem({ item, route, policy, parties, quantity }, index);
  const acts = answer.findings.flatMap(({ assessment }) => assessment.places[0].decision.acts);
  const read = partiesRead(parties, answer.marksMet, item.sku, route.date);
  const jurisdictions = [...new Set(acts.map(({ jurisdiction }) => jurisdiction))].sort();
  return {
    contentId: contentId({ question, parties: read, index: index.version, marketplaceId }),
    verdict: answer.verdict,
    detail: {
      summary: answer.summary,
      date: route.date,
      policy: policyUsed(policy),
      indexVersion: index.version,
      goodsRead: [...answer.goodsRead],
      clearancePlan: { steps: [...answer.clearanceSteps] },
      findingsLeftOut: answer.findingsLeftOut,
      inputs: readInputs(read, jurisdictions, route.date),
    },
    findings: answer.findings.map((finding) => judgedFinding(finding, item.texts, answer.listingClasses)),
    countedAs: countedAs(answer),
  };
}

function policyUsed({ blockThreshold, name, reviewThreshold, version }: Policy): PolicyUsed {
  return { name, version, blockThreshold, reviewThreshold };
}

function judgedFinding(
  finding: ScreenedFinding,
  texts: readonly ItemText[],
  listingClasses: readonly number[],
): JudgedFinding {
  const [{ decision }] = finding.assessment.places;
  return {
    trademarkId: finding.assessment.mark.id,
    verdict: decision.verdict,
    reason: decision.reason,
    detail: detailOf(finding, texts, listingClasses),
  };
}

/** Under its gravest finding. */
function countedAs({ findings: [gravest], listingClasses }: ScreeningAnswer): CountedAs {
  return {
    reason: gravest?.assessment.places[0].decision.reason ?? '',
    niceClass: listingClasses[0] ?? 0,
    brandId: gravest?.assessment.mark.brandId ?? 0,
  };
}
