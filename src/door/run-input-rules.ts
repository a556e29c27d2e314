import type { InputRule } from './input-rules.ts';
import { trueOrFalse } from './input-values.ts';

/** Names of executions, and their ARNs: https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html */
const executions = {
  pattern: /^(arn:[a-z0-9-]+:states:[a-z0-9-]+:\d{12}:execution:[\w-]{1,80}:)?[\w-]{1,80}$/,
  allowed: 'the name or the ARN of a run, as the command runs lists them',
} as const;

/** The inputs of the commands that start and show runs. */
export const runInputRules = {
  job: {
    group: 'run',
    says: "The job's name in the config. Default: the only job of the stage; for runs all jobs.",
    kind: 'text',
    for: ['run', 'runs', 'logs'],
  },
  event: {
    group: 'run',
    says: 'The event to start the job with, as JSON. Default: {}.',
    kind: 'text',
    for: ['run', 'preview'],
    allowed: 'JSON',
  },
  'event-file': {
    group: 'run',
    says: 'The file with the event, as JSON; its path is relative to the config.',
    kind: 'text',
    for: ['run', 'preview'],
  },
  sample: {
    group: 'run',
    says: 'The type of an event, such as sqs, to start the job with a sample of it.',
    kind: 'text',
    for: ['run', 'preview'],
  },
  local: {
    group: 'run',
    says: 'Whether run starts the job in the local Docker, by the config, not in AWS; the stage is dev unless named. Default: false.',
    kind: 'text',
    for: ['run'],
    ...trueOrFalse,
  },
  // Not env-file: Node.js applies the NODE_OPTIONS of a file that --env-file names, also behind the program's own path.
  'dotenv-file': {
    group: 'run',
    says: 'With local: a dotenv file with variables for the container, such as secrets; its path is relative to the current folder.',
    kind: 'text',
    for: ['run'],
  },
  index: {
    group: 'run',
    says: 'The number of a child of an array, from 0: the one whose log is shown, or with local the one that runs. Default: with local 0, else those that failed, or all.',
    kind: 'text',
    for: ['run', 'logs'],
  },
  wait: {
    group: 'run',
    says: 'Whether the run of a job, or the deployment, is followed to its end. With false a deploy ends once CloudFormation has begun; the next one, or outputs, waits for it. Default: true.',
    kind: 'text',
    for: ['deploy', 'run', 'runs'],
    ...trueOrFalse,
  },
  execution: {
    group: 'run',
    says: 'The run to show: its name, or its ARN.',
    kind: 'text',
    for: ['runs', 'logs'],
    ...executions,
  },
  stop: {
    group: 'run',
    says: 'The run to stop, with its job of AWS Batch: its name, or its ARN.',
    kind: 'text',
    for: ['runs'],
    ...executions,
  },
  retry: {
    group: 'run',
    says: 'The run to repeat with its event, once it has ended: its name, or its ARN.',
    kind: 'text',
    for: ['runs'],
    ...executions,
  },
  follow: {
    group: 'run',
    says: 'Whether logs goes on until the run has ended. Default: false.',
    kind: 'text',
    for: ['logs'],
    ...trueOrFalse,
  },
  'failure-issue': {
    group: 'run',
    says: 'Whether runs keeps one issue for each job whose runs failed since the last success, in place of the list; its job needs issues: write. Default: false.',
    kind: 'text',
    for: ['runs'],
    ...trueOrFalse,
  },
  since: {
    group: 'run',
    says: 'Shows the lines, or counts the failures, from then on: so long ago (30m, 1h, 2d), or a date (2026-11-29T14:00Z).',
    kind: 'text',
    for: ['logs', 'runs'],
    allowed: 'so long ago, such as 30m, 1h, 2d; or a date such as 2026-11-29T14:00Z',
  },
} as const satisfies Record<string, InputRule>;
