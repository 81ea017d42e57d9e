/**
 * One configuration, a project for each kind of test: pure rules (fast), the gates with their seeded violations, the API
 * on real servers, everybody asked about everything, generated requests, the queues, the user's way in a browser.
 */
const base = {
  testEnvironment: 'node',
  // "source" makes package.json's `#module` imports resolve to TypeScript instead of dist/.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'default'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest'] },
};

// Tests that ask the API much.
const asking = { ...base, setupFiles: ['<rootDir>/test/support/graphql-as-served.mjs'] };

// Takes minutes: `npm run test:image` asks for it.
const image = { ...base, displayName: 'image', testMatch: ['<rootDir>/test/image/**/*.spec.ts'] };

export default {
  // Most tests wait for a server or a browser: two at once pay on two cores as well.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/sequencer.mjs',
  // A busy machine is no fault of the code; whatever hangs still ends.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts'],
    },
    { ...base, displayName: 'gates', testMatch: ['<rootDir>/test/gates/**/*.spec.ts'] },
    { ...asking, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.spec.ts'] },
    { ...asking, displayName: 'matrix', testMatch: ['<rootDir>/test/matrix/**/*.spec.ts'] },
    { ...asking, displayName: 'fuzz', testMatch: ['<rootDir>/test/fuzz/**/*.spec.ts'] },
    { ...asking, displayName: 'queues', testMatch: ['<rootDir>/test/queues/**/*.spec.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
    ...(process.env.TEST_IMAGE === '1' ? [image] : []),
  ],
};
