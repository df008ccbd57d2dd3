import { type Row, type Sql } from '../../store/store';
import { UNSTATED_OWNER } from '../import/holder-identity';
import { selectIn } from '../import/select-in';
import { addWordsOf, type OwnWords } from './words-of-goods';
import { LossyCounter } from './lossy-counter';

/** Marks read at a time. */
const CHUNK = 1_000;
/** Lists of goods that are longer, in bytes, are passed over: no term becomes usual by them. */
const LONGEST_GOODS = 65_536;

/** How many owners use which words and terms in one class. */
export interface ClassCounts {
  readonly words: LossyCounter;
  readonly terms: LossyCounter;
}

/** What the registers say of goods. */
export interface GoodsCounts {
  /** Marks read. */
  readonly marks: number;
  readonly classes: ReadonlyMap<number, ClassCounts>;
}

interface MarkRow extends Row {
  readonly id: number;
  readonly ownerId: number;
  readonly goods: string | null;
  readonly goodsClasses: string | null;
  readonly niceClasses: string;
}

const list = <T>(text: string | null): T[] => (text === null ? [] : (JSON.parse(text) as T[]));

/** Counts owner by owner: whose marks come one after the other counts once in each class. */
class GoodsTally implements GoodsCounts {
  marks = 0;
  readonly classes = new Map<number, ClassCounts>();
  private owner = 0;
  private own = new Map<number, OwnWords>();

  add({ goods, goodsClasses, niceClasses, ownerId }: MarkRow): void {
    if (Number(ownerId) !== this.owner) this.closeOwner();
    this.owner = Number(ownerId);
    this.marks += 1;
    const filed = {
      goods: list<string>(goods),
      goodsClasses: goodsClasses === null ? null : list<number>(goodsClasses),
      niceClasses: list<number>(niceClasses),
    };
    addWordsOf(filed, this.own);
  }

  closeOwner(): void {
    for (const [niceClass, { terms, words }] of this.own) {
      const counts = this.countsOf(niceClass);
      counts.words.add(words);
      counts.terms.add(terms);
    }
    this.own = new Map();
  }

  private countsOf(niceClass: number): ClassCounts {
    let counts = this.classes.get(niceClass);
    if (!counts)
      this.classes.set(niceClass, (counts = { words: new LossyCounter(), terms: new LossyCounter() }));
    return counts;
  }
}

/**
 * Counts for each class how many owners use which words and terms of goods: an owner counts once, however much it files. Memory
 * does not grow with the registers.
 * @param leftOut an office that does not count
 * @returns null if it was told to stop
 */
export async function countGoods(
  sql: Sql,
  leftOut: string,
  isStopping: () => boolean,
): Promise<GoodsCounts | null> {
  const tally = new GoodsTally();
  for (let after = { ownerId: 0, id: 0 }; ;) {
    if (isStopping()) return null;
    const rows = await marksBehind(sql, after, leftOut);
    const unnamed = await unnamedOwners(sql, rows);
    for (const row of rows) if (!unnamed.has(Number(row.ownerId))) tally.add(row);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = { ownerId: Number(last.ownerId), id: Number(last.id) };
  }
  tally.closeOwner();
  return tally;
}

/**
 * Owners of these marks that no source named. Such a holder is made for each mark anew, so that it tells nothing of how many
 * there are.
 */
async function unnamedOwners(sql: Sql, rows: readonly MarkRow[]): Promise<ReadonlySet<number>> {
  const select = 'SELECT `id` FROM `rights_holder` WHERE `name` LIKE ? AND `id`';
  const ids = [...new Set(rows.map(({ ownerId }) => Number(ownerId)))];
  const found = await selectIn<{ id: number }>(sql, select, [`${UNSTATED_OWNER}%`], ids);
  return new Set(found.map(({ id }) => Number(id)));
}

/** The next marks by owner. The two halves are apart, so that both databases follow the index of owners. */
async function marksBehind(
  sql: Sql,
  { id, ownerId }: { readonly ownerId: number; readonly id: number },
  leftOut: string,
): Promise<MarkRow[]> {
  const select =
    `SELECT \`id\`, \`ownerId\`, CASE WHEN LENGTH(\`goods\`) <= ${LONGEST_GOODS} THEN \`goods\` END AS \`goods\`, ` +
    '`goodsClasses`, `niceClasses` FROM `trademark` WHERE COALESCE(`removed`, 0) = 0 AND `office` <> ?';
  const order = `ORDER BY \`ownerId\`, \`id\` LIMIT`;
  const same = await sql.query<MarkRow>(`${select} AND \`ownerId\` = ? AND \`id\` > ? ${order} ${CHUNK}`, [
    ...[leftOut, ownerId, id],
  ]);
  if (same.length === CHUNK) return same;
  const next = await sql.query<MarkRow>(`${select} AND \`ownerId\` > ? ${order} ${CHUNK - same.length}`, [
    ...[leftOut, ownerId],
  ]);
  return [...same, ...next];
}
