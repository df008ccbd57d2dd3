import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyGoods } from '../goods/classify-goods';
import { compareGoodsRow } from '../goods/compare-goods-row';

type Row = Readonly<Record<string, string>>;

/** How well classes are read from titles; shares in [0, 1], of the known ones where they are about classes. */
export interface TitleMeasures {
  readonly titles: number;
  /** Share without any guess. */
  readonly unknown: number;
  /** The class is the first guess. */
  readonly first: number;
  /** The class is one of the first two guesses. */
  readonly firstTwo: number;
}

/** How well similar goods are told from different ones; SAME and SIMILAR count as similar. */
export interface GoodsPairMeasures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface GoodsReport {
  readonly titles: TitleMeasures;
  readonly titlesByLanguage: Readonly<Record<string, TitleMeasures>>;
  readonly pairsWithClass: GoodsPairMeasures;
  readonly pairsWithoutClass: GoodsPairMeasures;
}

/** Rows of all files of a directory whose names begin so. */
function readSets(directory: string, prefix: string): Row[] {
  const files = readdirSync(directory)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.tsv'))
    .sort();
  if (files.length === 0) throw new Error(`${directory} holds no file ${prefix}*.tsv.`);
  return files.flatMap((file) => {
    const [head = '', ...lines] = readFileSync(join(directory, file), 'utf8').trim().split('\n');
    const columns = head.split('\t');
    return lines.map((line) =>
      Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])),
    );
  });
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;

function measureTitles(rows: readonly Row[]): TitleMeasures {
  const guesses = rows.map((row) => ({
    wanted: Number(row['class']),
    classes: classifyGoods({ title: row['title'] ?? '' }).classes.map(({ niceClass }) => niceClass),
  }));
  const known = guesses.filter(({ classes }) => classes.length > 0);
  return {
    titles: rows.length,
    unknown: share(rows.length - known.length, rows.length),
    first: share(known.filter(({ classes, wanted }) => classes[0] === wanted).length, known.length),
    firstTwo: share(
      known.filter(({ classes, wanted }) => classes.slice(0, 2).includes(wanted)).length,
      known.length,
    ),
  };
}

function measurePairs(rows: readonly Row[], withClass: boolean): GoodsPairMeasures {
  const counts = { hit: 0, wrong: 0, missed: 0 };
  for (const { classA = '', classB = '', goodsA = '', goodsB = '', label } of rows) {
    const classes = withClass ? { classA, classB } : { classA: '', classB: '' };
    const { grade } = compareGoodsRow({ goodsA, goodsB, ...classes });
    const similar = grade === 'SAME' || grade === 'SIMILAR';
    if (label === 'different') counts.wrong += similar ? 1 : 0;
    else counts[similar ? 'hit' : 'missed'] += 1;
  }
  const { hit, missed, wrong } = counts;
  return {
    pairs: rows.length,
    precision: share(hit, hit + wrong),
    recall: share(hit, hit + missed),
    f1: share(2 * hit, 2 * hit + wrong + missed),
  };
}

/**
 * Measures the goods sets of a directory, `goods-titles*.tsv` and `goods-pairs*.tsv`, on the part that is only scored.
 * @throws Error that names the directory where a kind of set is missing
 */
export function evaluateGoods(directory: string): GoodsReport {
  const titles = readSets(directory, 'goods-titles');
  const pairs = readSets(directory, 'goods-pairs').filter(({ part }) => part === 'score');
  const languages = [...new Set(titles.map(({ language }) => language ?? ''))];
  return {
    titles: measureTitles(titles.filter(({ part }) => part === 'score')),
    titlesByLanguage: Object.fromEntries(
      languages.map((language) => [
        language,
        measureTitles(titles.filter((row) => row['language'] === language)),
      ]),
    ),
    pairsWithClass: measurePairs(pairs, true),
    pairsWithoutClass: measurePairs(pairs, false),
  };
}
