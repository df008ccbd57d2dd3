/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { swcrc: true }] },
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|simple-icons|name-suggestion-index|wanakana|any-ascii|koroman|opencc-js)/)',
  ],
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 2,
};
