import { clearanceSteps } from '../law/clearance';
import { mergeSteps } from '../law/clearance-plan';
import { type ClearanceStep, type Policy, type Verdict } from '../law/types';
import { type ClassGuess } from '../goods/types';
import { type MarkFacts, type MarkIndex } from '../matching/types';
import { assessMark, graver, type MarkAssessment, type ScreeningQuestion } from './judging/assess-mark';
import { type Change, counterfactualsFor } from './judging/counterfactuals';
import { explainFinding, summarize } from './judging/explanation';
import { hitsIn } from './judging/hits';
import { readItem } from './judging/read-item';

/** One mark that stands against the item, or would if something were different. */
export interface ScreenedFinding {
  readonly assessment: MarkAssessment;
  readonly explanation: string;
  readonly whatWouldClear: readonly Change[];
}

/** The answer to a screening question. */
export interface ScreeningAnswer {
  readonly verdict: Verdict;
  readonly summary: string;
  /** Gravest first. */
  readonly findings: readonly ScreenedFinding[];
  /** Lesser findings that were left out. */
  readonly findingsLeftOut: number;
  readonly goodsRead: readonly ClassGuess[];
  readonly listingClasses: readonly number[];
  /** All marks that the item resembles, told or not. */
  readonly marksMet: readonly MarkFacts[];
  readonly clearanceSteps: readonly ClearanceStep[];
}

export interface ScreeningOptions {
  /** The most findings given; the gravest stay. Default 20. */
  readonly maxFindings?: number;
}

/** Places of marks that are looked at. */
const MAX_MATCHES = 100;

/**
 * A finding that is CLEAR is worth telling only where the sign alone would have raised a question. An everyday word that
 * merely resembles a mark is noise; one that is the mark is told, so that people see that it was looked at.
 */
function isWorthTelling({ places }: MarkAssessment, { reviewThreshold }: Policy): boolean {
  const [{ decision, sign, use }] = places;
  // What nothing links to the mark step by step is met by chance.
  if (decision.verdict !== 'CLEAR' && sign.transformations.length === 0) return false;
  if (decision.verdict !== 'CLEAR' || sign.grade === 'IDENTICAL')
    return decision.reason !== 'BELOW_THRESHOLD';
  return decision.reason !== 'BELOW_THRESHOLD' && use.use !== 'DESCRIPTIVE' && sign.score >= reviewThreshold;
}

/** The steps for one mark, with its name and the words that mean it. */
function stepsFor(
  { mark, places }: MarkAssessment,
  { item, route }: ScreeningQuestion,
): readonly ClearanceStep[] {
  const [{ decision, facts }] = places;
  const words = places.map(({ match }) => item.texts[match.field]?.text.slice(match.start, match.end) ?? '');
  return clearanceSteps(facts, route, decision, { mark: mark.text, words });
}

/**
 * Screens one item: reads it, finds the marks that it resembles, compares, reads the use, applies the law of the route on
 * the day, and says what would let the goods pass. A pure function of its arguments: equal questions get equal answers.
 */
export function screenItem(
  question: ScreeningQuestion,
  index: MarkIndex,
  options: ScreeningOptions = {},
): ScreeningAnswer {
  const { item } = question;
  const hits = hitsIn(index, item.texts, MAX_MATCHES);
  const reading = readItem(index, item, hits);
  const assessments = hits
    .flatMap((hit) => assessMark(question, reading, hit) ?? [])
    .filter((assessment) => isWorthTelling(assessment, question.policy))
    .sort((a, b) => graver(a.places[0].decision, b.places[0].decision) || a.mark.id - b.mark.id);
  const told = assessments.slice(0, options.maxFindings ?? 20);
  const gravest = told[0] ?? null;
  const verdict = gravest?.places[0].decision.verdict ?? 'CLEAR';
  const open = assessments.filter(({ places }) => places[0].decision.verdict !== 'CLEAR').length;
  const whatWouldClear = counterfactualsFor(question, reading);
  return {
    verdict,
    summary: summarize(verdict, gravest, item.texts, open),
    findings: told.map((assessment) => ({
      assessment,
      explanation: explainFinding(assessment, item.texts),
      whatWouldClear: whatWouldClear(assessment),
    })),
    findingsLeftOut: assessments.length - told.length,
    goodsRead: reading.goods.classes,
    listingClasses: reading.classes,
    marksMet: hits.map((hit) => reading.signs.mark(hit.mark).facts),
    clearanceSteps: mergeSteps(told.map((assessment) => stepsFor(assessment, question))),
  };
}
