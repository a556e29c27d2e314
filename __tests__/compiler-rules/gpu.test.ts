import { describe, expect, test } from '@jest/globals';
import { allGpuFamilies, gpuFamilies } from '../../src/stage/gpu-families.ts';
import { bare, config, job } from './configs.ts';
import { rule, templateOf } from './harness.ts';
import { at, type Json, type Template } from './reading.ts';

const gpu = (count: number, more: Json = {}) => job({ resources: { cpu: 4, memory: 12_000, gpu: count }, ...more });

/** A config with a job on each kind of pool that instances without arm64 processors have. */
const mixed = config({
  plain: job(),
  spot: job({ useSpotInstances: true }),
  train: gpu(1),
  trainSpot: gpu(8, { useSpotInstances: true }),
});

/** Returns the compute resources of the pool that a job submits to, in the template. */
const poolOf = ({ Resources }: Template, name: string): Json => {
  const queue = at(Resources[`${name}JobExecutionStateMachine`], 'Properties').DefinitionSubstitutions.JobQueue.Ref;
  const [{ ComputeEnvironment }] = at(Resources[queue], 'Properties').ComputeEnvironmentOrder;
  return at(Resources[ComputeEnvironment.Ref], 'Properties').ComputeResources;
};
const containerOf = ({ Resources }: Template, name: string): Json =>
  at(Resources[`${name}JobDefinition`], 'Properties').ContainerProperties;

rule(
  'capacity/pools',
  'a job with GPUs runs on instances that have them, with the image that has their driver, and others on none of them',
  mixed,
  (template) =>
    (
      [
        ['Plain', 'default_x86_64', 'ECS_AL2023', 'EC2'],
        ['Spot', 'default_x86_64', 'ECS_AL2023', 'SPOT'],
        ['Train', 'p4d,g5', 'ECS_AL2023_NVIDIA', 'EC2'],
        ['TrainSpot', 'p4d,g5', 'ECS_AL2023_NVIDIA', 'SPOT'],
      ] as const
    ).flatMap(([name, types, image, kind]) => {
      const { InstanceTypes, Type, Ec2Configuration } = poolOf(template, name);
      const right =
        InstanceTypes.join() === types &&
        Type === kind &&
        Ec2Configuration.length === 1 &&
        Ec2Configuration[0].ImageType === image;
      return right ? [] : [`${name} is on ${InstanceTypes} ${Type} with ${Ec2Configuration[0].ImageType}`];
    }),
  (template) => {
    poolOf(template, 'Train').InstanceTypes = ['default_x86_64'];
  },
  (template) => {
    poolOf(template, 'Train').Ec2Configuration = [{ ImageType: 'ECS_AL2023' }];
  },
  (template) => {
    poolOf(template, 'TrainSpot').Type = 'EC2';
  },
  ({ Resources }) => {
    at(Resources.TrainJobExecutionStateMachine, 'Properties').DefinitionSubstitutions.JobQueue = {
      Ref: 'StpBatchOnDemandJobQueue',
    };
  },
);

rule(
  'job/definition',
  'a job requires as many GPUs as its config says, as a text, and none where it says none or 0',
  config({ plain: job(), none: gpu(0), one: gpu(1), many: gpu(8) }),
  (template) =>
    (
      [
        ['Plain', undefined],
        ['None', undefined],
        ['One', '1'],
        ['Many', '8'],
      ] as const
    ).flatMap(([name, count]) => {
      const found = containerOf(template, name).ResourceRequirements.filter(({ Type }: Json) => Type === 'GPU');
      const right = count === undefined ? found.length === 0 : found.length === 1 && found[0].Value === count;
      return right ? [] : [`${name} requires ${JSON.stringify(found)}`];
    }),
  (template) => {
    containerOf(template, 'One').ResourceRequirements.pop();
  },
  (template) => {
    containerOf(template, 'Many').ResourceRequirements.at(-1).Value = 8;
  },
  (template) => {
    containerOf(template, 'None').ResourceRequirements.push({ Type: 'GPU', Value: '0' });
  },
);

rule(
  'job/definition',
  'a job has as much shared memory as its config says, and an init process with or without it',
  config({ plain: job(), shared: job({ sharedMemory: 512 }) }),
  (template) =>
    (
      [
        ['Plain', undefined],
        ['Shared', 512],
      ] as const
    ).flatMap(([name, size]) => {
      const { InitProcessEnabled, SharedMemorySize } = containerOf(template, name).LinuxParameters;
      return InitProcessEnabled === true && SharedMemorySize === size ? [] : [`${name} has ${SharedMemorySize}`];
    }),
  (template) => {
    containerOf(template, 'Shared').LinuxParameters = { InitProcessEnabled: true };
  },
  (template) => {
    containerOf(template, 'Shared').LinuxParameters.InitProcessEnabled = false;
  },
  (template) => {
    containerOf(template, 'Plain').LinuxParameters.SharedMemorySize = 64;
  },
);

test('the logical ids of pools with GPUs are frozen', async () => {
  const { Resources } = await templateOf(mixed);
  const ids = Object.keys(Resources).filter((id) => /^StpBatch.*Gpu/.test(id));
  expect(ids.sort()).toEqual([
    'StpBatchGpuInstanceLaunchTemplate',
    'StpBatchOnDemandGpuComputeEnvironment',
    'StpBatchOnDemandGpuJobQueue',
    'StpBatchSpotGpuComputeEnvironment',
    'StpBatchSpotGpuInstanceLaunchTemplate',
    'StpBatchSpotGpuJobQueue',
  ]);
});

test('a stage without a job that has GPUs has no pool for one, also where its job says gpu: 0', async () => {
  for (const input of [bare, config({ report: gpu(0) })]) {
    const { Resources } = await templateOf(input);
    expect(Object.keys(Resources).filter((id) => id.includes('Gpu'))).toEqual([]);
  }
});

test('a job with GPUs adds a pool and changes nothing of the others', async () => {
  const [before, after] = [
    await templateOf(config({ report: job() })),
    await templateOf(config({ report: job(), train: gpu(1) })),
  ];
  const pools = ({ Resources }: Template) =>
    Object.entries(Resources).filter(([id]) => /^StpBatchOnDemand(?:ComputeEnvironment|JobQueue)$/.test(id));
  expect(pools(after)).toEqual(pools(before));
});

test('a stage lends pools with GPUs where a job of it has them, and names them in outputs', async () => {
  const lent = async (other: Json) => {
    const { Outputs, Resources } = await templateOf(
      config({ report: job(), other }, { stackConfig: { compute: { lend: ['previews'] } } }),
    );
    const isLent = (name: string) => name.startsWith('StpLent') && name.includes('Gpu');
    const id = 'StpLentBatchSpotGpuComputeEnvironment';
    const types =
      Resources[id] === undefined ? undefined : at(Resources[id], 'Properties.ComputeResources').InstanceTypes;
    return { names: Object.keys(Outputs).filter(isLent).sort(), types };
  };
  expect(await lent(job())).toEqual({ names: [], types: undefined });
  expect(await lent(gpu(1))).toEqual({
    names: [
      'StpLentOnDemandGpuComputeEnvironment',
      'StpLentOnDemandGpuJobQueue',
      'StpLentSpotGpuComputeEnvironment',
      'StpLentSpotGpuJobQueue',
    ],
    types: ['p4d', 'g5'],
  });
});

describe('The families with GPUs', () => {
  test.each([
    ['us-east-1', ['p4d', 'g5']],
    ['eu-west-3', ['g5']],
    ['us-west-1', ['p5', 'g4dn']],
    ['eu-central-2', ['g6']],
    ['ca-west-1', []],
    ['moon-east-1', []],
  ])('of %s are %j', (region, families) => {
    expect(gpuFamilies(region)).toEqual(families);
  });

  test('are p4d and g5 alone, or the closest to them', () => {
    expect([...allGpuFamilies].sort()).toEqual(['g4dn', 'g5', 'g6', 'g6e', 'p4d', 'p5']);
  });
});
