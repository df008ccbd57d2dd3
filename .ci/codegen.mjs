// Writes the typed operations (codegen.yml) unless those on disk were made from exactly this schema and these operations.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, fingerprint } from './fingerprint.mjs';

const stamp = path.join(root, 'node_modules', '.cache', 'bordermark-codegen');
const sources = ['codegen.yml', 'package-lock.json', 'schema/schema.graphql', 'test', 'client-examples'];
const outputs = [
  'test/gql/graphql.ts',
  'client-examples/marketplace-backend/src/gql/graphql.ts',
  'client-examples/analyst-sandbox/src/gql/graphql.ts',
  'client-examples/seller-dashboard/src/gql/graphql.ts',
];
const isSource = (file) => /\.graphql$|^codegen\.yml$|^package-lock\.json$/.test(file);
const wanted = fingerprint(sources, isSource);
const upToDate =
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === wanted &&
  outputs.every((output) => existsSync(path.join(root, output)));

if (!upToDate) {
  const cli = path.join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--config', 'codegen.yml'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    process.exit(status ?? 1);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
