/** A pre-confirmation as the law reads it. Dates are calendar dates, `YYYY-MM-DD`. */
export interface PreConfirmationFacts {
  readonly id: number;
  readonly authority: string;
  readonly port: string;
  /** The marks that it names. */
  readonly trademarks: readonly number[];
  /** The goods that it names, by their SKU. */
  readonly skus: readonly string[];
  readonly status: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** One mark on one item, at the border of one authority. */
export interface ConfirmationQuestion {
  readonly authority: string;
  readonly port: string | null;
  readonly trademark: number;
  readonly sku: string;
  readonly date: string;
}

/** Whether it has effect on a date: confirmed, and in its period. */
export function isConfirmedOn(
  { status, validFrom, validTo }: Pick<PreConfirmationFacts, 'status' | 'validFrom' | 'validTo'>,
  date: string,
): boolean {
  return (
    status === 'CONFIRMED' && validFrom !== null && validTo !== null && validFrom <= date && date <= validTo
  );
}

const samePort = (a: string, b: string | null): boolean =>
  b !== null && a.trim().toUpperCase() === b.trim().toUpperCase();

/**
 * Whether a pre-confirmation covers a mark on an item: with that authority and port, for that mark, those goods and that day.
 * It shortens the inspection; whether the use is lawful is another question, and the verdict does not depend on it.
 */
export function preConfirms(
  confirmation: PreConfirmationFacts,
  { authority, port, trademark, sku, date }: ConfirmationQuestion,
): boolean {
  return (
    confirmation.authority === authority &&
    samePort(confirmation.port, port) &&
    confirmation.trademarks.includes(trademark) &&
    confirmation.skus.includes(sku) &&
    isConfirmedOn(confirmation, date)
  );
}
