import { type DriftCheck, findOff } from './check.ts';

/** Finds rules of EventBridge that are disabled or deleted. */
export const rules: DriftCheck = {
  about: 'rules of EventBridge',
  find: (states, stack) =>
    findOff(stack, 'AWS::Events::Rule', states.rule, {
      noun: 'The rule',
      property: 'State',
      consequence: 'its events start nothing',
    }),
};
