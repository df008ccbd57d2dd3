// `npm run check`: every gate in one command. Static gates run two at a time (the machine has two cores), each one's
// output is shown whole under its heading, and the tests start only when all of them passed.
//   npm run check                 everything
//   npm run check -- types lint   some gates, by name
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './fingerprint.mjs';

const bin = (...segments) => path.join(root, 'node_modules', ...segments);
const cache = path.join(root, 'node_modules', '.cache');

/** Arguments that check a project's types and keep what was found, so that the next time only what changed is read again. */
const incrementally = (project, name) => [
  bin('typescript/bin/tsc'),
  '-p',
  project,
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  `${cache}/${name}.tsbuildinfo`,
];

/** Each gate is one node program, so that no shell and no npm start-up is paid. Slowest first. */
const gates = [
  {
    name: 'lint',
    args: [
      bin('eslint/bin/eslint.js'),
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${cache}/eslint/`,
    ],
  },
  {
    name: 'types',
    args: incrementally('.', 'types'),
  },
  {
    name: 'types',
    of: 'the dashboard',
    args: incrementally('client-examples/seller-dashboard', 'types-dashboard'),
  },
  {
    name: 'types',
    of: 'the analyst sandbox',
    args: incrementally('client-examples/analyst-sandbox', 'types-sandbox'),
  },
  {
    name: 'spelling',
    args: [
      bin('cspell/bin.mjs'),
      'lint',
      '.',
      '--no-progress',
      '--no-summary',
      '--dot',
      '--cache',
      '--cache-location',
      `${cache}/cspell/.cspellcache`,
    ],
  },
  {
    name: 'dependencies',
    args: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'server',
      'schema',
      'seeds',
      'client-examples',
    ],
  },
  {
    name: 'format',
    args: [
      bin('prettier/bin/prettier.cjs'),
      '.',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      `${cache}/prettier/.prettier-cache`,
    ],
  },
  { name: 'schema', args: ['.ci/schema.mjs', '--check'] },
];
const tests = { name: 'tests', args: [bin('jest/bin/jest.js')], live: true };

/** Runs one gate; its output is kept until it ends, unless it is `live`. */
function run({ name, of, args, live }) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: live ? 'inherit' : 'pipe' });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`── ${of ? `${name} of ${of}` : name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
      if (code !== 0 && output) console.log(output.trimEnd());
      resolve({ name, passed: code === 0 });
    });
  });
}

/** Runs gates two at a time, in the given order, and answers when the last has ended. */
async function runInPairs(queue) {
  const results = [];
  const lane = async () => {
    for (let gate = queue.shift(); gate; gate = queue.shift()) results.push(await run(gate));
  };
  await Promise.all([lane(), lane()]);
  return results;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => ![...gates, tests].some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(
    `No gate is called ${unknown.join(', ')}. There are: ${[...gates, tests].map((gate) => gate.name).join(', ')}.`,
  );
  process.exit(2);
}
const isAsked = ({ name }) => asked.length === 0 || asked.includes(name);

mkdirSync(cache, { recursive: true });
const results = [await run({ name: 'typed operations', args: ['.ci/codegen.mjs'] })];
results.push(...(await runInPairs(gates.filter(isAsked))));
if (isAsked(tests) && results.every(({ passed }) => passed)) {
  console.log('── tests');
  results.push(await run(tests));
}
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
console.log(failed.length === 0 ? '── check: all passed' : `── check: failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
