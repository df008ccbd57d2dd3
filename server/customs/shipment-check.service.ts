import { PreConfirmation } from '../../schema/pre-confirmation';
import { type ItemInput } from '../../schema/item-input';
import { type Shipment } from '../../schema/shipment';
import { type ShipmentLine } from '../../schema/shipment-line';
import { type ShipmentPayload, type ShipmentStepInput } from '../../schema/shipment-workflow';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { type EventRecorder } from '../events/event-recorder';
import { isMoved } from '../law/machines/transition';
import { type PreConfirmationFacts } from '../law/pre-confirmation';
import { linkedHolders } from '../store/linked-holders';
import { type Row, type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type LineQuestion, type LineScreener } from './shipment.types';
import { type AssessedLine, assessShipment, type ShipmentAssessment } from './shipment-assessment';
import { shipmentUpdated } from './shipment-events';
import { licencesBehind, limitedLicences, piecesByLicence, piecesLeft } from './licence-quantities';
import { findShipment, isKnown, refuseShipment } from './shipment-known';
import { noteLines } from './shipment-lines';
import { moveShipment, reloadShipment, shipmentSteps } from './shipment-step';
import { stepRefused, takenMeanwhile } from './step-errors';

const preConfirmations = tableOf(PreConfirmation);

/** Checks shipments: all lines screened in one go, and one plan for the whole. */
export class ShipmentCheckService {
  constructor(
    private readonly store: Store,
    private readonly screener: LineScreener,
    private readonly events: EventRecorder,
    private readonly now: () => Date,
  ) {}

  /** Screens the lines, keeps the screenings as evidence, and notes on the shipment what they come to. */
  async check(context: RequestContext, input: ShipmentStepInput): Promise<ShipmentPayload> {
    const known = await findShipment(context, input);
    if (!isKnown(known)) return refuseShipment(input, ...known);
    const { reason, shipment } = known;
    const moved = moveShipment(shipment, 'CHECK', context.today);
    if (!isMoved(moved)) return refuseShipment(input, stepRefused('shipment', moved));
    const asked = await this.questionsOf(context, shipment);
    if (asked.userErrors.length > 0) return refuseShipment(input, ...asked.userErrors);
    const lines = await this.screen(context, shipment, asked.lines, asked.questions);
    const { coveredBy, ...assessment } = await this.assess(context, shipment, lines);
    const at = this.now().toISOString();
    const taken = await this.store.transaction(async (tx) => {
      const step = {
        event: 'CHECK',
        to: moved.state,
        changes: { verdict: assessment.verdict, check: { at, ...assessment } },
        actor: context.viewer.name,
        reason: reason === null ? assessment.summary : `${reason}: ${assessment.summary}`,
        at,
      };
      if (!(await shipmentSteps.take(tx, shipment, step))) return false;
      await this.screener.record(tx, lines);
      await noteLines(tx, lines, coveredBy);
      await this.events.record(tx, shipmentUpdated(shipment, moved.state, 'CHECK'));
      return true;
    });
    if (!taken) return refuseShipment(input, takenMeanwhile('shipment'));
    const after = await reloadShipment(context, shipment.rowId);
    return { clientMutationId: input.clientMutationId ?? null, shipment: after, userErrors: [] };
  }

  /** Screens the lines, each by itself; those that together need more pieces than their licence covers once more. */
  private async screen(
    { today }: RequestContext,
    shipment: Shipment,
    lines: readonly ShipmentLine[],
    questions: readonly LineQuestion[],
  ): Promise<AssessedLine[]> {
    const ask = async (asked: readonly LineQuestion[]): Promise<AssessedLine[]> => {
      const screened = await this.screener.screenAll(asked, shipment, today);
      return lines.flatMap((line, at) => {
        const answer = screened[at];
        return answer ? [{ ...answer, line }] : [];
      });
    };
    const alone = await ask(questions);
    const tooMany = await this.overdrawn(alone);
    if (tooMany.size === 0) return alone;
    return ask(
      questions.map((question, at) => {
        const sums = licencesBehind((alone[at]?.findings ?? []).map(({ detail }) => detail)).flatMap(
          (id) => tooMany.get(id) ?? [],
        );
        return sums.length === 0 ? question : { ...question, quantityTogether: Math.max(...sums) };
      }),
    );
  }

  /** Licences that cover each line, but not all lines together, with the pieces that they would have to cover. */
  private async overdrawn(lines: readonly AssessedLine[]): Promise<ReadonlyMap<number, number>> {
    const pieces = piecesByLicence(
      lines.map(({ findings, line }) => ({
        findings: findings.map(({ detail }) => detail),
        quantity: line.quantity,
      })),
    );
    const limited = await limitedLicences(this.store, [...pieces.keys()], { lock: false });
    return new Map(
      [...pieces].filter(([id, wanted]) => {
        const licence = limited.get(id);
        return licence !== undefined && wanted > piecesLeft(licence);
      }),
    );
  }

  /** What each line asks: the item as its listing or the line itself describes it, on the route of the shipment. */
  private async questionsOf({ loaders }: RequestContext, shipment: Shipment) {
    const lines = await loaders.linesOfShipment.load(shipment.rowId);
    lines.sort((a, b) => a.position - b.position);
    const userErrors: UserError[] = [];
    const questions = await Promise.all(
      lines.map(async (line): Promise<LineQuestion | null> => {
        const listing = line.listingId === null ? null : await loaders.listingOfLine.load(line.listingId);
        if (line.listingId !== null && !listing) {
          const message = `The listing ${line.sku} is not there any more: amend the lines.`;
          userErrors.push({ field: ['shipment'], code: 'NOT_FOUND', message });
          return null;
        }
        const item = listing ? { ...listing, brand: listing.brandName } : (line.item as ItemInput);
        return { input: onRoute(item, line, shipment), listingId: line.listingId };
      }),
    );
    return { lines, userErrors, questions: questions.filter((question) => question !== null) };
  }

  private async assess(
    { loaders }: RequestContext,
    shipment: Shipment,
    lines: readonly AssessedLine[],
  ): Promise<ShipmentAssessment> {
    const ids = [...new Set(lines.flatMap(({ findings }) => findings.map((one) => one.trademarkId)))];
    const marks = await Promise.all(ids.map((id) => loaders.Trademark.load(id)));
    const owners = new Map(marks.flatMap((mark) => (mark ? [[mark.rowId, mark.ownerId]] : [])));
    // One holder under several names gives one guarantee.
    const holders = await linkedHolders(this.store, [...owners.values()]);
    return assessShipment(lines, {
      shipment,
      ownerOf: (trademarkId) => holders.of(owners.get(trademarkId) ?? 0)[0] ?? 0,
      preConfirmations: await confirmedFor(this.store, shipment),
    });
  }
}

/** Confirmed requests of the seller, whatever their period: the law says which have effect. */
async function confirmedFor(sql: Sql, { sellerId }: Shipment): Promise<PreConfirmationFacts[]> {
  const rows = await sql.query<Row>(
    `SELECT ${preConfirmations.select} FROM \`pre_confirmation\` WHERE \`sellerId\` = ? AND \`status\` = 'CONFIRMED' ORDER BY \`id\``,
    [sellerId],
  );
  return rows
    .map((row) => preConfirmations.read(row))
    .map(({ rowId, trademarkIds, ...request }) => ({ ...request, id: rowId, trademarks: trademarkIds }));
}

function onRoute(item: ItemInput, line: ShipmentLine, shipment: Shipment): LineQuestion['input'] {
  const { title, brand, description, attributes, imageText, category, hsCode, niceClasses } = item;
  const { consignee, consignor, date, destination, direction, origin, port, transit } = shipment;
  return {
    ...{ title, brand, description, attributes, imageText, category, hsCode, niceClasses },
    ...{ consignee, consignor, date, destination, direction, origin, port, transit },
    sku: line.sku,
    quantity: line.quantity,
    value: line.value,
  };
}
