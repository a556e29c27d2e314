import type { Expression } from '../../cloudformation/expression.ts';
import { waitingPrefix } from '../../stage/runs-table.ts';
import { compactJsonata } from '../jsonata.ts';
import { asking, expires, keyOf, refused, retry, table, unanswered } from './table-calls.ts';

/** The sort key of the entry of a start that waits. */
export const ownTurn = `{% '${waitingPrefix}' & $place.turn %}`;

/** Seconds of the first wait for a place; each further wait is twice as long, up to `longest`. */
const firstWait = 15;

/** The longest wait in seconds of the start that is next, and of those behind it. */
export const longest = { next: 60, other: 300 } as const;

/**
 * The waits after which a start goes on in a new execution. A wait and what is asked around it are at most 40 events, and
 * the history of an execution has at most 25,000, of which 1,000 attempts need 14,000:
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const waitsOfExecution = 250;

/** The name of the state that waits for a place. Frozen: the history of an execution tells by it that the run waits. */
export const waitForPlaceState = 'WaitForPlace';

/** A JSONata text: the name of the execution in which a start goes on, so that a repeated call starts no second one. */
const nextName = "$substring($hash($place.arn, 'SHA-256'), 0, 32)";

/** Returns the states by which a start waits until it is the first of those that wait. Then TakePlace comes. */
export const turnStates = (): Readonly<Record<string, Expression>> => ({
  Enqueue: {
    Type: 'Task',
    Resource: '${PutItem}',
    Arguments: { TableName: table, Item: { ...keyOf(ownTurn), arn: { S: '{% $place.arn %}' }, expires } },
    Retry: retry,
    Catch: [unanswered],
    Output: {},
    Next: 'LookAhead',
  },
  LookAhead: {
    Type: 'Task',
    Resource: '${Query}',
    Arguments: {
      TableName: table,
      KeyConditionExpression: 'job = :job AND begins_with(entry, :waiting)',
      ExpressionAttributeValues: { ':job': { S: '{% $place.job %}' }, ':waiting': { S: waitingPrefix } },
      Limit: 1,
      ConsistentRead: true,
    },
    Retry: retry,
    Catch: [unanswered],
    Assign: {
      ahead: `{% ${compactJsonata(`$states.result.Count = 0 ? {} : {
'entry': $states.result.Items[0].entry.S,
'arn': $states.result.Items[0].arn.S
}`)} %}`,
    },
    Output: {},
    Next: 'IsNext',
  },
  IsNext: {
    Type: 'Choice',
    Choices: [
      {
        Condition: `{% $ahead.entry = '${waitingPrefix}' & $place.turn %}`,
        Assign: { longest: longest.next },
        Next: 'TakePlace',
      },
      // A person can have deleted the entry of an execution that waits.
      { Condition: '{% $not($exists($ahead.entry)) %}', Next: 'Enqueue' },
    ],
    Assign: { longest: longest.other },
    Default: 'AskAhead',
  },
  AskAhead: asking('{% $ahead.arn %}', `$substring($ahead.entry, ${waitingPrefix.length})`, 'IsAheadAlive'),
  IsAheadAlive: {
    Type: 'Choice',
    Choices: [{ Condition: '{% $states.input.running %}', Output: {}, Next: 'MayWait' }],
    Output: {},
    Default: 'DropAhead',
  },
  DropAhead: {
    Type: 'Task',
    Resource: '${DeleteItem}',
    Arguments: {
      TableName: table,
      Key: keyOf('{% $ahead.entry %}'),
      // A start that went on in a new execution has written the ARN of that one.
      ConditionExpression: 'arn = :arn',
      ExpressionAttributeValues: { ':arn': { S: '{% $ahead.arn %}' } },
    },
    Retry: retry,
    Catch: [{ ErrorEquals: refused, Output: {}, Next: 'LookAhead' }, unanswered],
    Output: {},
    Next: 'LookAhead',
  },
});

/** Returns the states that wait before `again` looks again, and go on in a new execution when the history gets long. */
export const waitStates = (again: string): Readonly<Record<string, Expression>> => ({
  MayWait: {
    Type: 'Choice',
    Choices: [{ Condition: `{% $waits >= ${waitsOfExecution} %}`, Next: 'GoOn' }],
    Default: waitForPlaceState,
  },
  [waitForPlaceState]: {
    Type: 'Wait',
    Seconds: `{% $min([$longest, ${firstWait} * $power(2, $min([$waits, 5]))]) %}`,
    Assign: { waits: '{% $waits + 1 %}' },
    Next: again,
  },
  GoOn: {
    Type: 'Task',
    Resource: '${StartExecution}',
    Arguments: {
      StateMachineArn: '{% $states.context.StateMachine.Id %}',
      Name: `{% ${nextName} %}`,
      Input: `{% ${compactJsonata(`$string($merge([
{'triggerEvent': $run.event, 'jobName': $run.name, 'turn': $place.turn},
$run.uri ? {'eventUri': $run.uri} : {}
]))`)} %}`,
    },
    Retry: [{ ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'], MaxAttempts: 0 }, ...retry],
    Catch: [
      {
        ErrorEquals: ['Sfn.ExecutionAlreadyExistsException'],
        // The ARN of an execution ends with its name.
        Output: { continuedBy: `{% ${compactJsonata(`$replace($place.arn, /[^:]+$/, ${nextName})`)} %}` },
        Next: 'Done',
      },
      unanswered,
    ],
    Output: { continuedBy: '{% $states.result.ExecutionArn %}' },
    Next: 'Done',
  },
});
