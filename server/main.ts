#!/usr/bin/env node
import './start-telemetry';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';
import { failureText } from './cli/failure-text';
import { useKeptLexicon } from './kept/kept-lexicon';
import { packageRoot } from './package-root';

/** Each command, and the function of `cli/<command>.command` that adds it. */
const COMMANDS: Readonly<Record<string, string>> = {
  serve: 'addServe',
  migrate: 'addMigrate',
  seed: 'addSeed',
  import: 'addImport',
  registers: 'addRegisters',
  evaluate: 'addEvaluate',
  index: 'addIndex',
  screen: 'addScreen',
  compare: 'addCompare',
  'compare-goods': 'addCompareGoods',
  sweep: 'addSweep',
  terms: 'addTerms',
  token: 'addToken',
  worker: 'addWorker',
};

const load = createRequire(__filename);

/** Loads what a command is made of: to compare two marks no server is needed. */
function add(root: Command, [name, adder]: readonly [name: string, adder: string]): void {
  const { [adder]: made } = load(`./cli/${name}.command`) as Readonly<
    Record<string, ((root: Command) => void) | undefined>
  >;
  if (!made) throw new Error(`cli/${name}.command has no ${adder}.`);
  made(root);
}

/** The command line, `bordermark <command>`: the command that is named, or for a question about them all. */
function program(name: string | undefined): Command {
  const { version, description } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
    description: string;
  };
  const root = new Command('bordermark').description(description).version(version).showHelpAfterError();
  const named = Object.entries(COMMANDS).filter(([command]) => command === name);
  for (const command of named.length > 0 ? named : Object.entries(COMMANDS)) add(root, command);
  return root;
}

useKeptLexicon();
program(process.argv[2])
  .parseAsync()
  .catch((error: unknown) => {
    const text = failureText(error);
    const line = process.argv.includes('--json') ? JSON.stringify({ error: text }) : `bordermark: ${text}`;
    // Threads and timers that a failed start left behind would keep the process alive for ever.
    process.stderr.write(`${line}\n`, () => process.exit(1));
  });
