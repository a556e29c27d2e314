// The project's tests, one after the other in the order given, as `run.mjs` starts them.
import base from '../../jest.config.js';

const [[files, [, options]]] = Object.entries(base.transform);

export default {
  ...base,
  rootDir: '../..',
  modulePathIgnorePatterns: [...base.modulePathIgnorePatterns, '<rootDir>/.mutations/'],
  transform: { [files]: ['<rootDir>/scripts/mutations/transform.mjs', options] },
  // Each run has its own folder for temporary files.
  cacheDirectory: '<rootDir>/.mutations/cache',
  testSequencer: '<rootDir>/scripts/mutations/sequencer.mjs',
  reporters: ['<rootDir>/scripts/mutations/reporter.mjs'],
  // A test that waits for what a mutant removed has failed.
  testTimeout: 20_000,
};
