import { type Finding } from '../../schema/finding';
import { type Money } from '../../schema/money';
import { type ShipmentCheck } from '../../schema/shipment-check';
import { type Shipment } from '../../schema/shipment';
import { type ShipmentLine } from '../../schema/shipment-line';
import { planFor } from '../law/clearance-plan';
import { type PreConfirmationFacts, preConfirms } from '../law/pre-confirmation';
import { shipmentExposure, type StakeOfFinding } from '../law/shipment-exposure';
import { type ReasonCode, type Verdict } from '../law/types';
import { type ScreenedLine } from './shipment.types';

/** A line with what screening it gave. */
export interface AssessedLine extends ScreenedLine {
  readonly line: ShipmentLine;
}

/** What is known beside the lines. */
export interface AssessmentParts {
  readonly shipment: Pick<Shipment, 'port' | 'date'>;
  /** Owner of each mark, by the mark's row id. */
  readonly ownerOf: (trademarkId: number) => number;
  readonly preConfirmations: readonly PreConfirmationFacts[];
}

/** A check of a shipment but for its time, and the pre-confirmations that cover each line. */
export interface ShipmentAssessment extends Omit<ShipmentCheck, 'at'> {
  readonly coveredBy: readonly (readonly number[])[];
}

const GRAVITY: Readonly<Record<Verdict, number>> = { CLEAR: 0, REVIEW: 1, BLOCK: 2 };

/** Reasons for which the goods do not bear the mark in the eyes of the law: customs has nothing to inspect. */
const NO_USE_OF_MARK: ReadonlySet<ReasonCode> = new Set([
  'RIGHT_NOT_IN_FORCE',
  'FAIR_USE',
  'REFERENTIAL_USE',
  'DIFFERENT_GOODS',
]);

/** Marks on a line that an authority has on record, so that it may look. */
function recordedUses(findings: readonly Finding[]): { trademark: number; authority: string }[] {
  return findings
    .filter(({ reason }) => !NO_USE_OF_MARK.has(reason))
    .flatMap(({ detail, trademarkId }) =>
      detail.customs
        .filter(({ effectiveOn }) => effectiveOn)
        .map(({ authority }) => ({ trademark: trademarkId, authority })),
    );
}

/** SKUs that the summary names. */
const MOST_NAMED = 5;

interface Inspection {
  readonly outlook: ShipmentCheck['inspection'];
  readonly coveredBy: readonly number[];
}

function inspectionOf({ findings, line }: AssessedLine, parts: AssessmentParts): Inspection {
  const { port, date } = parts.shipment;
  const uses = recordedUses(findings);
  const covering = uses.map(({ trademark, authority }) =>
    parts.preConfirmations.find((one) =>
      preConfirms(one, { authority, trademark, port, date, sku: line.sku }),
    ),
  );
  const coveredBy = [...new Set(covering.flatMap((one) => one?.id ?? []))];
  if (uses.length === 0) return { outlook: 'NONE', coveredBy };
  return { outlook: covering.every((one) => one !== undefined) ? 'SHORTENED' : 'NORMAL', coveredBy };
}

/** Of the lines that customs will look at, one that is not covered makes the inspection a full one. */
function outlookOf(inspections: readonly Inspection[]): ShipmentCheck['inspection'] {
  const outlooks = inspections.map(({ outlook }) => outlook);
  return outlooks.find((one) => one === 'NORMAL') ?? outlooks.find((one) => one === 'SHORTENED') ?? 'NONE';
}

function stakesOf(findings: readonly Finding[], ownerOf: AssessmentParts['ownerOf']): StakeOfFinding[] {
  return findings
    .filter(({ detail }) => detail.exposure.length > 0)
    .map(({ detail: { customs, exposure }, trademarkId }) => ({
      holder: ownerOf(trademarkId),
      exposure,
      customs,
    }));
}

function planOf(lines: readonly AssessedLine[], inspections: readonly Inspection[]): ShipmentCheck['plan'] {
  const needs = lines.map(({ line, screening }, at) => ({
    item: line.sku,
    // What is confirmed already need not be asked for again.
    steps: screening.clearancePlan.steps.filter(
      ({ action }) => action !== 'REQUEST_PRE_CONFIRMATION' || inspections[at]?.outlook !== 'SHORTENED',
    ),
  }));
  return planFor(needs).map(({ step, items }) => ({ step, skus: [...items] }));
}

function summaryOf(
  verdict: Verdict,
  lines: readonly AssessedLine[],
  inspection: ShipmentCheck['inspection'],
): string {
  const [few, one] = [lines.length, lines.length === 1];
  const open = lines.filter(({ screening }) => screening.verdict !== 'CLEAR').map(({ line }) => line.sku);
  const named = open.slice(0, MOST_NAMED).join(', ') + (open.length > MOST_NAMED ? ', …' : '');
  const what =
    verdict === 'CLEAR'
      ? `CLEAR: nothing that is filed stands against the ${one ? 'line' : `${few} lines`}.`
      : `${verdict}: ${open.length} of ${few} ${one ? 'line' : 'lines'} to mend (${named}).`;
  return inspection === 'SHORTENED' ? `${what} A pre-confirmation shortens the inspection.` : what;
}

const copies = (amounts: readonly Money[]): Money[] => [...amounts];

/**
 * What the screened lines come to together: the gravest verdict, one plan, what can be lost, and what customs will look at. A
 * pre-confirmation shortens the inspection and leaves the verdict as it is.
 */
export function assessShipment(lines: readonly AssessedLine[], parts: AssessmentParts): ShipmentAssessment {
  const verdicts = lines.map(({ screening }) => screening.verdict);
  const verdict = verdicts.sort((a, b) => GRAVITY[b] - GRAVITY[a])[0] ?? 'CLEAR';
  const inspections = lines.map((line) => inspectionOf(line, parts));
  const inspection = outlookOf(inspections);
  const stakes = shipmentExposure(
    lines.map(({ line, findings }) => ({
      sku: line.sku,
      value: line.value,
      findings: stakesOf(findings, parts.ownerOf),
    })),
    parts.shipment.date,
  );
  return {
    verdict,
    summary: summaryOf(verdict, lines, inspection),
    inspection,
    plan: planOf(lines, inspections),
    exposure: stakes.map((stake) => ({
      ...stake,
      skus: [...stake.skus],
      goodsValue: copies(stake.goodsValue),
      fineCeilings: copies(stake.fineCeilings),
      guarantees: copies(stake.guarantees),
      statements: [...stake.statements],
    })),
    coveredBy: inspections.map(({ coveredBy }) => coveredBy),
  };
}
