import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boundaryOf,
  costOf,
  dollars,
  fewestVcpus,
  memoryHint,
  mostMemoryMiB,
  percent,
  pricesAsOf,
  sharing,
} from '../../src/shared/prices.ts';

describe('costOf', () => {
  // Powers of two do not fit the instance of that size: the system and the ECS agent reserve a share of its memory.
  test.each([
    [2, 1_800, 'c6i.large', 0.085],
    [2, 4_096, 'm6i.large', 0.096],
    [2, 3_840, 'c6i.large', 0.085],
    [2, 8_192, 'r6i.large', 0.126],
    [2, 7_680, 'm6i.large', 0.096],
    [2, 16_384, 'r6i.xlarge', 0.252],
    [2, 15_360, 'r6i.large', 0.126],
    [4, 8_192, 'm6i.xlarge', 0.192],
    [4, 7_680, 'c6i.xlarge', 0.17],
    [4, 16_384, 'r6i.xlarge', 0.252],
    [4, 15_360, 'm6i.xlarge', 0.192],
    [8, 32_768, 'r6i.2xlarge', 0.504],
    [8, 30_720, 'm6i.2xlarge', 0.384],
    [0.25, 512, 'c6i.large', 0.085],
    [3, 512, 'c6i.xlarge', 0.17],
    [192, 1_000, 'c7i.48xlarge', 8.568],
  ])('puts %d vCPUs and %d MiB on %s at %d $/h', (cpu, memoryMiB, instance, dollarsPerHour) => {
    expect(costOf({ cpu, memoryMiB })).toEqual({ instance, dollarsPerHour, spot: false });
  });

  test('returns no price for a job that is too large for every instance', () => {
    expect(costOf({ cpu: 193, memoryMiB: 1_024 })).toBeUndefined();
    expect(costOf({ cpu: 1, memoryMiB: 192 * 8 * 1_024 })).toBeUndefined();
    expect(memoryHint({ cpu: 193, memoryMiB: 1_024 })).toBeUndefined();
  });

  test('returns the on-demand price for a job on Spot capacity', () => {
    expect(costOf({ cpu: 2, memoryMiB: 1_800, spot: true })).toEqual({
      instance: 'c6i.large',
      dollarsPerHour: 0.085,
      spot: true,
    });
  });

  test('returns no lower price for a larger job', () => {
    const size = fc.record({ cpu: fc.integer({ min: 1, max: 128 }), memoryMiB: fc.integer({ min: 4, max: 900_000 }) });
    fc.assert(
      fc.property(size, fc.nat(16), fc.nat(50_000), (job, cpu, memoryMiB) => {
        const larger = costOf({ cpu: job.cpu + cpu, memoryMiB: job.memoryMiB + memoryMiB });
        expect(larger?.dollarsPerHour ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          costOf(job)?.dollarsPerHour ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });
});

describe('pricesAsOf', () => {
  test('contains a day and the region us-east-1', () => {
    expect(pricesAsOf).toMatchObject({ asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), region: 'us-east-1' });
  });
});

describe('memoryHint', () => {
  test.each([
    [2, 8_192, 'memory 8192 moves this job from m6i.large $0.096/h to r6i.large $0.126/h (+31 %); 7680 keeps it'],
    [2, 4_096, 'memory 4096 moves this job from c6i.large $0.085/h to m6i.large $0.096/h (+13 %); 3840 keeps it'],
    [2, 16_384, 'memory 16384 moves this job from r6i.large $0.126/h to r6i.xlarge $0.252/h (+100 %); 15360 keeps it'],
    // Between the share that surely is usable and the largest measured one.
    [2, 7_900, 'memory 7900 may move this job from m6i.large $0.096/h to r6i.large $0.126/h (+31 %); 7680 keeps it'],
    [2, 7_680, undefined],
    [2, 8_193, undefined],
    [2, 1_800, undefined],
  ])('returns for %d vCPUs and %d MiB: %s', (cpu, memoryMiB, hint) =>
    expect(memoryHint({ cpu, memoryMiB })).toBe(hint),
  );

  test('names an amount of memory that costs less and has no hint', () => {
    const size = fc.record({ cpu: fc.integer({ min: 1, max: 128 }), memoryMiB: fc.integer({ min: 4, max: 900_000 }) });
    fc.assert(
      fc.property(size, (job) => {
        const kept = /; (\d+) keeps it$/.exec(memoryHint(job) ?? '')?.[1];
        if (kept === undefined) return;
        const followed = { ...job, memoryMiB: Number(kept) };
        expect(costOf(followed)?.dollarsPerHour).toBeLessThan(costOf(job)?.dollarsPerHour ?? 0);
        expect(memoryHint(followed)).toBeUndefined();
      }),
    );
  });
});

describe('dollars', () => {
  test.each([
    [0.096, '$0.096/h'],
    [0.08925, '$0.08925/h'],
    [8.568, '$8.568/h'],
    [4, '$4.000/h'],
  ])('formats %d as %s', (price, written) => expect(dollars(price)).toBe(written));
});

describe('percent', () => {
  test.each([
    [0.126, 0.096, '−24 %'],
    [0.096, 0.126, '+31 %'],
    [1, 1, '±0 %'],
  ])('formats the change from %d to %d as %s', (before, after, written) =>
    expect(percent(before, after)).toBe(written),
  );
});

const anySize = fc.record({ cpu: fc.integer({ min: 1, max: 192 }), memoryMiB: fc.integer({ min: 4, max: 1_600_000 }) });

describe('mostMemoryMiB', () => {
  test('returns the largest memory for which an instance exists', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 192 }), (cpu) => {
        const memoryMiB = mostMemoryMiB(cpu);
        expect(costOf({ cpu, memoryMiB })).toBeDefined();
        expect(costOf({ cpu, memoryMiB: memoryMiB + 1 })).toBeUndefined();
      }),
    );
    expect(mostMemoryMiB(193)).toBe(0);
  });
});

describe('sharing', () => {
  test('returns the most jobs that fit the instance together', () => {
    fc.assert(
      fc.property(anySize, (job) => {
        const shared = sharing(job);
        expect(shared?.instance).toBe(costOf(job)?.instance);
        if (!shared) return;
        const all = (jobs: number) => costOf({ cpu: job.cpu * jobs, memoryMiB: job.memoryMiB * jobs });
        expect(shared.jobs).toBeGreaterThanOrEqual(1);
        expect(all(shared.jobs)?.instance).toBe(shared.instance);
        expect(all(shared.jobs + 1)?.instance).not.toBe(shared.instance);
      }),
    );
    expect(sharing({ cpu: 2, memoryMiB: 1_800 })).toEqual({ instance: 'c6i.large', gpus: 0, jobs: 1 });
    expect(sharing({ cpu: 1, memoryMiB: 900 })).toEqual({ instance: 'c6i.large', gpus: 0, jobs: 2 });
  });
});

describe('boundaryOf', () => {
  test('keeps a job of the suggested memory on the cheaper instance, without a boundary', () => {
    fc.assert(
      fc.property(anySize, ({ cpu, memoryMiB }) => {
        const boundary = boundaryOf({ cpu, memoryMiB });
        if (!boundary) return;
        const kept = { cpu, memoryMiB: boundary.keeps };
        expect(costOf(kept)?.dollarsPerHour).toBe(boundary.near.dollarsPerHour);
        expect(boundaryOf(kept)).toBeUndefined();
      }),
    );
  });
});

describe('fewestVcpus', () => {
  test.each([
    [1, 900, 2],
    [3, 900, 4],
    [1, 60_000, 8],
    // 97.7 % of the 16 GiB of r6i.large: what some of them may hold counts as held.
    [1, 16_007, 2],
    [1, 16_008, 4],
    [192, 900, 192],
  ])('of %d vCPUs and %d MiB is %d', (cpu, memoryMiB, vcpus) => {
    expect(fewestVcpus({ cpu, memoryMiB })).toBe(vcpus);
  });

  test('is undefined for a job that is too large for every instance', () => {
    expect(fewestVcpus({ cpu: 193, memoryMiB: 900 })).toBeUndefined();
  });
});

describe('a job on arm64 processors', () => {
  test('costs what the cheapest instance of Graviton costs, less than one of x86', () => {
    const size = { cpu: 2, memoryMiB: 1_800 };
    expect(costOf({ ...size, arm64: true })).toEqual({ instance: 'c6g.large', dollarsPerHour: 0.068, spot: false });
    for (const cpu of [1, 2, 4, 8, 16, 32, 48, 64])
      expect(costOf({ cpu, memoryMiB: 900, arm64: true })?.dollarsPerHour).toBeLessThan(
        costOf({ cpu, memoryMiB: 900 })?.dollarsPerHour as number,
      );
  });

  test('fits no instance with more than 64 vCPUs or 512 GiB, which x86 has', () => {
    for (const size of [
      { cpu: 65, memoryMiB: 900 },
      { cpu: 64, memoryMiB: 500_000 },
    ]) {
      expect(costOf({ ...size, arm64: true })).toBeUndefined();
      expect(costOf(size)).toBeDefined();
    }
    expect(fewestVcpus({ cpu: 1, memoryMiB: 900, arm64: true })).toBe(1);
    expect(mostMemoryMiB(65, true)).toBe(0);
  });
});
