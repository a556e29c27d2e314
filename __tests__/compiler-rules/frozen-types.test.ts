import { expect, test } from '@jest/globals';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';
import { functionEvents } from '../../src/generated/function-events.ts';
import { resources } from '../../src/generated/resources.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { type Connection, namedResource } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged, linked } from '../fakes/linked.ts';
import { frozenResourceNames } from './frozen-resource-names.ts';

/**
 * Names of each type of resource and event, which existing stacks rely on, by its example. A change of a line here needs
 * a record in `docs/decisions/`, as in `frozen.test.ts`.
 */

const shop = stageOf('shop', 'dev');
const allResources: readonly AnyResource[] = resources;
const allEvents: readonly AnyEvent[] = [...events, ...functionEvents];

/** Returns the CloudFormation type of each resource of an example whose config path fits, by logical id. */
const childrenIn = (example: string, fits: (from: Path) => boolean) =>
  Object.fromEntries(
    [...(linked(example).value?.resources ?? [])]
      .filter(([, { from }]) => fits(from))
      .map(([id, { body }]) => [id, body.Type] as const)
      .sort(),
  );

/** Returns the names of all variables of a connection, sorted. */
const variablesOf = ({ variables = {}, secrets = {} }: Partial<Connection> = {}): string[] =>
  Object.keys({ ...variables, ...secrets }).sort();

test('the parameters, variables and logical ids of every resource type are frozen, by its example', () => {
  const names = allResources
    .filter(({ later }) => !later)
    .map(({ type, example, params, absent = {}, connectTo }) => {
      const [name, { properties }] = Object.entries(judged(example).resources).find(
        ([, resource]) => resource.type === type,
      ) as unknown as [string, { properties: Record<string, unknown> }];
      const resource = namedResource(name, shop);
      return [
        type,
        {
          params: [...new Set([...Object.keys(params(resource, properties)), ...Object.keys(absent)])].sort(),
          variables: variablesOf(connectTo?.(resource, properties, () => [])),
          children: childrenIn(example, (from) => from.length === 2 && from[1] === name),
        },
      ];
    });
  expect(Object.fromEntries(names)).toEqual(frozenResourceNames);
});

test('the logical ids of the children of every event type are frozen, by its example', () => {
  const children = allEvents
    .filter(({ later }) => !later)
    .map(({ type, example }) => [type, childrenIn(example, (from) => from.at(-1) === 'events')]);
  expect(Object.fromEntries(children)).toEqual({
    'application-load-balancer': {
      BalancerPort80Priority1ListenerRule: 'AWS::ElasticLoadBalancingV2::ListenerRule',
      ReportApplicationLoadBalancerBalancerPermission: 'AWS::Lambda::Permission',
      ReportApplicationLoadBalancerBalancerTargetGroup: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    },
    'cloudwatch-alarm': {
      HandleCloudwatchAlarmOrdersa3808388Permission: 'AWS::Lambda::Permission',
      HandleCloudwatchAlarmOrdersa3808388Rule: 'AWS::Events::Rule',
    },
    'cloudwatch-log': {
      ReportCloudwatchLoga089133f17cda21bPermission: 'AWS::Lambda::Permission',
      ReportCloudwatchLoga089133f17cda21bSubscriptionFilter: 'AWS::Logs::SubscriptionFilter',
    },
    'dynamo-db-stream': { ReportDynamoDbStreamAccountsEventSourceMapping: 'AWS::Lambda::EventSourceMapping' },
    'event-bus': {
      ReportEventBusShopfd04c136Permission: 'AWS::Lambda::Permission',
      ReportEventBusShopfd04c136Rule: 'AWS::Events::Rule',
    },
    iot: {
      HandleIot7268e67aPermission: 'AWS::Lambda::Permission',
      HandleIot7268e67aTopicRule: 'AWS::IoT::TopicRule',
    },
    'kafka-topic': { HandleKafkaTopic25096a50EventSourceMapping: 'AWS::Lambda::EventSourceMapping' },
    'kinesis-stream': {
      ReportKinesisStream0be9905bEventSourceMapping: 'AWS::Lambda::EventSourceMapping',
      ReportKinesisStream0be9905bStreamConsumer: 'AWS::Kinesis::StreamConsumer',
    },
    'http-api-gateway': {
      Apie41d7be0Route: 'AWS::ApiGatewayV2::Route',
      ReportHttpApiGatewayApiee2d3733Integration: 'AWS::ApiGatewayV2::Integration',
      ReportHttpApiGatewayApiee2d3733Permission: 'AWS::Lambda::Permission',
    },
    s3: { ThumbnailsS3Uploadsb9e5c057Permission: 'AWS::Lambda::Permission' },
    schedule: {
      ReportSchedule0bb81729Schedule: 'AWS::Scheduler::Schedule',
      ReportSchedule2e273e22Permission: 'AWS::Lambda::Permission',
      ReportSchedule2e273e22Rule: 'AWS::Events::Rule',
    },
    sns: {
      ReportSnsOrdersPermission: 'AWS::Lambda::Permission',
      ReportSnsOrdersSubscription: 'AWS::SNS::Subscription',
    },
    sqs: { BillingSqsOrdersEventSourceMapping: 'AWS::Lambda::EventSourceMapping' },
  });
});
