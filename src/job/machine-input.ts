/**
 * What an execution's input may be: `{triggerEvent: string, jobName?: string}`, Stacktape's form, which the trigger
 * function sends too; further keys do not matter. Anything else is taken as the event itself. JSONata looks through
 * arrays for a key, so that the input's own type is asked first.
 */
const wrapped =
  "$type($i) = 'object' and $type($i.triggerEvent) = 'string' and $exists($i.jobName) = ($type($i.jobName) = 'string')";

/**
 * A JSONata expression that turns the execution's input into `{event, name}`. The event is text: `triggerEvent`, a bare
 * string as it is, or the JSON of the input. The Batch job's name is `jobName` or else the execution's name, with all
 * that Batch refuses turned to hyphens: `^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$`,
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html
 */
export const inputExpression = `{%(
$i:=$states.input;
$w:=${wrapped};
$n:=$w and $i.jobName ? $i.jobName : $states.context.Execution.Name;
$n:=$replace($replace($n, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, '');
{'event': $w ? $i.triggerEvent : $string($i), 'name': $substring($n = '' ? 'job' : $n, 0, 128)}
)%}`.replaceAll('\n', '');
