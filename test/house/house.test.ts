import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { root, textOf, typescriptFiles } from '../support/source-files';

const sources = ['server', 'schema', 'seeds'].flatMap(typescriptFiles);
const cores = ['text', 'matching', 'goods', 'law'].flatMap((core) => typescriptFiles(`server/${core}`));

/** Names a file imports from, statically or not. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g)].flatMap(
    ([, , name]) => name ?? [],
  );
}

/** The text without comments and string contents, so that words in them are not mistaken for code. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** Files where the pattern occurs in the code. */
const withCode = (files: string[], pattern: RegExp) =>
  files.filter((file) => pattern.test(codeOf(textOf(file))));

/** Files that git tracks; without a repository (an unpacked archive), the names on the top level that git would not ignore. */
function trackedFiles(): string[] {
  const made = ['node_modules', 'dist', 'coverage', '.data', '.kept', '.tsbuildinfo'];
  if (!existsSync(path.join(root, '.git'))) return readdirSync(root).filter((name) => !made.includes(name));
  return execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
    .trim()
    .split('\n');
}

describe('the house', () => {
  test('has something in it', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(cores.length).toBeGreaterThan(10);
  });

  /** All lines count, comments and blank ones too; every .ts file of server/, schema/ and seeds/, data tables included. */
  test('the median source file is under 100 lines', () => {
    const lengths = sources.map((file) => textOf(file).trimEnd().split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });

  test('every entry of the top level has its place', () => {
    const allowed = new Set([
      ...['server', 'schema', 'client-examples', 'seeds', 'test', 'docs', '.ci', '.github'],
      ...['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
      ...[
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        'codegen.yml',
        'jest.config.cjs',
        'eslint.config.mjs',
      ],
      ...[
        'cspell.json',
        '.dependency-cruiser.cjs',
        '.prettierrc.json',
        '.prettierignore',
        '.editorconfig',
        '.swcrc',
      ],
      ...['.gitattributes', '.gitignore', '.npmrc', '.nvmrc', '.dockerignore', 'Dockerfile', 'compose.yaml'],
    ]);
    const top = new Set(trackedFiles().map((file) => file.split('/')[0]!));
    expect([...top].filter((name) => !allowed.has(name))).toEqual([]);
  });

  test('files are named in kebab-case, with a role suffix where they have a role', () => {
    const wellNamed = /^(\d+-)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?\.ts$/;
    expect(sources.filter((file) => !wellNamed.test(file.split('/').at(-1)!))).toEqual([]);
  });

  test('nothing is exported as default', () => {
    expect(withCode(sources, /^export default /m)).toEqual([]);
  });
});

describe('the pure cores', () => {
  const forbidden = new Set([
    ...builtinModules,
    'typeorm',
    'graphql',
    'type-graphql',
    'fastify',
    'mysql2',
    'better-sqlite3',
  ]);

  test('import neither TypeORM, GraphQL nor anything of Node', () => {
    const reachOut = cores.flatMap((file) =>
      importsOf(textOf(file))
        .filter(
          (name) => name.startsWith('node:') || forbidden.has(name) || forbidden.has(name.split('/')[0]!),
        )
        .map((name) => `${file} imports ${name}`),
    );
    expect(reachOut).toEqual([]);
  });

  test('have no clock', () => {
    expect(
      withCode(cores, /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bperformance\b|\bhrtime\b/),
    ).toEqual([]);
  });

  test('have no randomness', () => {
    expect(withCode(cores, /\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b/)).toEqual([]);
  });

  test('have no surroundings', () => {
    expect(
      withCode(cores, /\bprocess\.|\bglobalThis\b|\bfetch\(|\bset(Timeout|Interval|Immediate)\(/),
    ).toEqual([]);
  });

  test('these checks see what they look for', () => {
    expect(
      importsOf("import { readFileSync } from 'node:fs';\nimport 'typeorm';\nconst a = require('fs');"),
    ).toEqual(['node:fs', 'typeorm', 'fs']);
    expect(codeOf("const a = 'new Date()'; // Date.now\n/* Math.random */ b")).toBe("const a = ''; ''\n'' b");
  });
});
