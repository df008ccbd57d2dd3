#!/usr/bin/env node
import './start-telemetry';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { addCompareGoods } from './cli/compare-goods.command';
import { addCompare } from './cli/compare.command';
import { addEvaluate } from './cli/evaluate.command';
import { addImport } from './cli/import.command';
import { addIndex } from './cli/index.command';
import { addMigrate } from './cli/migrate.command';
import { addRegisters } from './cli/registers.command';
import { addScreen } from './cli/screen.command';
import { addSeed } from './cli/seed.command';
import { addServe } from './cli/serve.command';
import { addSweep } from './cli/sweep.command';
import { addTerms } from './cli/terms.command';
import { addToken } from './cli/token.command';
import { addWorker } from './cli/worker.command';
import { failureText } from './cli/failure-text';
import { packageRoot } from './package-root';

/** The command line: `bordermark <command>`. */
function program(): Command {
  const { version, description } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
    description: string;
  };
  const root = new Command('bordermark').description(description).version(version).showHelpAfterError();
  for (const add of [
    addServe,
    addMigrate,
    addSeed,
    addImport,
    addRegisters,
    addEvaluate,
    addIndex,
    addScreen,
    addCompare,
    addCompareGoods,
    addSweep,
    addTerms,
    addToken,
    addWorker,
  ])
    add(root);
  return root;
}

program()
  .parseAsync()
  .catch((error: unknown) => {
    const text = failureText(error);
    const line = process.argv.includes('--json') ? JSON.stringify({ error: text }) : `bordermark: ${text}`;
    // Threads and timers that a failed start left behind would keep the process alive for ever.
    process.stderr.write(`${line}\n`, () => process.exit(1));
  });
