import { type SqlValue } from './store';
import { VISIBLE } from './visible-rows';

/** Whose rows may be seen: the viewer of a request is one. What a role does not need is null. */
export interface Scope {
  readonly role: string;
  readonly marketplaceId: number | null;
  readonly sellerId: number | null;
  readonly rightsHolderId: number | null;
  readonly authority: string | null;
}

/** A condition: SQL with `?`, and its values. */
interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const NOBODY = { marketplaceId: null, sellerId: null, rightsHolderId: null, authority: null };

/** Sees everything: for work of the platform itself, which no viewer asked for. */
export const PLATFORM: Scope = { ...NOBODY, role: 'OPERATOR' };

/** Sees what is public alone. */
export const PUBLIC: Scope = { ...NOBODY, role: 'NOBODY' };

/**
 * The condition that keeps a statement over a table to the rows that may be seen, after `visible-rows.ts`. A table or a role
 * without a line there finds nothing, and so does a line whose id the scope lacks: in SQL nothing equals NULL.
 */
export function visibleTo(scope: Scope, table: string): Condition[] {
  const narrowed = scope.role === 'OPERATOR' && scope.marketplaceId !== null;
  if (scope.role === 'OPERATOR' && !narrowed) return [];
  const rules = VISIBLE[table];
  const rule = rules?.[narrowed ? 'MARKETPLACE' : scope.role] ?? rules?.ANYBODY;
  return rule === undefined ? [{ sql: '1 = 0', values: [] }] : bind(rule, scope);
}

/** Puts the scope's ids in the places of `:marketplaceId` and its like; no condition for a rule that all rows meet. */
function bind(rule: string, scope: Scope): Condition[] {
  if (rule === '') return [];
  const values: SqlValue[] = [];
  const sql = rule.replace(/:(marketplaceId|sellerId|rightsHolderId|authority)\b/g, (_hole, id: string) => {
    values.push(scope[id as keyof Scope]);
    return '?';
  });
  return [{ sql: `(${sql})`, values }];
}
