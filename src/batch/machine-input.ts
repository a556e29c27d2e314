/**
 * What an execution's input may be: `{triggerEvent: string, jobName?: string}`, Stacktape's form, which the trigger
 * function sends too; further keys do not matter. Anything else is taken as the event itself. JSONata looks through
 * arrays for a key, so that the input's own type is asked first.
 */
const wrapped = `$type($i) = 'object' and $type($i.triggerEvent) = 'string' and ($type($i.jobName) = 'string' or $not($exists($i.jobName)))`;

/** The event as text: `triggerEvent`, a bare string as it is, or the JSON of the input. */
export const eventExpression = `{% ($i := $states.input; ${wrapped} ? $i.triggerEvent : $string($i)) %}`;

/**
 * The Batch job's name: `jobName`, or the execution's name, with everything that Batch refuses turned to hyphens.
 * `^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$`, https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html
 */
export const jobNameExpression = `{% ($i := $states.input; $n := ${wrapped} ? $i.jobName; $n := $replace($replace($n ? $n : $states.context.Execution.Name, /[^A-Za-z0-9_-]/, '-'), /^[_-]+/, ''); $substring($n = '' ? 'job' : $n, 0, 128)) %}`;
