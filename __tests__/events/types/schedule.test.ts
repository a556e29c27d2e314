import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { arn, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { s3 } from '../../../src/events/types/s3.ts';
import { schedule } from '../../../src/events/types/schedule.ts';
import { sqs } from '../../../src/events/types/sqs.ts';
import { eventContext } from '../event-context.ts';

type Config = Parameters<typeof schedule.expand>[0];
const complaintsOf = (properties: Config) =>
  schedule
    .check?.(properties, eventContext())
    .map(({ code, place }) => [code, (place as { path: unknown[] }).path.at(-1)]);

test('schedule becomes a rule that depends on the state machine, and a permission to invoke the function', () => {
  expect(schedule.expand({ scheduleRate: 'rate(2  hours)' }, eventContext('Id'))).toEqual([
    expect.objectContaining({
      id: 'IdRule',
      body: {
        Type: 'AWS::Events::Rule',
        DependsOn: ['ReportJobExecutionStateMachine'],
        Metadata: expect.anything(),
        Properties: {
          State: 'ENABLED',
          ScheduleExpression: 'rate(2 hours)',
          Targets: [
            {
              Id: 'trigger',
              Arn: getAtt('ReportTriggerFunctionFunction', 'Arn'),
              DeadLetterConfig: { Arn: getAtt('StpDeadLetterQueue', 'Arn') },
            },
          ],
        },
      },
    }),
    expect.objectContaining({
      id: 'IdPermission',
      body: {
        Type: 'AWS::Lambda::Permission',
        Metadata: expect.anything(),
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: ref('ReportTriggerFunctionFunction'),
          Principal: 'events.amazonaws.com',
          SourceArn: getAtt('IdRule', 'Arn'),
        },
      },
    }),
    {
      kind: 'need',
      of: 'dead-letters',
      service: 'events.amazonaws.com',
      source: getAtt('IdRule', 'Arn'),
      pattern: arn('events', 'rule/*'),
    },
  ]);
});

test('schedule sends the input of the config instead of the event', () => {
  const [rule] = schedule.expand({ scheduleRate: 'rate(1 day)', input: { queue: token(ref('Q')) } }, eventContext());
  expect(rule).toMatchObject({
    body: { Properties: { Targets: [{ Input: { 'Fn::Join': ['', ['{"queue":"', ref('Q'), '"}']] } }] } },
  });
});

test('schedule accepts a rate that only CloudFormation knows', () => {
  const properties = { scheduleRate: token(ref('Rate')) };
  expect(complaintsOf(properties)).toEqual([]);
  expect(JSON.stringify(schedule.expand(properties, eventContext()))).toContain('"ScheduleExpression":{"Ref":"Rate"}');
});

test('schedule accepts a cron expression without quotes in YAML', () => {
  const { scheduleRate } = parse('scheduleRate: cron(0 14 * * ? *) # every day at 14:00 UTC') as Config;
  expect(scheduleRate).toBe('cron(0 14 * * ? *)');
  expect(complaintsOf({ scheduleRate })).toEqual([]);
});

test('schedule reports a wrong rate and a wrong input, each at its property', () => {
  expect(complaintsOf({ scheduleRate: 'rate(1 minutes)', input: 'x' })).toEqual([
    ['config/schedule', 'scheduleRate'],
    ['config/wrong-format', 'input'],
  ]);
});

describe('schedule, of a constant payload', () => {
  test.each<[string, unknown]>([
    ['a scheduled event', schedule.sample],
    ['a scheduled event as a string', JSON.stringify(schedule.sample)],
    ['an S3 event', s3.sample],
    ['messages', sqs.sample],
  ])('rejects %s, which the trigger would take for the same delivery each time', (_, input) => {
    expect(complaintsOf({ scheduleRate: 'rate(1 day)', input })).toEqual([['config/schedule', 'input']]);
    expect(complaintsOf({ scheduleRate: 'rate(1 day)', inputTransformer: { inputTemplate: input } })).toEqual([
      ['config/schedule', 'inputTemplate'],
    ]);
  });

  test.each<[string, unknown]>([
    ['an id of its own', { id: 1 }],
    ['records of its own', { Records: [{ id: 1 }] }],
    ['a list', [schedule.sample]],
    ['null', null],
  ])('accepts %s', (_, input) => {
    expect(complaintsOf({ scheduleRate: 'rate(1 day)', input })).toEqual([]);
  });

  test('accepts a template that takes the id from the event', () => {
    const inputTemplate = { ...(schedule.sample as object), id: '<id>' };
    expect(
      complaintsOf({ scheduleRate: 'rate(1 day)', inputTransformer: { inputTemplate, inputPathsMap: { id: '$.id' } } }),
    ).toEqual([]);
  });
});

test('schedule takes at most 3 resources and 1,500 characters of the template', () => {
  const contributions = schedule.expand(
    { scheduleRate: 'cron(0 14 ? * MON-FRI *)', input: { a: 'b' } },
    eventContext(),
  );
  expect(contributions.length).toBeLessThanOrEqual(3);
  expect(
    canonicalJson(contributions.map((one) => one.kind === 'resource' && { [one.id]: one.body })).length,
  ).toBeLessThan(1500);
});
