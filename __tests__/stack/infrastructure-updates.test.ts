import { describe, expect, test } from '@jest/globals';
import { infrastructureUpdates } from '../../src/stack/infrastructure-updates.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import { change, removed, template } from './changes.ts';

const type = 'AWS::Batch::ComputeEnvironment';

/** Returns a pool of environment, queue and launch template. */
const pool = (settings: Record<string, unknown> = {}, policy: unknown = { JobExecutionTimeoutMinutes: 90 }) => ({
  Pool: {
    Type: type,
    Properties: {
      ReplaceComputeEnvironment: false,
      UpdatePolicy: policy,
      ComputeResources: {
        MaxvCpus: 256,
        InstanceTypes: ['default_x86_64'],
        LaunchTemplate: {
          LaunchTemplateId: { Ref: 'Machine' },
          Version: { 'Fn::GetAtt': ['Machine', 'LatestVersionNumber'] },
        },
        ...settings,
      },
    },
  },
  Queue: {
    Type: 'AWS::Batch::JobQueue',
    Properties: { ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: { Ref: 'Pool' } }] },
  },
  Machine: { Type: 'AWS::EC2::LaunchTemplate' },
});
const at = (path: string, recreation = 'Conditionally') => ({ path: `/Properties/${path}`, recreation });
const listed = (more: Partial<ResourceChange> = {}) =>
  change({ type, logicalId: 'Pool', replacement: 'False', ...more });
const machine = (more: Partial<ResourceChange> = {}) =>
  change({
    type: 'AWS::EC2::LaunchTemplate',
    logicalId: 'Machine',
    replacement: 'False',
    details: [at('LaunchTemplateData', 'Never')],
    ...more,
  });

/** Returns the environments that are updated between two pools. */
const updated = (changes: readonly ResourceChange[], was: object = pool(), is: object = pool()) =>
  infrastructureUpdates({ changes, deployed: template(was), ours: template(is) }).map(({ environment }) => environment);

describe('infrastructureUpdates', () => {
  test('returns the queues of an environment, and the minutes that its new update policy gives to jobs', () => {
    const by = (policy: unknown) =>
      infrastructureUpdates({
        changes: [machine()],
        deployed: template(pool({}, { JobExecutionTimeoutMinutes: 7_200 })),
        ours: template(pool({}, policy)),
      });
    expect(by({ JobExecutionTimeoutMinutes: 90 })).toEqual([{ environment: 'Pool', queues: ['Queue'], minutes: 90 }]);
    for (const odd of [null, {}, { JobExecutionTimeoutMinutes: { Ref: 'P' } }])
      expect(by(odd)).toMatchObject([{ minutes: 30 }]);
  });

  test('are none where a pool keeps its idle instances for longer: a scaling update', () => {
    const changed = listed({
      details: [at('ComputeResources/ScalingPolicy/MinScaleDownDelayMinutes')],
      replacement: 'Conditional',
    });
    const keeping = (minutes: number) => pool({ ScalingPolicy: { MinScaleDownDelayMinutes: minutes } });
    expect(updated([changed], pool(), keeping(30))).toEqual([]);
    expect(updated([changed], keeping(30), keeping(0))).toEqual([]);
  });

  test('are none on Fargate, which has no instances to replace', () => {
    const fargate = (subnet: string) => pool({ Type: 'FARGATE', LaunchTemplate: undefined, Subnets: [subnet] });
    const changed = listed({ details: [at('ComputeResources/Subnets')], replacement: 'Conditional' });
    expect(updated([changed], fargate('a'), fargate('b'))).toEqual([]);
    expect(updated([changed], pool({ Subnets: ['a'] }), pool({ Subnets: ['b'] }))).toEqual(['Pool']);
  });

  test.each([
    ['a launch template that it names', [machine()]],
    ['a launch template without details', [machine({ details: [] })]],
    [
      'a setting that follows from another resource',
      [listed({ details: [at('ComputeResources/Subnets')], replacement: 'Conditional' })],
    ],
    [
      'settings as a whole that follow from another resource',
      [listed({ details: [at('ComputeResources')], replacement: 'Conditional' })],
    ],
  ])('counts a change of %s', (_, changes) => {
    // CloudFormation replaces nothing where ReplaceComputeEnvironment is false.
    expect(updated(changes)).toEqual(['Pool']);
  });

  test('counts a change of a setting that replaces instances', () => {
    const changes = [listed({ details: [at('ComputeResources')], replacement: 'Conditional' })];
    expect(updated(changes, pool(), pool({ InstanceTypes: ['m6i'] }))).toEqual(['Pool']);
    expect(updated(changes, pool({ Ec2KeyPair: 'k' }), pool())).toEqual(['Pool']);
    expect(updated([listed()], pool(), pool({ UpdateToLatestImageVersion: true }))).toEqual(['Pool']);
    expect(updated([listed()], pool({ UpdateToLatestImageVersion: true }), pool())).toEqual(['Pool']);
  });

  test('counts every update of an environment that asks for the latest image again', () => {
    const fresh = { UpdateToLatestImageVersion: true };
    const changes = [listed({ details: [at('ComputeResources/MaxvCpus', 'Never')] })];
    expect(updated(changes, pool(fresh), pool({ ...fresh, MaxvCpus: 512 }))).toEqual(['Pool']);
    expect(updated([], pool(fresh), pool(fresh))).toEqual([]);
  });

  test.each([
    ['settings of scaling', [listed({ details: [at('ComputeResources/MaxvCpus', 'Never')] })], { MaxvCpus: 512 }],
    [
      'settings of scaling, listed as a whole',
      [listed({ details: [at('ComputeResources', 'Never')] })],
      { MaxvCpus: 512 },
    ],
    ['its update policy', [listed({ details: [at('UpdatePolicy', 'Never')] })], {}],
    ['its metadata', [listed({ details: [{ path: '/Metadata' }] })], {}],
    ['the metadata of its launch template', [machine({ details: [{ path: '/Metadata' }] })], {}],
    ['another launch template', [machine({ logicalId: 'Other' })], {}],
    ['its launch template, which is new', [machine({ action: 'Add' })], {}],
    ['nothing', [], {}],
  ])('counts no change of %s', (_, changes, settings) => {
    expect(updated(changes, pool(), pool(settings))).toEqual([]);
  });

  test('counts no environment that is new, removed or replaced, which are losses of another kind', () => {
    const { Pool: _, ...without } = pool();
    expect(updated([listed({ action: 'Add' }), machine()], without, pool())).toEqual([]);
    expect(updated([removed(type, 'Pool'), machine()], pool(), without)).toEqual([]);
    expect(updated([listed({ replacement: 'True' }), machine()])).toEqual([]);
    expect(infrastructureUpdates({ changes: [machine()], deployed: undefined, ours: template(pool()) })).toEqual([]);
  });
});
