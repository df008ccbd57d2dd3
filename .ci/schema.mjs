// Prints the schema from the code. Plain: writes schema/schema.graphql. With --check: compares with the committed file and
// names every change, breaking ones first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './fingerprint.mjs';
import { build } from './build.mjs';

build({ ifStale: true });
const require = createRequire(import.meta.url);
const { emitSchema } = require(path.join(root, 'dist/server/emit-schema.js'));
const file = path.join(root, 'schema/schema.graphql');
const emitted = await emitSchema();
const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';

if (!process.argv.includes('--check')) {
  if (emitted !== committed) writeFileSync(file, emitted);
} else if (emitted !== committed) {
  const { diff } = require('@graphql-inspector/core');
  const { buildSchema } = require('graphql');
  const changes = committed ? await diff(buildSchema(committed), buildSchema(emitted)) : [];
  const order = ['BREAKING', 'DANGEROUS', 'NON_BREAKING'];
  changes.sort((a, b) => order.indexOf(a.criticality.level) - order.indexOf(b.criticality.level));
  for (const change of changes)
    console.error(`${change.criticality.level.padEnd(12)} ${change.path ?? ''}: ${change.message}`);
  console.error(
    'schema/schema.graphql is not what the code says. Run `npm run schema:emit` and commit the result.',
  );
  process.exit(1);
}
