import { allow, type Statement } from '../../cloudformation/contribution.ts';
import { concat, type Expression, partition } from '../../cloudformation/expression.ts';
import { machineTag } from '../address.ts';
import type { States } from '../before-failing.ts';
import { arrayFailureExpression } from '../failure.ts';
import { compactJsonata } from '../jsonata.ts';
import { inputExpression } from '../machine-input.ts';
import { firstState, nameOfJobs, type Places, placeStates, placeVariables } from '../places/places.ts';
import { attemptState, submitRetry, submittedVariables } from '../submission.ts';
import type { ArrayJob } from './array.ts';

/** The properties of a job with an array that its state machine depends on. */
export interface ArrayMachineJob {
  readonly array: ArrayJob;
  /** The most attempts of a child, the first one included. */
  readonly attempts: number;
  /** Seconds that one attempt of a child may run; undefined for no limit. */
  readonly timeoutSeconds?: number | undefined;
  readonly spills: boolean;
  readonly places?: Places | undefined;
}

/** Seconds between two looks at an array whose children AWS has not counted yet. */
const countSeconds = 30;

/**
 * The most looks at an array that has failed, and whose summary still shows children that go on. Batch ends the parent after
 * its last child, and brings the summary up to date a little later (`statusSummaryLastUpdatedAt`):
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ArrayPropertiesDetail.html
 */
const mostLooks = 40;

/** The most failed children that are read, of which the first indices are named: each takes about half a KiB of 256. */
const mostRead = 100;

/** The most indices that a cause names. */
const mostNamed = 10;

/** Returns the values of the placeholders that the states of an array have. */
export const arrayCalls: Readonly<Record<string, Expression>> = {
  DescribeJobs: concat('arn:', partition, ':states:::aws-sdk:batch:describeJobs'),
  ListJobs: concat('arn:', partition, ':states:::aws-sdk:batch:listJobs'),
};

/**
 * The statement that lets a machine list the failed children of an array, beside DescribeJobs, which every machine may. IAM
 * supports only `*` for it: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html
 */
export const arrayStatements: readonly Statement[] = [allow(['batch:ListJobs'], '*')];

/** Waits of up to four minutes in all, after any failure of a call. */
const retry = [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 8, JitterStrategy: 'FULL' }];

/**
 * Returns the failure of an array by the summary of its children, with how many failed, and how many have not ended as far as
 * AWS tells. Variables: `$s` the summary, `$f` and `$o` these numbers.
 */
const countedFailure = ({ size, tolerated }: ArrayJob): string =>
  compactJsonata(`{%(
$s:=$states.result.Jobs[0].ArrayProperties.StatusSummary;
$f:=$sum([0, $s.FAILED]);
$o:=${size} - $f - $sum([0, $s.SUCCEEDED]);
$merge([$failure, {'failed': $f, 'open': $o, 'says':
$f & ' of ${size} children failed${tolerated === 0 ? '' : `, and ${tolerated} may`}' & ($o > 0 ? ', ' & $o & ' did not end') & '; job ' & $failure.job}])
)%}`);

/**
 * Returns the failure of an array with the failed children that AWS Batch lists: their first indices, and how the first of them
 * ended. Variables: `$l` the children by index, `$i` their indices, `$o` the first one, `$x` its exit code.
 */
const listedFailure = compactJsonata(`{%(
$l:=$states.result.JobSummaryList^(ArrayProperties.Index);
$i:=$l.ArrayProperties.Index;
$o:=$l[0];
$x:=$o.Container.ExitCode;
$merge([$failure, {'says': $failure.says & ($exists($i) ? '; index ' & $join($i[[0..${mostNamed - 1}]].$string(), ', ') &
($count($i) > ${mostNamed} ? ' and more') & '; the first: ' &
$substring($join([$o.StatusReason, $o.Container.Reason], '; '), 0, 500) & ($exists($x) ? '; exit code ' & $x))}])
)%}`);

/**
 * Returns the part of a definition that runs an array: Init → Run, and if AWS Batch ends the array as failed, CountChildren →
 * Tolerated, or FindFailed → GiveUp. A child is tried again by AWS Batch, since no other can submit a single one again, so
 * there is no loop and no `TimeoutSeconds`: children wait for each other as long as they run.
 *
 * AWS Batch ends an array as failed after its last child if one of them failed, so the machine counts. Children that AWS
 * never shows as ended count as failed.
 * https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html
 */
export const arrayDefinition = (job: ArrayMachineJob, name: string) => {
  const { array, attempts, timeoutSeconds, spills, places } = job;
  const { size, tolerated } = array;
  const failed = places === undefined ? 'GiveUp' : 'ReturnFailed';
  const after = places === undefined ? { End: true } : { Next: 'ReturnPlace' };
  const outputOf = (job: string, count: string | number) => ({
    jobId: `{% ${job} %}`,
    attempts: '{% $attempt %}',
    array: { size, failed: count },
  });
  return {
    QueryLanguage: 'JSONata',
    StartAt: 'Init',
    States: {
      Init: {
        Type: 'Pass',
        Assign: {
          run: inputExpression(spills),
          attempt: 1,
          looks: 1,
          ...(places === undefined ? {} : placeVariables(name)),
        },
        Output: {},
        Next: places === undefined ? attemptState : firstState(places),
      },
      ...(places === undefined ? {} : placeStates(places)),
      [attemptState]: {
        Type: 'Task',
        Resource: '${SubmitJob}',
        Arguments: {
          JobName: places === undefined ? '{% $run.name %}' : `{% ${nameOfJobs} %}`,
          JobQueue: '${JobQueue}',
          JobDefinition: '${JobDefinition}',
          ArrayProperties: { Size: size },
          ContainerOverrides: {
            // The number of the attempt is each child's own: AWS Batch gives it AWS_BATCH_JOB_ATTEMPT.
            Environment: submittedVariables(spills, [{ Name: 'STP_MAXIMUM_ATTEMPTS', Value: `${attempts}` }]),
          },
          ...(timeoutSeconds === undefined ? {} : { Timeout: { AttemptDurationSeconds: timeoutSeconds } }),
          Tags: { [machineTag]: '{% $states.context.StateMachine.Name %}' },
        },
        Retry: submitRetry,
        Catch: [
          {
            ErrorEquals: ['States.ALL'],
            Assign: { failure: arrayFailureExpression },
            Output: {},
            Next: 'HasChildren',
          },
        ],
        Output: outputOf('$states.result.JobId', 0),
        ...after,
      },
      // An array that was stopped, or that AWS did not take, is no matter of counting.
      HasChildren: {
        Type: 'Choice',
        Choices: [{ Condition: "{% $failure.class = 'array' %}", Next: 'CountChildren' }],
        Default: failed,
      },
      CountChildren: {
        Type: 'Task',
        Resource: '${DescribeJobs}',
        Arguments: { Jobs: ['{% $failure.job %}'] },
        Retry: retry,
        Catch: [
          {
            ErrorEquals: ['States.ALL'],
            Assign: {
              failure: `{% ${compactJsonata("$merge([$failure, {'says': 'its children could not be counted; job ' & $failure.job}])")} %}`,
            },
            Output: {},
            Next: failed,
          },
        ],
        Assign: { failure: countedFailure(array) },
        Output: {},
        Next: 'JudgeChildren',
      },
      JudgeChildren: {
        Type: 'Choice',
        Choices: [
          {
            Condition: `{% ${compactJsonata(`$failure.open > 0 and $looks < ${mostLooks}`)} %}`,
            Assign: { looks: '{% $looks + 1 %}' },
            Next: 'WaitForCount',
          },
          {
            Condition: `{% ${compactJsonata(`$failure.failed + $failure.open <= ${tolerated}`)} %}`,
            Next: 'Tolerated',
          },
        ],
        Default: 'FindFailed',
      },
      WaitForCount: { Type: 'Wait', Seconds: countSeconds, Next: 'CountChildren' },
      Tolerated: { Type: 'Pass', Output: outputOf('$failure.job', '{% $failure.failed %}'), ...after },
      FindFailed: {
        Type: 'Task',
        Resource: '${ListJobs}',
        Arguments: { ArrayJobId: '{% $failure.job %}', JobStatus: 'FAILED', MaxResults: mostRead },
        Retry: retry,
        Catch: [{ ErrorEquals: ['States.ALL'], Output: {}, Next: failed }],
        Assign: { failure: listedFailure },
        Output: {},
        Next: failed,
      },
      GiveUp: { Type: 'Fail', Error: '{% $failure.class %}', Cause: `{% 'The array failed: ' & $failure.says %}` },
    } satisfies States as States,
  };
};
