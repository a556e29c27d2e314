import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { grownJobs, type JobVcpus, quotasOf, vcpuExcesses, vcpuShortages } from '../../src/stack/vcpu-quota.ts';
import { config, job } from '../compiler-rules/configs.ts';
import { templateOf } from '../compiler-rules/harness.ts';
import { put } from '../compiler-rules/reading.ts';

const compile = async (resources: Parameters<typeof config>[0]) =>
  (await templateOf(config(resources))) as unknown as Expression;
const standard = 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances';
const inWords = ({ job: name, choices }: Pick<JobVcpus, 'job' | 'choices'>) =>
  `${name}: ${choices.map(({ quota, vcpus }) => `${vcpus} of ${quota.code}`).join(' or ')}`;
const sized = (cpu: number, memory: number, more = {}) => job({ resources: { cpu, memory }, ...more });

describe('grownJobs', () => {
  test('of a new stage has each job with its pool and the vCPUs of the smallest instance that holds it', async () => {
    const ours = await compile({
      small: sized(1, 900),
      wide: sized(16, 900),
      // 60,000 MiB do not fit an instance of 4 vCPUs, which has at most 32 GiB.
      roomy: sized(1, 60_000, { useSpotInstances: true }),
    });
    expect(grownJobs(undefined, ours).map(({ pool, ...one }) => `${pool} ${inWords(one)}`)).toEqual([
      'Spot roomy: 8 of L-34B43A08',
      'OnDemand small: 2 of L-1216C47A',
      'OnDemand wide: 16 of L-1216C47A',
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
    expect(grownJobs(before, ours).map(inWords)).toEqual(['c: 8 of L-1216C47A', 'd: 4 of L-34B43A08']);
  });

  test('counts a job on Fargate by its own vCPUs, in the quotas of Fargate', async () => {
    const ours = await compile({
      small: sized(0.25, 512, { capacity: 'fargate' }),
      wide: sized(16, 32_768, { capacity: 'fargate-spot', arm64: true }),
    });
    const grown = grownJobs(undefined, ours);
    expect(grown.map(({ pool, ...one }) => `${pool} ${inWords(one)}`)).toEqual([
      'Fargate small: 0.25 of L-3032A538',
      'FargateSpotArm64 wide: 16 of L-36FBB829',
    ]);
    expect(vcpuExcesses(grown, () => 6).map(({ sentence }) => sentence)).toEqual([
      'wide needs 16 vCPUs on Fargate, and the account may have 6 at once in this region: its runs would wait and never start.',
    ]);
  });

  test('counts a job with an instance store by the instances that have one, in the quotas of standard ones', async () => {
    const volumes = [{ type: 'instance-store', properties: { mountPath: '/scratch' } }];
    const ours = await compile({
      sort: sized(40, 900, { volumes }),
      merge: sized(1, 60_000, { volumes, arm64: true, useSpotInstances: true }),
    });
    expect(grownJobs(undefined, ours).map(({ pool, ...one }) => `${pool} ${inWords(one)}`)).toEqual([
      'SpotNvmeArm64 merge: 8 of L-34B43A08',
      'OnDemandNvme sort: 48 of L-1216C47A',
    ]);
  });

  test('has no job of a pool whose instances have another quota', async () => {
    const ours = await templateOf(config({ a: sized(4, 900) }));
    put(ours.Resources.StpBatchOnDemandComputeEnvironment, 'Properties.ComputeResources.InstanceTypes', ['g5']);
    expect(grownJobs(undefined, ours as unknown as Expression)).toEqual([]);
  });

  test('has a job with GPUs under the quota of each family that could hold it, on demand and on spot', async () => {
    const needing = (gpu: number, cpu: number, more = {}) => job({ resources: { cpu, memory: 900, gpu }, ...more });
    const ours = await compile({
      one: needing(1, 2),
      many: needing(8, 2),
      huge: needing(1, 128),
      spot: needing(1, 2, { useSpotInstances: true }),
    });
    expect(grownJobs(undefined, ours).map(inWords)).toEqual([
      'huge: 192 of L-DB2E81BA',
      'many: 192 of L-DB2E81BA or 96 of L-417A185B',
      'one: 4 of L-DB2E81BA or 96 of L-417A185B',
      'spot: 4 of L-3819A6DF or 96 of L-7212CCBC',
    ]);
  });

  test('is empty for a template that somebody wrote otherwise', () => {
    const machine = { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: '{}' } };
    expect(grownJobs('YAML: text', { Resources: { Machine: machine, Other: null } })).toEqual([]);
  });
});

describe('vcpuExcesses', () => {
  test('names each job that needs more than the quota, and where to ask for more', () => {
    const quota = { service: 'ec2', code: 'L-1216C47A', name: standard } as const;
    const jobs: readonly JobVcpus[] = [
      { job: 'etl', pool: 'OnDemand', choices: [{ quota, vcpus: 8 }] },
      { job: 'fits', pool: 'OnDemand', choices: [{ quota, vcpus: 5 }] },
    ];
    expect(quotasOf(jobs)).toEqual([quota]);
    expect(vcpuExcesses(jobs, () => 5)).toEqual([
      {
        sentence:
          'etl needs an instance of 8 vCPUs or more, and the account may have 5 at once in this region: its runs would wait and never start.',
        hint: 'Ask AWS for more: Service Quotas, ec2, L-1216C47A (Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances). Or give the job fewer vCPUs and less memory.',
      },
    ]);
  });

  const gpuJob = async (gpu: number) => {
    const ours = await compile({ train: job({ resources: { cpu: 4, memory: 12_000, gpu } }) });
    return grownJobs(undefined, ours);
  };

  test('say of a job with GPUs how many vCPUs of which quotas it needs, and the command that asks for them', async () => {
    expect(vcpuExcesses(await gpuJob(1), () => 0)).toEqual([
      {
        sentence:
          'train needs an instance with GPUs, for which the account needs 4 vCPUs of "Running On-Demand G and VT instances", of which it has 0, or 96 vCPUs of "Running On-Demand P instances", of which it has 0 in this region: its runs would wait and never start.',
        hint: 'Ask AWS for more, which a new account has to: aws service-quotas request-service-quota-increase --service-code ec2 --quota-code L-DB2E81BA --desired-value 4, or https://console.aws.amazon.com/servicequotas/home/services/ec2/quotas/L-DB2E81BA.',
      },
    ]);
  });

  test.each([
    ['L-DB2E81BA', 4],
    ['L-417A185B', 96],
  ])('are none for a job with GPUs where %s alone allows %i vCPUs', async (allowed, vcpus) => {
    const jobs = await gpuJob(1);
    expect(vcpuExcesses(jobs, ({ code }) => (code === allowed ? vcpus : 0))).toEqual([]);
    expect(vcpuExcesses(jobs, ({ code }) => (code === allowed ? vcpus - 1 : 0))).toHaveLength(1);
  });
});

describe('vcpuShortages', () => {
  test('has a job for which the vCPUs in use leave no room, and none where there is room or AWS measures nothing', async () => {
    const jobs = grownJobs(undefined, await compile({ small: sized(2, 900), wide: sized(16, 900) }));
    const of = (used: number | undefined) =>
      vcpuShortages(
        jobs,
        () => 64,
        () => used,
      ).map(({ sentence }) => / and (\w+) needs/.exec(sentence)?.[1]);
    expect([of(undefined), of(0), of(48), of(49), of(64)]).toEqual([[], [], [], ['wide'], ['small', 'wide']]);
  });

  test('leaves jobs to vcpuExcesses whose instances no quota allows', async () => {
    const jobs = grownJobs(undefined, await compile({ wide: sized(16, 900) }));
    const shortages = vcpuShortages(
      jobs,
      () => 8,
      () => 8,
    );
    expect(shortages).toEqual([]);
    expect(vcpuExcesses(jobs, () => 8)).toHaveLength(1);
  });

  test('names every quota of instances with GPUs, one of which with room is enough', async () => {
    const jobs = grownJobs(undefined, await compile({ train: job({ resources: { cpu: 4, memory: 12_000, gpu: 8 } }) }));
    const quotas = quotasOf(jobs);
    expect(quotas.length).toBeGreaterThan(1);
    const full = () => 1_000;
    const [only, ...more] = vcpuShortages(jobs, full, full);
    expect(more).toEqual([]);
    for (const { name } of quotas) expect(only?.sentence).toContain(`1000 of the 1000 vCPUs of "${name}"`);
    const [first] = quotas;
    expect(vcpuShortages(jobs, full, ({ code }) => (code === first?.code ? 0 : 1_000))).toEqual([]);
  });

  test('asks for whole vCPUs more on Fargate', async () => {
    const jobs = grownJobs(undefined, await compile({ small: sized(0.25, 512, { capacity: 'fargate' }) }));
    expect(
      vcpuShortages(
        jobs,
        () => 6,
        () => 6,
      ),
    ).toEqual([
      {
        sentence:
          'The account uses 6 of the 6 vCPUs of "Fargate On-Demand vCPU resource count" in this region, and small needs 0.25 more: it waits until others end.',
        hint: expect.stringMatching(/--service-code fargate --quota-code L-3032A538 --desired-value 7\.$/),
      },
    ]);
  });
});
