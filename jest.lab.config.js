import base from './jest.config.js';

const folders = { gate: 'gate', full: '{gate,full}', faults: 'faults' };
const folder = folders[process.env.LAB_TIER] ?? folders.gate;

export default {
  ...base,
  testMatch: [`<rootDir>/__tests__/lab/${folder}/*.lab.ts`],
  testTimeout: 300_000,
  maxWorkers: 1,
  verbose: true,
};
