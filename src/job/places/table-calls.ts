import { compactJsonata } from '../jsonata.ts';

/** The name of the table of runs, as a placeholder of the definition. */
export const table = '${RunsTable}';

/** Seconds after which DynamoDB deletes an entry, 400 days: an execution lasts a year at most. */
const entrySeconds = 34_560_000;

/** The attribute of the time at which DynamoDB may delete an entry that is written now. */
export const expires = { N: `{% $string($floor($millis() / 1000) + ${entrySeconds}) %}` };

/** Returns the key of an entry of the job. */
export const keyOf = (entry: string) => ({ job: { S: '{% $place.job %}' }, entry: { S: entry } });

/** The errors by which DynamoDB says that a condition does not hold. */
export const refused = ['DynamoDb.ConditionalCheckFailedException', 'DynamoDb.TransactionCanceledException'];

/** The error of an execution that AWS has forgotten, 90 days after its end. */
export const forgotten = 'Sfn.ExecutionDoesNotExistException';

/**
 * The error by which StopExecution may refuse an execution that has just ended; AWS does not document what it returns then.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html
 */
export const notRunning = 'Sfn.ValidationException';

/** Waits of up to eight minutes in all, after any failure of a call. */
export const patience = {
  ErrorEquals: ['States.TaskFailed', 'States.Timeout'],
  IntervalSeconds: 2,
  MaxAttempts: 12,
  MaxDelaySeconds: 60,
  JitterStrategy: 'FULL',
};

/** Waits for a service that does not answer. A refusal is an answer. */
export const retry = [{ ErrorEquals: [...refused, forgotten], MaxAttempts: 0 }, patience];

/** Ends a run for which a service did not answer before it had a place. */
export const unanswered = {
  ErrorEquals: ['States.ALL'],
  Assign: {
    trouble: `{% ${compactJsonata("$states.errorOutput.Error & ': ' & $substring($states.errorOutput.Cause & '', 0, 500)")} %}`,
  },
  Output: {},
  Next: 'NoPlace',
};

/**
 * Returns the state that asks for an execution, whose output is `{running}`. DescribeExecution is eventually consistent: one
 * that it does not know counts as ended only a day after its start, `since` in JSONata, when AWS has forgotten it.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
 */
export const asking = (executionArn: string, since: string, next: string) => ({
  Type: 'Task',
  Resource: '${DescribeExecution}',
  Arguments: { ExecutionArn: executionArn },
  Retry: retry,
  Catch: [
    { ErrorEquals: [forgotten], Output: { running: `{% ${since} > $fromMillis($millis() - 86400000) %}` }, Next: next },
    unanswered,
  ],
  Output: { running: "{% $states.result.Status = 'RUNNING' %}" },
  Next: next,
});
