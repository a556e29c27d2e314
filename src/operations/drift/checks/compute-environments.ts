import { type DriftCheck, findOffTogether } from './check.ts';

/** Finds compute environments that are disabled or deleted. */
export const computeEnvironments: DriftCheck = {
  about: 'compute environments',
  find: (states, stack) =>
    findOffTogether(stack, 'AWS::Batch::ComputeEnvironment', states.computeEnvironments, {
      noun: 'The compute environment',
      property: 'State',
      consequence: 'jobs stay RUNNABLE',
    }),
};
