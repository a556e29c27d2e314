import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { canonicalJson } from '../../src/cloudformation/canonical.ts';
import { artifactBucket } from '../../src/cloudformation/names.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { inputNamed } from '../../src/inputs.ts';
import type { Stacks } from '../../src/ports/stacks.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { configWorld } from '../fakes/config-world.ts';
import { bare, bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { codesOf, compiled, law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, type Json, ofType, type Template } from './reading.ts';

const hash = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 8);
const idsOf = async (given: Parameters<typeof templateOf>[0]) => Object.keys((await templateOf(given)).Resources);

law('names/stack', 'the longest project and the longest stage make a stack of 128 characters', async () => {
  const longest = { ...bare, project: 'p'.repeat(95), stage: 's'.repeat(32) };
  expect((await compiled(longest)).stage.stack).toHaveLength(128);
  expect(await codesOf({ ...longest, project: 'p'.repeat(96) })).toEqual(['config/project-name']);
});

refusal(
  'names/stack',
  'a project-name outside of the form is refused, never mended',
  'config/project-name',
  { ...bare, project: 'Shop-2' },
  ...['2shop', 'my_shop', 'shop.web', 'größe', ''].map((project) => ({ ...bare, project })),
);

const named = (serviceName: string) => ({ ...config({ report: job() }, { serviceName }), project: undefined });
refusal(
  'names/stack',
  'a serviceName outside of the form is refused, never mended',
  'config/wrong-format',
  named('Shop-2'),
  named('2shop'),
  named('my_shop'),
);

law('names/stack', "only the default from the repository's name is mended", async () => {
  const given = { config: { resources: { report: job() } }, project: undefined };
  const stackOf = async (repository: string) => (await compiled({ ...given, repository })).stage.stack;
  expect(await stackOf('our-org/42.my_repo')).toBe('p-42-my-repo-dev');
  expect(await stackOf('our-org/shop')).toBe('shop-dev');
});

law('names/stack', 'stages have one form, and `preview` is refused', () => {
  for (const stage of ['dev', 'pr-7', 'Prod', '2', 's'.repeat(32)])
    expect(inputNamed('stage', stage, '--')).toEqual(['stage', stage]);
  for (const stage of ['preview', '-dev', 'dev_1', 's'.repeat(33), 'a.b', ''])
    expect(() => inputNamed('stage', stage, '--')).toThrow(Refused);
});

law('names/stack', 'a stack that bears other tags, or none, is refused before any change set', async () => {
  const ours = { 'batch-job:project': 'shop', 'batch-job:stage': 'dev' };
  const code = async (tags: Record<string, string>) => {
    const asked: string[] = [];
    const stacks = {
      look: async () => ({
        name: 'shop-dev',
        id: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-dev/51af3dc0',
        status: 'UPDATE_COMPLETE',
        tags,
        parameters: {},
        outputs: {},
        terminationProtection: false,
      }),
      template: async () => ({}),
      propose: async () => {
        asked.push('propose');
        throw new Refused({ code: 'stack/change-set-failed', message: 'asked', hint: 'asked' });
      },
    } as unknown as Stacks;
    const { world } = configWorld({ config: JSON.stringify(bare.config), stacks });
    const request = { stage: 'dev', region: 'eu-west-1', origin: {}, allow: { replace: [], delete: [] } };
    const refused: unknown = await deploy(world, request).catch((error: unknown) => error);
    return [(refused as Refused).code, asked];
  };
  expect(await code({})).toEqual(['stack/foreign', []]);
  expect(await code({ ...ours, 'batch-job:stage': 'prod' })).toEqual(['stack/foreign', []]);
  expect(await code({ 'batch-job:project': 'shop' })).toEqual(['stack/foreign', []]);
  expect(await code(ours)).toEqual(['stack/change-set-failed', ['propose']]);
});

refusal(
  'names/logical-ids',
  'two resources whose names differ only in case are refused',
  'config/name-clash',
  config({ myJob: job(), myJobs: job() }),
  config({ myJob: job(), MyJob: job() }),
  config({ myBucket: bucket(), mybucket: bucket() }),
  config({ MYQUEUE: queue(), myQueue: queue() }),
);

rule(
  'names/events',
  'a child is {Job}{Event}{Source}{Kind}, with 8 hex of what tells events of one source apart from the first on',
  everything,
  (template) => [
    ...each(template, 'AWS::Lambda::EventSourceMapping', (_, id) => id === 'ReportSqsRequestsEventSourceMapping'),
    ...each(template, 'AWS::Events::Rule', (_, id) => /^(Report|Cleanup)Schedule[0-9a-f]{8}Rule$/.test(id)),
    ...each(template, 'AWS::Lambda::Permission', (_, id) =>
      /^((Report|Cleanup)Schedule|ReportS3Archive)[0-9a-f]{8}Permission$/.test(id),
    ),
  ],
  ({ Resources }) => rename(Resources, 'ReportSqsRequestsEventSourceMapping', 'ReportEvent1EventSourceMapping'),
  (template) => rename(template.Resources, ofType(template, 'AWS::Events::Rule')[0]?.[0] ?? '', 'ReportScheduleRule'),
);

const rename = (resources: Json, from: string, to: string) => {
  resources[to] = resources[from];
  delete resources[from];
};

law('names/events', 'a source outside of the config is 8 hex of SHA-256 of its canonical ARN', async () => {
  const sqsQueueArn = 'arn:aws:sqs:eu-west-1:123456789012:theirs';
  const ids = await idsOf(config({ report: job({ events: [{ type: 'sqs', properties: { sqsQueueArn } }] }) }));
  expect(ids).toContain(`ReportSqs${hash(sqsQueueArn)}EventSourceMapping`);
});

law('names/events', 'a source by $ResourceParam has the id that its name gives', async () => {
  const byName = config({ q: queue(), report: job({ events: [onQueue('q')] }) });
  const byArn = { type: 'sqs', properties: { sqsQueueArn: "$ResourceParam('q', 'arn')" } };
  expect(await idsOf(config({ q: queue(), report: job({ events: [byArn] }) }))).toEqual(await idsOf(byName));
});

law('names/events', 'their order in the list changes no byte of the template', async () => {
  const events = [onSchedule(), onSchedule('rate(2 days)'), onQueue('q'), onObject('b'), onQueue('r')];
  const text = async (list: Json[]) =>
    (await compiled(config({ b: bucket(), q: queue(), r: queue(), report: job({ events: list }) }))).templateText;
  const first = await text(events);
  expect(await text(events.toReversed())).toBe(first);
  expect(await text([...events.slice(2), ...events.slice(0, 2)])).toBe(first);
});

law('names/events', 'a second event of a source changes no id of the first', async () => {
  const ids = (events: Json[]) => idsOf(config({ b: bucket(), report: job({ events }) }));
  const pairs = [
    [onSchedule(), onSchedule('rate(2 days)')],
    [onSchedule(), onSchedule('rate(1 hour)', { input: 1 })],
    [onObject('b', { filterRule: { suffix: '.a' } }), onObject('b', { filterRule: { suffix: '.b' } })],
  ];
  for (const [first, second] of pairs) {
    const alone = await ids([first]);
    const both = await ids([first, second]);
    expect(both).toEqual(expect.arrayContaining(alone));
    expect(both.length).toBeGreaterThan(alone.length);
  }
});

law('names/events', 'tuning is in no id', async () => {
  const ids = (tuning: Json) => idsOf(config({ q: queue(), report: job({ events: [onQueue('q', tuning)] }) }));
  expect(await ids({ batchSize: 100, maxBatchWindowSeconds: 5 })).toEqual(await ids({}));
});

const events = (...list: Json[]) => config({ b: bucket(), q: queue(), report: job({ events: list }) });
refusal(
  'names/events',
  'a second event on the same source and conditions is a complaint',
  'config/event-twice',
  events(onQueue('q'), onSchedule(), onObject('b')),
  events(onQueue('q'), onQueue('q', { batchSize: 1 })),
  events(onSchedule(), onSchedule()),
  events(onObject('b'), onObject('b')),
);

rule(
  'names/events',
  "Metadata carries the event's id and the names of its config path: no index, no line",
  everything,
  (template) =>
    each(template, ['AWS::Lambda::EventSourceMapping', 'AWS::Events::Rule'], (resource, id) => {
      const { path, event, ...more } = resource.Metadata?.['batch-job'] ?? {};
      const plain = /^resources\.(report|cleanup)\.properties\.events$/.test(path);
      return plain && event?.length > 9 && id.startsWith(event) && Object.keys(more).length === 0;
    }),
  ({ Resources }) => delete Resources.ReportSqsRequestsEventSourceMapping.Metadata,
  ({ Resources }) => {
    Resources.ReportSqsRequestsEventSourceMapping.Metadata['batch-job'].path = 'resources.report.properties.events.1';
  },
  ({ Resources }) => {
    Resources.ReportSqsRequestsEventSourceMapping.Metadata['batch-job'].line = 12;
  },
);

/** Types that AWS names by itself, with the property that would take a name. */
const nameless: Record<string, string> = {
  'AWS::Batch::ComputeEnvironment': 'ComputeEnvironmentName',
  'AWS::Batch::JobQueue': 'JobQueueName',
  'AWS::EC2::LaunchTemplate': 'LaunchTemplateName',
  'AWS::EC2::SecurityGroup': 'GroupName',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SQS::Queue': 'QueueName',
};
const setName = (type: string) => (template: Template) => {
  for (const [, { Properties }] of ofType(template, type)) Properties[nameless[type] as string] = 'shop-dev-report';
};
rule(
  'names/physical',
  'none where AWS allows none',
  everything,
  (template) =>
    Object.entries(nameless).flatMap(([type, name]) => each(template, type, ({ Properties }) => !(name in Properties))),
  setName('AWS::Batch::ComputeEnvironment'),
  ...Object.keys(nameless).map(setName),
);

/** Types that bear a name, with its property and its form for CloudFormation's own example of a stack's id. */
const bearers = {
  'AWS::S3::Bucket': ['BucketName', /^shop-dev-myarchive-51af3dc0da77$/],
  'AWS::StepFunctions::StateMachine': ['StateMachineName', /^Shop-Dev-report-51af3dc0da77$/],
  'AWS::Batch::JobDefinition': ['JobDefinitionName', /^Shop-Dev-report-51af3dc0da77$/],
} as const;
const lastGroup = {
  'Fn::Select': [4, { 'Fn::Split': ['-', { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }] }],
};
rule(
  'names/physical',
  'bucket, state machine and job definition are {stack}-{resource}-{12 hex of the time in the stack’s id}',
  { ...config({ myArchive: bucket(), report: job() }), project: 'Shop', stage: 'Dev' },
  (template) =>
    Object.entries(bearers).flatMap(([type, [name, form]]) =>
      each(template, type, ({ Properties }) => {
        try {
          return form.test(resolved(Properties[name]));
        } catch {
          return false;
        }
      }),
    ),
  ({ Resources }) => delete Resources.MyArchiveBucket.Properties.BucketName,
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.JobDefinitionName = 'Shop-Dev-report';
  },
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.JobDefinitionName = { 'Fn::Join': ['', ['Shop-Dev-report-', lastGroup]] };
  },
  ({ Resources }) => {
    Resources.MyArchiveBucket.Properties.BucketName['Fn::Join'][1][0] = 'Shop-Dev-myArchive-';
  },
);

rule(
  'names/role-path',
  'production and its like',
  everything,
  (template) =>
    each(
      template,
      ['AWS::IAM::Role', 'AWS::IAM::InstanceProfile'],
      ({ Properties }) => Properties.Path === '/batch-job/shop/dev/',
    ),
  ({ Resources }) => delete Resources.ReportRole.Properties.Path,
  ({ Resources }) => delete Resources.StpBatchInstanceInstanceProfile.Properties.Path,
  ({ Resources }) => {
    Resources.ReportStateMachineRole.Properties.Path = '/';
  },
);
rule(
  'names/role-path',
  'previews have another one, so that a policy tells them from production',
  { ...everything, stage: 'pr-7' },
  (template) =>
    each(
      template,
      ['AWS::IAM::Role', 'AWS::IAM::InstanceProfile'],
      ({ Properties }) => Properties.Path === '/batch-job/shop/preview/pr-7/',
    ),
  ({ Resources }) => {
    Resources.ReportTriggerFunctionRole.Properties.Path = '/batch-job/shop/pr-7/';
  },
);

law('names/outputs', 'the artifact bucket fits 63 characters in the region with the longest name', () => {
  const longest = artifactBucket('P'.repeat(95), '123456789012', 'ap-southeast-1');
  expect(longest).toMatch(/^p{18}-[0-9a-f]{6}-artifacts-123456789012-ap-southeast-1$/);
  expect(longest.length).toBeLessThanOrEqual(63);
  expect(artifactBucket('Shop', '123456789012', 'eu-west-1')).toBe('shop-artifacts-123456789012-eu-west-1');
  expect(artifactBucket('p'.repeat(25), '1', 'r')).toBe(`${'p'.repeat(25)}-artifacts-1-r`);
});

const built = {
  ...config({ report: job({ packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'app' } } }) }),
  project: 'Shop',
  files: { 'app/Dockerfile': 'FROM busybox:stable\n' },
};
rule(
  'names/outputs',
  'an image is batch-job/{project, lower case}:{job}-{32 hex} in the registry of account and region',
  built,
  ({ Resources }) => {
    const image = resolved(Resources.ReportJobDefinition.Properties.ContainerProperties.Image);
    const form = /^123456789012\.dkr\.ecr\.us-east-1\.amazonaws\.com\/batch-job\/shop:report-[0-9a-f]{32}$/;
    return fact(form.test(image), image);
  },
  ({ Resources }) => {
    const join = Resources.ReportJobDefinition.Properties.ContainerProperties.Image['Fn::Join'][1];
    join[join.length - 1] = join.at(-1).replace('/shop:', '/Shop:');
  },
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.ContainerProperties.Image = 'batch-job/shop:latest';
  },
);
