import { compactJsonata } from './jsonata.ts';

/**
 * A JSONata condition on `$i`, the execution's input: true for `{triggerEvent: string, jobName?: string}`, the form of
 * Stacktape and of the trigger function, with any other keys. It checks the type of the input first, since JSONata
 * finds the keys of an array's items too.
 */
const wrapped =
  "$type($i) = 'object' and $type($i.triggerEvent) = 'string' and $exists($i.jobName) = ($type($i.jobName) = 'string')";

/**
 * Returns a JSONata expression that turns the execution's input into `{event, name, uri}`. `event` is the text of `triggerEvent`,
 * the input itself if it is a string, or else the input's JSON. `uri`, of a job that `spills`, is the address of an event that
 * the trigger function put into S3, and absent for any other: never what an event says of itself, which a stranger may have sent. `name`, for the Batch job, is `jobName` or the name of
 * the execution, with a hyphen for each character that Batch refuses: `^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$`
 * (https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html).
 *
 * Variables: `$i` input, `$w` true if the event is in `triggerEvent`, `$n` name.
 */
export const inputExpression = (spills: boolean): string =>
  compactJsonata(`{%(
$i:=$states.input;
$w:=${wrapped};
$n:=$w and $i.jobName ? $i.jobName : $states.context.Execution.Name;
$n:=$replace($replace($n, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, '');
{'event': $w ? $i.triggerEvent : $string($i), 'name': $substring($n = '' ? 'job' : $n, 0, 128)${
    spills ? ", 'uri': $w and $type($i.eventUri) = 'string' ? $i.eventUri" : ''
  }}
)%}`);
