import { lostEventExit } from '../packaging/restored-event.ts';
import { passingPull } from './infrastructure-retries.ts';
import { compactJsonata } from './jsonata.ts';

/**
 * The kinds of failure that can end an attempt. Each is the `Error` of a failed execution, by which users filter, so it
 * is never renamed.
 */
export const failureClasses = [
  'payload',
  'spot',
  'host-lost',
  'timeout',
  'out-of-memory',
  'image-pull',
  'never-placed',
  'stopped',
  'exit-code',
  'submission',
  'unknown',
  'no-place',
  'not-chained',
  'array',
] as const;

/**
 * The kinds of failure after which another attempt would be wrong: an event that is too large stays too large, one that
 * is not in S3 any more stays away, and whoever stops a job means it.
 */
const finalClasses: readonly FailureClass[] = ['payload', 'stopped'];

/**
 * Returns a JSONata condition on `$failure`: true if another attempt may succeed. With `retryOnOutOfMemory: false` the next
 * attempt would have too little memory again.
 */
export const retryableCondition = (retryOnOutOfMemory = true): string => {
  const classes: readonly FailureClass[] = retryOnOutOfMemory ? finalClasses : [...finalClasses, 'out-of-memory'];
  return `$not($failure.class in [${classes.map((one) => `'${one}'`).join()}])`;
};

/**
 * Returns the failure of an attempt that did not end within the seconds of its Task state: those that it may wait in the
 * queue, and those that it may run. Batch itself ends a job that runs too long, so this one was not placed.
 */
export const neverPlacedFailure = (seconds: number): { readonly class: FailureClass; readonly says: string } => ({
  class: 'never-placed',
  says: `not done in ${seconds} seconds, queue included`,
});

/** One of the kinds of failure. */
export type FailureClass = (typeof failureClasses)[number];

/**
 * A JSONata regular expression for `"Reason"` and `"StatusReason"` of a job's detail: the key is the first group, the
 * inside of the JSON string the second. It contains no alternation, since a repeated one overflows the stack of Java's
 * regular expressions on long texts.
 */
const reasonOf = (key: string): string => String.raw`/"${key}":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;
const reasons = reasonOf('((?:Status)?Reason)');

/** JSONata for the groups of the last of some matches: the values of the job itself come after those of its attempts. */
const groupsOfLast = (matches: string) => `${matches}[-1].groups`;
const groupsOfLastMatch = (expression: string) => groupsOfLast(`$match($c, ${expression})`);

/** JSONata for the id of the job. */
const jobId = `${groupsOfLastMatch(String.raw`/"JobId":\s*"([\w:-]{1,90})"/`)}[0]`;
/** JSONata conditions on the Cause: it looks like JSON, an event in it was too large, a person stopped the job. */
const isJson = String.raw`$contains($c, /^\s*\{/)`;
const tooLarge = '/Container Overrides length|Job size must be/';
const isStopped = String.raw`$contains($c, /"Is(Cancelled|Terminated)":\s*true/) or $contains($t, /terminat|cancel/i)`;
/** JSONata condition on the error: AWS did not take the job. */
const isRefused = '$contains($e.Error, /^Batch|Permiss/)';

/**
 * JSONata cases for the failures of a task on Fargate, by ECS's reasons: `Your Spot Task was interrupted.`, a task that ECS
 * stops to maintain the infrastructure below it, a network interface or disk that it could not provide, and no capacity.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
const fargateClasses = `$h(/Spot Task was interrupted/) ? 'spot' :
$h(/maintenance on the underlying|provisioning to complete/) ? 'host-lost' :
$h(/Capacity is unavailable/) ? 'never-placed' :
`;

/**
 * Returns a JSONata expression that turns `$states.errorOutput` into `{class, free, says}`: the `FailureClass`, whether
 * another try costs no attempt, and AWS's own reason in at most 900 characters.
 *
 * The Cause of a failed `.sync` task is the job's detail as JSON, with the environment of the container and so with the
 * event, which a stranger may have sent. It may be cut off anywhere, or be plain text if the job could not be
 * submitted, and JSONata cannot catch an error of `$parse`. So the values are found by regular expressions that begin
 * with a whole key, `"StatusReason":`. Text of an event cannot match: its quotes are escaped inside JSON, so the
 * closing quote of the key would be `\"`. A value that is cut off does not match, and the one of the attempt is used.
 * If nothing matches, a Cause that looks like JSON is not quoted, since it may contain the event.
 *
 * AWS's texts:
 * - `Host EC2 (instance i-…) terminated.`, of Spot capacity an interruption, on demand a failed or replaced host:
 *   https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html
 * - `Job attempt duration exceeded timeout`: https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 * - `OutOfMemoryError: …`, `CannotPullContainerError: …`:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * - `MISCONFIGURATION:…`, `CAPACITY:…`, of the job queue's `JobStateTimeLimitActions`:
 *   https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 *
 * A job is stopped if AWS says so in IsTerminated or IsCancelled, or if StatusReason, which holds the reason that
 * TerminateJob and CancelJob are given, speaks of it. The container's own reason does not count: Docker's
 * `context canceled` is a failure of the host, after which another attempt may succeed.
 *
 * On Spot capacity, exit codes 143 (SIGTERM) and 137 (SIGKILL) count as an interruption unless AWS gives another
 * reason: the state machine cannot see the interruption notice, and the watcher on the instance stops the container
 * long before Batch reports `Host EC2`.
 *
 * The instance of an attempt is asked for nothing: docs/decisions/0015-a-signal-on-spot-is-an-interruption.md.
 *
 * Another try is free if the container never started: the detail has no time of the start, and the host was lost or the
 * pull was throttled or timed out. Keys are sorted, so `StatusReason` comes after the `StartedAt` of the attempt; a detail that
 * was cut off before it proves nothing. An event cannot forge either.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_AttemptDetail.html
 * A job on Fargate has no `Host EC2`: `fargateClasses` are what ECS says there.
 *
 * The entry of our images ends with an exit code of its own if the event of the run is not in S3 any more (`spills`).
 *
 * Variables: `$run.uri` the event's address in S3, `$e` error output, `$c` Cause, `$m` all matches of `reasons`, `$t` StatusReason, `$o` Reason of the
 * container, `$x` exit code, `$j` job id, `$r` the reason that is reported, `$h` looks for a pattern in it, `$l` a host that ended, `$k` the class. `onDemand` is a condition in JSONata for the attempts of a job on Spot
 * capacity that run on demand.
 */
export const failureExpression = (spot: boolean, spills: boolean, onDemand?: string, fargate = false): string => {
  const signals = onDemand === undefined ? '' : ` and $not(${onDemand})`;
  const host =
    spot && onDemand !== undefined ? `(${onDemand} ? 'host-lost' : 'spot')` : `'${spot ? 'spot' : 'host-lost'}'`;
  return compactJsonata(String.raw`{%(
$e:=$states.errorOutput;
$c:=$e.Cause & '';
$m:=$match($c, ${reasons});
$t:=${groupsOfLast("$m[groups[0] != 'Reason']")}[1];
$o:=${groupsOfLast("$m[groups[0] = 'Reason']")}[1];
$x:=${groupsOfLastMatch(String.raw`/"ExitCode":\s*(\d{1,9})\D/`)}[0];
$j:=${jobId};
$r:=$t & ($t and $o ? ': ') & $o;
$r:=$r != '' or ${isJson} ? $replace($r, '\\"', '"') : $c;
$h:=function($p) { $contains($r, $p) };
$l:=$h(/^Host EC2/);
$k:=
$h(${tooLarge}) ? 'payload' :
$l ? ${host} :
${fargate ? fargateClasses : ''}$h('exceeded timeout') ? 'timeout' :
$h('OutOfMemory') ? 'out-of-memory' :
$h('CannotPull') ? 'image-pull' :
$h(/MISCONFIGURATION|CAPACITY:/) ? 'never-placed' :
${isStopped} ? 'stopped' :
${spot ? `$x in ['137', '143']${signals} ? 'spot' :\n` : ''}${spills ? `$x = '${lostEventExit}' and $run.uri ? 'payload' :\n` : ''}$x > '0' ? 'exit-code' :
${isRefused} ? 'submission' : 'unknown';
{'class': $k,
'free': $t and $not($contains($c, /"StartedAt":\s*[1-9]/)) and ($l or $k = 'image-pull' and $h(${passingPull})),
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($x ? '; exit code ' & $x) & ($j ? '; job ' & $j)}
)%}`);
};

/**
 * Returns a JSONata expression that turns `$states.errorOutput` of an array job into `{class, job, says}`. Its detail is that of
 * the parent of its children, which has no container, and the status reason `Array Child Job failed`: it has the class
 * `array` and its id until the children are counted. `failureExpression` says how the Cause is read.
 */
export const arrayFailureExpression = compactJsonata(String.raw`{%(
$e:=$states.errorOutput;
$c:=$e.Cause & '';
$t:=${groupsOfLastMatch(reasonOf('StatusReason'))}[0] & '';
$j:=${jobId};
$r:=$t != '' or ${isJson} ? $replace($t, '\\"', '"') : $c;
{'class': $contains($r, ${tooLarge}) ? 'payload' : ${isStopped} ? 'stopped' : $j ? 'array' : ${isRefused} ? 'submission' : 'unknown',
'job': $j,
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($j ? '; job ' & $j)}
)%}`);
