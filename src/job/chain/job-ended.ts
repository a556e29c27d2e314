import { compactJsonata } from '../jsonata.ts';
import type { Chain, Ending } from './chain.ts';

/** The `type` of the event by which a job that has ended starts the next ones. Frozen: jobs read it. */
export const jobEndedType = 'job-ended';

/**
 * The most characters of the event with the trigger event in it, as JSON inside JSON: the limit of the trigger function,
 * since the event is a variable of the run that it starts.
 */
const mostInline = 6_000;

/** The parts of a job that the event of its end depends on. */
export interface EndedRun {
  /** True if an event may be in S3. */
  readonly spills: boolean;
  /** Set for a job whose run is an array. */
  readonly array?: unknown;
}

/**
 * Returns a JSONata expression for `{event, name, id}` at the end of a run: the event of the jobs that come after it, as JSON, 32
 * digits that are its own, and the name of the executions that it starts, at most 76 of 80 characters. A repeated start has
 * the name of the first, and so makes no second run
 * (https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html).
 *
 * The event has the trigger event of the run as long as both fit into a variable. Characters outside of ASCII count as the
 * two escapes of a surrogate pair, since JSONata counts such a pair as one character or as two.
 *
 * Variables: `$x` execution, `$b` the event without, `$w` with the trigger event, `$n` its size, `$h` the digits.
 */
export const followExpression = (
  job: string,
  { stack }: Pick<Chain, 'stack'>,
  ending: Ending,
  { spills, array }: EndedRun,
): string =>
  compactJsonata(`{%(
$x:=$states.context.Execution;
$b:={'type': '${jobEndedType}', 'job': '${job}', 'stack': '${stack}', 'status': '${ending === 'onSuccess' ? 'succeeded' : 'failed'}',
'execution': $x.Name, 'executionArn': $x.Id, 'startedAt': $x.StartTime, 'endedAt': $now(), 'attempts': $attempt,
${ending === 'onSuccess' ? `'jobId': $states.input.jobId${array === undefined ? '' : ", 'array': $states.input.array"}` : "'class': $failed.error, 'cause': $substring($failed.cause, 0, 1000)"}};
$w:=${
    spills ? "$run.uri ? $merge([$b, {'triggerEventUri': $run.uri}]) : " : ''
  }$merge([$b, {'triggerEvent': $run.event}]);
$h:=$substring($hash($x.Id, 'SHA-256'), 0, 32);
$n:=$length($replace($string([$string($w)]), /[^ -~]/, '------------'));
{'event': $string($n > ${mostInline} ? $b : $w), 'name': 'after-${job.slice(0, 37)}-' & $h, 'id': $h}
)%}`);

/** Returns the JSONata text of the input with which a run starts another job, in the form of the trigger function. */
export const inputOfFollower = (follower: string): string =>
  `{% ${compactJsonata(
    `$string({'triggerEvent': $follow.event, 'jobName': '${follower}-' & $substring($follow.id, 0, 12)})`,
  )} %}`;
