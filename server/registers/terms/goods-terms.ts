import { isReadAlready, type OfficialTerm } from '../../goods/official-terms';
import { type Sql, type Store } from '../../store/store';
import { upsertRows } from '../import/upsert-rows';
import { readTermList, type RefusedTerm, type TermListOptions } from './read-term-list';

const CHUNK = 5_000;
/** The source of terms that were learned from filings. */
export const FROM_FILINGS = '(filings)';

/** What became of a list. */
export interface TermListSummary {
  readonly terms: number;
  /** Terms that the lexicon reads in their class without being told: they are not kept. */
  readonly known: number;
  readonly kept: number;
  readonly refused: readonly RefusedTerm[];
}

/**
 * Keeps those terms of an official list that the lexicon does not read by itself. A list that is loaded again under the same name replaces what
 * it brought before.
 * @param text the file
 * @throws TermListError
 */
export async function loadTermList(
  store: Store,
  text: string,
  source: string,
  options: TermListOptions = {},
): Promise<TermListSummary> {
  const refused: RefusedTerm[] = [];
  const fresh: OfficialTerm[] = [];
  let known = 0;
  for (const entry of readTermList(text, options)) {
    if ('reason' in entry) refused.push(entry);
    else if (isReadAlready(entry)) known += 1;
    else fresh.push(entry);
  }
  const plan = {
    table: 'goods_term',
    columns: ['niceClass', 'language', 'text', 'source'],
    key: ['niceClass', 'language', 'text'],
    keep: 'ALL',
  } as const;
  await store.transaction(async (tx) => {
    await tx.run('DELETE FROM `goods_term` WHERE `source` = ?', [source]);
    // An official list goes before what was learned: those terms become the list's.
    await deleteLearned(tx, fresh);
    const rows = fresh.map(({ language, niceClass, text: term }) => [niceClass, language, term, source]);
    await upsertRows(tx, plan, rows);
  });
  return { terms: known + fresh.length, known, kept: fresh.length, refused };
}

async function deleteLearned(tx: Sql, terms: readonly OfficialTerm[]): Promise<void> {
  const chosen = new Set(terms.map(({ niceClass, text }) => `${niceClass} ${text}`));
  const learned = await tx.query<{ id: number; niceClass: number; text: string }>(
    'SELECT `id`, `niceClass`, `text` FROM `goods_term` WHERE `source` = ?',
    [FROM_FILINGS],
  );
  for (const { id, niceClass, text } of learned)
    if (chosen.has(`${niceClass} ${text}`)) await tx.run('DELETE FROM `goods_term` WHERE `id` = ?', [id]);
}

/** The terms of all lists that were loaded, as the lexicon takes them. */
export async function loadedTerms(sql: Sql): Promise<readonly OfficialTerm[]> {
  const terms: OfficialTerm[] = [];
  for (let after = 0; ;) {
    const rows = await sql.query<OfficialTerm & { id: number; source: string }>(
      `SELECT \`id\`, \`niceClass\`, \`language\`, \`text\`, \`source\` FROM \`goods_term\` WHERE \`id\` > ? ORDER BY \`id\` LIMIT ${CHUNK}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return terms;
    for (const { language, niceClass, source, text } of rows)
      terms.push({ language, niceClass, text, fromFilings: source === FROM_FILINGS });
    after = last.id;
  }
}

/** The lists that were loaded, and how many terms each has. */
export async function listTermLists(sql: Sql): Promise<readonly { source: string; terms: number }[]> {
  const rows = await sql.query<{ source: string; terms: number }>(
    'SELECT `source`, COUNT(*) AS `terms` FROM `goods_term` GROUP BY `source` ORDER BY `source`',
  );
  return rows.map(({ source, terms }) => ({ source, terms: Number(terms) }));
}
