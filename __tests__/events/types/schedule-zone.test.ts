import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { arn, concat, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { schedule } from '../../../src/events/types/schedule.ts';
import { contributionsOf, eventContext } from '../event-context.ts';

type Config = Parameters<typeof schedule.expand>[0];
const daily = { scheduleRate: 'cron(0 14 * * ? *)', timezone: 'Europe/Prague' };
const complaintsOf = (properties: Config) =>
  schedule
    .check?.(properties, eventContext())
    .map(({ severity, code, place }) => [severity, code, (place as { path: unknown[] }).path.at(-1)]);
const made = (properties: Config, id = 'Id') => contributionsOf(schedule.expand(properties, eventContext(id)));

describe('schedule in a time zone', () => {
  test('becomes a schedule of Scheduler, and a role of the job that may invoke the function alone', () => {
    const [role, scheduled, ...more] = made(daily);
    expect(more).toEqual([]);
    expect(role).toMatchObject({
      id: 'ReportScheduleRole',
      body: {
        Type: 'AWS::IAM::Role',
        Properties: {
          Path: '/batch-job/shop/dev/',
          AssumeRolePolicyDocument: {
            Statement: [
              {
                Principal: { Service: 'scheduler.amazonaws.com' },
                Condition: {
                  StringEquals: {
                    'aws:SourceAccount': ref('AWS::AccountId'),
                    'aws:SourceArn': arn('scheduler', 'schedule-group/default'),
                  },
                },
              },
            ],
          },
          Policies: [
            {
              PolicyDocument: {
                Statement: [
                  { Action: ['lambda:InvokeFunction'], Resource: getAtt('ReportTriggerFunctionFunction', 'Arn') },
                  { Action: ['sqs:SendMessage'], Resource: getAtt('StpDeadLetterQueue', 'Arn') },
                ],
              },
            },
          ],
        },
      },
    });
    expect(scheduled).toMatchObject({
      id: 'IdSchedule',
      body: {
        Type: 'AWS::Scheduler::Schedule',
        DependsOn: ['ReportJobExecutionStateMachine'],
        Properties: {
          State: 'ENABLED',
          ScheduleExpression: 'cron(0 14 * * ? *)',
          ScheduleExpressionTimezone: 'Europe/Prague',
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: {
            Arn: getAtt('ReportTriggerFunctionFunction', 'Arn'),
            RoleArn: getAtt('ReportScheduleRole', 'Arn'),
            RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
            DeadLetterConfig: { Arn: getAtt('StpDeadLetterQueue', 'Arn') },
          },
        },
      },
    });
  });

  test('shares the role with every other one of the job', () => {
    const [first] = made(daily, 'One');
    const [second] = made({ ...daily, scheduleRate: 'cron(0 2 * * ? *)' }, 'Other');
    expect(second).toEqual(first);
  });

  test('sends a whole event in the form of a rule’s, which the trigger takes for one event at every attempt', () => {
    const [, scheduled] = made(daily) as unknown as [never, { body: { Properties: { Target: { Input: never } } } }];
    const { Input } = scheduled.body.Properties.Target;
    const parts = (Input as { 'Fn::Join': [string, unknown[]] })['Fn::Join'][1];
    const sent = (attempt: string, time: string) =>
      JSON.parse(
        parts
          .map((part) => (typeof part === 'string' ? part : '123456789012'))
          .join('')
          .replace('<aws.scheduler.execution-id>', attempt)
          .replace('<aws.scheduler.scheduled-time>', time)
          .replace('<aws.scheduler.schedule-arn>', 'arn:aws:scheduler:eu-west-1:123456789012:schedule/default/s'),
      );
    const event = sent('d32c5kddcf5bb8c3', '2026-03-22T18:59:00Z');
    expect(Object.keys(event).sort()).toEqual(Object.keys(schedule.sample as object).sort());
    expect(JSON.stringify(event)).not.toContain('aws.scheduler.');
    const { recognizes, identity } = schedule.trigger;
    expect(recognizes(event)).toBe(true);
    expect(identity(event, 'a')).toBe(identity(sent('another', '2026-03-22T18:59:00Z'), 'b'));
    expect(identity(event, 'a')).not.toBe(identity(sent('d32c5kddcf5bb8c3', '2026-03-23T18:59:00Z'), 'a'));
  });

  test('sends the input of the config instead', () => {
    expect(made({ ...daily, input: { queue: token(ref('Q')) } })[1]).toMatchObject({
      body: { Properties: { Target: { Input: concat('{"queue":"', ref('Q'), '"}') } } },
    });
  });

  test('is switched off where it sleeps', () => {
    const [, scheduled] = schedule.expand(daily, { ...eventContext(), enabled: false });
    expect(scheduled).toMatchObject({ body: { Properties: { State: 'DISABLED' } } });
  });

  test('rejects what Scheduler does not have, and a zone that does not exist, each at its property', () => {
    expect(complaintsOf({ ...daily, inputPath: '$.detail' })).toEqual([['error', 'config/timezone', 'inputPath']]);
    expect(complaintsOf({ ...daily, inputTransformer: { inputTemplate: { a: 1 } } })).toEqual([
      ['error', 'config/timezone', 'inputTransformer'],
    ]);
    expect(complaintsOf({ ...daily, timezone: 'Europe/Pragu' })).toEqual([['error', 'config/timezone', 'timezone']]);
    expect(complaintsOf(daily)).toEqual([]);
    expect(complaintsOf({ ...daily, timezone: token(ref('Zone')) })).toEqual([]);
  });

  test('warns of a zone of a rate, which changes nothing', () => {
    expect(complaintsOf({ ...daily, scheduleRate: 'rate(1 day)' })).toEqual([
      ['warning', 'config/timezone', 'timezone'],
    ]);
  });

  test('has another id than one in another zone or in UTC', () => {
    const ids = ['Europe/Prague', 'Europe/Berlin', undefined].map((timezone) =>
      canonicalJson(schedule.distinctBy?.({ ...daily, timezone })),
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('is in words what its zone’s clock shows, in the config and in a template', () => {
    const words = 'every day at 14:00 Europe/Prague time';
    expect(schedule.words?.(daily, '')).toBe(words);
    const [, scheduled] = made(daily) as unknown as [never, { body: { Type: string; Properties: never } }];
    const { Type: type, Properties: properties } = scheduled.body;
    const read = { type, properties, isChild: true, owner: '', isTrigger: () => true, nameOf: () => '' };
    expect(schedule.startsIn?.(read)).toEqual([words]);
    expect(schedule.startsIn?.({ ...read, isChild: false })).toEqual([]);
  });

  test('runs by the clock of its zone, across the change to summer time', () => {
    const night = { scheduleRate: 'cron(30 2 * * ? *)', timezone: 'Europe/Prague' };
    const runs = schedule.nextRuns?.(night, new Date('2026-03-28T00:00:00Z')) as Date[];
    // 2026-03-29 has no 02:30 there.
    expect(runs.slice(0, 3).map((run) => run.toISOString())).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
      '2026-03-31T00:30:00.000Z',
    ]);
    expect(schedule.nextRuns?.({ ...night, timezone: 'Europe/Nowhere' }, new Date())).toBeUndefined();
  });

  test('takes at most 3 resources and 1,500 characters of the template besides the role, which a job has once', () => {
    const [, ...own] = made(daily, 'ReportSchedule12345678');
    expect(own).toHaveLength(1);
    expect(canonicalJson(own.map((one) => one.kind === 'resource' && { [one.id]: one.body })).length).toBeLessThan(
      1_500,
    );
  });
});
