import { join } from 'node:path';
import { type Command } from 'commander';
import { createApp } from '../app';
import { evaluateDirectory, type EvaluationReport } from '../evaluation/evaluate-directory';
import { evaluateGoods, type GoodsReport } from '../evaluation/goods';
import { evaluateListingSets } from '../evaluation/listing-sets';
import { type ListingMeasures } from '../evaluation/listings';
import { pairsMarkdown } from '../evaluation/pairs-markdown';
import { defaultPolicy } from '../law/default-policy';
import { packageRoot } from '../package-root';
import { itemOf } from '../screening/item';
import { NO_PARTY } from '../screening/judging/parties';
import { screenItem } from '../screening/screen-item';
import { commandContext, type CommandContext } from './command-context';

interface EvaluateOptions {
  readonly set: string;
  readonly listings: boolean;
  readonly json?: boolean;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function goodsText({ pairsWithClass, pairsWithoutClass, titles }: GoodsReport): string {
  return [
    '# Goods, scored part',
    `class of a title: ${titles.titles} titles, unknown ${percent(titles.unknown)}, first guess ${percent(titles.first)}, first two ${percent(titles.firstTwo)}`,
    `similar goods, classes given: F1 ${percent(pairsWithClass.f1)} on ${pairsWithClass.pairs} pairs`,
    `similar goods, classes left out: F1 ${percent(pairsWithoutClass.f1)}`,
  ].join('\n');
}

function listingsText(measures: ListingMeasures | undefined): string {
  if (!measures) return '';
  const lines = Object.entries(measures).map(
    ([name, value]) => `${name}: ${name === 'listings' ? value : percent(value as number)}`,
  );
  return ['# Listings against the register in the store, scored part', ...lines].join('\n');
}

/** Screens the labelled listings against the register of the settings, CN to US. */
async function listingMeasures(
  { log, settings }: CommandContext,
  set: string,
): Promise<Readonly<Record<string, ListingMeasures>>> {
  const app = await createApp(settings, { log, workers: 0 });
  try {
    const index = app.register.current();
    const route = {
      origin: 'CN',
      destination: 'US',
      transit: [],
      direction: 'EXPORT',
      date: new Date().toISOString().slice(0, 10),
      value: null,
    } as const;
    return evaluateListingSets(set, (parts) =>
      screenItem({ item: itemOf(parts), route, parties: NO_PARTY, policy: defaultPolicy }, index),
    ).measures;
  } finally {
    await app.close();
  }
}

async function evaluate({ json, listings, set }: EvaluateOptions): Promise<void> {
  const context = commandContext(json ?? false);
  const pairs: EvaluationReport = evaluateDirectory(set);
  const goods = evaluateGoods(set);
  if (listings) context.say('Screening the labelled listings …');
  const measures = listings ? await listingMeasures(context, set) : {};
  const all = pairs.pairs['all/score'];
  const text = [
    '# Pairs of marks, scored part',
    all ? pairsMarkdown(all) : 'no pairs',
    goodsText(goods),
    listingsText(measures['all/score']),
  ];
  context.result(text.filter((part) => part !== '').join('\n\n'), { ...pairs, goods, listings: measures });
}

export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('Measure how right the answers are, over labelled pairs of marks, goods and listings.')
    .option('--set <dir>', 'folder of the labelled sets', join(packageRoot(), 'test', 'evaluation', 'sets'))
    .option('--no-listings', 'leave the listings out: they need a register in the store')
    .option('--json', 'print JSON')
    .action(evaluate);
}
