import { describe, expect, test } from '@jest/globals';
import { instanceStoreCommands, instanceStorePath } from '../../src/runtime/instance-store.ts';
import { instancesFor } from '../../src/shared/prices.ts';
import { allNvmeFamilies, nvmeFamilies } from '../../src/stage/nvme-families.ts';
import { bare, config, job } from './configs.ts';
import { rule, templateOf } from './harness.ts';
import { at, type Json, type Template } from './reading.ts';

const disk = (mountPath: string) => ({ type: 'instance-store', properties: { mountPath } });
const scratch = (more: Json = {}) => job({ volumes: [disk('/scratch')], ...more });

/** A config with a job on each kind of pool whose instances have disks of their own, and one without. */
const mixed = config({
  plain: job(),
  sort: scratch(),
  sortSpot: scratch({ useSpotInstances: true }),
  merge: job({ arm64: true, volumes: [disk('/scratch'), disk('/var/work')] }),
  mergeSpot: scratch({ arm64: true, useSpotInstances: true }),
});
const jobs = ['Sort', 'SortSpot', 'Merge', 'MergeSpot'];

const resourcesOf = ({ Resources }: Template, name: string): Json => {
  const queue = at(Resources[`${name}JobExecutionStateMachine`], 'Properties').DefinitionSubstitutions.JobQueue.Ref;
  const [{ ComputeEnvironment }] = at(Resources[queue], 'Properties').ComputeEnvironmentOrder;
  return at(Resources[ComputeEnvironment.Ref], 'Properties').ComputeResources;
};
const dataOf = (template: Template, name: string): Json =>
  at(template.Resources[resourcesOf(template, name).LaunchTemplate.LaunchTemplateId.Ref], 'Properties')
    .LaunchTemplateData;
const userData = (template: Template, name: string): string => dataOf(template, name).UserData['Fn::Base64'];
const containerOf = ({ Resources }: Template, name: string): Json =>
  at(Resources[`${name}JobDefinition`], 'Properties').ContainerProperties;

rule(
  'capacity/pools',
  'a job with an instance store runs on instances that have one, of its processor, and others on none of them',
  mixed,
  (template) =>
    (
      [
        ['Plain', 'default_x86_64', 'EC2'],
        ['Sort', 'c6id,m6id,r6id', 'EC2'],
        ['SortSpot', 'c6id,m6id,r6id', 'SPOT'],
        ['Merge', 'c6gd,m6gd,r6gd', 'EC2'],
        ['MergeSpot', 'c6gd,m6gd,r6gd', 'SPOT'],
      ] as const
    ).flatMap(([name, types, kind]) => {
      const { InstanceTypes, Type, Ec2Configuration } = resourcesOf(template, name);
      const right = InstanceTypes.join() === types && Type === kind && Ec2Configuration[0].ImageType === 'ECS_AL2023';
      return right ? [] : [`${name} is on ${InstanceTypes} ${Type} with ${Ec2Configuration[0].ImageType}`];
    }),
  (template) => {
    resourcesOf(template, 'Sort').InstanceTypes = ['default_x86_64'];
  },
  (template) => {
    resourcesOf(template, 'Merge').InstanceTypes = ['c6id', 'm6id', 'r6id'];
  },
  (template) => {
    resourcesOf(template, 'MergeSpot').Type = 'EC2';
  },
  ({ Resources }) => {
    at(Resources.SortJobExecutionStateMachine, 'Properties').DefinitionSubstitutions.JobQueue = {
      Ref: 'StpBatchOnDemandJobQueue',
    };
  },
);

rule(
  'capacity/pools',
  'instances with an instance store mount it before ECS has its settings, by the very commands that are tested; others do not',
  mixed,
  (template) => [
    ...jobs.flatMap((name) =>
      userData(template, name).includes(`#!/bin/sh\n${instanceStoreCommands}cat >>/etc/ecs/ecs.config`)
        ? []
        : [`${name} has no disk`],
    ),
    ...(userData(template, 'Plain').includes('instance-store') ? ['Plain mounts a disk'] : []),
    ...['SortSpot', 'MergeSpot'].flatMap((name) =>
      userData(template, name).includes('spot/instance-action') ? [] : [`${name} has no watcher`],
    ),
  ],
  (template) => {
    const { UserData } = dataOf(template, 'Sort');
    UserData['Fn::Base64'] = UserData['Fn::Base64'].replace('mkfs.xfs', 'mkfs.ext4');
  },
  (template) => {
    dataOf(template, 'MergeSpot').UserData = dataOf(template, 'Merge').UserData;
  },
  (template) => {
    dataOf(template, 'Plain').UserData = dataOf(template, 'Sort').UserData;
  },
);

rule(
  'job/definition',
  'a container has the folder of the disk at each of its paths, to write; one without volumes names none',
  mixed,
  (template) =>
    (
      [
        ['Plain', undefined],
        ['Sort', ['/scratch']],
        ['Merge', ['/scratch', '/var/work']],
      ] as const
    ).flatMap(([name, paths]) => {
      const { Volumes, MountPoints } = containerOf(template, name);
      const expected =
        paths === undefined
          ? {}
          : {
              Volumes: [{ Host: { SourcePath: instanceStorePath }, Name: 'instance-store' }],
              MountPoints: paths.map((path) => ({
                ContainerPath: path,
                ReadOnly: false,
                SourceVolume: 'instance-store',
              })),
            };
      return JSON.stringify({ Volumes, MountPoints }) === JSON.stringify(expected) ? [] : [`${name} has other disks`];
    }),
  (template) => {
    containerOf(template, 'Sort').Volumes[0].Host.SourcePath = '/mnt';
  },
  (template) => {
    containerOf(template, 'Merge').MountPoints.pop();
  },
  (template) => {
    containerOf(template, 'Sort').MountPoints[0].ReadOnly = true;
  },
  (template) => {
    containerOf(template, 'Plain').Volumes = [];
  },
);

test('the logical ids of pools with an instance store, and its folder, are frozen', async () => {
  const { Resources } = await templateOf(mixed);
  const ids = Object.keys(Resources).filter((id) => /^StpBatch.*Nvme/.test(id));
  expect(ids.sort()).toEqual([
    'StpBatchNvmeArm64InstanceLaunchTemplate',
    'StpBatchNvmeInstanceLaunchTemplate',
    'StpBatchOnDemandNvmeArm64ComputeEnvironment',
    'StpBatchOnDemandNvmeArm64JobQueue',
    'StpBatchOnDemandNvmeComputeEnvironment',
    'StpBatchOnDemandNvmeJobQueue',
    'StpBatchSpotNvmeArm64ComputeEnvironment',
    'StpBatchSpotNvmeArm64InstanceLaunchTemplate',
    'StpBatchSpotNvmeArm64JobQueue',
    'StpBatchSpotNvmeComputeEnvironment',
    'StpBatchSpotNvmeInstanceLaunchTemplate',
    'StpBatchSpotNvmeJobQueue',
  ]);
  expect(instanceStorePath).toBe('/mnt/stp-instance-store');
});

test('a stage without volumes has no pool for them, also where its job has an empty list, and the same template', async () => {
  expect(await templateOf(config({ report: job({ volumes: [] }) }))).toEqual(await templateOf(bare));
});

test('the last attempt of a job on spot instances with a disk is on demand on one with a disk', async () => {
  const fallback = scratch({ useSpotInstances: true, spotFallback: true, retryConfig: { attempts: 2 } });
  const { Resources } = await templateOf(config({ sort: fallback }));
  expect(at(Resources.SortJobExecutionStateMachine, 'Properties').DefinitionSubstitutions).toMatchObject({
    JobQueue: { Ref: 'StpBatchSpotNvmeJobQueue' },
    OnDemandQueue: { Ref: 'StpBatchOnDemandNvmeJobQueue' },
  });
});

test('a stage lends pools with disks where a job of it has them, of the same processor', async () => {
  const lent = async (other: Json) => {
    const { Outputs } = await templateOf(
      config({ report: job(), other }, { stackConfig: { compute: { lend: ['previews'] } } }),
    );
    return Object.keys(Outputs)
      .filter((name) => /^StpLent.*Nvme/.test(name))
      .sort();
  };
  expect(await lent(job())).toEqual([]);
  expect(await lent(scratch())).toEqual([
    'StpLentOnDemandNvmeComputeEnvironment',
    'StpLentOnDemandNvmeJobQueue',
    'StpLentSpotNvmeComputeEnvironment',
    'StpLentSpotNvmeJobQueue',
  ]);
  expect(await lent(scratch({ arm64: true }))).toEqual([
    'StpLentOnDemandNvmeArm64ComputeEnvironment',
    'StpLentOnDemandNvmeArm64JobQueue',
    'StpLentSpotNvmeArm64ComputeEnvironment',
    'StpLentSpotNvmeArm64JobQueue',
  ]);
});

describe('The families with disks of their own', () => {
  test.each([
    ['us-east-1', ['c6id', 'm6id', 'r6id'], ['c6gd', 'm6gd', 'r6gd']],
    ['eu-west-3', ['c5d', 'm5d', 'r5d'], ['c6gd', 'm6gd', 'r6gd']],
    ['me-south-1', ['c5d', 'm5d', 'r5d'], ['m6gd']],
    ['mx-central-1', ['c6id', 'm6id', 'r6id'], ['m6gd', 'm7gd', 'r7gd']],
    ['cn-north-1', ['c5d', 'm5d', 'r5d'], ['r6gd']],
  ])('of %s are %j and on Graviton %j', (region, x86, graviton) => {
    expect([nvmeFamilies(false, region), nvmeFamilies(true, region)]).toEqual([x86, graviton]);
  });

  test('have prices and sizes, all of them', () => {
    for (const arm64 of [false, true])
      for (const family of allNvmeFamilies(arm64))
        expect(instancesFor({ arm64, nvme: true, families: [family] }).length).toBeGreaterThan(6);
  });
});
