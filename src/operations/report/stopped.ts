import { Refused } from '../../diagnostics/refused.ts';

/** What a run that was stopped is told as. */
export const stopped = new Refused({
  code: 'door/stopped',
  message: 'The run was stopped. What CloudFormation has begun goes on by itself.',
  hint: 'Run the same command again: it waits for what is under way, and goes on from there.',
});
