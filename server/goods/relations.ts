import { type GoodsBasis } from './types';

/** How two similar groups relate. */
export interface Relation {
  readonly basis: Extract<GoodsBasis, 'COMPLEMENTARY' | 'SAME_CHANNEL' | 'SAME_GROUP'>;
  readonly score: number;
}

const RELATIONS = new Map<string, Relation>();

/** How two groups of goods relate, whichever is named first; nothing where they do not. */
export function relationOf(a: string, b: string): Relation | undefined {
  return RELATIONS.get(a < b ? `${a}|${b}` : `${b}|${a}`);
}
