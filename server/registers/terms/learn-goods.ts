import { createHash } from 'node:crypto';
import { GoodsVocabulary, type WordShare } from '../../../schema/goods-vocabulary';
import { isRead, type OfficialTerm } from '../../goods/official-terms';
import { type Row, type Sql, type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { upsertRows } from '../import/upsert-rows';
import { DEMO_OFFICE } from '../load-marks';
import { type ClassCounts, countGoods, type GoodsCounts } from './count-goods';
import { FROM_FILINGS } from './goods-terms';
import { USUAL_FROM } from './goods-words';
import { termLanguage } from './term-language';

/** So many owners must use a word or a term, whatever part of its class they are: nobody makes one usual alone. */
export const LEAST_OWNERS = 12;
/** And for a term this part of the owners in its class. */
const TERM_SHARE = 0.001;
/** Of the owners that use a term, this part uses it in the one class. */
const IN_ONE_CLASS = 0.7;
const MOST_TERMS_OF_CLASS = 500;
/** It is learned anew when this part of what it was learned from has come or changed since. */
const DUE_SHARE = 0.1;
/** Earlier ones that are kept, to look at. */
const KEPT = 5;

const vocabularies = tableOf(GoodsVocabulary);

export interface LearnOptions {
  readonly now: () => Date;
  /** Asked between batches. */
  readonly isStopping?: () => boolean;
  /** Learn even if little has changed. */
  readonly force?: boolean;
}

/** What was learned. */
export interface LearnSummary {
  readonly marks: number;
  readonly words: number;
  readonly terms: number;
}

/**
 * Learns from the filings of all registers which words are usual for the goods of a class, and which terms name goods of one
 * class alone. Words weigh less in signs for these goods; terms widen what the goods classifier reads.
 * @returns null where too little has changed, or it was told to stop
 */
export async function learnGoods(
  store: Store,
  { force = false, isStopping = () => false, now }: LearnOptions,
): Promise<LearnSummary | null> {
  const registerVersionId = await newestVersion(store);
  if (!force && !(await isDue(store))) return null;
  const counts = await countGoods(store, DEMO_OFFICE, isStopping);
  if (counts === null) return null;
  const words = usualWords(counts);
  const text = JSON.stringify(words);
  const terms = await ownTerms(store, counts);
  await store.transaction(async (tx) => {
    const rowId = await vocabularies.insertOne(tx, {
      ...{ learnedAt: now().toISOString(), registerVersionId, marks: counts.marks, words },
      digest: createHash('sha256').update(text).digest('hex').slice(0, 12),
    });
    await tx.run('DELETE FROM `goods_vocabulary` WHERE `id` <= ?', [rowId - KEPT]);
    await replaceTerms(tx, terms);
  });
  const count = Object.values(words).reduce((sum, { length }) => sum + length, 0);
  return { marks: counts.marks, words: count, terms: terms.length };
}

async function newestVersion(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ id: number | null }>('SELECT MAX(`id`) AS `id` FROM `register_version`');
  return Number(row?.id ?? 0);
}

async function isDue(sql: Sql): Promise<boolean> {
  const [last] = await sql.query<Row>(
    'SELECT `registerVersionId`, `marks` FROM `goods_vocabulary` ORDER BY `id` DESC LIMIT 1',
  );
  const [since] = await sql.query<{ count: number | null }>(
    'SELECT SUM(`newCount` + `changedCount`) AS `count` FROM `register_version` WHERE `id` > ?',
    [Number(last?.['registerVersionId'] ?? 0)],
  );
  const count = Number(since?.count ?? 0);
  return count > 0 && count >= Number(last?.['marks'] ?? 0) * DUE_SHARE;
}

function usualWords({ classes }: GoodsCounts): GoodsVocabulary['words'] {
  const entries = [...classes].flatMap(([niceClass, { words }]): [string, WordShare[]][] => {
    const least = Math.max(LEAST_OWNERS, words.owners * USUAL_FROM);
    const usual = [...words.atLeast(least)]
      .map(({ name, owners }): WordShare => [name, Number((owners / words.owners).toPrecision(3))])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return usual.length === 0 ? [] : [[String(niceClass), usual]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => Number(a) - Number(b)));
}

/** Terms that the lexicon does not read by itself; those that it was told before stay if they still hold. */
async function ownTerms(sql: Sql, counts: GoodsCounts): Promise<readonly OfficialTerm[]> {
  const before = await sql.query<{ niceClass: number; text: string }>(
    'SELECT `niceClass`, `text` FROM `goods_term` WHERE `source` = ?',
    [FROM_FILINGS],
  );
  const told = new Set(before.map(({ niceClass, text }) => `${niceClass} ${text}`));
  return [...counts.classes].flatMap(([niceClass, own]) =>
    candidatesIn(own, counts)
      .map((text): OfficialTerm => ({ niceClass, text, language: termLanguage(undefined, text) }))
      .filter((term) => told.has(`${niceClass} ${term.text}`) || !isRead(term.text)),
  );
}

function candidatesIn({ terms }: ClassCounts, { classes }: GoodsCounts): readonly string[] {
  const everywhere = (name: string): number =>
    [...classes.values()].reduce((sum, other) => sum + other.terms.of(name), 0);
  return [...terms.atLeast(Math.max(LEAST_OWNERS, terms.owners * TERM_SHARE))]
    .filter(({ name, owners }) => owners >= IN_ONE_CLASS * everywhere(name))
    .sort((a, b) => b.owners - a.owners || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_TERMS_OF_CLASS)
    .map(({ name }) => name);
}

/** Official lists go before: what one of them has is not learned. */
async function replaceTerms(tx: Sql, terms: readonly OfficialTerm[]): Promise<void> {
  await tx.run('DELETE FROM `goods_term` WHERE `source` = ?', [FROM_FILINGS]);
  await upsertRows(
    tx,
    {
      table: 'goods_term',
      columns: ['niceClass', 'language', 'text', 'source'],
      key: ['niceClass', 'language', 'text'],
      keep: 'ALL',
    },
    terms.map(({ language, niceClass, text }) => [niceClass, language, text, FROM_FILINGS]),
  );
}
