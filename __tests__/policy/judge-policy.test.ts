import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deploy } from '../../src/commands/deploy.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { noComment } from '../fakes/comment-request.ts';
import { configWorld } from '../fakes/config-world.ts';
import { configOf, errorsOf, policyIn, request } from './policy-world.ts';
import { rawMachine, submission } from './state-machines.ts';

const placeOf = ({ place }: Diagnostic): string =>
  place === 'file' || 'offset' in place ? 'file' : place.path.join('.');
const complaintsOf = async (policy: object, config: string, more: object = {}): Promise<string[]> =>
  (await errorsOf(policy, config, more)).errors.map((one) => `${one.code} at ${placeOf(one)}`);

test('a region that nobody named is said to be assumed, with what to give', async () => {
  const policy = { regions: ['eu-central-1'] };
  const { errors } = await errorsOf(policy, configOf(), { region: 'us-east-1', assumesRegion: true });
  expect(errors).toMatchObject([
    {
      code: 'policy/region',
      sentence: 'No AWS region is given, and us-east-1, which is assumed then, is not among those of the policy.',
      hint: expect.stringMatching(/^Give aws-region, or set AWS_REGION\. Allowed: `eu-central-1`\./),
    },
  ]);
  expect((await errorsOf(policy, configOf())).errors).toMatchObject([{ hint: expect.stringMatching(/^Allowed: /) }]);
});

const schedule = { type: 'schedule', properties: { scheduleRate: 'rate(1 hour)' } };
const api = { api: { type: 'http-api-gateway' }, users: { type: 'user-auth-pool' } };
const route = (more: object = {}) => ({
  type: 'http-api-gateway',
  properties: { httpApiGatewayName: 'api', method: 'POST', path: '/runs', ...more },
});
const withAuthorizer = { authorizer: { type: 'cognito', properties: { userPoolName: 'users' } } };
const balancer = (more: object = {}) => ({ front: { type: 'application-load-balancer', properties: more } });
const openLint = { lint: { 'open-trigger': 'off', 'unused-resource': 'off' } };
const rawQueue = (properties: object = {}) => ({
  cloudformationResources: { Inbox: { Type: 'AWS::SQS::Queue', Properties: properties } },
});
const definitionOf = (requirements: object) => ({
  NightlyJobDefinition: { 'ContainerProperties.ResourceRequirements': requirements },
});
const stream = { orders: { type: 'kinesis-stream' } };
const records = { events: [{ type: 'kinesis-stream', properties: { streamArn: "$ResourceParam('orders', 'arn')" } }] };

describe('a policy forbids', () => {
  const at = 'resources.nightly';
  test.each<[string, object, string, string[]]>([
    ['other regions', { regions: ['eu-central-1'] }, configOf(), ['policy/region at file']],
    ['other stages', { stages: ['production', 'pr-*'] }, configOf(), ['policy/stage at file']],
    ['more vCPUs', { maxCpu: 2 }, configOf(), [`policy/cpu at ${at}.properties.resources.cpu`]],
    ['more memory', { maxMemory: 4096 }, configOf(), [`policy/memory at ${at}.properties.resources.memory`]],
    [
      'more of them by an override',
      { maxCpu: 4, maxMemory: 8000, maxGpu: 0 },
      configOf(
        {},
        {},
        {},
        definitionOf([
          { Type: 'VCPU', Value: '64' },
          { Type: 'GPU', Value: '8' },
        ]),
      ),
      [`policy/cpu at ${at}.overrides`, `policy/gpu at ${at}.overrides`],
    ],
    [
      'an amount that a run computes, in an override of the state machine',
      { maxCpu: 4 },
      configOf(
        {},
        {},
        {},
        {
          NightlyJobExecutionStateMachine: {
            'Definition.States.Run.Arguments.ContainerOverrides.ResourceRequirements':
              "{% [{'Type':'VCPU','Value':'64'}] %}",
          },
        },
      ),
      [`policy/cpu at ${at}.overrides`],
    ],
    ...(
      [
        ['as text', { DefinitionString: submission({ ResourceRequirements: [{ Type: 'VCPU', Value: '64' }] }) }],
        [
          'as text with values',
          { DefinitionString: { 'Fn::Sub': submission({ ResourceRequirements: [{ Type: 'VCPU', Value: '64' }] }) } },
        ],
        ['with a path', { DefinitionString: submission({ 'ResourceRequirements.$': '$.sizes' }) }],
        ['with a value at a path', { DefinitionString: submission({ 'Vcpus.$': '$.cpu' }) }],
        ['as text that cannot be read', { DefinitionString: { Ref: 'AWS::StackName' } }],
        ['in a bucket', { DefinitionS3Location: { Bucket: 'definitions', Key: 'a.json' } }],
      ] as const
    ).map(([how, properties]): [string, object, string, string[]] => [
      `more vCPUs by a definition ${how}`,
      { maxCpu: 4 },
      configOf({}, {}, rawMachine(properties)),
      ['policy/cpu at cloudformationResources.Machine'],
    ]),
    [
      'a resource type, an event type, and a type of CloudFormation',
      { forbiddenTypes: ['bucket', 'schedule', 'AWS::SQS::*'] },
      configOf({ events: [schedule] }, { files: { type: 'bucket' } }, { ...rawQueue(), ...openLint }),
      [
        'policy/forbidden-type at resources.files.type',
        `policy/forbidden-type at ${at}.properties.events.0.type`,
        'policy/forbidden-type at cloudformationResources.Inbox.Type',
        'policy/forbidden-type at file',
        'policy/forbidden-type at file',
      ],
    ],
    [
      'a queue without a dead-letter queue',
      { requireDeadLetterQueues: true },
      configOf({}, {}, rawQueue()),
      ['policy/dead-letter-queue at cloudformationResources.Inbox'],
    ],
    [
      'a route that asks nobody',
      { publicTriggers: 'authorized' },
      configOf({ events: [schedule, route()] }, api, openLint),
      [`policy/public-trigger at ${at}.properties.events.1.type`],
    ],
    [
      'a load balancer that the internet reaches',
      { publicTriggers: 'authorized' },
      configOf({}, balancer(), openLint),
      ['policy/public-trigger at resources.front'],
    ],
    [
      'any API, also with an authorizer',
      { publicTriggers: 'none' },
      configOf({ events: [route(withAuthorizer)] }, api, openLint),
      [`policy/public-trigger at ${at}.properties.events.0.type`, 'policy/public-trigger at resources.api'],
    ],
    [
      'a config without a tag',
      { requiredTags: ['team', 'cost'] },
      configOf({}, {}, { stackConfig: { tags: [{ name: 'team', value: 'data' }] } }),
      ['policy/required-tag at stackConfig.tags'],
    ],
  ])('%s', async (_, policy, config, expected) => {
    expect(await complaintsOf(policy, config)).toEqual(expected);
  });
});

describe('a policy allows', () => {
  test.each<[string, object, string]>([
    ['a stage that its pattern covers', { stages: ['production*'] }, configOf()],
    ['as much as it names', { maxCpu: 4, maxMemory: 7600, maxGpu: 0 }, configOf()],
    [
      'a definition as text that asks for less',
      { maxCpu: 4 },
      configOf(
        {},
        {},
        rawMachine({ DefinitionString: submission({ ResourceRequirements: [{ Type: 'VCPU', Value: '2' }] }) }),
      ),
    ],
    [
      'queues and streams as they are compiled',
      { requireDeadLetterQueues: true },
      configOf(
        records,
        {
          ...stream,
          inbox: {
            type: 'sqs-queue',
            properties: { redrivePolicy: { targetSqsQueueName: 'failed', maxReceiveCount: 3 } },
          },
          failed: { type: 'sqs-queue' },
        },
        openLint,
      ),
    ],
    [
      'an authorized route and an internal load balancer',
      { publicTriggers: 'authorized' },
      configOf({ events: [route(withAuthorizer)] }, { ...api, ...balancer({ interface: 'internal' }) }, openLint),
    ],
    [
      'a load balancer of the VPC',
      { publicTriggers: 'none' },
      configOf({}, balancer({ interface: 'internal' }), openLint),
    ],
  ])('%s', async (_, policy, config) => {
    expect(await complaintsOf(policy, config, { stage: 'production-eu' })).toEqual([]);
  });
});

test('a policy by which the internet reaches nothing advises no authorizer, and points at each event', async () => {
  const events = [route(), route({ path: '/other' })];
  const { errors } = await errorsOf({ publicTriggers: 'none' }, configOf({ events }, api, openLint));
  expect(errors.map(placeOf).sort()).toEqual([
    'resources.api',
    'resources.nightly.properties.events.0.type',
    'resources.nightly.properties.events.1.type',
  ]);
  for (const { hint } of errors) expect(hint).not.toContain('authorizer');
});

test('a policy is kept by deploy before anything is asked of AWS', async () => {
  const { world } = configWorld({ config: configOf() });
  const run = deploy({ ...world, policy: async () => policyIn({ maxCpu: 1 }) }, {
    ...request,
    comment: noComment,
  } as never);
  await expect(run).rejects.toMatchObject({ diagnostics: [expect.objectContaining({ code: 'policy/cpu' })] });
});

test('every violation is reported at once, with the file of the rule', async () => {
  const policy = { regions: ['us-east-1'], maxCpu: 1, maxMemory: 4, requiredTags: ['team'] };
  const { errors, file } = await errorsOf(policy, configOf());
  expect(errors.map(({ code }) => code)).toEqual([
    'policy/region',
    'policy/cpu',
    'policy/memory',
    'policy/required-tag',
  ]);
  for (const { hint } of errors) expect(hint).toContain('rules/batch.yml of main');
  expect(file).toBe('batch-jobs.yml');
});

test('a forbidden type that a key of the network asks for is reported at that key, with the way to keep the policy', async () => {
  const policy = { forbiddenTypes: ['AWS::EC2::NatGateway'] };
  const { errors } = await errorsOf(policy, configOf({}, {}, { stackConfig: { vpc: { nat: {} } } }));
  expect(errors.map(({ place, hint }) => [place, hint])).toEqual([
    [{ path: ['stackConfig', 'vpc', 'nat'] }, 'Take nat out. The rule is in rules/batch.yml of main.'],
  ]);
});

test('a policy without GPUs, and one with dead-letter queues, say what to write', async () => {
  const gpu = await errorsOf({ maxGpu: 0 }, configOf({ resources: { cpu: 4, memory: 15000, gpu: 1 } }));
  expect(gpu.errors[0]?.hint).toMatch(/^Take gpu out\./);
  const queue = await errorsOf({ requireDeadLetterQueues: true }, configOf({}, {}, rawQueue()));
  expect(queue.errors[0]?.hint).toMatch(/^Write `RedrivePolicy: \{deadLetterTargetArn: …, maxReceiveCount: 3\}`/);
});

test('a type of CloudFormation that is newer than this version, or of the account, may be forbidden', async () => {
  const forbiddenTypes = [
    'AWS::Quantumleap::Circuit',
    'AWS::RDS::*',
    'AWS::SQS::QueueV7',
    'Acme::Net::Hub',
    'Custom::*',
  ];
  expect(await complaintsOf({ forbiddenTypes }, configOf())).toEqual([]);
});

test('a job is refused exactly if it asks for more than the policy allows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 }), async (cpu, maxCpu) => {
      const found = await complaintsOf({ maxCpu }, configOf({ resources: { cpu, memory: 900 } }));
      expect(found.some((one) => one.startsWith('policy/cpu'))).toBe(cpu > maxCpu);
    }),
    { numRuns: 15 },
  );
});
