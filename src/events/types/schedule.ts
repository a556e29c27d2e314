import { arn, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { errorAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { later, required, text } from '../../schema/shape.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import { defineEvent, type TriggerPart } from '../event.ts';
import { payloadForms, payloadMistakes, targetInput } from '../parts/payload-form.ts';
import { parseSchedule } from '../parts/schedule-expression.ts';
import { scheduleWords } from '../parts/schedule-in-words.ts';
import { mostStartsPerYear, nextRuns } from '../parts/schedule-runs.ts';

const trigger: TriggerPart = {
  recognizes: (event) => event.source === 'aws.events' && event['detail-type'] === 'Scheduled Event',
  // A replayed event keeps its id and must start another run. Without an id it is the one of the invocation, which
  // Lambda's retries keep.
  identity: (event, requestId) => (event.id ? JSON.stringify([event.id, event['replay-name']]) : requestId),
};

/** True for a payload that the trigger function would take for an event of AWS. */
const isNative = (payload: unknown): boolean => {
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  const event = payload as any;
  if (event === null || typeof event !== 'object') return false;
  return trigger.recognizes(event) || String(event.Records?.[0]?.eventSource).startsWith('aws:');
};

/**
 * Starts a job at fixed times or intervals, by a rule of the default event bus. Not by EventBridge Scheduler, which has
 * neither `inputPath` nor `inputTransformer`:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const schedule = defineEvent({
  type: 'schedule',
  says: 'Starts the job at fixed times or intervals, in UTC.',
  properties: {
    scheduleRate: required(
      text('`rate(2 hours)`, or `cron(0 14 * * ? *)`: minutes, hours, day of month, month, day of week, year.'),
    ),
    timezone: later(
      text('The time zone of the expression, such as `Europe/Prague`; UTC without it.', { minLength: 1 }),
    ),
    ...payloadForms,
  },
  atMostOne: ['input', 'inputPath', 'inputTransformer'],
  example: jobExample(`
events:
  - type: schedule
    properties:
      scheduleRate: cron(0 14 * * ? *)
      input:
        report: daily
`),
  sample: {
    version: '0',
    id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '123456789012',
    time: '2015-10-08T16:53:06Z',
    region: 'us-east-1',
    resources: ['arn:aws:events:us-east-1:123456789012:rule/my-scheduled-rule'],
    detail: {},
  },
  asynchronous: true,
  whenAsleep: 'disabled',
  trigger,
  source: () => undefined,
  words: ({ scheduleRate }) => (hasToken(scheduleRate) ? 'a schedule' : scheduleWords(scheduleRate)),
  nextRuns({ scheduleRate, timezone }, now) {
    const kind = hasToken(scheduleRate) ? undefined : parseSchedule(scheduleRate).kind;
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rate-expressions.html
    if (kind === 'rate') return 'from-deployment';
    return kind === 'cron' && timezone === undefined ? nextRuns(scheduleRate, now) : undefined;
  },
  startsIn: ({ type, isChild, properties: { ScheduleExpression: written } }) => {
    if (!isChild || type !== 'AWS::Events::Rule') return [];
    return [typeof written === 'string' ? scheduleWords(written) : 'a schedule'];
  },
  startsPerYear: ({ scheduleRate }) => (hasToken(scheduleRate) ? undefined : mostStartsPerYear(scheduleRate)),
  distinctBy: ({ scheduleRate: rate, input, inputPath, inputTransformer }) => ({
    rate,
    input,
    inputPath,
    inputTransformer,
  }),
  check({ scheduleRate, timezone: _, ...form }, event) {
    const at = [...event.path, 'properties'];
    const parsed = hasToken(scheduleRate) ? undefined : parseSchedule(scheduleRate);
    return [
      ...(parsed?.kind === 'mistake'
        ? [errorAt('config/schedule', [...at, 'scheduleRate'], parsed.sentence, parsed.hint)]
        : []),
      ...payloadMistakes(form, at, isNative),
    ];
  },
  expand({ scheduleRate, timezone: _, ...form }, event) {
    const parsed = hasToken(scheduleRate) ? undefined : parseSchedule(scheduleRate);
    const rule = getAtt(event.id('Rule'), 'Arn');
    return [
      event.child('Rule', 'in-place', {
        Type: 'AWS::Events::Rule',
        DependsOn: [event.stateMachine],
        Properties: {
          State: event.enabled ? 'ENABLED' : 'DISABLED',
          ScheduleExpression: parsed && 'text' in parsed ? parsed.text : expressionOf(scheduleRate),
          Targets: [
            {
              Id: 'trigger',
              Arn: event.trigger.arn,
              // An event that EventBridge cannot deliver for 24 hours, its default, would be lost.
              DeadLetterConfig: { Arn: deadLetterQueueArn },
              ...targetInput(form),
            },
          ],
        },
      }),
      event.invokePermission('events.amazonaws.com', rule),
      {
        kind: 'need',
        of: 'dead-letters',
        service: 'events.amazonaws.com',
        source: rule,
        pattern: arn('events', 'rule/*'),
      },
    ];
  },
});
