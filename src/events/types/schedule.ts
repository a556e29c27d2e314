import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { required, text } from '../../schema/shape.ts';
import { defineEvent, type TriggerPart } from '../event.ts';
import { busRule } from '../parts/bus-rule.ts';
import { misreadBy } from '../parts/native-payload.ts';
import { type PayloadForm, payloadForms, payloadMistakes } from '../parts/payload-form.ts';
import { parseSchedule } from '../parts/schedule-expression.ts';
import { scheduleWords } from '../parts/schedule-in-words.ts';
import { mostStartsPerYear, nextRuns } from '../parts/schedule-runs.ts';
import { zonedSchedule } from '../parts/scheduler.ts';
import { isKnownZone, zoneMistakes } from '../parts/time-zone.ts';

const trigger: TriggerPart = {
  recognizes: (event) => /^aws.(ev|sch).+Scheduled Event$/.test(event.source + event['detail-type']),
  // Scheduler gives another id to each attempt to deliver a firing, and the same time to all of them. A rule's event has
  // an id of its own, which a replayed event keeps, and must start another run. Without an id it is the one of the
  // invocation, which Lambda's retries keep.
  identity: (event, requestId) =>
    event.id
      ? JSON.stringify(/sch/.test(event.source) ? [event.resources, event.time] : [event.id, event['replay-name']])
      : requestId,
};

/** Returns the diagnostics of a time zone, at the config path of the event's properties. */
const timezoneMistakes = (timezone: string, { inputPath, inputTransformer }: PayloadForm, at: Path): Diagnostic[] => {
  const transformed = [inputPath === undefined ? [] : 'inputPath', inputTransformer ? 'inputTransformer' : []].flat();
  return [
    ...(hasToken(timezone) ? [] : zoneMistakes(timezone, [...at, 'timezone'])),
    ...transformed.map((key) =>
      errorAt(
        'config/timezone',
        [...at, key],
        `A schedule with a timezone is one of EventBridge Scheduler, which has no ${key}.`,
        'Write input, which is the same at every firing, or leave timezone out and write the times in UTC.',
      ),
    ),
  ];
};

/** Returns a schedule in words; without those of what only CloudFormation knows. */
const wordsOf = (rate: string, timezone: string | undefined): string =>
  hasToken(rate) || hasToken(timezone ?? '') ? 'a schedule' : scheduleWords(rate, timezone);

/** Returns a warning about a time zone of a rate: a rate has no time of day. */
const rateWarning = (at: Path): Diagnostic =>
  warningAt(
    'config/timezone',
    [...at, 'timezone'],
    'A rate counts from its deployment, in whatever time zone; with one, it fires right after the deployment, too.',
    'Leave timezone out, or write cron(…) for a time of day.',
  );

/**
 * Starts a job at fixed times or intervals: by a rule of the default event bus, or in a time zone by EventBridge
 * Scheduler, which has neither `inputPath` nor `inputTransformer`:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const schedule = defineEvent({
  type: 'schedule',
  says: 'Starts the job at fixed times or intervals, in UTC or another time zone.',
  properties: {
    scheduleRate: required(
      text('`rate(2 hours)`, or `cron(0 14 * * ? *)`: minutes, hours, day of month, month, day of week, year.'),
    ),
    // https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
    timezone: text('The time zone of the expression, such as `Europe/Prague`; UTC without it.', {
      minLength: 1,
      maxLength: 50,
    }),
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
  - type: schedule
    properties:
      scheduleRate: cron(0 8 ? * MON-FRI *)
      timezone: Europe/Prague
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
  onlyTime: true,
  whenAsleep: 'disabled',
  trigger,
  source: () => undefined,
  words: ({ scheduleRate, timezone }) => wordsOf(scheduleRate, timezone),
  zone: ({ timezone }) => timezone,
  nextRuns({ scheduleRate, timezone: zone = 'UTC' }, now) {
    const kind = hasToken(scheduleRate) ? undefined : parseSchedule(scheduleRate).kind;
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rate-expressions.html
    if (kind === 'rate') return 'from-deployment';
    return kind === 'cron' && isKnownZone(zone) ? nextRuns(scheduleRate, now, { zone }) : undefined;
  },
  startsIn: ({ type, isChild, properties: { ScheduleExpression: written, ScheduleExpressionTimezone: zone } }) => {
    if (!isChild || !['AWS::Events::Rule', 'AWS::Scheduler::Schedule'].includes(type)) return [];
    if (typeof written !== 'string') return ['a schedule'];
    return [zone === undefined || typeof zone === 'string' ? scheduleWords(written, zone) : 'a schedule'];
  },
  startsPerYear: ({ scheduleRate }) => (hasToken(scheduleRate) ? undefined : mostStartsPerYear(scheduleRate)),
  distinctBy: ({ scheduleRate: rate, timezone, input, inputPath, inputTransformer }) => ({
    rate,
    timezone,
    input,
    inputPath,
    inputTransformer,
  }),
  check({ scheduleRate, timezone, ...form }, event) {
    const at = [...event.path, 'properties'];
    const parsed = hasToken(scheduleRate) ? undefined : parseSchedule(scheduleRate);
    return [
      ...(parsed?.kind === 'mistake'
        ? [errorAt('config/schedule', [...at, 'scheduleRate'], parsed.sentence, parsed.hint)]
        : []),
      ...(timezone === undefined ? [] : timezoneMistakes(timezone, form, at)),
      ...(timezone !== undefined && parsed?.kind === 'rate' ? [rateWarning(at)] : []),
      ...payloadMistakes(form, at, misreadBy(event.trigger)),
    ];
  },
  expand({ scheduleRate, timezone, ...form }, event) {
    const parsed = hasToken(scheduleRate) ? undefined : parseSchedule(scheduleRate);
    const rate = parsed && 'text' in parsed ? parsed.text : expressionOf(scheduleRate);
    return timezone === undefined
      ? busRule(event, { ScheduleExpression: rate }, form)
      : zonedSchedule({ rate, timezone: expressionOf(timezone), input: form.input }, event);
  },
});
