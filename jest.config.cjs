// Packages that ship ES modules only: jest's CommonJS runtime needs them compiled, Node itself does not.
const esmPackages = [
  'jose',
  'simple-icons',
  'name-suggestion-index',
  'any-ascii',
  'double-metaphone',
  'opencc-js',
];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { swcrc: true }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  setupFiles: ['<rootDir>/test/support/use-kept-tables.ts'],
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/support/left-out-reporter.cjs'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Each file loads the whole server anew and leaves some 90 MB behind: a process that has become large makes room for a fresh one.
  workerIdleMemoryLimit: '2GB',
};
