import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { buildSchema, isObjectType } from 'graphql';
import tseslint from 'typescript-eslint';

const cores = [
  'server/text/**/*.ts',
  'server/matching/**/*.ts',
  'server/goods/**/*.ts',
  'server/law/**/*.ts',
];

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name every export; no default exports.',
};

/** What a pure core must not touch: it gets plain data in and hands plain data out. */
const clock = 'Cores have no clock: pass the date in.';
const io = 'Cores do no I/O: read it outside and pass the data in.';
const librariesWithEffects = [
  'typeorm',
  'graphql',
  'type-graphql',
  'fastify',
  'mysql2',
  'better-sqlite3',
  'ioredis',
  'pino',
];

/** The rules of one of graphql-eslint's sets. */
const graphqlRules = (set) => graphqlPlugin.configs[`flat/${set}`].rules;

const graphqlFiles = {
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/schema.graphql', documents: 'client-examples/**/*.graphql' },
    },
  },
};

/** Types that are no nodes: what stands in a node, pages and payloads. They have no id of their own. */
function typesWithoutId() {
  const types = Object.values(buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getTypeMap());
  return types
    .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
}

const withUnderscores = ([level, options]) => [level, { ...options, allowLeadingUnderscore: true }];

const code = ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs', '**/*.js'];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist.*/**',
      'coverage/**',
      '**/node_modules/**',
      '**/gql/**',
      'client-examples/*/dist/**',
      'client-examples/*/dist.*/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: code, extends: [js.configs.recommended, ...tseslint.configs.strict] },
  {
    files: ['schema/schema.graphql'],
    ...graphqlFiles,
    rules: {
      ...graphqlRules('schema-recommended'),
      ...graphqlRules('schema-relay'),
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: typesWithoutId() } }],
      // Lists that have an end, such as the classes of a mark, are lists; a page may be of rows that are no nodes.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // Federation names its own with an underscore.
      '@graphql-eslint/naming-convention': withUnderscores(
        graphqlRules('schema-recommended')['@graphql-eslint/naming-convention'],
      ),
      // `filingDate` is the offices' word.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['client-examples/**/*.graphql'],
    ...graphqlFiles,
    // A cache needs ids, an analyst who reads the answer does not.
    rules: { ...graphqlRules('operations-recommended'), '@graphql-eslint/require-selections': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', namedExportsOnly],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // type-graphql and TypeORM read parameter and property types at run time, so those imports must stay values.
    files: ['schema/**/*.ts', 'server/**/*.resolver.ts', 'server/**/*.service.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: cores,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'require',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
          '__dirname',
          '__filename',
        ].map((name) => ({ name, message: io })),
        { name: 'performance', message: clock },
        { name: 'crypto', message: 'Cores have no randomness: pass a seed in.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: 'Cores have no randomness: pass a seed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        namedExportsOnly,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
        { selector: 'ImportExpression', message: io },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [...builtinModules, ...librariesWithEffects].map((name) => ({ name, message: io })),
          patterns: [{ group: ['node:*'], message: io }],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
    },
  },
  {
    // Command line programs talk to the console.
    files: ['client-examples/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Runs in the page before anything else.
    files: ['client-examples/*/public/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Atomics: 'readonly',
        SharedArrayBuffer: 'readonly',
      },
    },
  },
);
