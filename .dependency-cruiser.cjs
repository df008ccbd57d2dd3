/**
 * The dependency rule of the house: an arrow may only point down this list, never up, and sideways only where it says so.
 *
 *   client-examples                    the published schema/schema.graphql, nothing else of the repository
 *   seeds                              server, schema
 *   server/main.ts, cli, app*.ts       everything below; a command may load the seeds
 *   server/http                        access, events, features, schema
 *   server/<feature>                   cores, engine, store, access, events, schema; of another feature its types only
 *   server/access                      store, events, schema
 *   server/jobs                        nothing (when work in the background is done)
 *   server/events                      store, schema (what happened: written with the change, told to features, replicas and sockets)
 *   server/store                       schema
 *   server/kept                        goods, matching (what is made from sources alone, and kept in files)
 *   server/engine                      matching, text (files and threads around the matching core)
 *   server/matching                    text
 *   server/text, goods, law            nothing
 *   schema                             nothing of server
 */
/** What a feature offers to the others besides its contracts: the pure pipeline of screening, and two marks compared. */
const entries = '^server/screening/(screen-item|compare-marks|item)\\.ts$';
const features =
  'screening|catalog|registers|customs|bulk|webhooks|idempotency|federation|watch|analytics|evaluation';

/** `from` may import of the repository only what `allowed` matches (its own folder always). */
const mayImportOnly = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(server|schema|seeds|client-examples|test)/', pathNot: [from, ...allowed] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Move what both need below both.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages',
      severity: 'error',
      comment: 'What the product imports must stand under "dependencies" in package.json.',
      from: { path: '^(server|schema|seeds)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    mayImportOnly(
      'client-examples',
      '^client-examples/([^/]+)/',
      [],
      'A client knows the published schema only.',
    ),
    {
      name: 'client-examples-stay-inside',
      severity: 'error',
      comment: 'One example may not import another.',
      from: { path: '^client-examples/([^/]+)/' },
      to: { path: '^client-examples/', pathNot: '^client-examples/$1/' },
    },
    mayImportOnly('schema', '^schema/', [], 'The vocabulary knows nothing of the server.'),
    mayImportOnly('text', '^server/text/', [], 'A core imports no other core.'),
    mayImportOnly('goods', '^server/goods/', [], 'A core imports no other core.'),
    mayImportOnly('law', '^server/law/', [], 'A core imports no other core.'),
    mayImportOnly(
      'matching',
      '^server/matching/',
      ['^server/text/'],
      'Matching reads text, and nothing else.',
    ),
    {
      name: 'cores-have-no-effects',
      severity: 'error',
      comment: 'Cores take plain data in and hand plain data out: no files, no database, no GraphQL.',
      from: { path: '^server/(text|matching|goods|law)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cores-have-no-frameworks',
      severity: 'error',
      comment: 'Cores take plain data in and hand plain data out: no files, no database, no GraphQL.',
      from: { path: '^server/(text|matching|goods|law)/' },
      to: {
        path: `node_modules/(typeorm|graphql|type-graphql|fastify|@apollo|mysql2|better-sqlite3|ioredis|bullmq|pino)/`,
      },
    },
    mayImportOnly(
      'engine',
      '^server/engine/',
      ['^server/(matching|text)/'],
      'The runtime of the matching core.',
    ),
    mayImportOnly(
      'kept',
      '^server/kept/',
      ['^server/(goods|matching)/'],
      'Tables of the cores, kept in files.',
    ),
    mayImportOnly('store', '^server/store/', ['^schema/'], 'The store knows the vocabulary only.'),
    mayImportOnly(
      'access',
      '^server/access/',
      ['^server/(store|events)/', '^schema/'],
      'Access knows store, events and vocabulary.',
    ),
    mayImportOnly(
      'events',
      '^server/events/',
      ['^server/store/', '^schema/'],
      'Events are written in the transaction of their change, and know none of their receivers.',
    ),
    {
      name: 'features',
      severity: 'error',
      comment: 'A feature stands on the cores, the store, access, events and the vocabulary.',
      from: { path: `^server/(${features})/` },
      to: {
        path: '^(server|schema|seeds|client-examples|test)/',
        pathNot: [
          '^server/$1/',
          `^server/(${features})/`,
          '^server/(text|matching|goods|law|engine|kept|store|access|events|jobs)/',
          '^schema/',
        ],
      },
    },
    {
      name: 'features-stay-apart',
      severity: 'error',
      comment:
        'Of another feature only its contract (types.ts, *.types.ts) or its entry may be imported; server/app.ts hands over the rest.',
      from: { path: `^server/(${features})/` },
      to: {
        path: `^server/(${features})/`,
        pathNot: ['^server/$1/', '/(types|[^/]+\\.types)\\.ts$', entries],
      },
    },
    mayImportOnly(
      'http',
      '^server/http/',
      [`^server/(${features})/`, '^server/(access|events)/', '^schema/'],
      'Transport only.',
    ),
    mayImportOnly('seeds', '^seeds/', ['^server/', '^schema/'], 'Demo data is loaded through the server.'),
    {
      name: 'nothing-above',
      severity: 'error',
      comment: 'Only the process entry composes.',
      from: {
        path: '^server/',
        pathNot:
          '^server/((main|cli|app|app-http|app-types|background|build-schema|emit-schema|settings|telemetry|start-telemetry)\\.ts$|cli/)',
      },
      to: {
        path: '^server/((main|cli|app|app-http|app-types|background|build-schema|emit-schema|settings|telemetry|start-telemetry)\\.ts$|cli/)',
      },
    },
    {
      name: 'seeds-are-loaded-by-commands',
      severity: 'error',
      comment: 'Only an operator asks for demo data.',
      from: { path: '^(server|schema)/', pathNot: '^server/cli/' },
      to: { path: '^seeds/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^(server|schema|seeds|client-examples)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|gql)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default', 'types'],
    },
  },
};
