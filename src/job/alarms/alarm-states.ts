import type { Expression } from '../../cloudformation/expression.ts';
import { beforeFailing, type State, type States } from '../before-failing.ts';
import { compactJsonata } from '../jsonata.ts';
import { patience } from '../places/table-calls.ts';

/** The topics to which a run writes that fails for good, and the words by which its reader finds it. */
export interface RunAlarms {
  /** The ARNs of the topics, each once; at least one. */
  readonly topics: readonly Expression[];
  readonly stack: string;
  readonly stage: string;
  /** The host of the console, after the region: `console.aws.amazon.com`. */
  readonly consoleHost: string;
}

/** Returns the name of the state that writes to the n-th topic, counted from 0, which is the placeholder of its ARN too. */
export const tellOf = (index: number): string => `Tell${index + 1}`;

/** The longest subject, in characters of ASCII: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const longestSubject = 100;

/**
 * Returns the JSONata text of the message of a run that fails for good. The cause is that of the execution, which quotes AWS
 * and no event.
 */
const messageText = (job: string, { stack, stage, consoleHost }: RunAlarms): string => {
  const show = (command: string) => `'${command} --stage ${stage} --execution ' & $x.Name`;
  return `{% ${compactJsonata(`(
$x:=$states.context.Execution;
$r:=$split($x.Id, ':')[3];
$join(['The run ' & $x.Name & ' of the job ${job} (${stack}) failed for good: ' & $failed.error & '.', '', $failed.cause, '',
'Show it: ' & ${show('runs')}, 'Its log: ' & ${show('logs')},
'Console: https://' & $r & '.${consoleHost}/states/home?region=' & $r & '#/v2/executions/details/' & $x.Id], '\\n')
)`)} %}`;
};

/**
 * Returns the states of a job's machine with those that write to its topics before a run fails. Each is tried for up to eight
 * minutes; one that takes nothing changes nothing of how the run ends.
 */
export const tellingStates = (states: States, job: string, alarms: RunAlarms | undefined): States => {
  if (alarms === undefined) return states;
  const last = 'FailedAndTold';
  const tells = alarms.topics.map((_, index): [string, State] => {
    const next = { Output: {}, Next: index + 1 < alarms.topics.length ? tellOf(index + 1) : last };
    return [
      tellOf(index),
      {
        Type: 'Task',
        Resource: '${Publish}',
        Arguments: {
          TopicArn: `\${${tellOf(index)}}`,
          Subject: `{% ${compactJsonata(`$substring('${job} failed: ' & $failed.error & ' (${alarms.stack})', 0, ${longestSubject})`)} %}`,
          Message: messageText(job, alarms),
        },
        Retry: [patience],
        Catch: [{ ErrorEquals: ['States.ALL'], ...next }],
        ...next,
      },
    ];
  });
  return { ...beforeFailing(states, tellOf(0), last), ...Object.fromEntries(tells) };
};
