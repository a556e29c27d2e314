/**
 * The kinds of failure that can end an attempt. Each is the `Error` of a failed execution, by which users filter, so it
 * is never renamed.
 */
export const failureClasses = [
  'payload',
  'spot',
  'timeout',
  'out-of-memory',
  'image-pull',
  'never-placed',
  'stopped',
  'exit-code',
  'submission',
  'unknown',
] as const;

/** One of the kinds of failure. */
export type FailureClass = (typeof failureClasses)[number];

/**
 * A JSONata regular expression for `"Reason"` and `"StatusReason"` of a job's detail: the key is the first group, the
 * inside of the JSON string the second. It contains no alternation, since a repeated one overflows the stack of Java's
 * regular expressions on long texts.
 */
const reasons = String.raw`/"((?:Status)?Reason)":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;

/** JSONata for the groups of the last of some matches: the values of the job itself come after those of its attempts. */
const groupsOfLast = (matches: string) => `${matches}[-1].groups`;
const groupsOfLastMatch = (expression: string) => groupsOfLast(`$match($c, ${expression})`);

/**
 * Returns a JSONata expression that turns `$states.errorOutput` into `{class, says}`: the `FailureClass`, and AWS's own
 * reason in at most 900 characters.
 *
 * The Cause of a failed `.sync` task is the job's detail as JSON, with the environment of the container and so with the
 * event, which a stranger may have sent. It may be cut off anywhere, or be plain text if the job could not be
 * submitted, and JSONata cannot catch an error of `$parse`. So the values are found by regular expressions that begin
 * with a whole key, `"StatusReason":`. Text of an event cannot match: its quotes are escaped inside JSON, so the
 * closing quote of the key would be `\"`. A value that is cut off does not match, and the one of the attempt is used.
 * If nothing matches, a Cause that looks like JSON is not quoted, since it may contain the event.
 *
 * AWS's texts:
 * - `Host EC2 (instance i-…) terminated.`: https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html
 * - `Job attempt duration exceeded timeout`: https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 * - `OutOfMemoryError: …`, `CannotPullContainerError: …`:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * - `MISCONFIGURATION:…`, `CAPACITY:…`, of the job queue's `JobStateTimeLimitActions`:
 *   https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 *
 * On Spot capacity, exit codes 143 (SIGTERM) and 137 (SIGKILL) count as an interruption unless AWS gives another
 * reason: the state machine cannot see the interruption notice, and the watcher on the instance stops the container
 * long before Batch reports `Host EC2`.
 *
 * Variables: `$c` Cause, `$m` all matches of `reasons`, `$t` StatusReason, `$o` Reason of the container, `$x` exit code,
 * `$j` job id, `$r` the reason that is reported.
 */
export const failureExpression = (spot: boolean): string =>
  String.raw`{%(
$c:=$states.errorOutput.Cause & '';
$m:=$match($c, ${reasons});
$t:=${groupsOfLast("$m[groups[0] != 'Reason']")}[1];
$o:=${groupsOfLast("$m[groups[0] = 'Reason']")}[1];
$x:=${groupsOfLastMatch(String.raw`/"ExitCode":\s*(\d{1,9})\D/`)}[0];
$j:=${groupsOfLastMatch(String.raw`/"JobId":\s*"([\w:-]{1,90})"/`)}[0];
$r:=$t & ($t and $o ? ': ') & $o;
$r:=$r != '' or $contains($c, /^\s*\{/) ? $replace($r, '\\"', '"') : $c;
{'class':
$contains($r, /Container Overrides length|Job size must be/) ? 'payload' :
$contains($r, /^Host EC2/) ? 'spot' :
$contains($r, 'exceeded timeout') ? 'timeout' :
$contains($r, 'OutOfMemory') ? 'out-of-memory' :
$contains($r, 'CannotPull') ? 'image-pull' :
$contains($r, /MISCONFIGURATION|CAPACITY:/) ? 'never-placed' :
$contains($c, /"Is(Cancelled|Terminated)":\s*true/) or $contains($r, /terminat|cancel/i) ? 'stopped' :
${spot ? "$x in ['137', '143'] ? 'spot' :\n" : ''}$x > '0' ? 'exit-code' :
$contains($states.errorOutput.Error, /^Batch|Permiss/) ? 'submission' : 'unknown',
'says': $substring($r = '' ? 'no reason given' : $r, 0, 750) & ($x ? '; exit code ' & $x) & ($j ? '; job ' & $j)}
)%}`.replaceAll('\n', '');
