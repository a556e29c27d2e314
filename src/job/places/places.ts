import type { Expression } from '../../cloudformation/expression.ts';
import { placesEntry, runPrefix } from '../../stage/runs-table.ts';
import { compactJsonata } from '../jsonata.ts';
import { onDemandQueue } from '../spot-fallback.ts';
import { asking, expires, forgotten, keyOf, notRunning, refused, retry, table, unanswered } from './table-calls.ts';
import { longest, ownTurn, turnStates, waitStates } from './turn.ts';

/** The act of a start for which no place is free: it ends at once, waits for its turn, or stops the oldest run. */
export type WhenTaken = 'skip' | 'queue' | 'replace';

/** The places of a job: how many of its runs there are at the same time, and what a start does that finds none free. */
export interface Places {
  readonly whenTaken: WhenTaken;
  /** The most runs at the same time, 1 or more. */
  readonly count: number;
}

/**
 * Seconds after the end of an execution, after which AWS Batch lists what the execution submitted last: a call that was on
 * its way when the execution was stopped has ended by then.
 */
const settleSeconds = 15;

/**
 * A JSONata text: the name of the jobs of AWS Batch of a run that holds a place. It ends with digits of the execution's
 * ARN, by which ListJobs finds the jobs of this run and no other.
 */
export const nameOfJobs = compactJsonata(
  "$substring($run.name, 0, 115) & '-' & $substring($hash($states.context.Execution.Id, 'SHA-256'), 0, 12)",
);

/** Returns the variables that the machine of a job with places has from its first state on. */
export const placeVariables = (job: string): Readonly<Record<string, Expression>> => ({
  waits: 0,
  longest: longest.next,
  place: `{% ${compactJsonata(`(
$x:=$states.context.Execution;
$i:=$states.input;
{'job': '${job}', 'key': '${runPrefix}' & $x.Name, 'arn': $x.Id, 'since': $x.StartTime,
'turn': $type($i) = 'object' and $type($i.turn) = 'string' ? $i.turn : $x.StartTime & '#' & $x.Name}
)`)} %}`,
});

/** Returns the name of the state that comes first of those of `placeStates`. */
export const firstState = ({ whenTaken }: Pick<Places, 'whenTaken'>): string =>
  whenTaken === 'queue' ? 'Enqueue' : 'TakePlace';

/** Returns the update that takes a place: refused unless one is free and the run has none. */
const taking = (count: number, fallsBack: boolean) => ({
  TableName: table,
  Key: keyOf(placesEntry),
  UpdateExpression: 'SET #run = :run, expires = :expires ADD held :one',
  ConditionExpression: 'attribute_not_exists(#run) AND (attribute_not_exists(held) OR held < :count)',
  ExpressionAttributeNames: { '#run': '{% $place.key %}' },
  ExpressionAttributeValues: {
    ':run': {
      M: {
        arn: { S: '{% $place.arn %}' },
        since: { S: '{% $place.since %}' },
        jobs: { S: `{% ${nameOfJobs} %}` },
        queue: { S: '${JobQueue}' },
        ...(fallsBack ? { also: { S: onDemandQueue } } : {}),
      },
    },
    ':expires': expires,
    ':one': { N: '1' },
    ':count': { N: `${count}` },
  },
});

/** Returns the call that gives a place back: of this run, or of an owner that has ended without doing so. */
const returning = (run: 'place' | 'owner') => ({
  Type: 'Task',
  Resource: '${UpdateItem}',
  Arguments: {
    TableName: table,
    Key: keyOf(placesEntry),
    UpdateExpression: 'REMOVE #run ADD held :less',
    ConditionExpression: '#run.arn = :arn',
    ExpressionAttributeNames: { '#run': `{% $${run}.key %}` },
    ExpressionAttributeValues: { ':less': { N: '-1' }, ':arn': { S: `{% $${run}.arn %}` } },
  },
  Retry: retry,
});

/** Returns the state that takes a place, and with it, in a queue, the entry of the start that waited. */
const takePlace = ({ whenTaken, count }: Places, fallsBack: boolean) => ({
  Type: 'Task',
  ...(whenTaken === 'queue'
    ? {
        Resource: '${TransactWriteItems}',
        Arguments: {
          TransactItems: [{ Update: taking(count, fallsBack) }, { Delete: { TableName: table, Key: keyOf(ownTurn) } }],
        },
      }
    : { Resource: '${UpdateItem}', Arguments: taking(count, fallsBack) }),
  Retry: retry,
  Catch: [{ ErrorEquals: refused, Output: {}, Next: 'ReadPlaces' }, unanswered],
  Output: {},
  Next: 'Run',
});

/** The states that a start comes to which finds every place taken: by a run that goes on, or by jobs that outlive theirs. */
const whenOwned = {
  skip: {
    running: 'IsEveryOwnerAsked',
    busy: 'IsEveryOwnerAsked',
    states: () => ({
      IsEveryOwnerAsked: {
        Type: 'Choice',
        Choices: [
          {
            Condition: '{% $asked + 1 < $count($owners) %}',
            Assign: { asked: '{% $asked + 1 %}', owner: '{% $owners[$asked + 1] %}' },
            Output: {},
            Next: 'AskOwner',
          },
        ],
        Output: {},
        Default: 'Skipped',
      },
      Skipped: { Type: 'Pass', Output: { skipped: '{% $owner.arn %}' }, End: true },
    }),
  },
  queue: { running: 'MayWait', busy: 'MayWait', states: () => ({ ...turnStates(), ...waitStates('LookAhead') }) },
  replace: {
    running: 'IsNewer',
    busy: 'MayWait',
    states: () => ({
      ...waitStates('TakePlace'),
      IsNewer: {
        Type: 'Choice',
        Choices: [
          {
            // The newest start stays, whichever of two looks first.
            Condition: '{% $place.since & $place.key < $owner.since & $owner.key %}',
            Output: {},
            Next: 'Replaced',
          },
        ],
        Output: {},
        Default: 'StopOwner',
      },
      Replaced: { Type: 'Pass', Output: { replacedBy: '{% $owner.arn %}' }, End: true },
      StopOwner: {
        Type: 'Task',
        Resource: '${StopExecution}',
        Arguments: {
          ExecutionArn: '{% $owner.arn %}',
          Error: 'replaced',
          Cause: "{% 'Replaced by ' & $place.arn %}",
        },
        Retry: [{ ErrorEquals: [notRunning], MaxAttempts: 0 }, ...retry],
        Catch: [
          { ErrorEquals: [forgotten], Output: {}, Next: 'Settle' },
          { ErrorEquals: [notRunning], Output: {}, Next: 'MayWait' },
          unanswered,
        ],
        Output: {},
        Next: 'Settle',
      },
    }),
  },
} as const;

/**
 * Returns the states by which a run gets a place before its first attempt, and gives it back at its end. The first is
 * `TakePlace`, in a queue `Enqueue`; `Run` comes after them. A place belongs to an execution by its ARN. It is taken from
 * one that does not run any more only when none of its jobs of AWS Batch is left, which stopping takes up to 115 seconds. `fallsBack` is true for
 * a job whose last attempt may be in another queue.
 */
export const placeStates = (places: Places, fallsBack = false): Readonly<Record<string, Expression>> => {
  const owned = whenOwned[places.whenTaken];
  return {
    TakePlace: takePlace(places, fallsBack),
    ReadPlaces: {
      Type: 'Task',
      Resource: '${GetItem}',
      Arguments: { TableName: table, Key: keyOf(placesEntry), ConsistentRead: true },
      Retry: retry,
      Catch: [unanswered],
      Assign: {
        asked: 0,
        owners: `{% ${compactJsonata(`[$each($states.result.Item, function($v, $k) {
$substring($k, 0, ${runPrefix.length}) = '${runPrefix}'
? {'key': $k, 'arn': $v.M.arn.S, 'since': $v.M.since.S, 'jobs': $v.M.jobs.S, 'queue': $v.M.queue.S, 'also': $v.M.also.S}
})^(since, key)]`)} %}`,
      },
      Output: {},
      Next: 'PickOwner',
    },
    PickOwner: {
      Type: 'Choice',
      Choices: [
        // The call that took the place was repeated, and its first answer was lost.
        { Condition: '{% $place.key in $owners.key %}', Next: 'Run' },
        {
          Condition: `{% $count($owners) < ${places.count} %}`,
          Next: places.whenTaken === 'queue' ? 'MayWait' : 'TakePlace',
        },
      ],
      Assign: {
        owner: places.whenTaken === 'queue' ? '{% $owners[$waits % $count($owners)] %}' : '{% $owners[0] %}',
      },
      Default: 'AskOwner',
    },
    AskOwner: asking('{% $owner.arn %}', '$owner.since', 'IsOwnerRunning'),
    IsOwnerRunning: {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.input.running %}', Output: {}, Next: owned.running }],
      Output: {},
      Default: 'Settle',
    },
    Settle: { Type: 'Wait', Seconds: settleSeconds, Next: 'FindJobs' },
    FindJobs: {
      Type: 'Task',
      Resource: '${ListJobs}',
      // With a filter jobs of every status are listed, the newest first, and the attempts of a run follow one another:
      // https://docs.aws.amazon.com/batch/latest/APIReference/API_ListJobs.html
      Arguments: { JobQueue: '{% $owner.queue %}', Filters: [{ Name: 'JOB_NAME', Values: ['{% $owner.jobs %}'] }] },
      Retry: retry,
      Catch: [{ ...unanswered, Next: 'FindQueue' }],
      Output: { busy: "{% $count($states.result.JobSummaryList[$not(Status in ['SUCCEEDED', 'FAILED'])]) > 0 %}" },
      Next: 'HaveJobsEnded',
    },
    // A later deployment deletes the queue of a pool that no job uses any more, once no job of AWS Batch is left in it.
    FindQueue: {
      Type: 'Task',
      Resource: '${DescribeJobQueues}',
      Arguments: { JobQueues: ['{% $owner.queue %}'] },
      Retry: retry,
      Catch: [unanswered],
      Output: { isThere: "{% $count($states.result.JobQueues[Status != 'DELETED']) > 0 %}" },
      Next: 'IsQueueThere',
    },
    IsQueueThere: {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.input.isThere %}', Output: {}, Next: 'NoPlace' }],
      Output: {},
      Default: 'HasOtherQueue',
    },
    HaveJobsEnded: {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.input.busy %}', Output: {}, Next: owned.busy }],
      Output: {},
      Default: 'HasOtherQueue',
    },
    // Every machine looks there, since the deployment of the owner may be another than this one.
    HasOtherQueue: {
      Type: 'Choice',
      Choices: [
        {
          Condition: "{% $boolean($owner.also & '') %}",
          Assign: { owner: "{% $merge([$owner, {'queue': $owner.also, 'also': ''}]) %}" },
          Next: 'FindJobs',
        },
      ],
      Default: 'FreePlace',
    },
    FreePlace: {
      ...returning('owner'),
      Catch: [{ ErrorEquals: refused, Output: {}, Next: 'TakePlace' }, unanswered],
      Output: {},
      Next: 'TakePlace',
    },
    ...owned.states(),
    NoPlace: {
      Type: 'Fail',
      Error: 'no-place',
      Cause: "{% 'Nothing was started, since the places of the job could not be read or taken: ' & $trouble %}",
    },
    // A place that is not given back is free for the next start once this execution has ended.
    ReturnPlace: {
      ...returning('place'),
      Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.input %}', Next: 'Done' }],
      Output: '{% $states.input %}',
      Next: 'Done',
    },
    ReturnFailed: {
      ...returning('place'),
      Catch: [{ ErrorEquals: ['States.ALL'], Output: {}, Next: 'GiveUp' }],
      Output: {},
      Next: 'GiveUp',
    },
    Done: { Type: 'Succeed' },
  };
};
