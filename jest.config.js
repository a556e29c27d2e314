export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/.lab/', '<rootDir>/.bench/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/__tests__/seeded-fast-check.ts' },
  showSeed: true,
  // A worker keeps the modules of every test file that it has run, gigabytes in the end.
  workerIdleMemoryLimit: '1500MB',
  transform: {
    '\\.ts$': [
      'babel-jest',
      {
        configFile: false,
        babelrc: false,
        presets: [['@babel/preset-typescript', { onlyRemoveTypeImports: true, rewriteImportExtensions: false }]],
      },
    ],
  },
  // No test measures time; a busy machine must not fail one.
  testTimeout: 60_000,
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts', '!src/generated/**'],
};
