import { type Connection, type ConnectionArgs, type Edge } from '../../schema/connection';
import { PageArgumentError } from './errors';
import { type Scope, visibleTo } from './scope';
import { type Sql, type SqlValue } from './store';
import { type Selection, type Table } from './table';
import { type Values } from './value-rows';

/** The most nodes that one page may hold. */
export const MAX_PAGE = 100;

/** A condition: SQL with `?`, and its values. */
export interface Where {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** What a list is: its table, for whom, its filter, and the properties that order it; the last of them must be unique. */
export interface List<T> {
  readonly table: Table<T>;
  /** Whose rows: the viewer of the request. What it may not see is not in the list. */
  readonly scope: Scope;
  readonly where: readonly Where[];
  readonly order: readonly (keyof T & string)[];
  readonly descending?: boolean;
  /** What is read of its rows; left out, all. It has the properties that order them. */
  readonly selection?: Selection<T>;
}

/** How many, and from which end.
 * @throws PageArgumentError unless exactly one of `first` and `last` is given, from 1 to 100 */
export function pageSize(args: ConnectionArgs): { size: number; backwards: boolean } {
  const { first, last } = args;
  if ((first == null) === (last == null)) {
    throw new PageArgumentError('Give exactly one of `first` and `last`, from 1 to 100.');
  }
  const size = first ?? last ?? 0;
  if (size < 1 || size > MAX_PAGE) {
    throw new PageArgumentError(
      `\`${first == null ? 'last' : 'first'}\` is ${size}; it must be from 1 to ${MAX_PAGE}.`,
    );
  }
  return { size, backwards: first == null };
}

export function encodeCursor(key: readonly SqlValue[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws PageArgumentError if the text is no cursor of a list with this many ordering columns */
export function decodeCursor(cursor: string, length: number): readonly SqlValue[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => ['string', 'number'].includes(typeof part))
    ) {
      return key as SqlValue[];
    }
  } catch {
    // falls through to the one error for all bad cursors
  }
  throw new PageArgumentError(
    'The cursor is not one of this list; use an `endCursor` or `startCursor` that it gave.',
  );
}

/** Rows behind (or before) a key, as a row comparison spelt out so that both databases use the index. */
export function beyond(columns: readonly string[], key: readonly SqlValue[], sign: '<' | '>'): Where {
  const values: SqlValue[] = [];
  const sql = columns
    .map((column, at) => {
      values.push(...key.slice(0, at), key[at] ?? null);
      return `(${[...columns.slice(0, at).map((equal) => `${equal} = ?`), `${column} ${sign} ?`].join(' AND ')})`;
    })
    .join(' OR ');
  return { sql: `(${sql})`, values };
}

/** How a page of a list is asked for, and how its rows become a connection. */
export interface PagePlan<T> {
  readonly where: readonly Where[];
  /** ORDER BY list. */
  readonly orderBy: string;
  /** Rows to ask for: one more than the page holds, to know whether more follow. */
  readonly limit: number;
  readonly selection: Selection<T>;
  /** The connection of the rows that were selected so, in the order in which they were asked for. */
  connection(rows: readonly Values[]): Connection<T>;
}

/** The piece of a list that was asked for. */
export interface Slice {
  readonly size: number;
  readonly backwards: boolean;
  readonly args: ConnectionArgs;
}

/** The connection of the rows that were found, one more than the slice holds where there are more, in the order in which they were asked for. */
export function connectionOfRows<R, T>(
  rows: readonly R[],
  { args, backwards, size }: Slice,
  edgeOf: (row: R) => Edge<T>,
): Connection<T> {
  const more = rows.length > size;
  const edges = rows.slice(0, size).map(edgeOf);
  if (backwards) edges.reverse();
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? args.before != null : more,
      hasPreviousPage: backwards ? more : args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** @throws PageArgumentError for page arguments or cursors that do not fit */
export function planPage<T extends object>(list: List<T>, args: ConnectionArgs): PagePlan<T> {
  const { size, backwards } = pageSize(args);
  const columns = list.order.map((property) => `\`${list.table.name}\`.\`${list.table.column(property)}\``);
  const forward = list.descending ? '<' : '>';
  const backward = list.descending ? '>' : '<';
  const where = [...visibleTo(list.scope, list.table.name), ...list.where];
  if (args.after != null) where.push(beyond(columns, decodeCursor(args.after, columns.length), forward));
  if (args.before != null) where.push(beyond(columns, decodeCursor(args.before, columns.length), backward));
  const direction = backwards !== (list.descending ?? false) ? 'DESC' : 'ASC';
  const selection = list.selection ?? list.table.whole;
  return {
    where,
    selection,
    orderBy: columns.map((column) => `${column} ${direction}`).join(', '),
    limit: size + 1,
    connection(rows) {
      const slice = { size, backwards, args };
      return connectionOfRows(rows, slice, (row) => {
        const node = selection.read(row);
        return { cursor: encodeCursor(list.order.map((property) => node[property] as SqlValue)), node };
      });
    },
  };
}

/** WHERE clause of conditions; empty without any. */
export function whereClause(where: readonly Where[]): string {
  return where.length > 0 ? ` WHERE ${where.map((part) => part.sql).join(' AND ')}` : '';
}

/**
 * One page of a list by keyset: rows inserted or deleted meanwhile neither repeat nor hide others.
 * @throws PageArgumentError for page arguments or cursors that do not fit
 */
export async function pageOf<T extends object>(
  sql: Sql,
  list: List<T>,
  args: ConnectionArgs,
): Promise<Connection<T>> {
  const plan = planPage(list, args);
  const rows = await sql.queryValues(
    `SELECT ${plan.selection.select} FROM \`${list.table.name}\`${whereClause(plan.where)} ` +
      `ORDER BY ${plan.orderBy} LIMIT ${plan.limit}`,
    plan.where.flatMap((part) => part.values),
  );
  return plan.connection(rows);
}
