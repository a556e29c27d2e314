import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cpuFractions,
  fargateCpus,
  fargateMemories,
  isFargateSize,
  nearestFargateSizes,
} from '../../src/shared/fargate-sizes.ts';

describe('the sizes of Fargate', () => {
  test.each([
    [0.25, [512, 1024, 2048]],
    [0.5, [1024, 2048, 3072, 4096]],
    [1, [2048, 3072, 4096, 5120, 6144, 7168, 8192]],
    [8, [16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440]],
    [16, [32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880]],
    [32, [61440, 122880, 249856]],
    [3, []],
  ])('are those of AWS for %s vCPUs', (cpu, memories) => {
    expect(fargateMemories(cpu)).toEqual(memories);
  });

  test('have fractions of a quarter and a half', () => {
    expect(cpuFractions).toEqual([0.25, 0.5]);
  });
});

describe('the nearest sizes', () => {
  test.each([
    [1, 900, ['1/2048']],
    [3, 8192, ['4/8192']],
    [1, 9000, ['2/9216', '1/8192']],
    [0.25, 1500, ['0.25/2048', '0.25/1024']],
    [64, 300_000, ['32/249856']],
  ])('to %s vCPUs and %s MiB are %s', (cpu, memoryMiB, expected) => {
    expect(nearestFargateSizes({ cpu, memoryMiB }).map((one) => `${one.cpu}/${one.memoryMiB}`)).toEqual(expected);
  });

  test('are always sizes of Fargate, and at least one', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...fargateCpus), fc.integer({ min: 1, max: 192 })),
        fc.integer({ min: 4, max: 3_145_728 }),
        (cpu, memoryMiB) => {
          const near = nearestFargateSizes({ cpu, memoryMiB });
          expect(near.length).toBeGreaterThan(0);
          expect(near.every(isFargateSize)).toBe(true);
        },
      ),
    );
  });
});
