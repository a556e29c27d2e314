// The project's tests, one after the other in the order given, as `run.mjs` starts them.
import base from '../../jest.config.js';

const [[files, [, options]]] = Object.entries(base.transform);

export default {
  ...base,
  rootDir: '../..',
  modulePathIgnorePatterns: [...base.modulePathIgnorePatterns, '<rootDir>/.mutations/'],
  transform: { [files]: ['<rootDir>/scripts/mutations/transform.mjs', options] },
  // The folder of temporary files is one for each run.
  cacheDirectory: '<rootDir>/.mutations/cache',
  testSequencer: '<rootDir>/scripts/mutations/sequencer.mjs',
  reporters: ['<rootDir>/scripts/mutations/reporter.mjs'],
  // A test that waits for what a mutant took away has failed.
  testTimeout: 20_000,
};
