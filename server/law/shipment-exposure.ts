import { fineCeiling, reachIn } from './exposure';
import { guaranteeFor } from './guarantee';
import { fromCents, toCents } from './money';
import { type CustomsEffect, type Exposure, type Money } from './types';

/** One finding on a line: whose mark, what it can cost, and what customs would do. */
export interface StakeOfFinding {
  /** Owner of the mark. */
  readonly holder: number;
  readonly exposure: readonly Exposure[];
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
  readonly statements: Exposure['statements'];
}

/** One sum for each currency, in the order in which they come. */
export function sumByCurrency(amounts: readonly Money[]): readonly Money[] {
  const cents = new Map<string, bigint>();
  for (const { amount, currency } of amounts)
    cents.set(currency, (cents.get(currency) ?? 0n) + toCents(amount));
  return [...cents].map(([currency, sum]) => ({ amount: fromCents(sum), currency }));
}

const exposureIn = ({ exposure }: StakeOfFinding, jurisdiction: string): Exposure | undefined =>
  exposure.find((one) => one.jurisdiction === jurisdiction);

/** Each holder gives security for the goods that it would have detained: those with its marks, taken together. */
function guaranteesIn(jurisdiction: string, lines: readonly LineAtStake[], date: string): readonly Money[] {
  const secured = (finding: StakeOfFinding): boolean => exposureIn(finding, jurisdiction)?.guarantee != null;
  const holders = new Set(
    lines.flatMap(({ findings }) => findings.filter(secured).map(({ holder }) => holder)),
  );
  return [...holders].flatMap((holder) => {
    const stakeOf = ({ findings }: LineAtStake): readonly StakeOfFinding[] =>
      findings.filter((finding) => finding.holder === holder && secured(finding));
    const reach = reachIn(
      jurisdiction,
      lines.flatMap((line) => stakeOf(line).flatMap(({ customs }) => customs)),
    );
    const values = lines.filter((line) => stakeOf(line).length > 0).map(({ value }) => value);
    return sumByCurrency(values).flatMap((value) => guaranteeFor(jurisdiction, reach, value, date) ?? []);
  });
}

function statementsIn(exposures: readonly Exposure[]): Exposure['statements'] {
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
