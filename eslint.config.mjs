import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '**/gql/**', 'client-examples/*/dist/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name every export; no default exports.' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // type-graphql and TypeORM read parameter and property types at run time, so those imports must stay values.
    files: ['schema/**/*.ts', 'server/**/*.resolver.ts', 'server/**/*.service.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // The pure cores: plain data in, plain data out. No clock, no randomness, no I/O.
    files: ['server/text/**/*.ts', 'server/matching/**/*.ts', 'server/goods/**/*.ts', 'server/law/**/*.ts'],
    ignores: ['server/matching/io/**', 'server/matching/threads/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Cores take settings as arguments.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Cores have no clock: pass the date in.' },
        { object: 'Math', property: 'random', message: 'Cores have no randomness: pass a seed in.' },
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['fs', 'node:fs', 'typeorm', 'graphql', 'type-graphql'].map((name) => ({ name, message: 'Cores do no I/O.' })) },
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
  { files: ['**/*.cjs', '**/*.mjs'], languageOptions: { globals: { module: 'writable', require: 'readonly', process: 'readonly', console: 'readonly', __dirname: 'readonly', URL: 'readonly' } } },
);
