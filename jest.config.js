/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/real/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/typescript-transform.cjs' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  reporters: ['default', '<rootDir>/test/support/count-reporter.cjs'],
  testTimeout: 20_000,
  // Jest leaves one core to itself; most of our tests wait for processes and sockets.
  maxWorkers: '100%',
};
