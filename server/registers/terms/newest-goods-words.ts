import { GoodsVocabulary } from '../../../schema/goods-vocabulary';
import { type Row, type Sql } from '../../store/store';
import { tableOf } from '../../store/table';
import { GoodsWords } from './goods-words';

const table = tableOf(GoodsVocabulary);

/** The usual words of goods that were learned last; `known` itself if those are they. */
export async function newestGoodsWords(sql: Sql, known: GoodsWords = GoodsWords.none): Promise<GoodsWords> {
  const [row] = await sql.query<Row & { rowId: number }>(
    `SELECT ${table.selectOnly(['rowId'])} FROM \`goods_vocabulary\` ORDER BY \`id\` DESC LIMIT 1`,
  );
  const id = Number(row?.rowId ?? 0);
  if (id === known.data.id) return known;
  const [whole] = await sql.query<Row>(`SELECT ${table.select} FROM \`goods_vocabulary\` WHERE \`id\` = ?`, [
    id,
  ]);
  if (!whole) return known;
  const { digest, words } = table.read(whole);
  return GoodsWords.from({ id, digest: Object.keys(words).length === 0 ? '' : digest, words });
}
