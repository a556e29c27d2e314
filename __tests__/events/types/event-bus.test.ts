import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/cloudformation/canonical.ts';
import { arn, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { eventBus } from '../../../src/events/types/event-bus.ts';
import { schedule } from '../../../src/events/types/schedule.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { contributionsOf, eventContext, resourceParam } from '../event-context.ts';

type Config = Parameters<typeof eventBus.expand>[0];
const neighbour = (name: string, type: string, id: string, properties = {}): Neighbour => ({
  name,
  type,
  id,
  properties,
  params: { arn: getAtt(id, 'Arn') },
});
const around = [
  neighbour('shop', 'event-bus', 'ShopEventBus'),
  neighbour('ordered', 'sqs-queue', 'OrderedQueue', { fifoEnabled: true }),
];
const context = (id = 'Id') => eventContext(id, around);
const eventPattern = { source: ['aws.ec2'] };
const complaintsOf = (properties: Config) =>
  eventBus.check?.(properties, context()).map(({ code, severity, place }) => {
    const { path } = place as { path: readonly unknown[] };
    return [severity, code, path.slice(path.indexOf('properties', 4) + 1).join('.')];
  });
const ruleOf = (properties: Config) =>
  contributionsOf(eventBus.expand(properties, context())).find(({ kind }) => kind === 'resource') as unknown as {
    body: { Properties: { EventBusName?: unknown; Targets: object[] } };
  };

test('event-bus becomes a rule of the default bus, a permission, and a need of dead letters', () => {
  expect(eventBus.expand({ useDefaultBus: true, eventPattern }, context())).toEqual([
    expect.objectContaining({
      id: 'IdRule',
      body: {
        Type: 'AWS::Events::Rule',
        DependsOn: ['ReportJobExecutionStateMachine'],
        Metadata: expect.anything(),
        Properties: {
          State: 'ENABLED',
          EventBusName: undefined,
          EventPattern: eventPattern,
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
      body: expect.objectContaining({
        Properties: expect.objectContaining({
          Principal: 'events.amazonaws.com',
          SourceArn: getAtt('IdRule', 'Arn'),
        }),
      }),
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

const foreignBus = 'arn:aws:events:eu-west-1:123456789012:event-bus/theirs';
test.each<[string, Partial<Config>, unknown]>([
  ['by name', { eventBusName: 'shop' }, ref('ShopEventBus')],
  ['of this config by its ARN', { eventBusArn: resourceParam('shop', 'arn') }, ref('ShopEventBus')],
  ['by its ARN', { eventBusArn: foreignBus }, foreignBus],
])('event-bus makes the rule on a bus %s', (_, bus, expected) => {
  expect(ruleOf({ ...bus, eventPattern }).body.Properties.EventBusName).toEqual(expected);
});

test('event-bus takes all eight keys of a pattern and every content filter, and leaves them as they are', () => {
  const whole = {
    version: ['0'],
    'detail-type': [{ prefix: 'Order' }, { prefix: { 'equals-ignore-case': 'order' } }],
    source: [{ 'anything-but': ['a', 'b'] }],
    account: [{ exists: true }],
    region: [{ suffix: '-1' }, { wildcard: 'eu-*' }],
    resources: [{ 'equals-ignore-case': 'x' }],
    detail: {
      price: [{ numeric: ['>', 0, '<=', 5] }],
      address: { ip: [{ cidr: '10.0.0.0/24' }], note: [null, '', 1, true] },
      $or: [{ a: ['1'] }, { b: [{ 'anything-but': { prefix: 'x' } }] }],
    },
    'replay-name': [{ exists: false }],
  };
  expect(Object.keys(whole).sort()).toEqual(
    Object.keys((eventBus.properties.eventPattern as unknown as { properties: object }).properties).sort(),
  );
  expect(complaintsOf({ useDefaultBus: true, eventPattern: whole })).toEqual([]);
  expect(ruleOf({ useDefaultBus: true, eventPattern: whole }).body.Properties).toMatchObject({ EventPattern: whole });
});

describe('event-bus, of a queue for what it could not deliver,', () => {
  test('lets the rule alone send to a queue of this config, and needs no dead letters of the stack', () => {
    for (const queue of [{ sqsQueueName: 'orders' }, { sqsQueueArn: resourceParam('orders', 'arn') }]) {
      const made = eventBus.expand({ useDefaultBus: true, eventPattern, onDeliveryFailure: queue }, context());
      expect(made).toHaveLength(3);
      expect(made.at(-1)).toEqual({
        kind: 'need',
        of: 'queue-sender',
        queue: { name: 'orders', id: 'OrdersSqsQueue' },
        service: 'events.amazonaws.com',
        source: getAtt('IdRule', 'Arn'),
        pattern: arn('events', 'rule/*'),
      });
      expect(ruleOf({ useDefaultBus: true, eventPattern, onDeliveryFailure: queue }).body.Properties.Targets).toEqual([
        expect.objectContaining({ DeadLetterConfig: { Arn: getAtt('OrdersSqsQueue', 'Arn') } }),
      ]);
    }
  });

  test('names a queue by its ARN, whose policy is somebody else’s', () => {
    const sqsQueueArn = 'arn:aws:sqs:eu-west-1:123456789012:theirs';
    const properties = { useDefaultBus: true, eventPattern, onDeliveryFailure: { sqsQueueArn } };
    expect(eventBus.expand(properties, context())).toHaveLength(2);
    expect(ruleOf(properties).body.Properties.Targets).toEqual([
      expect.objectContaining({ DeadLetterConfig: { Arn: sqsQueueArn } }),
    ]);
  });

  test.each<[string, object, string]>([
    ['a FIFO queue by name', { sqsQueueName: 'ordered' }, 'config/wrong-resource'],
    ['a FIFO queue by its ARN', { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:q.fifo' }, 'config/wrong-resource'],
    ['something else', { sqsQueueArn: resourceParam('shop', 'arn') }, 'config/wrong-resource'],
    ['no ARN of a queue', { sqsQueueArn: 'arn:aws:sqs:eu-west-1:1:q' }, 'config/wrong-format'],
  ])('rejects %s', (_, onDeliveryFailure, code) => {
    const found = complaintsOf({ useDefaultBus: true, eventPattern, onDeliveryFailure });
    expect(found).toEqual([['error', code, `onDeliveryFailure.${Object.keys(onDeliveryFailure)[0]}`]]);
  });
});

test.each<[string, string, string]>([
  ['a rule', 'arn:aws:events:eu-west-1:123456789012:rule/theirs', 'config/wrong-format'],
  ['a resource of another type', resourceParam('orders', 'arn'), 'config/wrong-resource'],
  ['another parameter', resourceParam('shop', 'archiveArn'), 'config/wrong-format'],
])('event-bus rejects the ARN of %s as a bus', (_, eventBusArn, code) => {
  expect(complaintsOf({ eventBusArn, eventPattern })).toEqual([['error', code, 'eventBusArn']]);
});

test('event-bus rejects a bus, and a queue for what it could not deliver, of another region than the job', () => {
  const found = (properties: Config) =>
    eventBus.check?.(properties, { ...context(), region: 'us-east-1' }).map(({ code }) => code);
  expect(found({ eventBusArn: foreignBus, eventPattern })).toEqual(['config/other-region']);
  const onDeliveryFailure = { sqsQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:theirs' };
  expect(found({ useDefaultBus: true, eventPattern, onDeliveryFailure })).toEqual(['config/other-region']);
  const here = foreignBus.replace('eu-west-1', 'us-east-1');
  expect(found({ eventBusArn: here, eventPattern })).toEqual([]);
});

test('event-bus rejects a default bus that is not to be used, without another one', () => {
  expect(complaintsOf({ useDefaultBus: false, eventPattern })).toEqual([
    ['error', 'config/exactly-one', 'useDefaultBus'],
  ]);
});

test('event-bus sends the input of the config instead of the event, and rejects one that looks like an event', () => {
  expect(ruleOf({ useDefaultBus: true, eventPattern, inputPath: '$.detail' }).body.Properties.Targets).toEqual([
    expect.objectContaining({ InputPath: '$.detail' }),
  ]);
  expect(complaintsOf({ useDefaultBus: true, eventPattern, input: { orders: 1 } })).toEqual([]);
  for (const input of [eventBus.sample, schedule.sample])
    expect(complaintsOf({ useDefaultBus: true, eventPattern, input })).toEqual([
      ['error', 'config/constant-event', 'input'],
    ]);
});

test('event-bus is switched off where it sleeps', () => {
  const [rule] = eventBus.expand({ useDefaultBus: true, eventPattern }, { ...context(), enabled: false });
  expect(rule).toMatchObject({ body: { Properties: { State: 'DISABLED' } } });
});

test('event-bus takes at most 3 resources and 1,500 characters of the template', () => {
  const made = contributionsOf(eventBus.expand({ eventBusName: 'shop', eventPattern }, context('ReportEventBusShop')));
  expect(made).toHaveLength(2);
  expect(canonicalJson(made.map((one) => one.kind === 'resource' && one.body)).length).toBeLessThan(1_500);
});
