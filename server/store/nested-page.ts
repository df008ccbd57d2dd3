import DataLoader from 'dataloader';
import { type Connection, type ConnectionArgs } from '../../schema/connection';
import { anyOf } from './conditions';
import { type List, planPage, whereClause } from './page';
import { type Sql } from './store';
import { type Values } from './value-rows';

type PageOfParent<T> = DataLoader<number, Connection<T>>;

/**
 * Pages of lists that hang below a parent (the listings of each seller): one statement for all parents that a query asks
 * with the same arguments, however many there are.
 * @param parent the property that holds the parent's row number
 */
export function nestedPages<T extends object>(
  sql: Sql,
  list: List<T>,
  parent: keyof T & string,
): (args: ConnectionArgs) => PageOfParent<T> {
  const loaders = new Map<string, PageOfParent<T>>();
  return (args) => {
    const key = JSON.stringify([args.first, args.after, args.last, args.before]);
    const known = loaders.get(key);
    if (known) return known;
    const made: PageOfParent<T> = new DataLoader((parents) => pagesOf(sql, list, parent, parents, args));
    loaders.set(key, made);
    return made;
  };
}

async function pagesOf<T extends object>(
  sql: Sql,
  list: List<T>,
  parent: keyof T & string,
  parents: readonly number[],
  args: ConnectionArgs,
): Promise<Connection<T>[]> {
  const plan = planPage(list, args);
  const column = `\`${list.table.name}\`.\`${list.table.column(parent)}\``;
  const where = [...plan.where, ...anyOf(column, parents)];
  const rows = await sql.queryValues(
    `SELECT * FROM (SELECT ${plan.selection.select}, ` +
      `ROW_NUMBER() OVER (PARTITION BY ${column} ORDER BY ${plan.orderBy}) AS \`place\` ` +
      `FROM \`${list.table.name}\`${whereClause(where)}) AS \`ranked\` WHERE \`place\` <= ${plan.limit} ORDER BY \`place\``,
    where.flatMap(({ values }) => values),
  );
  const at = plan.selection.properties.indexOf(parent);
  const byParent = new Map<number, Values[]>(parents.map((key) => [key, []]));
  for (const row of rows) byParent.get(Number(row[at]))?.push(row);
  return parents.map((key) => plan.connection(byParent.get(key) ?? []));
}
