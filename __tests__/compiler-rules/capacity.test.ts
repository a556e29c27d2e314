import { expect } from '@jest/globals';
import { volumeGiB } from '../../src/shared/capacity.ts';
import { bare, bucket, config, everything, job, queue } from './configs.ts';
import { type Case, law, rule, templateOf } from './harness.ts';
import { at, each, type Json, ofType, one, put, same, type Template } from './reading.ts';

const environments = 'AWS::Batch::ComputeEnvironment';
const templates = 'AWS::EC2::LaunchTemplate';

/** Declares a rule on compute environments: a check of the value at a path, and values that must fail it. */
const environment = (clause: string, path: string, passes: (value: Json, kind: string) => boolean, ...wrong: Json[]) =>
  rule(
    'capacity/pools',
    clause,
    everything,
    (template) =>
      each(template, environments, (resource, id) => passes(at(resource, path), /Spot/.test(id) ? 'spot' : '')),
    ...wrong.flatMap((value) => ofBoth((template, id) => put(template.Resources[id], path, value))),
  );
const ids = ['StpBatchOnDemandComputeEnvironment', 'StpBatchSpotComputeEnvironment'];
const ofBoth = (change: (template: Template, id: string) => void) => ids.map((id) => (t: Template) => change(t, id));

const compute = 'Properties.ComputeResources';
environment(
  'Amazon Linux 2023 images',
  `${compute}.Ec2Configuration`,
  (value) => same(value, [{ ImageType: 'ECS_AL2023' }]),
  undefined,
  [{ ImageType: 'ECS_AL2' }],
);
environment(
  'BEST_FIT_PROGRESSIVE on demand, SPOT_PRICE_CAPACITY_OPTIMIZED on spot',
  `${compute}.AllocationStrategy`,
  (value, kind) => value === (kind ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE'),
  undefined,
  'BEST_FIT',
);
environment(
  'instances of default_x86_64',
  `${compute}.InstanceTypes`,
  (value) => same(value, ['default_x86_64']),
  ['optimal'],
  ['c4', 'm4', 'r4'],
);
environment(
  'the service-linked role: no ServiceRole',
  'Properties.ServiceRole',
  (value) => value === undefined,
  'a role',
);
environment(
  'no spot fleet role, which only BEST_FIT needs',
  `${compute}.SpotIamFleetRole`,
  (value) => value === undefined,
  'a role',
);
environment(
  'updates happen in place',
  'Properties.ReplaceComputeEnvironment',
  (value) => value === false,
  undefined,
  true,
);
environment(
  'the launch template is pinned to its latest version number',
  `${compute}.LaunchTemplate`,
  (value, kind) => {
    const id = kind ? 'StpBatchSpotInstanceLaunchTemplate' : 'StpBatchInstanceLaunchTemplate';
    return same(value, { LaunchTemplateId: { Ref: id }, Version: { 'Fn::GetAtt': [id, 'LatestVersionNumber'] } });
  },
  { LaunchTemplateId: { Ref: 'StpBatchSpotInstanceLaunchTemplate' }, Version: '$Latest' },
  { LaunchTemplateId: { Ref: 'StpBatchInstanceLaunchTemplate' }, Version: '$Default' },
);
environment('at most 256 vCPUs', `${compute}.MaxvCpus`, (value) => value === 256, 1_000, undefined);
environment('nothing runs when no job does', `${compute}.MinvCpus`, (value) => value === 0, 1, undefined);
environment(
  'the image that is deployed, unless a deployment asks for the latest one',
  `${compute}.UpdateToLatestImageVersion`,
  (value) => value === false,
  undefined,
  true,
);
environment(
  'running jobs survive an infrastructure update for 90 minutes, fewer than CloudFormation waits',
  'Properties.UpdatePolicy',
  (value) => same(value, { JobExecutionTimeoutMinutes: 90, TerminateJobsOnUpdate: false }),
  undefined,
  { JobExecutionTimeoutMinutes: 30, TerminateJobsOnUpdate: false },
  { JobExecutionTimeoutMinutes: 7_200, TerminateJobsOnUpdate: false },
  { JobExecutionTimeoutMinutes: 90, TerminateJobsOnUpdate: true },
);

const launch = (clause: string, path: string, right: Json, ...wrong: Json[]) =>
  rule(
    'capacity/pools',
    clause,
    everything,
    (template) => each(template, templates, (resource) => same(at(resource, path), right)),
    ...wrong.map((value) => (template: Template) => put(one(template, templates), path, value)),
  );
const data = 'Properties.LaunchTemplateData';
launch(
  'IMDSv2 with one hop',
  `${data}.MetadataOptions`,
  { HttpPutResponseHopLimit: 1, HttpTokens: 'required' },
  undefined,
  { HttpPutResponseHopLimit: 2, HttpTokens: 'required' },
  { HttpPutResponseHopLimit: 1, HttpTokens: 'optional' },
);
launch(
  'an encrypted gp3 root volume of 100 GiB that goes with its instance',
  `${data}.BlockDeviceMappings`,
  [
    {
      DeviceName: '/dev/xvda',
      Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: 100, VolumeType: 'gp3' },
    },
  ],
  undefined,
  [{ DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: true, VolumeSize: 100, VolumeType: 'gp3' } }],
  [{ DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: 20, VolumeType: 'gp3' } }],
  [
    {
      DeviceName: '/dev/xvdb',
      Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: 100, VolumeType: 'gp3' },
    },
  ],
);

rule(
  'job/region',
  'AWS_REGION and AWS_DEFAULT_REGION are always both in the environment',
  everything,
  (template) =>
    each(template, 'AWS::Batch::JobDefinition', ({ Properties }) =>
      ['AWS_DEFAULT_REGION', 'AWS_REGION'].every((Name) =>
        Properties.ContainerProperties.Environment.some((item: Json) =>
          same(item, { Name, Value: { Ref: 'AWS::Region' } }),
        ),
      ),
    ),
  ({ Resources }) => Resources.CleanupJobDefinition.Properties.ContainerProperties.Environment.splice(0),
  ({ Resources }) => Resources.CleanupJobDefinition.Properties.ContainerProperties.Environment.splice(0, 1),
  ({ Resources }) => Resources.CleanupJobDefinition.Properties.ContainerProperties.Environment.splice(1, 1),
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.ContainerProperties.Environment[0].Value = 'eu-west-1';
  },
);
rule(
  'job/region',
  'a value of the user for one of them goes to the other',
  config({ report: job({ environment: [{ name: 'AWS_REGION', value: 'us-east-1' }] }) }),
  (template) =>
    each(template, 'AWS::Batch::JobDefinition', ({ Properties }) =>
      same(
        Properties.ContainerProperties.Environment,
        ['AWS_DEFAULT_REGION', 'AWS_REGION'].map((Name) => ({ Name, Value: 'us-east-1' })),
      ),
    ),
  ({ Resources }) => {
    Resources.ReportJobDefinition.Properties.ContainerProperties.Environment[0].Value = { Ref: 'AWS::Region' };
  },
);

law('capacity/pools', 'a root volume is the largest storage and 30 GiB, or 100', async () => {
  const sizes: [(number | undefined)[], number][] = [
    [[undefined], 100],
    [[1], 100],
    [[70], 100],
    [[71], 101],
    [[200, 71, undefined], 230],
    [[16_354], 16_384],
  ];
  for (const [storage, GiB] of sizes)
    expect([storage, volumeGiB(storage.map((storageGiB) => ({ kind: 'OnDemand', storageGiB })))]).toEqual([
      storage,
      GiB,
    ]);
  const given = config({ a: job({ storage: 200 }), b: job(), c: job({ storage: 300, useSpotInstances: true }) });
  const template = await templateOf(given);
  const sizeOf = (id: string) => at(template.Resources[id], `${data}.BlockDeviceMappings`)[0].Ebs.VolumeSize;
  expect(sizeOf('StpBatchInstanceLaunchTemplate')).toBe(230);
  expect(sizeOf('StpBatchSpotInstanceLaunchTemplate')).toBe(330);
});

const poolsOf = async (given: Case) =>
  ofType(await templateOf(given), environments, 'AWS::Batch::JobQueue', templates, 'AWS::EC2::VPC')
    .map(([id]) => id)
    .sort();
const onDemand = ['StpBatchInstanceLaunchTemplate', 'StpBatchOnDemandComputeEnvironment', 'StpBatchOnDemandJobQueue'];
const spot = ['StpBatchSpotComputeEnvironment', 'StpBatchSpotInstanceLaunchTemplate', 'StpBatchSpotJobQueue'];
law(
  'capacity/only-used',
  'one environment and one queue for each kind that a job uses, none without jobs',
  async () => {
    expect(await poolsOf(config({ a: job(), b: job() }))).toEqual([...onDemand, 'StpVpc']);
    expect(await poolsOf(config({ a: job({ useSpotInstances: true }) }))).toEqual([...spot, 'StpVpc']);
    expect(await poolsOf(everything)).toEqual([...onDemand, ...spot, 'StpVpc'].sort());
    expect(await poolsOf(config({ b: bucket(), q: queue() }))).toEqual([]);
  },
);
rule(
  'capacity/only-used',
  'each pool is some machine’s',
  bare,
  (template) => {
    const used = ofType(template, 'AWS::StepFunctions::StateMachine').map(
      ([, { Properties }]) => Properties.DefinitionSubstitutions.JobQueue.Ref,
    );
    const served = used.map(
      (id) => template.Resources[id]?.Properties.ComputeEnvironmentOrder[0].ComputeEnvironment.Ref,
    );
    return [
      ...each(template, 'AWS::Batch::JobQueue', (_, id) => used.includes(id)),
      ...each(template, environments, (_, id) => served.includes(id)),
    ];
  },
  ({ Resources }) => {
    Resources.StpBatchSpotComputeEnvironment = Resources.StpBatchOnDemandComputeEnvironment;
  },
  ({ Resources }) => {
    Resources.StpBatchSpotJobQueue = Resources.StpBatchOnDemandJobQueue;
  },
);

const limit = ([Reason, MaxTimeSeconds]: [string, number]) => ({
  Action: 'CANCEL',
  MaxTimeSeconds,
  Reason,
  State: 'RUNNABLE',
});
const reasons = Object.entries({
  'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE': 600,
  'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT': 600,
  'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY': 86_400,
});
rule(
  'capacity/time-limits',
  'both MISCONFIGURATION reasons after 600 s, missing capacity after a day, on every queue',
  everything,
  (template) =>
    each(template, 'AWS::Batch::JobQueue', ({ Properties }) =>
      same(Properties.JobStateTimeLimitActions, reasons.map(limit)),
    ),
  ({ Resources }) => delete Resources.StpBatchSpotJobQueue.Properties.JobStateTimeLimitActions,
  ({ Resources }) => Resources.StpBatchOnDemandJobQueue.Properties.JobStateTimeLimitActions.pop(),
  ({ Resources }) => {
    Resources.StpBatchOnDemandJobQueue.Properties.JobStateTimeLimitActions[1].MaxTimeSeconds = 60_000;
  },
  ({ Resources }) => {
    Resources.StpBatchOnDemandJobQueue.Properties.JobStateTimeLimitActions[0].State = 'STARTING';
  },
  ({ Resources }) => {
    Resources.StpBatchSpotJobQueue.Properties.JobStateTimeLimitActions[2].MaxTimeSeconds = 600;
  },
);
