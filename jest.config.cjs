/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { swcrc: true }] },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/use-kept-tables.ts'],
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/support/left-out-reporter.cjs'],
  testEnvironment: '<rootDir>/test/support/one-context-environment.ts',
  testRunner: '<rootDir>/test/support/shared-modules-runner.ts',
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  maxWorkers: 2,
  // A worker that has become large makes room for a fresh one.
  workerIdleMemoryLimit: '2GB',
};
