import { expect, test } from '@jest/globals';
import { config, job } from '../compiler-rules/configs.ts';
import { complaintsOf } from '../compiler-rules/harness.ts';

/** Properties of events that name resources of the config, none of which exists. */
const naming: readonly (readonly [string, object, readonly string[]])[] = [
  ['sqs', { sqsQueueName: 'nobody' }, ['sqsQueueName']],
  ['kinesis-stream', { kinesisStreamName: 'nobody' }, ['kinesisStreamName']],
  ['sns', { snsTopicName: 'nobody' }, ['snsTopicName']],
  ['event-bus', { eventBusName: 'nobody', eventPattern: { source: ['shop'] } }, ['eventBusName']],
  ['http-api-gateway', { httpApiGatewayName: 'nobody', method: 'GET', path: '/' }, ['httpApiGatewayName']],
  ['application-load-balancer', { loadBalancerName: 'nobody', priority: 1, paths: ['/'] }, ['loadBalancerName']],
  [
    'sns',
    { snsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:theirs', onDeliveryFailure: { sqsQueueName: 'nobody' } },
    ['onDeliveryFailure', 'sqsQueueName'],
  ],
  [
    'event-bus',
    { useDefaultBus: true, eventPattern: { source: ['shop'] }, onDeliveryFailure: { sqsQueueName: 'nobody' } },
    ['onDeliveryFailure', 'sqsQueueName'],
  ],
  ...['cognito', 'lambda'].map(
    (type) =>
      [
        'http-api-gateway',
        {
          httpApiGatewayName: 'api',
          method: 'GET',
          path: '/',
          authorizer: { type, properties: { [type === 'cognito' ? 'userPoolName' : 'functionName']: 'nobody' } },
        },
        ['authorizer', 'properties', type === 'cognito' ? 'userPoolName' : 'functionName'],
      ] as const,
  ),
];

test.each(naming)('an event of type %s that names an unknown resource by %j is refused at the name', async (...one) => {
  const [type, properties, key] = one;
  const events = [{ type, properties }];
  expect(await complaintsOf(config({ api: { type: 'http-api-gateway' }, report: job({ events }) }))).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      place: { path: ['resources', 'report', 'properties', 'events', 0, 'properties', ...key] },
    }),
  );
});

test('an event that names the default bus is told of useDefaultBus', async () => {
  const properties = { eventBusName: 'default', eventPattern: { source: ['shop'] } };
  const [complaint] = await complaintsOf(config({ report: job({ events: [{ type: 'event-bus', properties }] }) }));
  expect(complaint).toMatchObject({
    code: 'config/unknown-resource',
    hint: expect.stringMatching(/useDefaultBus: true/),
  });
});

test('two requests to one route of an HTTP API are told that there is one route', async () => {
  const properties = { httpApiGatewayName: 'api', method: 'GET', path: '/a/{one}' };
  const events = [properties, { ...properties, path: '/a/{two}' }].map((own) => ({
    type: 'http-api-gateway',
    properties: own,
  }));
  const given = config({ api: { type: 'http-api-gateway' }, report: job({ events }) });
  const twice = (await complaintsOf(given)).filter(({ code }) => code === 'config/event-twice');
  expect(twice.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/has one route of a method and a path/),
  ]);
});
