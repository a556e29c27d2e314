import { beforeFailing, type State, type States } from '../before-failing.ts';
import { compactJsonata } from '../jsonata.ts';
import { patience } from '../places/table-calls.ts';
import { type Chain, type Ending, startOf } from './chain.ts';
import { type EndedRun, followExpression, inputOfFollower } from './job-ended.ts';

const alreadyStarted = 'Sfn.ExecutionAlreadyExistsException';

/** The output of a state that passes its input on. */
const input = '{% $states.input %}';

/** A JSONata text: the job that could not be started, and why. */
const unstarted = (job: string): string =>
  `'${job} was not started: ' & $states.errorOutput.Error & ': ' & $substring($states.errorOutput.Cause & '', 0, 300)`;

/** The names of the first states of the endings. */
const firstOf: Readonly<Record<Ending, string>> = { onSuccess: 'OnSuccess', onFailure: 'OnFailure' };

/**
 * Returns the states that start the jobs after an ending, one after another; then `next` comes. Each is tried for up to eight
 * minutes, and the others are started also where one could not be.
 */
const startStates = (chain: Chain, ending: Ending, assigned: State, next: string): States => {
  const jobs = chain[ending];
  const nameAfter = (index: number) => (index < jobs.length ? startOf(ending, index) : next);
  const starts = jobs.map(({ job }, index): [string, State] => {
    const name = startOf(ending, index);
    const after = { Output: input, Next: nameAfter(index + 1) };
    const noted =
      ending === 'onSuccess'
        ? { unstarted: `{% ${compactJsonata(`$unstarted & '; ' & ${unstarted(job)}`)} %}` }
        : {
            failed: `{% ${compactJsonata(`$merge([$failed, {'cause': $failed.cause & '; ' & ${unstarted(job)}}])`)} %}`,
          };
    return [
      name,
      {
        Type: 'Task',
        Resource: '${StartExecution}',
        Arguments: { StateMachineArn: `\${${name}}`, Name: '{% $follow.name %}', Input: inputOfFollower(job) },
        Retry: [{ ErrorEquals: [alreadyStarted], MaxAttempts: 0 }, patience],
        Catch: [
          { ErrorEquals: [alreadyStarted], ...after },
          { ErrorEquals: ['States.ALL'], Assign: noted, ...after },
        ],
        ...after,
      },
    ];
  });
  return { [firstOf[ending]]: { Type: 'Pass', Assign: assigned, Next: nameAfter(0) }, ...Object.fromEntries(starts) };
};

/** Returns the states of a job's machine, in which a run that has done its job starts the next ones before it ends. */
const withSuccess = (states: States, chain: Chain, follow: string): States => {
  const { ReturnPlace, Run, Tolerated, ...others } = states as States & { readonly Run: State };
  const onSuccess = { Next: firstOf.onSuccess };
  const goingOn = ({ End: _, ...state }: State): State => ({ ...state, ...onSuccess });
  const placed = ReturnPlace && {
    ReturnPlace: {
      ...ReturnPlace,
      Catch: (ReturnPlace.Catch as readonly State[]).map((one) => ({ ...one, ...onSuccess })),
      ...onSuccess,
    },
  };
  return {
    ...others,
    Run: placed ? Run : goingOn(Run),
    ...(Tolerated && { Tolerated: placed ? Tolerated : goingOn(Tolerated) }),
    ...placed,
    ...startStates(chain, 'onSuccess', { follow, unstarted: "{% '' %}" }, 'AreAllStarted'),
    AreAllStarted: {
      Type: 'Choice',
      Choices: [{ Condition: "{% $unstarted != '' %}", Next: 'NotChained' }],
      Default: 'Done',
    },
    NotChained: {
      Type: 'Fail',
      Error: 'not-chained',
      Cause: "{% 'The job succeeded, and one after it did not begin: ' & $substring($unstarted, 2) %}",
    },
    Done: { Type: 'Succeed' },
  };
};

/** Returns the states of a job's machine, in which a run that fails for good starts the next jobs before it ends. */
const withFailure = (states: States, chain: Chain, follow: string): States => ({
  ...beforeFailing(states, firstOf.onFailure, 'Failed'),
  ...startStates(chain, 'onFailure', { follow }, 'Failed'),
});

/**
 * Returns the states of a job's machine with those that start the jobs after it. A run that left its place to another one
 * (`overlap`) ends as before: it did not run, and the other one starts them. Each run starts the jobs of one ending, each once.
 */
export const chainedStates = (states: States, job: string, run: EndedRun, chain: Chain | undefined): States => {
  if (chain === undefined) return states;
  const follow = (ending: Ending) => followExpression(job, chain, ending, run);
  const failing = chain.onFailure.length > 0 ? withFailure(states, chain, follow('onFailure')) : states;
  return chain.onSuccess.length > 0 ? withSuccess(failing, chain, follow('onSuccess')) : failing;
};
