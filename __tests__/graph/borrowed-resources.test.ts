import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Expression, ref } from '../../src/cloudformation/expression.ts';
import { idsIn } from '../../src/cloudformation/referenced-ids.ts';
import { render } from '../../src/cloudformation/render.ts';
import { replaced } from '../../src/cloudformation/replace.ts';
import type { AnyEvent } from '../../src/events/event.ts';
import { events } from '../../src/generated/events.ts';
import { resources } from '../../src/generated/resources.ts';
import { link } from '../../src/graph/link.ts';
import { neighboursOf } from '../../src/graph/neighbours.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { lentOutputs } from '../../src/shared/lent-pools.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';

const all: readonly AnyResource[] = resources;
const members = all.filter(({ later }) => !later);

interface Written {
  resources: Record<string, { type: string; properties?: Record<string, unknown> }>;
  stackConfig?: Record<string, unknown>;
}

/** Returns the example of a type, the name of its resource, and a job that is connected to it where one can be. */
const exampleOf = ({ type, example, connectTo }: AnyResource): { config: Written; name: string } => {
  const config = parse(example) as Written;
  const [name] = Object.entries(config.resources).find(([, one]) => one.type === type) ?? [''];
  config.resources.user = {
    type: 'batch-job',
    properties: {
      container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:stable' } } },
      resources: { cpu: 1, memory: 900 },
      ...(connectTo ? { connectTo: [name] } : {}),
    },
  };
  return { config, name };
};

const linkedOf = (config: Written, stage: string, lender?: string) => {
  const given = { ...stageOf('shop', stage), ...(lender === undefined ? {} : { lender }) };
  return link(judged(JSON.stringify(config), stage), { stage: given, region: 'eu-west-1', table: { services: {} } });
};
const graphOf = (...given: Parameters<typeof linkedOf>) => {
  const { value, diagnostics } = linkedOf(...given);
  if (value === undefined) throw new Error(diagnostics.map(({ sentence }) => sentence).join('\n'));
  return value;
};
const borrowing = ({ config, name }: { config: Written; name: string }): Written => ({
  ...config,
  stackConfig: { ...config.stackConfig, lend: [name], preview: { borrow: [name] } },
});

type Graph = ReturnType<typeof graphOf>;

/** Returns the policies of the connected job, of its container and of the agent that starts it, and its variables. */
const accessOf = (graph: Graph): Expression => {
  const container = graph.resources.get('UserJobDefinition')?.body.Properties?.ContainerProperties;
  const { Environment = [], Secrets = [] } = Object(container) as { Environment?: Expression; Secrets?: Expression };
  const policiesOf = (id: string): Expression => graph.resources.get(id)?.body.Properties?.Policies ?? [];
  return [policiesOf('UserRole'), policiesOf('UserExecutionRole'), Environment, Secrets];
};

/** Returns a value of a preview with the lender's own expressions in place of the parameters, which they are the values of. */
const resolvedBy = (
  lender: Graph,
  { outputs }: { outputs: ReadonlyMap<string, string | undefined> },
  value: Expression,
) =>
  render(
    replaced(value, (part) => {
      const named = String((Object(part) as { Ref?: unknown }).Ref);
      if (!outputs.has(named)) return undefined;
      const output = outputs.get(named);
      if (output === undefined) return ref('AWS::StackId');
      // The queue that the lender lends takes the place of its own.
      return lender.outputs.get(output)?.value ?? ref(output.replace(/^StpLent/, 'StpBatch'));
    }),
    () => undefined,
  );

describe.each(members.map((member) => [member.type, member] as const))('a borrowed %s', (_, member) => {
  const given = exampleOf(member);
  const { name } = given;
  const borrowed = graphOf(borrowing(given), 'pr-7', 'production');
  const lender = graphOf(borrowing(given), 'production');

  test('is made by no resource of the preview, and nothing in the preview refers to what is not there', () => {
    const ids = [...borrowed.resources].filter(([, { from }]) => from[0] === 'resources' && from[1] === name);
    expect(ids.map(([id]) => id)).toEqual([]);
    const known = new Set([...borrowed.resources.keys(), ...borrowed.parameters.keys()]);
    const values = [
      ...[...borrowed.resources.values()].map(({ body: { Metadata: _m, ...body } }) => body),
      ...[...borrowed.outputs.values()].map(({ value }) => value),
    ];
    expect(values.flatMap(idsIn).filter((id) => !id.startsWith('AWS::') && !known.has(id))).toEqual([]);
    const waited = [...borrowed.resources.values()].flatMap(({ body }) => body.DependsOn ?? []);
    expect(waited.filter((id) => !borrowed.resources.has(id))).toEqual([]);
  });

  test('gives a connected job exactly the permissions and variables that it gives one of the lender', () => {
    const access = accessOf(borrowed);
    expect(resolvedBy(lender, borrowed.borrowed ?? { outputs: new Map() }, access)).toEqual(accessOf(lender));
    expect(JSON.stringify([access, [...lender.outputs.values()]])).not.toContain('{{resolve:');
    if (member.connectTo) expect(JSON.stringify(access)).toContain('StpBorrowed');
  });

  test('is read from outputs that the lender has, by parameters without a default', () => {
    for (const [parameter, output] of borrowed.borrowed?.outputs ?? [])
      if (output === undefined) expect(parameter).toBe('StpBorrowedStack');
      else if (!Object.values<string>(lentOutputs).includes(output))
        expect([...lender.outputs.keys()]).toContain(output);
    expect([...borrowed.parameters.keys()].sort()).toEqual([...(borrowed.borrowed?.outputs.keys() ?? [])].sort());
    for (const { body } of borrowed.parameters.values()) expect(body).not.toHaveProperty('Default');
    expect(borrowed.borrowed?.names).toEqual([name]);
    expect(lender.outputs.get('StpLentResources')?.value).toBe(name);
    expect(borrowed.outputs.has('StpLentResources')).toBe(false);
  });

  test('keeps the parameters that the config may refer to, all but secrets that AWS gives no ARN', () => {
    const neighbours = (lender?: string) =>
      neighboursOf(judged(JSON.stringify(borrowing(given)), 'pr-7'), {
        ...stageOf('shop', 'pr-7'),
        ...(lender ? { lender } : {}),
      }).get(name);
    const [before, after] = [neighbours(), neighbours('production')];
    const unnamed = (before?.secretParams ?? []).filter((param) => before?.secrets?.[param] === undefined);
    const kept = Object.keys(before?.params ?? {}).filter((param) => !unnamed.includes(param));
    expect(Object.keys(after?.params ?? {}).sort()).toEqual(kept.sort());
    for (const secret of unnamed.filter((param) => before?.params[param] !== undefined))
      expect(after?.absent?.[secret]).toContain('A preview borrows');
    expect(Object.keys(after?.secrets ?? {})).toEqual(Object.keys(before?.secrets ?? {}));
    expect(after?.secretParams ?? []).toEqual(before?.secretParams ?? []);
    expect(after?.borrowed).toBe(true);
  });

  test('is made by a stage that lends it, and by a preview that has instances of its own', () => {
    for (const graph of [lender, graphOf(borrowing(given), 'pr-7')])
      expect([...graph.resources.values()].some(({ from }) => from[1] === name)).toBe(true);
  });
});

const job = (more: Record<string, unknown> = {}) => ({
  type: 'batch-job',
  properties: {
    container: { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:stable' } } },
    resources: { cpu: 1, memory: 900 },
    ...more,
  },
});
const codesOf = (config: Written, lender?: string) =>
  linkedOf(config, 'pr-7', lender).diagnostics.flatMap(({ code, place, severity }) =>
    code.startsWith('config/') && severity === 'error'
      ? [[code, 'path' in Object(place) ? (place as { path: unknown[] }).path.join('.') : '']]
      : [],
  );
const withBorrow = (all: Written['resources'], ...borrow: string[]): Written => ({
  resources: all,
  stackConfig: { preview: { borrow } },
});

const eventMembers: readonly AnyEvent[] = events;

test.each(eventMembers.filter(({ later }) => !later).map((member) => [member.type, member] as const))(
  'an event of type %s, whose source is borrowed, sleeps and changes nothing of the lender',
  (_, { example }) => {
    const config = parse(example) as Written;
    const sources = Object.entries(config.resources).flatMap(([name, { type }]) =>
      type === 'batch-job' ? [] : [name],
    );
    const preview = { events: 'all', borrow: sources };
    const given = { ...config, stackConfig: { ...config.stackConfig, preview } };
    const { resources: made } = graphOf(given, 'pr-7', 'production');
    expect([...made.values()].filter(({ from }) => sources.includes(String(from[1])))).toEqual([]);
    if (sources.length === 0) return;
    const starts = [...made.values()].flatMap(({ body: { Properties = {} } }) =>
      Properties.Enabled === true || Properties.State === 'ENABLED' ? [Properties] : [],
    );
    expect(starts).toEqual([]);
  },
);

describe('what is borrowed', () => {
  test('has events that sleep, whatever the config says, and starts nothing of the preview', () => {
    const switched = (type: string, properties: Record<string, unknown>) => ({
      type,
      properties: { ...properties, preview: 'on' },
    });
    const config = withBorrow(
      {
        orders: { type: 'sqs-queue' },
        files: { type: 'bucket' },
        bus: { type: 'event-bus' },
        news: { type: 'sns-topic' },
        load: job({
          events: [
            switched('sqs', { sqsQueueName: 'orders' }),
            switched('s3', { bucketArn: "$ResourceParam('files', 'arn')", s3EventType: 's3:ObjectCreated:*' }),
            switched('event-bus', { eventBusName: 'bus', eventPattern: { source: ['a'] } }),
            switched('sns', { snsTopicName: 'news' }),
          ],
        }),
      },
      'orders',
      'files',
      'bus',
      'news',
    );
    const types = (type: string) =>
      [...graphOf(config, 'pr-7', 'production').resources.values()].filter(
        ({ body, from }) => body.Type === type && from.length > 0,
      );
    const [mapping, rule] = [types('AWS::Lambda::EventSourceMapping'), types('AWS::Events::Rule')];
    expect(mapping.map(({ body }) => body.Properties)).toEqual([
      expect.objectContaining({ Enabled: false, EventSourceArn: { Ref: 'StpBorrowedOrdersArn' } }),
    ]);
    expect(rule.map(({ body }) => body.Properties?.State)).toEqual(['DISABLED']);
    for (const type of ['AWS::SNS::Subscription', 'AWS::S3::Bucket']) expect(types(type)).toEqual([]);
    const own = graphOf(config, 'pr-7');
    expect(
      [...own.resources.values()].find(({ body }) => body.Type === 'AWS::Lambda::EventSourceMapping')?.body.Properties
        ?.Enabled,
    ).toBe(true);
  });

  test('is told of no alarm of the preview', () => {
    const properties = {
      alarms: [
        {
          trigger: { type: 'sqs-queue-not-empty' },
          notificationTargets: [{ type: 'sns', properties: { snsTopicName: 'news' } }],
        },
      ],
    };
    const all = { news: { type: 'sns-topic' }, orders: { type: 'sqs-queue', properties } };
    const actionsOf = (config: Written) =>
      [...graphOf(config, 'pr-7', 'production').resources.values()].find(
        ({ body }) => body.Type === 'AWS::CloudWatch::Alarm',
      )?.body.Properties?.AlarmActions ?? [];
    expect(actionsOf(withBorrow(all))).toHaveLength(1);
    expect(actionsOf(withBorrow(all, 'news'))).toEqual([]);
  });

  test('is a resource of the config', () => {
    expect(codesOf(withBorrow({ load: job() }, 'lod'), 'production')).toEqual([
      ['config/unknown-resource', 'stackConfig.preview.borrow.0'],
    ]);
    const lends = { resources: { load: job() }, stackConfig: { lend: ['lod'] } };
    expect(codesOf(lends)).toEqual([['config/unknown-resource', 'stackConfig.lend.0']]);
  });

  test('is never changed by the preview: neither its policy nor who may invoke it', () => {
    const queueOfBus = {
      orders: { type: 'sqs-queue' },
      load: job({
        events: [
          {
            type: 'event-bus',
            properties: {
              useDefaultBus: true,
              eventPattern: { source: ['a'] },
              onDeliveryFailure: { sqsQueueName: 'orders' },
            },
          },
        ],
      }),
    };
    expect(codesOf(withBorrow(queueOfBus), 'production')).toEqual([]);
    expect(codesOf(withBorrow(queueOfBus, 'orders'), 'production')).toEqual([['config/borrowed', 'resources.load']]);
    const hooked = {
      check: {
        type: 'function',
        properties: {
          packaging: { type: 'custom-artifact', properties: { packagePath: 'a.zip' } },
          runtime: 'nodejs24.x',
          memory: 128,
        },
      },
      people: { type: 'user-auth-pool', properties: { hooks: { preSignUp: "$ResourceParam('check', 'arn')" } } },
    };
    expect(codesOf(withBorrow(hooked, 'check'), 'production')).toContainEqual(['config/borrowed', 'resources.people']);
  });

  test('refuses a reference to its secret, which no output has', () => {
    const pool = (type: string) => ({
      people: { type: 'user-auth-pool', properties: { generateClientSecret: true } },
      load: job({
        container: {
          ...job().properties.container,
          environment: [{ name: type, value: "$ResourceParam('people', 'clientSecret')" }],
        },
      }),
    });
    const found = linkedOf(withBorrow(pool('KEY'), 'people'), 'pr-7', 'production').diagnostics;
    expect(found.map(({ code, hint }) => [code, hint])).toContainEqual([
      'directives/unknown-parameter',
      expect.stringContaining('leave people out of stackConfig.preview.borrow'),
    ]);
  });
});
