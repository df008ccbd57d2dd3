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
    const known = error instanceof Error && error.name !== 'Error' && error.name !== 'TypeError';
    const text =
      error instanceof Error
        ? known || 'code' in error
          ? error.message
          : (error.stack ?? error.message)
        : String(error);
    if (process.argv.includes('--json')) process.stderr.write(`${JSON.stringify({ error: text })}\n`);
    else process.stderr.write(`bordermark: ${text}\n`);
    process.exitCode = 1;
  });
