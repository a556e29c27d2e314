import { type DriftCheck, findOffTogether } from './check.ts';

/** Finds job queues that are disabled or deleted. */
export const jobQueues: DriftCheck = {
  about: 'job queues',
  find: (states, stack) =>
    findOffTogether(stack, 'AWS::Batch::JobQueue', states.jobQueues, {
      noun: 'The job queue',
      property: 'State',
      consequence: 'no job can be submitted to it',
    }),
};
