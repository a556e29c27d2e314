import { type DriftCheck, findOff } from './check.ts';

/** Finds event source mappings of Lambda that are disabled or deleted. */
export const mappings: DriftCheck = {
  about: 'event source mappings',
  find: (states, stack) =>
    findOff(stack, 'AWS::Lambda::EventSourceMapping', states.mapping, {
      noun: 'The event source mapping',
      property: 'Enabled',
      consequence: 'nothing is read from its source',
    }),
};
