import { expect, test } from '@jest/globals';
import type { FoundNetwork } from '../../src/directives/directive.ts';
import { bare, config, job } from './configs.ts';
import { rule, templateOf } from './harness.ts';
import { at, fact, type Json, same, type Template } from './reading.ts';

const size = { resources: { cpu: 0.5, memory: 1_024 } };

/** A config with jobs on Fargate alone, on each kind of it. */
const onFargate = config({
  plain: job({ capacity: 'fargate', ...size }),
  spot: job({ capacity: 'fargate-spot', ...size }),
  graviton: job({ capacity: 'fargate', arm64: true, storage: 20, ...size }),
  gravitonSpot: job({ capacity: 'fargate-spot', arm64: true, storage: 21, ...size }),
});

/** Returns the properties of the compute environment of the pool that a job submits to, in the template. */
const environmentOf = ({ Resources }: Template, name: string): Json => {
  const queue = at(Resources[`${name}JobExecutionStateMachine`], 'Properties').DefinitionSubstitutions.JobQueue.Ref;
  const [{ ComputeEnvironment }] = at(Resources[queue], 'Properties').ComputeEnvironmentOrder;
  return at(Resources[ComputeEnvironment.Ref], 'Properties');
};
const definitionOf = ({ Resources }: Template, name: string): Json =>
  at(Resources[`${name}JobDefinition`], 'Properties');
const names = ['Plain', 'Spot', 'Graviton', 'GravitonSpot'] as const;

rule(
  'capacity/fargate-pools',
  'a job runs on Fargate or Fargate Spot as it asks, in an environment with settings of Fargate alone',
  onFargate,
  (template) =>
    names.flatMap((name) => {
      const { ComputeResources, ReplaceComputeEnvironment, Type } = environmentOf(template, name);
      const keys = Object.keys(ComputeResources).sort().join();
      const kind = name.endsWith('Spot') ? 'FARGATE_SPOT' : 'FARGATE';
      const right =
        ComputeResources.Type === kind &&
        keys === 'MaxvCpus,SecurityGroupIds,Subnets,Type' &&
        ReplaceComputeEnvironment === false &&
        Type === 'MANAGED';
      return right ? [] : [`${name} is on ${ComputeResources.Type} with ${keys}`];
    }),
  (template) => {
    environmentOf(template, 'Spot').ComputeResources.Type = 'FARGATE';
  },
  (template) => {
    environmentOf(template, 'Plain').ComputeResources.MinvCpus = 0;
  },
  (template) => {
    environmentOf(template, 'Plain').ReplaceComputeEnvironment = true;
  },
);

rule(
  'job/fargate-definition',
  'a job definition for Fargate says so, has an address in the public subnets, and the processor and disk of its job',
  onFargate,
  (template) =>
    names.flatMap((name) => {
      const { PlatformCapabilities, ContainerProperties: container } = definitionOf(template, name);
      const right =
        PlatformCapabilities?.join() === 'FARGATE' &&
        container.NetworkConfiguration?.AssignPublicIp === 'ENABLED' &&
        container.RuntimePlatform?.CpuArchitecture === (name.startsWith('Graviton') ? 'ARM64' : undefined) &&
        // 20 GiB are there without asking, and 21 are the least that can be asked for.
        container.EphemeralStorage?.SizeInGiB === (name === 'GravitonSpot' ? 21 : undefined) &&
        container.ExecutionRoleArn !== undefined &&
        container.LogConfiguration.LogDriver === 'awslogs';
      return right ? [] : [`${name}: ${JSON.stringify(container)}`];
    }),
  (template) => {
    definitionOf(template, 'Plain').PlatformCapabilities = undefined;
  },
  (template) => {
    definitionOf(template, 'Spot').ContainerProperties.NetworkConfiguration.AssignPublicIp = 'DISABLED';
  },
  (template) => {
    definitionOf(template, 'GravitonSpot').ContainerProperties.RuntimePlatform = undefined;
  },
  (template) => {
    definitionOf(template, 'Graviton').ContainerProperties.EphemeralStorage = { SizeInGiB: 20 };
  },
);

const addressOf = (template: Template): Json =>
  definitionOf(template, 'Plain').ContainerProperties.NetworkConfiguration.AssignPublicIp;

/** Returns the job in a VPC that is there already, with subnets that lead to the internet so. */
const reusing = (leads: readonly ('internet' | 'elsewhere')[]) => {
  const found: FoundNetwork = {
    id: 'vpc-1',
    addresses: '10.1.0.0/16',
    resolvesNames: true,
    subnets: leads.map((one, index) => {
      const zone = `eu-west-1${'abc'[index]}`;
      return { id: `subnet-${index}`, zone, leads: one, givesAddresses: one === 'internet', tags: {} };
    }),
  };
  const subnetIds = found.subnets.map(({ id }) => id);
  return {
    ...config(
      { plain: job({ capacity: 'fargate', ...size }) },
      { stackConfig: { vpc: { reuseVpc: { vpcId: 'vpc-1', subnetIds } } } },
    ),
    answers: new Map([['network:vpc-1', { kind: 'found', value: found } as const]]),
  };
};
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/report:1';
const inNetwork = (vpc: Json) =>
  config(
    { plain: job({ capacity: 'fargate', packaging: { type: 'prebuilt-image', properties: { image } }, ...size }) },
    { stackConfig: { vpc } },
  );

for (const [words, given, address] of [
  ['public subnets of the stack', inNetwork({}), 'ENABLED'],
  ['subnets behind NAT gateways', inNetwork({ nat: { availabilityZones: 1 } }), 'DISABLED'],
  [
    'subnets with interface endpoints',
    inNetwork({ interfaceEndpoints: { services: ['ecr.api', 'ecr.dkr', 'logs'] } }),
    'DISABLED',
  ],
  ['public subnets of others', reusing(['internet', 'internet']), 'ENABLED'],
  ['private subnets of others', reusing(['elsewhere', 'elsewhere']), 'DISABLED'],
  ['public and private subnets of others', reusing(['elsewhere', 'internet']), 'ENABLED'],
] as const)
  rule(
    'job/fargate-address',
    `in ${words} the public address of a run is ${address}`,
    given,
    (template) => fact(addressOf(template) === address, `it is ${addressOf(template)}`),
    (template) => {
      definitionOf(template, 'Plain').ContainerProperties.NetworkConfiguration.AssignPublicIp =
        address === 'ENABLED' ? 'DISABLED' : 'ENABLED';
    },
  );

rule(
  'job/fargate-address',
  'a preview that borrows has the address of its lender, which says so',
  { ...inNetwork({ nat: { availabilityZones: 1 } }), stage: 'pr-7' },
  (template) => fact(same(addressOf(template), { Ref: 'StpBorrowedFargatePublicIp' }), 'it has its own'),
  (template) => {
    definitionOf(template, 'Plain').ContainerProperties.NetworkConfiguration.AssignPublicIp = 'ENABLED';
  },
);

test('a stage lends the address of runs on Fargate with such pools alone', async () => {
  const lending = async (given: ReturnType<typeof config>) => {
    const { Outputs } = await templateOf({
      config: { ...given.config, stackConfig: { ...given.config.stackConfig, compute: { lend: ['previews'] } } },
    });
    return Outputs.StpLentFargatePublicIp?.Value;
  };
  expect(await lending(inNetwork({}))).toBe('ENABLED');
  expect(await lending(inNetwork({ nat: {} }))).toBe('DISABLED');
  expect(await lending(bare)).toBeUndefined();
});

test('nobody knows the address in a VPC that nobody has asked AWS about', async () => {
  const { answers: _, ...offline } = reusing(['internet']);
  expect(addressOf(await templateOf(offline))).toContain('PublicIp(vpc-1)');
});

rule(
  'job/fargate-only-there',
  'a job definition for instances has no property of Fargate, which AWS Batch refuses there',
  bare,
  (template) => {
    const { PlatformCapabilities, ContainerProperties: container } = definitionOf(template, 'Report');
    const foreign = ['NetworkConfiguration', 'EphemeralStorage', 'RuntimePlatform'].filter((key) => key in container);
    return [...(PlatformCapabilities === undefined ? [] : ['PlatformCapabilities']), ...foreign];
  },
  (template) => {
    definitionOf(template, 'Report').PlatformCapabilities = ['FARGATE'];
  },
  (template) => {
    definitionOf(template, 'Report').ContainerProperties.NetworkConfiguration = { AssignPublicIp: 'ENABLED' };
  },
);

test('the logical ids of pools on Fargate are frozen, and such pools have neither launch template nor role', async () => {
  const { Resources } = await templateOf(onFargate);
  expect(
    Object.keys(Resources)
      .filter((id) => id.startsWith('StpBatch'))
      .sort(),
  ).toEqual([
    'StpBatchFargateArm64ComputeEnvironment',
    'StpBatchFargateArm64JobQueue',
    'StpBatchFargateComputeEnvironment',
    'StpBatchFargateJobQueue',
    'StpBatchFargateSpotArm64ComputeEnvironment',
    'StpBatchFargateSpotArm64JobQueue',
    'StpBatchFargateSpotComputeEnvironment',
    'StpBatchFargateSpotJobQueue',
    'StpBatchInstanceSecurityGroup',
  ]);
});

test('a job on Fargate changes nothing of the pools and jobs on instances', async () => {
  const [before, after] = [
    await templateOf(config({ report: job() })),
    await templateOf(config({ report: job(), other: job({ capacity: 'fargate', ...size }) })),
  ];
  const pools = ({ Resources }: Template) =>
    Object.entries(Resources).filter(([id]) => /^StpBatch(?!Fargate)|^ReportJobDefinition$/.test(id));
  expect(pools(after)).toEqual(pools(before));
});

test('a stage lends pools on Fargate where a job of it runs there, and names them in outputs', async () => {
  const lent = async (properties: Json) => {
    const jobs = config(
      { report: job(), other: job(properties) },
      { stackConfig: { compute: { lend: ['previews'] } } },
    );
    const { Outputs } = await templateOf(jobs);
    return Object.keys(Outputs)
      .filter((name) => name.startsWith('StpLent') && name.endsWith('JobQueue'))
      .sort();
  };
  const instances = ['StpLentOnDemandJobQueue', 'StpLentSpotJobQueue'];
  expect(await lent({})).toEqual(instances);
  expect(await lent({ capacity: 'fargate', ...size })).toEqual([
    'StpLentFargateJobQueue',
    'StpLentFargateSpotJobQueue',
    ...instances,
  ]);
  expect(await lent({ capacity: 'fargate-spot', arm64: true, ...size })).toEqual([
    'StpLentFargateArm64JobQueue',
    'StpLentFargateSpotArm64JobQueue',
    ...instances,
  ]);
});

test('the disk of a job on Fargate makes no volume of an instance larger', async () => {
  const stage = config(
    { report: job(), other: job({ capacity: 'fargate', storage: 180, ...size }) },
    { stackConfig: { compute: { lend: ['previews'] } } },
  );
  const { Outputs } = await templateOf(stage);
  expect(Outputs.StpLentVolumeGiB).toMatchObject({ Value: '100' });
});
