import { type DriftCheck, findOff } from './check.ts';

/** Finds schedules of EventBridge Scheduler that are disabled or deleted. */
export const schedules: DriftCheck = {
  about: 'schedules',
  find: (states, stack) =>
    findOff(stack, 'AWS::Scheduler::Schedule', states.schedule, {
      noun: 'The schedule',
      property: 'State',
      consequence: 'it starts nothing',
    }),
};
