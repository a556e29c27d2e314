import { expect, test } from '@jest/globals';
import { lentPools } from '../../src/shared/lent-pools.ts';
import { deployedPools } from '../../src/stack/deployed-pools.ts';
import { lendingNotes } from '../../src/stack/lending-notes.ts';
import { config, job } from './configs.ts';
import { type Case, compiled, law, rule, templateOf } from './harness.ts';
import { at, fact, type Json, one, same, type Template, walk } from './reading.ts';

const lending = (resources: Json = { report: job(), cleanup: job({ useSpotInstances: true }) }, compute: Json = {}) =>
  config(resources, { stackConfig: { compute: { lend: ['previews'], ...compute } } });

const kinds = ['OnDemand', 'Spot'];
const environments = kinds.map((kind) => `StpLentBatch${kind}ComputeEnvironment`);

test('the logical ids and outputs of what a stage lends are frozen', async () => {
  const { Resources, Outputs } = await templateOf(lending());
  const lent = Object.entries(Resources).filter(([id]) => id.startsWith('StpLent'));
  expect(Object.fromEntries(lent.map(([id, { Type }]) => [id, Type]))).toEqual({
    StpLentBatchInstanceInstanceProfile: 'AWS::IAM::InstanceProfile',
    StpLentBatchInstanceLaunchTemplate: 'AWS::EC2::LaunchTemplate',
    StpLentBatchInstanceRole: 'AWS::IAM::Role',
    StpLentBatchInstanceSecurityGroup: 'AWS::EC2::SecurityGroup',
    StpLentBatchOnDemandComputeEnvironment: 'AWS::Batch::ComputeEnvironment',
    StpLentBatchOnDemandJobQueue: 'AWS::Batch::JobQueue',
    StpLentBatchSpotComputeEnvironment: 'AWS::Batch::ComputeEnvironment',
    StpLentBatchSpotInstanceLaunchTemplate: 'AWS::EC2::LaunchTemplate',
    StpLentBatchSpotJobQueue: 'AWS::Batch::JobQueue',
  });
  const outputs = Object.entries(Outputs).filter(([name]) => name.startsWith('StpLent'));
  expect(Object.fromEntries(outputs.map(([name, { Value }]) => [name, Value]))).toEqual({
    StpLentAddresses: '172.16.0.0/16',
    StpLentMaxVcpus: '64',
    StpLentOnDemandComputeEnvironment: { Ref: 'StpLentBatchOnDemandComputeEnvironment' },
    StpLentOnDemandJobQueue: { Ref: 'StpLentBatchOnDemandJobQueue' },
    StpLentSecurityGroup: { 'Fn::GetAtt': ['StpLentBatchInstanceSecurityGroup', 'GroupId'] },
    StpLentSpotComputeEnvironment: { Ref: 'StpLentBatchSpotComputeEnvironment' },
    StpLentSpotJobQueue: { Ref: 'StpLentBatchSpotJobQueue' },
    StpLentSubnets: {
      'Fn::If': [
        'StpThirdZone',
        { 'Fn::Join': ['', [0, 1, 2].flatMap((n) => [...(n ? [','] : []), { Ref: `StpPublicSubnet${n}` }])] },
        { 'Fn::Join': ['', [{ Ref: 'StpPublicSubnet0' }, ',', { Ref: 'StpPublicSubnet1' }]] },
      ],
    },
    StpLentVolumeGiB: '100',
    StpLentVpc: { Ref: 'StpVpc' },
  });
});

/** Returns the ids of lent resources in a value. */
const lentIn = (value: Json): string[] =>
  [...walk(value)].filter((text) => typeof text === 'string' && text.startsWith('StpLent'));

const own = ({ Resources }: Template) => Object.entries(Resources).filter(([id]) => !id.startsWith('StpLent'));

rule(
  'capacity/lent-pools',
  'no resource of the stage refers to a lent pool, so none of its jobs runs there and none of its roles may submit to it',
  lending(),
  (template) => own(template).flatMap(([id, resource]) => lentIn(resource).map((lent) => `${id}: ${lent}`)),
  ({ Resources }) => {
    at(Resources.ReportStateMachineRole, 'Properties.Policies.0.PolicyDocument.Statement.0.Resource').push({
      Ref: 'StpLentBatchSpotJobQueue',
    });
  },
  ({ Resources }) => {
    at(Resources.ReportJobExecutionStateMachine, 'Properties').DefinitionSubstitutions.JobQueue = {
      Ref: 'StpLentBatchOnDemandJobQueue',
    };
  },
);

rule(
  'capacity/lent-pools',
  'lent instances share role, security group and launch template with none of the stage',
  lending(),
  ({ Resources }) =>
    environments.flatMap((id) => {
      const { InstanceRole, SecurityGroupIds, LaunchTemplate } = at(Resources[id], 'Properties.ComputeResources');
      const named = [...walk([InstanceRole, SecurityGroupIds, LaunchTemplate])];
      return named.filter((text) => typeof text === 'string' && /^StpBatch/.test(text)).map((text) => `${id}: ${text}`);
    }),
  ...environments.flatMap((id) => [
    ({ Resources }: Template) => {
      at(Resources[id], 'Properties.ComputeResources').SecurityGroupIds = [
        { 'Fn::GetAtt': ['StpBatchInstanceSecurityGroup', 'GroupId'] },
      ];
    },
    ({ Resources }: Template) => {
      at(Resources[id], 'Properties.ComputeResources').InstanceRole = {
        'Fn::GetAtt': ['StpBatchInstanceInstanceProfile', 'Arn'],
      };
    },
  ]),
);

const vcpusOf = (template: Template) =>
  environments.map((id) => at(template.Resources[id], 'Properties.ComputeResources.MaxvCpus'));

rule(
  'capacity/lent-pools',
  'both kinds are lent whatever the jobs of the stage use, with at most 64 vCPUs each, and none while no job runs',
  lending({ report: job() }),
  (template) => [
    ...fact(same(vcpusOf(template), [64, 64]), String(vcpusOf(template))),
    ...environments.filter((id) => at(template.Resources[id], 'Properties.ComputeResources.MinvCpus') !== 0),
    ...fact(template.Resources.StpBatchSpotJobQueue === undefined, 'a spot pool of its own'),
  ],
  ({ Resources }) => {
    at(Resources[environments[1] ?? ''], 'Properties.ComputeResources').MaxvCpus = 256;
  },
  ({ Resources }) => {
    at(Resources[environments[0] ?? ''], 'Properties.ComputeResources').MinvCpus = 1;
  },
  ({ Resources }) => {
    Resources.StpBatchSpotJobQueue = Resources.StpLentBatchSpotJobQueue;
  },
);

rule(
  'capacity/lent-pools',
  'what a borrower reads is an output without Export, since an exported value could not change any more',
  lending(),
  ({ Outputs }) => Object.keys(Outputs).filter((name) => 'Export' in Outputs[name]),
  ({ Outputs }) => {
    Outputs.StpLentSpotJobQueue.Export = { Name: 'queue' };
  },
);

law('capacity/lent-pools', 'a lent pool holds the largest job of its stage, and maxVcpus limits it too', async () => {
  const large = { report: job({ resources: { cpu: 96, memory: 180_000 }, storage: 300 }) };
  const template = await templateOf(lending(large));
  expect(vcpusOf(template)).toEqual([96, 96]);
  expect(template.Outputs.StpLentMaxVcpus.Value).toBe('96');
  expect(template.Outputs.StpLentVolumeGiB.Value).toBe('330');
  const data = one(template, 'AWS::EC2::LaunchTemplate', 'StpLentBatchSpotInstanceLaunchTemplate');
  expect(at(data, 'Properties.LaunchTemplateData.BlockDeviceMappings.0.Ebs.VolumeSize')).toBe(330);
  expect(vcpusOf(await templateOf(lending(undefined, { maxVcpus: 16 })))).toEqual([16, 16]);
});

const idsOf = async (given: Case) => Object.keys((await templateOf(given)).Resources);

law('capacity/lent-pools', 'a preview lends nothing, and neither does a stage that does not say so', async () => {
  const lent = (ids: readonly string[]) => ids.filter((id) => id.startsWith('StpLent'));
  expect(lent(await idsOf({ ...lending(), stage: 'pr-7' }))).toEqual([]);
  expect(lent(await idsOf(config({ report: job() })))).toEqual([]);
  expect(lent(await idsOf(lending({ q: { type: 'sqs-queue' } })))).toHaveLength(9);
});

law('capacity/lent-pools', 'the plan says once what lending costs: nothing at rest', async () => {
  const [before, after] = [await templateOf(config({ report: job() })), await templateOf(lending())];
  const says = /^This stage lends previews two pools .* at most 64 vCPUs each\. They cost nothing while/;
  expect(lendingNotes(before as never, after as never)).toEqual([expect.stringMatching(says)]);
  expect(lendingNotes(undefined, after as never)).toHaveLength(1);
  expect(lendingNotes(after as never, after as never)).toEqual([]);
  expect(lendingNotes(before as never, before as never)).toEqual([]);
});

law(
  'capacity/lent-pools',
  'lent pools keep their vCPUs and the refresh of their images as they are deployed',
  async () => {
    const given = await compiled(lending());
    const refreshed = await given.withDeployed({ left: { queues: [], sections: {} }, refreshImages: true });
    const lent = deployedPools(refreshed.template, lentPools);
    expect(lent).toEqual({
      OnDemand: { maxVcpus: 64, refreshesImages: true, imageRefresh: undefined },
      Spot: { maxVcpus: 64, refreshesImages: true, imageRefresh: undefined },
    });
    const deployed = { OnDemand: { ...lent.OnDemand, maxVcpus: 96 }, Spot: { ...lent.Spot, maxVcpus: 96 } };
    const again = (await given.withDeployed({ left: { queues: [], sections: {} }, lent: deployed })).template;
    expect(vcpusOf(again as unknown as Template)).toEqual([96, 96]);
    expect(deployedPools(again, lentPools)).toEqual(deployed);
  },
);
