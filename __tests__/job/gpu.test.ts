import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkGpu } from '../../src/job/gpu.ts';
import { checkSharedMemory } from '../../src/job/shared-memory.ts';
import { costOf, instancesFor } from '../../src/shared/prices.ts';
import { allGpuFamilies, gpuFamilies } from '../../src/stage/gpu-families.ts';

const at = ['resources', 'train', 'properties'];
const complaints = (cpu: number, memory: number, gpu: number, region?: string, arm64 = false) =>
  checkGpu({ arm64, resources: { cpu, memory, gpu } }, at, region).map(({ code, place, sentence, hint }) => ({
    code,
    path: (place as { path: readonly string[] }).path.slice(3).join('.'),
    says: `${sentence} ${hint}`,
  }));

describe('A job with GPUs', () => {
  test('that an instance of its region holds has no complaint, nor has one without GPUs', () => {
    expect(complaints(4, 15_000, 1, 'us-east-1')).toEqual([]);
    expect(complaints(192, 700_000, 8, 'us-east-1')).toEqual([]);
    expect(complaints(192, 3_000_000, 0, 'ca-west-1', true)).toEqual([]);
  });

  test.each([
    [
      4,
      900,
      9,
      'us-east-1',
      'gpu',
      'No instance of the families p4d and g5 has 9 GPUs. Write 8 or less, and divide the work among runs.',
    ],
    [
      4,
      900,
      8,
      'eu-south-1',
      'gpu',
      'No instance of the family g4dn has 8 GPUs. Write 4 or less, and divide the work among runs.',
    ],
    [
      96,
      900,
      1,
      'eu-south-1',
      'cpu',
      'No instance of the family g4dn has 96 vCPUs for a job with 1 GPU. Write 64 or less.',
    ],
    [
      64,
      900,
      4,
      'eu-south-1',
      'cpu',
      'No instance of the family g4dn has 64 vCPUs for a job with 4 GPUs. Write 48 or less.',
    ],
    [
      128,
      1_000_000,
      1,
      'us-east-1',
      'memory',
      'No instance of the families p4d and g5 has 1000000 MiB for a job of 128 vCPUs and 1 GPU. Write 737280 or less: an instance keeps some memory for itself.',
    ],
  ])('of %i vCPUs, %i MiB and %i GPUs in %s is refused at its %s', (cpu, memory, gpu, region, key, says) => {
    expect(complaints(cpu, memory, gpu, region)).toEqual([{ code: 'config/gpu-size', path: `resources.${key}`, says }]);
  });

  test('with arm64 is refused at that line', () => {
    expect(complaints(4, 900, 1, 'us-east-1', true)).toMatchObject([{ code: 'config/gpu-arm64', path: 'arm64' }]);
  });

  test('in a region without GPUs is refused with the region', () => {
    expect(complaints(4, 900, 1, 'ca-west-1')).toEqual([
      {
        code: 'config/gpu-region',
        path: 'resources.gpu',
        says: 'No instance with GPUs is known in ca-west-1 that AWS Batch could run the job on. Deploy the stage to another region, or take gpu out of the job.',
      },
    ]);
  });

  test('has a complaint exactly if no instance of the families holds it, and follows one by its hint in a step or two', () => {
    const regions = ['us-east-1', 'eu-west-3', 'us-west-1', 'eu-south-1', 'ap-northeast-3', 'ap-southeast-3'];
    const jobs = fc.record({
      cpu: fc.integer({ min: 1, max: 192 }),
      memory: fc.integer({ min: 4, max: 3_145_728 }),
      gpu: fc.integer({ min: 1, max: 16 }),
      region: fc.constantFrom(...regions),
    });
    fc.assert(
      fc.property(jobs, ({ region, ...resources }) => {
        let size = resources;
        for (let step = 0; step < 3; step += 1) {
          const [complaint] = complaints(size.cpu, size.memory, size.gpu, region);
          const fits = costOf({ ...size, memoryMiB: size.memory, families: gpuFamilies(region) }) !== undefined;
          expect(complaint === undefined).toBe(fits);
          if (complaint === undefined) return;
          const [, most] = /Write (\d+) or less/.exec(complaint.says) ?? [];
          size = { ...size, [complaint.path.replace('resources.', '')]: Number(most) };
        }
        expect(complaints(size.cpu, size.memory, size.gpu, region)).toEqual([]);
      }),
    );
  });

  test('costs what the cheapest instance with as many GPUs costs', () => {
    expect(costOf({ cpu: 4, memoryMiB: 12_000, gpu: 1 })).toMatchObject({
      instance: 'g5.xlarge',
      dollarsPerHour: 1.006,
    });
    expect(costOf({ cpu: 4, memoryMiB: 12_000, gpu: 2 })).toMatchObject({ instance: 'g5.12xlarge' });
    expect(costOf({ cpu: 4, memoryMiB: 900_000, gpu: 8 })).toMatchObject({ instance: 'p4d.24xlarge' });
    expect(costOf({ cpu: 4, memoryMiB: 12_000, gpu: 1, families: ['g6'] })).toMatchObject({ instance: 'g6.xlarge' });
  });

  test('finds instances of every family that a region has', () => {
    for (const family of allGpuFamilies) expect(instancesFor({ gpu: 1, families: [family] })).not.toEqual([]);
  });
});

describe('The shared memory of a job', () => {
  test.each([
    [undefined, 0],
    [900, 0],
    [901, 1],
  ])('of %s MiB beside 900 MiB of memory has %i complaints', (sharedMemory, times) => {
    const found = checkSharedMemory({ sharedMemory, resources: { cpu: 1, memory: 900 } }, at);
    expect(found).toHaveLength(times);
    for (const one of found)
      expect(one).toMatchObject({
        code: 'config/shared-memory',
        place: { path: [...at, 'sharedMemory'] },
        hint: 'Write 900 or less, or give the job more memory.',
      });
  });
});
