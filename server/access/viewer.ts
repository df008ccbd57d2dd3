/** What a viewer is to the platform. */
export const ROLES = [
  'MARKETPLACE',
  'SELLER',
  'RIGHTS_HOLDER',
  'CUSTOMS_OFFICER',
  'ANALYST',
  'OPERATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Viewer {
  /** For the log and for `decidedBy`: never a secret. */
  readonly name: string;
  readonly role: Role;
  /** The tenant whose rows are seen; null sees all (operator). */
  readonly marketplaceId: number | null;
  /** May change things. */
  readonly canWrite: boolean;
}

/** The viewer of the embedded default outside production: a demo marketplace that may read and screen. */
export function demoViewer(marketplaceId: number): Viewer {
  return { name: 'demo', role: 'MARKETPLACE', marketplaceId, canWrite: false };
}
