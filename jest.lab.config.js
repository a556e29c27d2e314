import base from './jest.config.js';

const folder = process.env.LAB_TIER === 'full' ? '{gate,full}' : 'gate';

export default {
  ...base,
  testMatch: [`<rootDir>/__tests__/lab/${folder}/*.lab.ts`],
  testTimeout: 300_000,
  maxWorkers: 1,
  verbose: true,
};
