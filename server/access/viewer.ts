import { type ApiKeyScope } from '../../schema/api-key';
import { rowIdOf } from '../../schema/global-id';

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

/** Whom a viewer acts for. What the role does not need is null. */
export interface Party {
  readonly role: Role;
  /** Row id of the marketplace: whose rows a marketplace, seller or analyst sees. An operator with null sees all. */
  readonly marketplaceId: number | null;
  /** Row id of the seller that a SELLER is. */
  readonly sellerId: number | null;
  /** Row id of the rights holder that a RIGHTS_HOLDER is. */
  readonly rightsHolderId: number | null;
  /** Customs authority of a CUSTOMS_OFFICER: `CN-GACC`. */
  readonly authority: string | null;
}

/** Who asks. */
export interface Viewer extends Party {
  /** For the log and for `decidedBy`: never a secret. */
  readonly name: string;
  /** May change things. */
  readonly canWrite: boolean;
  /** What its API key is good for; left out for people, who may do all that their role may. */
  readonly scopes?: readonly ApiKeyScope[];
}

const NOBODY = { marketplaceId: null, sellerId: null, rightsHolderId: null, authority: null };

/** The viewer of the embedded default outside production: a demo marketplace that may read and screen. */
export function demoViewer(marketplaceId: number): Viewer {
  return { ...NOBODY, name: 'demo', role: 'MARKETPLACE', marketplaceId, canWrite: false };
}

/** What each role must say of itself: without it a viewer would belong to nobody. */
export const REQUIRED_CLAIMS: Readonly<Record<Role, readonly (keyof Party)[]>> = {
  MARKETPLACE: ['marketplaceId'],
  SELLER: ['marketplaceId', 'sellerId'],
  RIGHTS_HOLDER: ['rightsHolderId'],
  CUSTOMS_OFFICER: ['authority'],
  ANALYST: ['marketplaceId'],
  OPERATOR: [],
};

/** An authority as `CN-GACC` is written. */
const AUTHORITY = /^[A-Z]{2}-[A-Z0-9-]{2,29}$/;

/**
 * The party that the claims of a token name: role, and the ids that belong to it, as row numbers or global ids.
 * @returns the name of the claim that is missing or cannot be read, where there is one
 */
export function readParty(claims: Readonly<Record<string, unknown>>): Party | keyof Party {
  const role = ROLES.find((known) => known === claims['role']);
  if (!role) return 'role';
  const party = {
    role,
    marketplaceId: rowIdIn('Marketplace', claims['marketplaceId']),
    sellerId: rowIdIn('Seller', claims['sellerId']),
    rightsHolderId: rowIdIn('RightsHolder', claims['rightsHolderId']),
    authority: authorityIn(claims['authority']),
  };
  const wrong = (['marketplaceId', 'sellerId', 'rightsHolderId', 'authority'] as const).find(
    (claim) => party[claim] === null && (claims[claim] != null || REQUIRED_CLAIMS[role].includes(claim)),
  );
  return wrong ?? party;
}

function rowIdIn(type: string, claim: unknown): number | null {
  if (typeof claim === 'string') return rowIdOf(type, claim);
  return typeof claim === 'number' && Number.isSafeInteger(claim) && claim > 0 ? claim : null;
}

function authorityIn(claim: unknown): string | null {
  return typeof claim === 'string' && AUTHORITY.test(claim) ? claim : null;
}

/** Whether a viewer may act on marks of a rights holder: one rights holder does not act for another. */
export function actsFor({ role, rightsHolderId }: Party, ownerId: number): boolean {
  return role !== 'RIGHTS_HOLDER' || rightsHolderId === ownerId;
}

/** The viewer that acts for a party: an analyst reads and changes nothing. */
export function viewerFor(party: Party, name: string): Viewer {
  return { ...party, name, canWrite: party.role !== 'ANALYST' };
}
