import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { grownJobs, vcpuExcesses, vcpuQuotas } from '../../src/stack/vcpu-quota.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';
import { put } from '../compiler-rules/reading.ts';

const compile = async (resources: Parameters<typeof config>[0]) =>
  (await templateOf(config(resources))) as unknown as Expression;
const sized = (cpu: number, memory: number, more = {}) => job({ resources: { cpu, memory }, ...more });

describe('grownJobs', () => {
  test('of a new stage has each job with its pool and the vCPUs of the smallest instance that holds it', async () => {
    const ours = await compile({
      small: sized(1, 900),
      wide: sized(16, 900),
      // 60,000 MiB do not fit an instance of 4 vCPUs, which has at most 32 GiB.
      roomy: sized(1, 60_000, { useSpotInstances: true }),
    });
    expect(grownJobs(undefined, ours)).toEqual([
      { job: 'roomy', pool: 'Spot', vcpus: 8 },
      { job: 'small', pool: 'OnDemand', vcpus: 2 },
      { job: 'wide', pool: 'OnDemand', vcpus: 16 },
    ]);
  });

  test('has no job that stays or shrinks, and those that grow or move to another pool', async () => {
    const before = await compile({ a: sized(4, 900), b: sized(4, 900), c: sized(4, 900), d: sized(4, 900) });
    const ours = await compile({
      a: sized(4, 1_000),
      b: sized(2, 900),
      c: sized(8, 900),
      d: sized(4, 900, { useSpotInstances: true }),
    });
    expect(grownJobs(before, before)).toEqual([]);
    expect(grownJobs(before, ours).map(({ job: name, vcpus }) => `${name} ${vcpus}`)).toEqual(['c 8', 'd 4']);
  });

  test('counts a job on Fargate by its own vCPUs, in the quotas of Fargate', async () => {
    const ours = await compile({
      small: sized(0.25, 512, { capacity: 'fargate' }),
      wide: sized(16, 32_768, { capacity: 'fargate-spot', arm64: true }),
    });
    const grown = grownJobs(undefined, ours);
    expect(grown).toEqual([
      { job: 'small', pool: 'Fargate', vcpus: 0.25 },
      { job: 'wide', pool: 'FargateSpotArm64', vcpus: 16 },
    ]);
    expect([vcpuQuotas.Fargate.code, vcpuQuotas.FargateSpotArm64.code]).toEqual(['L-3032A538', 'L-36FBB829']);
    expect(vcpuExcesses(grown, vcpuQuotas.FargateSpotArm64, 6).map(({ sentence }) => sentence)).toEqual([
      'wide needs 16 vCPUs on Fargate, and the account may have 6 at once in this region: its runs would wait and never start.',
    ]);
  });

  test('has no job of a pool whose instances have another quota', async () => {
    const ours = await templateOf(config({ a: sized(4, 900) }));
    put(ours.Resources.StpBatchOnDemandComputeEnvironment, 'Properties.ComputeResources.InstanceTypes', ['g5']);
    expect(grownJobs(undefined, ours as unknown as Expression)).toEqual([]);
  });

  test('is empty for a template that somebody wrote otherwise', () => {
    const machine = { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: '{}' } };
    expect(grownJobs('YAML: text', { Resources: { Machine: machine, Other: null } })).toEqual([]);
  });
});

describe('vcpuExcesses', () => {
  test('names each job that needs more than the quota, and where to ask for more', () => {
    const jobs = [
      { job: 'etl', pool: 'OnDemand', vcpus: 8 },
      { job: 'fits', pool: 'OnDemand', vcpus: 5 },
    ] as const;
    expect(vcpuExcesses(jobs, vcpuQuotas.OnDemand, 5)).toEqual([
      {
        sentence:
          'etl needs an instance of 8 vCPUs or more, and the account may have 5 at once in this region: its runs would wait and never start.',
        hint: 'Ask AWS for more: Service Quotas, ec2, L-1216C47A (Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances). Or give the job fewer vCPUs and less memory.',
      },
    ]);
  });
});
