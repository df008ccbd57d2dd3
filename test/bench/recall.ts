import { type PackedIndex } from '../../server/matching/index/packed-index';
import { type SpanMatch } from '../../server/matching/types';
import { type MarkMaker } from './make-marks';
import { type PlantedTitle } from './make-titles';

const ALL = 100_000;
const FIRST = 10;

/** Letters of a name, for "the same name was found": a register has many marks of one text. */
export const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Of so many titles, how many show the planted mark at all, and how many among the first ten names. */
export interface Recall {
  titles: number;
  all: number;
  first: number;
}

export type RecallByKind = ReadonlyMap<string, Recall>;

function count(matches: readonly SpanMatch[], planted: string, recall: Recall): void {
  // Marks of one text count as one place in the list.
  const names = [...new Set(matches.map(({ name }) => bare(name)))];
  const place = names.indexOf(planted);
  recall.titles += 1;
  if (place >= 0) recall.all += 1;
  if (place >= 0 && place < FIRST) recall.first += 1;
}

/** Recall by kind of disguise, without and with Nice classes; `seconds` is the most that it may take. */
export function measureRecall(
  index: PackedIndex,
  maker: MarkMaker,
  titles: readonly PlantedTitle[],
  seconds: number,
): { readonly plain: RecallByKind; readonly classed: RecallByKind } {
  const plain = new Map<string, Recall>();
  const classed = new Map<string, Recall>();
  const end = performance.now() + 1000 * seconds;
  for (const { text, mark, how, niceClasses } of titles) {
    if (performance.now() > end) break;
    if (mark < 0) continue;
    const planted = bare(maker.facts(mark).text);
    for (const [byKind, classes] of [
      [plain, undefined],
      [classed, niceClasses],
    ] as const) {
      const recall = byKind.get(how) ?? { titles: 0, all: 0, first: 0 };
      byKind.set(how, recall);
      count(index.search([text], { limit: ALL, niceClasses: classes }), planted, recall);
    }
  }
  return { plain, classed };
}

/** All kinds together that are to be kept. */
export function sumRecall(byKind: RecallByKind, keep: (how: string) => boolean): Recall {
  const total = { titles: 0, all: 0, first: 0 };
  for (const [how, { titles, all, first }] of byKind) {
    if (!keep(how)) continue;
    total.titles += titles;
    total.all += all;
    total.first += first;
  }
  return total;
}
