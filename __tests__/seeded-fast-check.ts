import { jest } from '@jest/globals';
// jest.config.js maps `fast-check` to this file, so the package is imported by its path.
import fc from '../node_modules/fast-check/lib/fast-check.js';

/**
 * fast-check with one seed for all laws of a run: `LAW_SEED`, else the seed that Jest prints. `npm test -- --seed N`
 * repeats a run; the gate takes the seed from the tree that it judges, so that a second run of it judges alike.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? jest.getSeed()) | 0 });

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fc;
