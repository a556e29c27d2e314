import type { Expression } from '../cloudformation/expression.ts';

/** A state of the Amazon States Language. */
export type State = Readonly<Record<string, Expression>>;

/** The states of a machine by name. */
export type States = Readonly<Record<string, State>>;

/**
 * Returns the states of a machine in which every failing run goes on at the state `first`, with its error and cause in the
 * variable `$failed`, and fails with them at the state `last`, which is added.
 */
export const beforeFailing = (states: States, first: string, last: string): States => ({
  ...Object.fromEntries(
    Object.entries(states).map(([name, state]) => [
      name,
      state.Type === 'Fail'
        ? {
            Type: 'Pass',
            Assign: { failed: { error: state.Error as Expression, cause: state.Cause as Expression } },
            Output: {},
            Next: first,
          }
        : state,
    ]),
  ),
  [last]: { Type: 'Fail', Error: '{% $failed.error %}', Cause: '{% $failed.cause %}' },
});
