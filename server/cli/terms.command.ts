import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { type Language } from '../goods/lexicon/format';
import { listTermLists, loadTermList } from '../registers/terms/goods-terms';
import { learnGoods } from '../registers/terms/learn-goods';
import { TERM_LANGUAGES } from '../registers/terms/term-language';
import { Store } from '../store/store';
import { commandContext } from './command-context';

interface LoadOptions {
  readonly source?: string;
  readonly language?: Language;
  readonly classColumn?: string;
  readonly termColumn?: string;
  readonly json?: boolean;
}

async function load(file: string, { json, source = basename(file), ...options }: LoadOptions): Promise<void> {
  const { result, say, settings } = commandContext(json ?? false);
  const text = await readFile(file, 'utf8');
  const store = await Store.open(settings);
  try {
    if (store.dialect === 'sqlite') await store.migrate();
    const { kept, known, refused, terms } = await loadTermList(store, text, source, options);
    for (const { line, reason } of refused.slice(0, 10)) say(`${file}, line ${line}: ${reason}`);
    if (refused.length > 10) say(`… and ${refused.length - 10} lines more.`);
    result(
      `${terms} terms read, ${known} of which the lexicon knew; ${kept} kept as "${source}", ${refused.length} lines passed over. ` +
        'Servers and workers use them from their next start.',
      { source, terms, known, kept, refused: refused.length },
    );
  } finally {
    await store.close();
  }
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const store = await Store.open(settings);
  try {
    const lists = await listTermLists(store);
    const lines = lists.map(({ source, terms }) => `${source}: ${terms} terms`);
    result(lines.join('\n') || 'No term list was loaded yet.', { lists });
  } finally {
    await store.close();
  }
}

async function learn({ json }: { readonly json?: boolean }): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const store = await Store.open(settings);
  try {
    if (store.dialect === 'sqlite') await store.migrate();
    const learned = await learnGoods(store, { now: () => new Date(), force: true });
    const { marks = 0, terms = 0, words = 0 } = learned ?? {};
    result(`${words} usual words and ${terms} terms of goods were learned from ${marks} filings.`, {
      ...learned,
    });
  } finally {
    await store.close();
  }
}

export function addTerms(program: Command): void {
  const terms = program
    .command('terms')
    .description('Official lists of goods and services that widen what the goods classifier reads.');
  terms
    .command('load')
    .description(
      "Load a list as CSV or TSV: WIPO's alphabetical list, an office's harmonised list. Loading it again replaces it.",
    )
    .argument('<file>', 'the list, in UTF-8, with a first line that names the columns')
    .option('--source <name>', 'what the list is called (default: its file name)')
    .addOption(new Option('--language <tag>', 'language of the terms').choices(TERM_LANGUAGES))
    .option('--class-column <name>', 'column of the Nice class, where it has no usual name')
    .option('--term-column <name>', 'column of the terms, where it has no usual name')
    .option('--json', 'print JSON')
    .action(load);
  terms
    .command('list')
    .description('The lists that were loaded, and how many terms each adds.')
    .option('--json', 'print JSON')
    .action(list);
  terms
    .command('learn')
    .description(
      'Learn from the loaded filings which words are usual for goods of each class; imports do it by themselves.',
    )
    .option('--json', 'print JSON')
    .action(learn);
}
