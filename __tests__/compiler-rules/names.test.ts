import { expect } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { inputNamed } from '../../src/door/inputs.ts';
import type { Stacks } from '../../src/ports/stacks.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { resolved } from '../cloudformation/resolved.ts';
import { noComment } from '../fakes/comment-request.ts';
import { configWorld } from '../fakes/config-world.ts';
import { bare, bucket, config, everything, job, queue } from './configs.ts';
import { codesOf, compiled, law, refusal, rule } from './harness.ts';
import { each, fact, ofType, type Template } from './reading.ts';

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
    const stacks: Partial<Stacks> = {
      describe: async () => ({
        name: 'shop-dev',
        id: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-dev/51af3dc0',
        status: 'UPDATE_COMPLETE',
        tags,
        parameters: {},
        outputs: {},
        terminationProtection: false,
      }),
      template: async () => ({}),
      createChangeSet: async () => {
        asked.push('createChangeSet');
        throw new Refused({ code: 'stack/change-set-failed', message: 'asked', hint: 'asked' });
      },
    };
    const { world } = configWorld({ config: JSON.stringify(bare.config), stacks: stacks as Stacks });
    const allow = { replace: [], delete: [] };
    const request = { stage: 'dev', region: 'eu-west-1', origin: {}, allow, comment: noComment };
    const refused: unknown = await deploy(world, request).catch((error: unknown) => error);
    return [(refused as Refused).code, asked];
  };
  expect(await code({})).toEqual(['stack/foreign', []]);
  expect(await code({ ...ours, 'batch-job:stage': 'prod' })).toEqual(['stack/foreign', []]);
  expect(await code({ 'batch-job:project': 'shop' })).toEqual(['stack/foreign', []]);
  expect(await code(ours)).toEqual(['stack/change-set-failed', ['createChangeSet']]);
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

/** Types whose name AWS generates, with the property that would set it. */
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

/** Types with a physical name, with its property and its pattern. */
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
  'previews have another path, by which a policy can distinguish them from production',
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
rule(
  'names/outputs',
  'an image of a preview is batch-job/{project, lower case}/preview:{job}-{32 hex}',
  { ...built, stage: 'pr-7' },
  ({ Resources }) => {
    const image = resolved(Resources.ReportJobDefinition.Properties.ContainerProperties.Image);
    return fact(/\.amazonaws\.com\/batch-job\/shop\/preview:report-[0-9a-f]{32}$/.test(image), image);
  },
  ({ Resources }) => {
    const join = Resources.ReportJobDefinition.Properties.ContainerProperties.Image['Fn::Join'][1];
    join[join.length - 1] = join.at(-1).replace('/preview:', ':');
  },
);
