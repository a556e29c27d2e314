import { Refused } from '../../diagnostics/refused.ts';

/** The error of a build that was asked to stop: it changes no stack. */
export const stoppedBuild = new Refused({
  code: 'door/stopped',
  message: 'The run was stopped. What is pushed stays.',
  hint: 'Run the same command again: it builds what is missing.',
});

/** The error of a run that was asked to stop. */
export const stopped = new Refused({
  code: 'door/stopped',
  message: 'The run was stopped. What CloudFormation has begun goes on by itself.',
  hint: 'Run the same command again: it waits for what is under way, and goes on from there.',
});
