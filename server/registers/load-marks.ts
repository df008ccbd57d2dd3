import { type BrandName } from '../../schema/brand';
import { Recordal } from '../../schema/recordal';
import { Trademark } from '../../schema/trademark';
import { DEMO_AUTHORITY } from '../law/authorities';
import { statusOnItsDates } from '../law/recordal-effect';
import { documentedNames } from '../matching/sign/brand-index';
import { type Alias, type MarkFacts, type RecordalFacts } from '../matching/types';
import { anyOf } from '../store/conditions';
import { type Where } from '../store/page';
import { type Row, type Sql } from '../store/store';
import { tableOf } from '../store/table';

/** Marks read at a time. */
const CHUNK = 5_000;

/** The office of demo data. */
export const DEMO_OFFICE = 'XD';

export interface LoadMarksOptions {
  /** Whether marks of the demo office, and recordals of the demo authority, are loaded. */
  readonly demoRegister: boolean;
}

const trademarks = tableOf(Trademark);
const recordals = tableOf(Recordal);

async function recordalsOf(
  sql: Sql,
  { demoRegister }: LoadMarksOptions,
  first: number,
  last: number,
): Promise<Map<number, RecordalFacts[]>> {
  const rows = await sql.query<Row>(
    `SELECT ${recordals.select} FROM \`recordal\` WHERE \`trademarkId\` BETWEEN ? AND ?`,
    [first, last],
  );
  const byMark = new Map<number, RecordalFacts[]>();
  for (const row of rows) {
    const { authority, number, revisionNumber, rowId, status, trademarkId, validFrom, validTo } =
      recordals.read(row);
    // One that was never approved has no number and no term: nobody can act on it.
    if (number === null || validFrom === null || validTo === null) continue;
    if (authority === DEMO_AUTHORITY && !demoRegister) continue;
    const facts = {
      ...{ id: rowId, authority, number, validFrom, validTo },
      status: statusOnItsDates(status, revisionNumber),
    };
    const known = byMark.get(trademarkId);
    if (known) known.push(facts);
    else byMark.set(trademarkId, [facts]);
  }
  return byMark;
}

function factsOf(mark: Trademark, aliases: readonly Alias[], recorded: readonly RecordalFacts[]): MarkFacts {
  return {
    id: mark.rowId,
    text: mark.markText,
    aliases,
    office: mark.office,
    applicationNumber: mark.applicationNumber,
    registrationNumber: mark.registrationNumber,
    markType: mark.markType,
    status: mark.status,
    filingDate: mark.filingDate,
    registrationDate: mark.registrationDate,
    expiryDate: mark.expiryDate,
    niceClasses: mark.niceClasses,
    goods: mark.goods,
    designations: mark.designations,
    ownerId: mark.ownerId,
    brandId: mark.brandId,
    wellKnown: mark.wellKnownBasis !== null,
    recordals: recorded,
  };
}

/** Marks of a register, as far as they can be searched: there, with words, and of the demo office only where it counts. */
function isSearchable({ markText, office, removed }: Trademark, { demoRegister }: LoadMarksOptions): boolean {
  return !removed && markText !== '' && (office !== DEMO_OFFICE || demoRegister);
}

/** Which marks to load: those that register versions behind this one changed, or those with these row ids. */
export type MarkChoice = { readonly since: number } | { readonly ids: readonly number[] };

function conditionOf(choice: MarkChoice | null): Where {
  if (choice === null) return { sql: '', values: [] };
  if ('since' in choice) return { sql: 'AND `trademark`.`registerVersionId` > ? ', values: [choice.since] };
  const [{ sql, values } = { sql: '1 = 0', values: [] }] = anyOf('`trademark`.`id`', choice.ids);
  return { sql: `AND ${sql} `, values };
}

/**
 * All marks with words, in the order of loading, as the matching index takes them; streamed by keyset.
 * @param choice only these marks; of ids at most some thousands
 */
export async function* loadMarks(
  sql: Sql,
  options: LoadMarksOptions,
  choice: MarkChoice | null = null,
): AsyncGenerator<MarkFacts> {
  const chosen = conditionOf(choice);
  for (let after = 0; ;) {
    const rows = await sql.query<Row & { aliases: string | null }>(
      `SELECT ${trademarks.select}, \`brand\`.\`aliases\` AS \`aliases\` FROM \`trademark\` ` +
        'LEFT JOIN `brand` ON `brand`.`id` = `trademark`.`brandId` ' +
        `WHERE \`trademark\`.\`id\` > ? ${chosen.sql}ORDER BY \`trademark\`.\`id\` LIMIT ${CHUNK}`,
      [after, ...chosen.values],
    );
    if (rows.length === 0) return;
    const last = Number(rows.at(-1)?.['rowId']);
    const recorded = await recordalsOf(sql, options, Number(rows[0]?.['rowId']), last);
    for (const { aliases, ...row } of rows) {
      const mark = trademarks.read(row);
      if (!isSearchable(mark, options)) continue;
      const given = aliases === null ? [] : (JSON.parse(aliases) as BrandName[]);
      const known = new Set(given.map(({ text }) => text));
      const names = [...given, ...documentedNames(mark.markText).filter(({ text }) => !known.has(text))];
      yield factsOf(mark, names, recorded.get(mark.rowId) ?? []);
    }
    after = last;
  }
}

/** How many marks register versions behind this one changed. */
export async function countChanged(sql: Sql, since: number): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    'SELECT COUNT(*) AS `count` FROM `trademark` WHERE `registerVersionId` > ?',
    [since],
  );
  return Number(row?.count ?? 0);
}

/** Row ids of the marks that register versions behind this one changed, searchable or not. */
export async function changedIds(sql: Sql, since: number): Promise<number[]> {
  const rows = await sql.query<{ id: number }>('SELECT `id` FROM `trademark` WHERE `registerVersionId` > ?', [
    since,
  ]);
  return rows.map(({ id }) => Number(id));
}

/** Row ids of the marks with whose recordals something happened behind this step, each once. */
export async function marksOfSteps(sql: Sql, since: number): Promise<number[]> {
  const rows = await sql.query<{ id: number }>(
    'SELECT DISTINCT `recordal`.`trademarkId` AS `id` FROM `recordal_transition` ' +
      'JOIN `recordal` ON `recordal`.`id` = `recordal_transition`.`recordalId` WHERE `recordal_transition`.`id` > ?',
    [since],
  );
  return rows.map(({ id }) => Number(id));
}
