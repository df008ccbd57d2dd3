import { Finding, type FindingDetail, type RightRead } from '../../schema/finding';
import { toGlobalId } from '../../schema/global-id';
import { type ReadInputs, Screening } from '../../schema/screening';
import { type CountedAs } from '../analytics/types';
import { type CustomsEffect as LawCustomsEffect } from '../law/types';
import { type MarkFacts } from '../matching/types';
import { type ItemText } from './item';
import { type ScreenedFinding, type ScreeningAnswer } from './screen-item';
import { type StoredQuestion } from './question';

/** What a screening is about, beside its answer. */
export interface ScreeningFrame {
  readonly contentId: string;
  readonly marketplaceId: number;
  readonly listingId: number | null;
  readonly registerVersionId: number | null;
  readonly indexVersion: string;
  readonly question: StoredQuestion;
  readonly texts: readonly ItemText[];
  /** What was read beside the question, under the law of these jurisdictions. */
  readonly inputsUnder: (jurisdictions: readonly string[]) => ReadInputs;
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
  frame: ScreeningFrame,
  listingClasses: readonly number[],
): FindingDetail {
  const { mark, goods, places } = assessment;
  const [{ decision, sign, use }] = places;
  const { chain, missing, status, via } = decision.authorization;
  const licence = (id: number): string => toGlobalId('Authorization', id);
  return {
    explanation,
    spans: places.map(({ match: { field, start, end } }) => {
      const source = frame.texts[field];
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

/** The screening and its findings as the vocabulary has them, not yet recorded. */
export function toScreening(
  answer: ScreeningAnswer,
  frame: ScreeningFrame,
): { screening: Screening; findings: Finding[]; countedAs: CountedAs } {
  const { name, version, blockThreshold, reviewThreshold } = frame.question.policy;
  const acts = answer.findings.flatMap(({ assessment }) => assessment.places[0].decision.acts);
  const jurisdictions = [...new Set(acts.map(({ jurisdiction }) => jurisdiction))].sort();
  const screening = Object.assign(new Screening(), {
    contentId: frame.contentId,
    marketplaceId: frame.marketplaceId,
    listingId: frame.listingId,
    sellerId: frame.question.sellerId,
    sku: frame.question.item.sku ?? null,
    verdict: answer.verdict,
    registerVersionId: frame.registerVersionId,
    question: frame.question,
    detail: {
      summary: answer.summary,
      date: frame.question.route.date,
      policy: { name, version, blockThreshold, reviewThreshold },
      indexVersion: frame.indexVersion,
      goodsRead: [...answer.goodsRead],
      clearancePlan: { steps: [...answer.clearanceSteps] },
      findingsLeftOut: answer.findingsLeftOut,
      inputs: frame.inputsUnder(jurisdictions),
    },
    recorded: false,
  });
  const findings = answer.findings.map((finding, position) =>
    Object.assign(new Finding(), {
      screeningId: frame.contentId,
      position,
      trademarkId: finding.assessment.mark.id,
      verdict: finding.assessment.places[0].decision.verdict,
      reason: finding.assessment.places[0].decision.reason,
      detail: detailOf(finding, frame, answer.listingClasses),
    }),
  );
  return { screening, findings, countedAs: countedAs(answer) };
}

/** Under its gravest finding. */
function countedAs({ findings: [gravest], listingClasses }: ScreeningAnswer): CountedAs {
  return {
    reason: gravest?.assessment.places[0].decision.reason ?? '',
    niceClass: listingClasses[0] ?? 0,
    brandId: gravest?.assessment.mark.brandId ?? 0,
  };
}
