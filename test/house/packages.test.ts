import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, textOf, typescriptFiles } from '../support/source-files';

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;

/** Used without being named: others load them by themselves. */
const silent: Record<string, string> = {
  '@graphql-codegen/client-preset': 'codegen.yml calls it `client`',
  '@graphql-typed-document-node/core': 'the generated operations import its types',
  '@swc/core': 'compiles for @swc/cli and @swc/jest',
  '@types/jest': 'gives the types of describe, test and expect',
  '@types/node': 'gives the types of Node',
  'class-validator': 'a peer that type-graphql asks for',
  'better-sqlite3': 'typeorm loads it for the embedded database',
  mysql2: 'typeorm loads it for MySQL and MariaDB',
};

/** Where tools are named rather than imported. */
const toolFiles = [
  ...['jest.config.cjs', 'eslint.config.mjs', '.dependency-cruiser.cjs', 'codegen.yml'],
  'test/support/longest-first.cjs',
  ...readdirSync(path.join(root, '.ci')).map((name) => `.ci/${name}`),
];

/** Whether one of the texts names the package, or a file in it, as a word of its own, or builds its name from a template. */
function isNamed(name: string, texts: readonly string[]): boolean {
  const stem = name.slice(0, name.lastIndexOf('-') + 1);
  if (stem && texts.some((text) => text.includes(`\`${stem}\${`))) return true;
  const word = new RegExp(`(^|['"\\s/])${name.replaceAll(/[/.@-]/g, '\\$&')}(['"\\s/]|$)`, 'm');
  return texts.some((text) => word.test(text));
}

function unused(packages: Record<string, string>, texts: readonly string[]): string[] {
  return Object.keys(packages).filter(
    (name) => !(name in silent) && !isNamed(name.replace(/^@types\//, ''), texts),
  );
}

describe('package.json', () => {
  const product = ['server', 'schema', 'seeds'].flatMap(typescriptFiles).map(textOf);
  const tests = ['test', 'client-examples']
    .flatMap(typescriptFiles)
    .filter((file) => !file.startsWith('test/house/'));
  const tools = [...toolFiles.map(textOf), ...Object.values(manifest.scripts)];

  test('every dependency is imported by the product', () => {
    const imports = product.flatMap(
      (text) => text.match(/(from|import|require|resolve)\b\s*\(?\s*['`][^'`]+['`]/g) ?? [],
    );
    expect(unused(manifest.dependencies, imports)).toEqual([]);
  });

  test('every development dependency is imported by a test or named by a tool', () => {
    expect(unused(manifest.devDependencies, [...product, ...tests.map(textOf), ...tools])).toEqual([]);
  });

  test('nothing is both', () => {
    expect(Object.keys(manifest.devDependencies).filter((name) => name in manifest.dependencies)).toEqual([]);
  });
});
