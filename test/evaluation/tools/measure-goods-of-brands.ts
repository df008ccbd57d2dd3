/**
 * How the goods that are read from a title stand against the classes of the brand that it is sold under: who sells under a mark
 * mostly sells the goods of the mark, so that DIFFERENT is mostly a title misread. No labels beyond those of the listings are needed.
 *   node -r @swc-node/register test/evaluation/tools/measure-goods-of-brands.ts [-v] [-u] [listings.jsonl …]
 * Without files, over every committed set. `-v` lists the DIFFERENT ones with their evidence, `-u` the UNKNOWN ones too.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LabelledListing, readLabelledListings } from '../../../server/evaluation/labelled-listings';
import { compareGoods } from '../../../server/goods/compare-goods';
import { type GoodsGrade } from '../../../server/goods/types';
import { buildIndex } from '../../../server/matching/index/build-index';
import { type MarkFacts } from '../../../server/matching/types';
import { nameKey } from '../../../server/registers/name-key';
import { hitsIn } from '../../../server/screening/judging/hits';
import { itemOf } from '../../../server/screening/item';
import { readItem } from '../../../server/screening/judging/read-item';
import { brandRegister } from '../brand-register';

const SETS = join(__dirname, '..', 'sets');
const MAX_MATCHES = 100;

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('-'));
const files =
  named.length > 0
    ? named
    : readdirSync(SETS)
        .filter((name) => /^listings.*\.jsonl$/.test(name))
        .map((name) => join(SETS, name));
const listed: ReadonlySet<GoodsGrade> = new Set<GoodsGrade>([
  ...(args.includes('-v') ? (['DIFFERENT'] as const) : []),
  ...(args.includes('-u') ? (['UNKNOWN'] as const) : []),
]);

const register = brandRegister();
const index = buildIndex(register, { version: 'goods of brands' });
const byName = new Map<string, MarkFacts>();
for (const mark of register)
  for (const name of [mark.text, ...mark.aliases.map(({ text }) => text)])
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), mark);

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function gradeOf({ brand, input, language }: LabelledListing): GoodsGrade | undefined {
  const mark = byName.get(nameKey(brand ?? ''));
  if (!mark) return undefined;
  const item = itemOf(input);
  const { classes, goods } = readItem(index, item, hitsIn(index, item.texts, MAX_MATCHES));
  const terms = classes.length > 0 ? goods.terms : [];
  const { grade } = compareGoods({ classes, terms }, { classes: mark.niceClasses, terms: mark.goods });
  if (listed.has(grade)) {
    const read = goods.classes.map((guess) => `${guess.niceClass} ${guess.confidence} "${guess.evidence}"`);
    say(
      `${grade} ${language} | ${input.title} | ${mark.text} ${mark.niceClasses.join(' ')} | ${read.join(', ')}`,
    );
  }
  return grade;
}

const counts = new Map<string, number>();
const count = (file: string, grade: string): void => {
  for (const key of [`${file} ${grade}`, `all ${grade}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
};
for (const file of files) {
  for (const listing of readLabelledListings(file)) {
    if (listing.label !== 'AS_MARK') continue;
    count(basename(file), gradeOf(listing) ?? 'NOT_IN_REGISTER');
  }
}
for (const [key, sum] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) say(`${key}: ${sum}`);
