/** How much a client may spend: the size of its bucket, and what flows back each second. */
export interface Allowance {
  readonly maximum: number;
  readonly restoreRate: number;
}

/** What is left after something was taken. */
export interface Taken {
  readonly granted: boolean;
  readonly available: number;
}

/** Leaky buckets, one for each key. */
export interface Buckets {
  /** Takes the amount if it is there; takes nothing else. */
  take(key: string, amount: number, allowance: Allowance): Promise<Taken>;
  /** Gives back what was taken and not used. */
  giveBack(key: string, amount: number, allowance: Allowance): void;
  close(): Promise<void>;
}

/** Seconds until a bucket that holds `available` holds `amount`, rounded up. */
export function secondsUntil(amount: number, available: number, { restoreRate }: Allowance): number {
  return Math.max(1, Math.ceil((amount - available) / restoreRate));
}
