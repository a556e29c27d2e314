import { expect, test } from '@jest/globals';
import { bare, config, job } from './configs.ts';
import { rule, templateOf } from './harness.ts';
import { at, type Json, type Template } from './reading.ts';

/** A config with a job on each kind of pool. */
const mixed = config({
  plain: job(),
  spot: job({ useSpotInstances: true }),
  graviton: job({ arm64: true }),
  gravitonSpot: job({ arm64: true, useSpotInstances: true }),
});

/** Returns the compute resources of the pool that a job submits to, in the template. */
const poolOf = ({ Resources }: Template, name: string): Json => {
  const queue = at(Resources[`${name}JobExecutionStateMachine`], 'Properties').DefinitionSubstitutions.JobQueue.Ref;
  const [{ ComputeEnvironment }] = at(Resources[queue], 'Properties').ComputeEnvironmentOrder;
  return at(Resources[ComputeEnvironment.Ref], 'Properties').ComputeResources;
};

rule(
  'capacity/pools',
  'a job runs on the processors that it asks for, on spot instances or on demand as it asks',
  mixed,
  (template) =>
    (
      [
        ['Plain', 'default_x86_64', 'EC2'],
        ['Spot', 'default_x86_64', 'SPOT'],
        ['Graviton', 'default_arm64', 'EC2'],
        ['GravitonSpot', 'default_arm64', 'SPOT'],
      ] as const
    ).flatMap(([name, types, kind]) => {
      const { InstanceTypes, Type, Ec2Configuration } = poolOf(template, name);
      const right = InstanceTypes.join() === types && Type === kind && Ec2Configuration[0].ImageType === 'ECS_AL2023';
      return right ? [] : [`${name} is on ${InstanceTypes} ${Type}`];
    }),
  (template) => {
    poolOf(template, 'Graviton').InstanceTypes = ['default_x86_64'];
  },
  (template) => {
    poolOf(template, 'GravitonSpot').Type = 'EC2';
  },
  ({ Resources }) => {
    at(Resources.GravitonJobExecutionStateMachine, 'Properties').DefinitionSubstitutions.JobQueue = {
      Ref: 'StpBatchOnDemandJobQueue',
    };
  },
);

test('the logical ids of pools with arm64 processors are frozen', async () => {
  const { Resources } = await templateOf(mixed);
  expect(
    Object.keys(Resources)
      .filter((id) => /^StpBatch.*Arm64/.test(id))
      .sort(),
  ).toEqual([
    'StpBatchArm64InstanceLaunchTemplate',
    'StpBatchOnDemandArm64ComputeEnvironment',
    'StpBatchOnDemandArm64JobQueue',
    'StpBatchSpotArm64ComputeEnvironment',
    'StpBatchSpotArm64InstanceLaunchTemplate',
    'StpBatchSpotArm64JobQueue',
  ]);
});

test('a stage without a job on Graviton has no pool for one', async () => {
  const { Resources } = await templateOf(bare);
  expect(Object.keys(Resources).filter((id) => id.includes('Arm64'))).toEqual([]);
});

test('a job with arm64 adds a pool and changes nothing of the others', async () => {
  const [before, after] = [
    await templateOf(config({ report: job() })),
    await templateOf(config({ report: job(), other: job({ arm64: true }) })),
  ];
  const pools = ({ Resources }: Template) =>
    Object.entries(Resources).filter(([id]) => /^StpBatchOnDemand(?:ComputeEnvironment|JobQueue)$/.test(id));
  expect(pools(after)).toEqual(pools(before));
});

test('a stage lends pools with arm64 processors where a job of it has them, and names them in outputs', async () => {
  const lending = (properties: Json) =>
    config({ report: job(), other: job(properties) }, { stackConfig: { compute: { lend: ['previews'] } } });
  const lent = async (properties: Json) => {
    const { Outputs } = await templateOf(lending(properties));
    return Object.keys(Outputs).filter((name) => name.startsWith('StpLent') && name.includes('Arm64'));
  };
  expect(await lent({})).toEqual([]);
  expect((await lent({ arm64: true })).sort()).toEqual([
    'StpLentOnDemandArm64ComputeEnvironment',
    'StpLentOnDemandArm64JobQueue',
    'StpLentSpotArm64ComputeEnvironment',
    'StpLentSpotArm64JobQueue',
  ]);
});
