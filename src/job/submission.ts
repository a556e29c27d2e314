import { addressVariable } from '../stage/event-bucket.ts';
import { compactJsonata } from './jsonata.ts';

/** The name of the state that submits an attempt. Frozen: the history of an execution tells its attempts by it. */
export const attemptState = 'Run';

/**
 * Errors of SubmitJob that are transient: throttling (50 calls per second and account,
 * https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html), 5xx, and errors of the SDK's base classes.
 * Not in the list are States.TaskFailed, a job that failed, and Batch.ClientException, an invalid request.
 */
const transientErrors = [
  'Batch.TooManyRequestsException',
  'Batch.ServerException',
  'Batch.AWSBatchException',
  'Batch.SdkClientException',
];

/**
 * Retries of SubmitJob, which are no attempts of the job: waits of up to eight minutes in all, doubling, so that a burst of
 * thousands of runs drains at 50 per second.
 */
export const submitRetry = [
  {
    ErrorEquals: transientErrors,
    IntervalSeconds: 2,
    MaxAttempts: 12,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
];

/** A variable in the container overrides of SubmitJob; its value is a text or a JSONata expression in `{% %}`. */
export type OverriddenVariable = { readonly Name: string; readonly Value: string };

/** Returns a variable in JSONata. */
const inJsonata = ({ Name, Value }: OverriddenVariable): string => {
  const [, expression] = /^\{% (.*) %\}$/.exec(Value) ?? [];
  return `{'Name': '${Name}', 'Value': ${expression ?? `'${Value}'`}}`;
};

/**
 * Returns the variables of SubmitJob: the event, and the given ones. For a job that `spills` a JSONata expression, since the
 * variable with the address is there only if the event is in S3.
 */
export const submittedVariables = (
  spills: boolean,
  variables: readonly OverriddenVariable[],
): string | readonly OverriddenVariable[] => {
  const all = [{ Name: 'STP_TRIGGER_EVENT_DATA', Value: '{% $run.event %}' }, ...variables];
  if (!spills) return all;
  return `{% ${compactJsonata(`$append([
${all.map(inJsonata).join(',\n')}
], $run.uri ? {'Name': '${addressVariable}', 'Value': $run.uri})`)} %}`;
};
