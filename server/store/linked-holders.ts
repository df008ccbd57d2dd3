import { RightsHolderLink } from '../../schema/rights-holder-link';
import { anyOf } from './conditions';
import { type Sql } from './store';
import { tableOf } from './table';

/** Row ids of one statement. */
const IDS_AT_ONCE = 500;

const table = tableOf(RightsHolderLink).name;

/** Two row ids of rights holders. */
export type HolderPair = readonly [first: number, second: number];

/** What persons decided on pairs of rights holders. */
export interface HolderDecisions {
  /** Pairs that are one. */
  readonly confirmed: readonly HolderPair[];
  /** Pairs that are two. */
  readonly rejected: readonly HolderPair[];
}

/**
 * Rights holders that persons hold for one: where A is B and B is C, A is C. Where a pair of them was rejected the decisions
 * contradict one another, and none of that group counts until a person has mended it.
 */
export class LinkedHolders {
  private readonly groups = new Map<number, readonly number[]>();
  private readonly contradictions = new Map<readonly number[], HolderPair>();

  constructor({ confirmed, rejected }: HolderDecisions) {
    for (const [first, second] of confirmed) {
      const joined = [...new Set([...this.reachedFrom(first), ...this.reachedFrom(second)])];
      joined.sort((a, b) => a - b);
      for (const one of joined) this.groups.set(one, joined);
    }
    for (const pair of rejected) {
      const group = this.reachedFrom(pair[0]);
      if (group.includes(pair[1])) this.contradictions.set(group, pair);
    }
  }

  /** Row ids of all that are one with it, itself included, ascending. */
  of(holder: number): readonly number[] {
    const group = this.reachedFrom(holder);
    return this.contradictions.has(group) ? [holder] : group;
  }

  /** All that confirmed links lead to from it, itself included, contradicted or not. */
  reachedFrom(holder: number): readonly number[] {
    return this.groups.get(holder) ?? [holder];
  }

  /** A rejected pair that confirmed links around this holder hold for one; null where there is none. */
  contradictionAround(holder: number): HolderPair | null {
    return this.contradictions.get(this.reachedFrom(holder)) ?? null;
  }

  /** Those of these that are held for one with others, as groups of two and more, each once. */
  groupsAround(holders: readonly number[]): readonly (readonly number[])[] {
    const groups = new Map(holders.map((holder) => this.of(holder)).map((group) => [group[0], group]));
    return [...groups.values()].filter(({ length }) => length > 1);
  }
}

/** Rights holders that are held for one with these, however far the confirmed links reach. */
export async function linkedHolders(sql: Sql, holders: readonly number[]): Promise<LinkedHolders> {
  return new LinkedHolders(await decisionsAround(sql, holders));
}

/**
 * The decisions around these rights holders, as far as confirmed links reach. What persons decided is read by whoever works
 * with the registers, as the registers are; proposals are not.
 * @param leftOut row id of a link that does not count
 */
export async function decisionsAround(
  sql: Sql,
  holders: readonly number[],
  leftOut = 0,
): Promise<HolderDecisions> {
  const decided = { CONFIRMED: [] as HolderPair[], REJECTED: [] as HolderPair[] };
  const seen = new Set<number>();
  for (let reached = [...new Set(holders)]; reached.length > 0;) {
    for (const holder of reached) seen.add(holder);
    const next = new Set<number>();
    for (let at = 0; at < reached.length; at += IDS_AT_ONCE) {
      for (const link of await linksOf(sql, reached.slice(at, at + IDS_AT_ONCE), leftOut)) {
        const pair: HolderPair = [Number(link.firstId), Number(link.secondId)];
        decided[link.status].push(pair);
        if (link.status === 'CONFIRMED') for (const holder of pair) next.add(holder);
      }
    }
    reached = [...next].filter((holder) => !seen.has(holder));
  }
  return { confirmed: decided.CONFIRMED, rejected: decided.REJECTED };
}

interface DecidedLink {
  readonly firstId: number;
  readonly secondId: number;
  readonly status: 'CONFIRMED' | 'REJECTED';
}

function linksOf(sql: Sql, holders: readonly number[], leftOut: number): Promise<DecidedLink[]> {
  // Each column by its own index; one OR over both would read the whole table.
  const sides = ['firstId', 'secondId'].flatMap((column) => anyOf(`\`${column}\``, holders));
  const select = `SELECT \`firstId\`, \`secondId\`, \`status\` FROM \`${table}\` WHERE \`status\` IN ('CONFIRMED', 'REJECTED') AND \`id\` <> ?`;
  return sql.query<DecidedLink>(
    sides.map((side) => `${select} AND ${side.sql}`).join(' UNION '),
    sides.flatMap(({ values }) => [leftOut, ...values]),
  );
}
