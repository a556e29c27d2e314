/**
 * What kind of failure ended an attempt. These words are the `Error` of a failed execution and what people filter by:
 * never renamed.
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

export type FailureClass = (typeof failureClasses)[number];

/**
 * Both of Batch's reasons: the key as the first group, the inside of its JSON text as the second. Written without
 * alternation, since a repeated alternative overflows the stack of Java's expressions on long texts.
 */
const reasons = String.raw`/"((?:Status)?Reason)":\s*"([^\\"]*(?:\\.[^\\"]*)*)"/`;

/** The last match: the job's own values come after those of its attempts. */
const last = (matches: string) => `${matches}[-1].groups`;
const found = (expression: string) => last(`$match($c, ${expression})`);

/**
 * A JSONata expression that turns `$states.errorOutput` into `{class, says}`: the plain class and AWS's own reason, at
 * most 900 characters.
 *
 * The Cause of a failed `.sync` task is the job's detail as JSON, with the container's environment and so with the
 * event that somebody sent. It may be cut off anywhere, or plain text if the job could not be submitted, and JSONata
 * cannot catch what `$parse` throws. So the values are found by regular expressions that begin with a whole key,
 * `"StatusReason":`. Text of an event cannot look like one: inside JSON its quotes are escaped, and the key's closing
 * quote would be `\"`. A value that is cut off does not match, so that the attempt's is taken. Where nothing is found,
 * a Cause that looks like JSON is never quoted, lest it show the event.
 *
 * The words are those of AWS:
 * - `Host EC2 (instance i-…) terminated.`: https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html
 * - `Job attempt duration exceeded timeout`: https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
 * - `OutOfMemoryError: …`, `CannotPullContainerError: …`:
 *   https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * - `MISCONFIGURATION:…`, `CAPACITY:…`: the reasons of the queue's time limits,
 *   https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 *
 * On spot capacity exit 143 (SIGTERM) and 137 (SIGKILL) count as a reclaim unless AWS names another reason: the machine
 * cannot see the reclaim notice, and its watcher ends a container long before Batch would say `Host EC2`.
 */
export const failureExpression = (spot: boolean): string =>
  String.raw`{%(
$c:=$states.errorOutput.Cause & '';
$m:=$match($c, ${reasons});
$t:=${last("$m[groups[0] != 'Reason']")}[1];
$o:=${last("$m[groups[0] = 'Reason']")}[1];
$x:=${found(String.raw`/"ExitCode":\s*(\d{1,9})\D/`)}[0];
$j:=${found(String.raw`/"JobId":\s*"([\w:-]{1,90})"/`)}[0];
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
