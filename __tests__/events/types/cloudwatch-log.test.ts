import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { accountId, arn, concat, getAtt, ref, select, split } from '../../../src/cloudformation/expression.ts';
import { symbolExpression } from '../../../src/cloudformation/symbol.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { cloudwatchLog } from '../../../src/events/types/cloudwatch-log.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { embedded } from '../../runtime/embedded-trigger.ts';
import { contributionsOf, eventContext, resourceParam } from '../event-context.ts';

const neighbour = (name: string, type: string, more: Partial<Neighbour> = {}): Neighbour => ({
  name,
  type,
  id: `${name}Function`,
  properties: {},
  params: { arn: getAtt(`${name}Function`, 'Arn'), logGroupArn: getAtt(`${name}LogGroup`, 'Arn') },
  ...more,
});
const arnOnly = { params: { arn: getAtt('X', 'Arn') } };
const around = [
  neighbour('fn', 'function'),
  neighbour('split', 'function', { params: { logGroupArn: token(ref('Some')) } }),
  neighbour('silent', 'function', { ...arnOnly, absent: { logGroupArn: 'Remove logging.disabled.' } }),
];
const cfParam = (id: string, attribute: string) =>
  token(symbolExpression({ kind: 'cf-resource-param', id, attribute }));
const context = (id = 'Id') => eventContext(id, around);
const groupArn = 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/theirs';
const filterOf = (logGroupArn: string) =>
  (contributionsOf(cloudwatchLog.expand({ logGroupArn }, context()))[1] as { body: { Properties: object } }).body
    .Properties;
const complaintsOf = (logGroupArn: string) =>
  cloudwatchLog.check?.({ logGroupArn }, context()).map(({ severity, code, hint }) => [severity, code, hint]);

test('cloudwatch-log becomes a subscription filter, after the permission of CloudWatch to invoke the function', () => {
  expect(contributionsOf(cloudwatchLog.expand({ logGroupArn: groupArn, filter: 'ERROR' }, context()))).toEqual([
    expect.objectContaining({
      id: 'IdPermission',
      body: {
        Type: 'AWS::Lambda::Permission',
        Metadata: expect.anything(),
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: ref('ReportTriggerFunctionFunction'),
          Principal: 'logs.amazonaws.com',
          SourceAccount: accountId,
          SourceArn: arn('logs', 'log-group:/aws/theirs:*'),
        },
      },
    }),
    expect.objectContaining({
      id: 'IdSubscriptionFilter',
      body: {
        Type: 'AWS::Logs::SubscriptionFilter',
        DependsOn: ['ReportJobExecutionStateMachine', 'IdPermission'],
        Metadata: expect.anything(),
        Properties: {
          LogGroupName: '/aws/theirs',
          FilterPattern: 'ERROR',
          DestinationArn: getAtt('ReportTriggerFunctionFunction', 'Arn'),
        },
      },
    }),
  ]);
});

test.each<[string, string, unknown]>([
  ['by its ARN', groupArn, '/aws/theirs'],
  ['by its ARN with the streams', `${groupArn}:*`, '/aws/theirs'],
  ['of a function', resourceParam('fn', 'logGroupArn'), ref('fnLogGroup')],
  ['of a function by the ARN of the function', resourceParam('fn', 'arn'), ref('fnLogGroup')],
  [
    'of cloudformationResources',
    cfParam('Access', 'Arn'),
    symbolExpression({ kind: 'cf-resource-param', id: 'Access', attribute: 'Ref' }),
  ],
  ['by an ARN that only CloudFormation knows', token(ref('Given')), select(6, split(':', ref('Given')))],
])('cloudwatch-log reads the log group %s, every line without a filter', (_, logGroupArn, LogGroupName) => {
  expect(filterOf(logGroupArn)).toMatchObject({ LogGroupName, FilterPattern: '' });
});

describe('cloudwatch-log, of its log group,', () => {
  test('accepts what is the ARN of one', () => {
    for (const good of [
      groupArn,
      `${groupArn}:*`,
      resourceParam('fn', 'logGroupArn'),
      cfParam('Access', 'Arn'),
      token(ref('A')),
    ])
      expect(complaintsOf(good)).toEqual([]);
  });

  test('warns of the ARN of a function, which it reads as that of its log group', () => {
    expect(complaintsOf(resourceParam('fn', 'arn'))).toEqual([
      ['warning', 'config/other-spelling', "Write $ResourceParam('fn', 'logGroupArn')."],
    ]);
  });

  test.each<[string, string, string]>([
    ['a function that keeps no log', resourceParam('silent', 'arn'), 'Remove logging.disabled.'],
    ['a resource without a log', resourceParam('orders', 'arn'), 'A resource of type sqs-queue has no log group here.'],
    ['a log stream', `${groupArn}:log-stream:a`, expect.stringContaining('log-group:<name>') as never],
    ['a metric filter', 'arn:aws:logs:eu-west-1:123456789012:destination:a', expect.anything() as never],
    ['another attribute', cfParam('Access', 'Ref'), expect.anything() as never],
  ])('rejects %s', (_, bad, hint) => {
    expect(complaintsOf(bad)).toEqual([['error', 'config/log-group', hint]]);
  });

  test('rejects one of another region, of which CloudWatch sends nothing here', () => {
    const found = (region: string) =>
      cloudwatchLog.check?.({ logGroupArn: groupArn }, { ...context(), region }).map(({ code }) => code);
    expect([found('us-east-1'), found('eu-west-1')]).toEqual([['config/other-region'], []]);
  });

  test('is one source with and without the streams', () => {
    expect(cloudwatchLog.source({ logGroupArn: `${groupArn}:*` })).toEqual({ arn: groupArn });
  });
});

const sent = (message: object) => ({ awslogs: { data: gzipSync(JSON.stringify(message)).toString('base64') } });
const lines = (ids: readonly string[], more = {}) =>
  sent({
    messageType: 'DATA_MESSAGE',
    owner: '123456789012',
    logGroup: 'a',
    logStream: 'b',
    subscriptionFilters: ['f'],
    logEvents: ids.map((id) => ({ id, timestamp: 1, message: 'm' })),
    ...more,
  });

describe('cloudwatch-log, of what CloudWatch sends,', () => {
  test('starts one run for the same lines, in whatever order, and another for other lines or another filter', async () => {
    const { invoke, started } = embedded(['cloudwatch-log']);
    for (const event of [
      lines(['1', '2']),
      lines(['2', '1']),
      lines(['1']),
      lines(['1', '2'], { subscriptionFilters: ['g'] }),
    ])
      await invoke(event, { requestId: String(Math.random()) });
    const names = started.map(({ name }) => name);
    expect(names[0]).toBe(names[1]);
    expect(new Set(names).size).toBe(3);
  });

  test('starts no run for a CONTROL_MESSAGE, which is no failure either', async () => {
    const { invoke, asked, logged } = embedded(['cloudwatch-log']);
    const probe = sent({
      messageType: 'CONTROL_MESSAGE',
      owner: 'CloudwatchLogs',
      logGroup: '',
      logStream: '',
      subscriptionFilters: [],
      logEvents: [{ id: '', timestamp: 1, message: 'CWL CONTROL MESSAGE: Checking health of destination Lambda.' }],
    });
    await expect(invoke(probe)).resolves.toBeUndefined();
    expect([asked, logged]).toEqual([[], []]);
  });

  test('fails for data that is none, so that it ends among the dead letters', async () => {
    const { invoke } = embedded(['cloudwatch-log']);
    await expect(invoke({ awslogs: { data: 'no gzip' } })).rejects.toThrow();
  });
});

test('cloudwatch-log is in words what it is in a template', () => {
  const [, filter] = contributionsOf(cloudwatchLog.expand({ logGroupArn: groupArn }, context())) as unknown as [
    never,
    { body: { Type: string; Properties: never } },
  ];
  const read = {
    type: filter.body.Type,
    properties: filter.body.Properties,
    isChild: true,
    owner: '',
    isTrigger: () => false,
    nameOf: () => 'access',
  };
  expect(cloudwatchLog.startsIn?.(read)).toEqual([cloudwatchLog.words?.({ logGroupArn: groupArn }, 'access')]);
});

test('cloudwatch-log takes at most 3 resources and 1,500 characters of the template', () => {
  const made = contributionsOf(
    cloudwatchLog.expand({ logGroupArn: concatToken(), filter: 'ERROR' }, context('ReportCloudwatchLog12345678')),
  );
  expect(made).toHaveLength(2);
  expect(canonicalJson(made.map((one) => one.kind === 'resource' && one.body)).length).toBeLessThan(1_500);
});

const concatToken = () =>
  token(concat('arn:aws:logs:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':log-group:x'));
