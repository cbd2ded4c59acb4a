import base from './jest.config.js';

/** The suite against a real Music Assistant (`npm run test:real`): outside `npm test`, because it needs a house. */
/** @type {import('jest').Config} */
export default { ...base, roots: ['<rootDir>/test/real'], testPathIgnorePatterns: ['/node_modules/'], testTimeout: 60_000, maxWorkers: 1 };
