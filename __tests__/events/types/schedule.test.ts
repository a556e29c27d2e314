import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { s3 } from '../../../src/events/types/s3.ts';
import { schedule } from '../../../src/events/types/schedule.ts';
import { sqs } from '../../../src/events/types/sqs.ts';
import { eventContext } from '../event-context.ts';

type Config = Parameters<typeof schedule.expand>[0];
const told = (properties: Config) =>
  schedule
    .check?.(properties, eventContext())
    .map(({ code, place }) => [code, (place as { path: unknown[] }).path.at(-1)]);

test('becomes a rule that waits for the state machine, and the permission to call the function', () => {
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
          Targets: [{ Id: 'trigger', Arn: getAtt('ReportTriggerFunctionFunction', 'Arn') }],
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
  ]);
});

test('sends what the config says instead of the event', () => {
  const [rule] = schedule.expand({ scheduleRate: 'rate(1 day)', input: { queue: token(ref('Q')) } }, eventContext());
  expect(rule).toMatchObject({
    body: { Properties: { Targets: [{ Input: { 'Fn::Join': ['', ['{"queue":"', ref('Q'), '"}']] } }] } },
  });
});

test('a rate that only CloudFormation will know is not judged', () => {
  const properties = { scheduleRate: token(ref('Rate')) };
  expect(told(properties)).toEqual([]);
  expect(JSON.stringify(schedule.expand(properties, eventContext()))).toContain('"ScheduleExpression":{"Ref":"Rate"}');
});

test('a cron expression needs no quotes in YAML', () => {
  const { scheduleRate } = parse('scheduleRate: cron(0 14 * * ? *) # every day at 14:00 UTC') as Config;
  expect(scheduleRate).toBe('cron(0 14 * * ? *)');
  expect(told({ scheduleRate })).toEqual([]);
});

test('a wrong rate is told at its place, together with a wrong input', () => {
  expect(told({ scheduleRate: 'rate(1 minutes)', input: 'x' })).toEqual([
    ['config/schedule', 'scheduleRate'],
    ['config/wrong-format', 'input'],
  ]);
});

describe('a constant that the trigger would take for one and the same delivery', () => {
  test.each<[string, unknown]>([
    ['a scheduled event', schedule.sample],
    ['the same as a string', JSON.stringify(schedule.sample)],
    ['an S3 event', s3.sample],
    ['messages', sqs.sample],
  ])('is told: %s', (_, input) => {
    expect(told({ scheduleRate: 'rate(1 day)', input })).toEqual([['config/schedule', 'input']]);
    expect(told({ scheduleRate: 'rate(1 day)', inputTransformer: { inputTemplate: input } })).toEqual([
      ['config/schedule', 'inputTemplate'],
    ]);
  });

  test.each<[string, unknown]>([
    ['an id of its own', { id: 1 }],
    ['records of its own', { Records: [{ id: 1 }] }],
    ['a list', [schedule.sample]],
    ['null', null],
  ])('is not %s', (_, input) => {
    expect(told({ scheduleRate: 'rate(1 day)', input })).toEqual([]);
  });

  test('is no template that takes the id from the event', () => {
    const inputTemplate = { ...(schedule.sample as object), id: '<id>' };
    expect(
      told({ scheduleRate: 'rate(1 day)', inputTransformer: { inputTemplate, inputPathsMap: { id: '$.id' } } }),
    ).toEqual([]);
  });
});

test('takes at most 3 resources and 1.5 KB', () => {
  const contributions = schedule.expand(
    { scheduleRate: 'cron(0 14 ? * MON-FRI *)', input: { a: 'b' } },
    eventContext(),
  );
  expect(contributions.length).toBeLessThanOrEqual(3);
  expect(canonicalJson(contributions.map((one) => 'body' in one && { [one.id]: one.body })).length).toBeLessThan(1500);
});
