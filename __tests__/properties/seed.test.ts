import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

test('all laws of a run have one seed: LAW_SEED, else the one that Jest prints', () => {
  const seed = Number(process.env.LAW_SEED ?? jest.getSeed()) | 0;
  expect(fc.readConfigureGlobal()?.seed).toBe(seed);
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), { numRuns: 5, seed }));
});
