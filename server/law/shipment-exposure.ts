import { fineCeiling, reachIn } from './exposure';
import { guaranteeFor } from './guarantee';
import { fromCents, toCents } from './money';
import {
  type CustomsEffect,
  type CustomsReach,
  type Exposure,
  type ExposureStatement,
  type Money,
} from './types';

/** An exposure as it was stated, perhaps before its statements had topics. */
export interface StatedExposure extends Omit<Exposure, 'statements'> {
  readonly statements: readonly StatedConsequence[];
}

type StatedConsequence = Omit<ExposureStatement, 'topic'> & Partial<Pick<ExposureStatement, 'topic'>>;

/** One finding on a line: whose mark, what it can cost, and what customs would do. */
export interface StakeOfFinding {
  /** Owner of the mark. */
  readonly holder: number;
  readonly exposure: readonly StatedExposure[];
  readonly customs: readonly Pick<CustomsEffect, 'authority' | 'reach'>[];
}

/** One line with its findings. */
export interface LineAtStake {
  readonly sku: string;
  readonly value: Money;
  readonly findings: readonly StakeOfFinding[];
}

/** What a shipment can cost in one jurisdiction. Sums are kept apart by currency: no exchange rate is made up. */
export interface ShipmentStake {
  readonly jurisdiction: string;
  readonly skus: readonly string[];
  readonly goodsValue: readonly Money[];
  readonly fineCeilings: readonly Money[];
  readonly guarantees: readonly Money[];
  readonly confiscation: boolean;
  readonly criminalTransfer: boolean;
  readonly statements: readonly StatedConsequence[];
}

/** One sum for each currency, in the order in which they come. */
export function sumByCurrency(amounts: readonly Money[]): readonly Money[] {
  const cents = new Map<string, bigint>();
  for (const { amount, currency } of amounts)
    cents.set(currency, (cents.get(currency) ?? 0n) + toCents(amount));
  return [...cents].map(([currency, sum]) => ({ amount: fromCents(sum), currency }));
}

const exposureIn = ({ exposure }: StakeOfFinding, jurisdiction: string): StatedExposure | undefined =>
  exposure.find((one) => one.jurisdiction === jurisdiction);

/**
 * Each holder gives security for the goods that it would have detained: those with its marks, taken together. Goods that
 * customs stops by itself and goods that it stops on application are two detentions.
 */
function guaranteesIn(jurisdiction: string, lines: readonly LineAtStake[], date: string): readonly Money[] {
  const detentions = new Map<string, { readonly reach: CustomsReach; readonly values: Money[] }>();
  for (const { findings, value } of lines) {
    const secured = findings.filter((one) => exposureIn(one, jurisdiction)?.guarantee != null);
    for (const holder of new Set(secured.map((one) => one.holder))) {
      const customs = secured.filter((one) => one.holder === holder).flatMap((one) => one.customs);
      const reach = reachIn(jurisdiction, customs);
      const detention = detentions.get(`${holder} ${reach}`) ?? { reach, values: [] };
      detention.values.push(value);
      detentions.set(`${holder} ${reach}`, detention);
    }
  }
  return [...detentions.values()].flatMap(({ reach, values }) =>
    sumByCurrency(values).flatMap((value) => guaranteeFor(jurisdiction, reach, value, date) ?? []),
  );
}

function statementsIn(exposures: readonly StatedExposure[]): readonly StatedConsequence[] {
  const each = new Map(
    exposures.flatMap(({ statements }) =>
      statements.map((one) => [`${one.text} ${one.citation.article}`, one] as const),
    ),
  );
  return [...each.values()];
}

function stakeIn(jurisdiction: string, all: readonly LineAtStake[], date: string): ShipmentStake {
  const lines = all.filter(({ findings }) =>
    findings.some((finding) => exposureIn(finding, jurisdiction) !== undefined),
  );
  const exposures = lines.flatMap(({ findings }) =>
    findings.flatMap((finding) => exposureIn(finding, jurisdiction) ?? []),
  );
  // A line is fined once, however many marks it bears; a licence that customs does not know of is not fined.
  const fined = lines.filter(({ findings }) =>
    findings.some((finding) => exposureIn(finding, jurisdiction)?.fineCeiling != null),
  );
  return {
    jurisdiction,
    skus: lines.map(({ sku }) => sku),
    goodsValue: sumByCurrency(lines.map(({ value }) => value)),
    fineCeilings: sumByCurrency(fined.map(({ value }) => value)).flatMap(
      (value) => fineCeiling(jurisdiction, value, date) ?? [],
    ),
    guarantees: sumByCurrency(guaranteesIn(jurisdiction, lines, date)),
    confiscation: exposures.some(({ confiscation }) => confiscation),
    criminalTransfer: exposures.some(({ criminalTransfer }) => criminalTransfer),
    statements: statementsIn(exposures),
  };
}

/** What the lines of a shipment can cost together, by jurisdiction; empty where nothing is at stake. */
export function shipmentExposure(lines: readonly LineAtStake[], date: string): readonly ShipmentStake[] {
  const jurisdictions = new Set(
    lines.flatMap(({ findings }) =>
      findings.flatMap(({ exposure }) => exposure.map((one) => one.jurisdiction)),
    ),
  );
  return [...jurisdictions].map((jurisdiction) => stakeIn(jurisdiction, lines, date));
}
