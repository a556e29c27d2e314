import { describe, expect, test } from '@jest/globals';
import { assertPoolQuota, poolsAdded } from '../../src/stack/quota.ts';

const template = (environments: number, queues: number) => ({
  Resources: Object.fromEntries([
    ...Array.from({ length: environments }, (_, index) => [`e${index}`, { Type: 'AWS::Batch::ComputeEnvironment' }]),
    ...Array.from({ length: queues }, (_, index) => [`q${index}`, { Type: 'AWS::Batch::JobQueue' }]),
  ]),
});

const pools = (computeEnvironments: number, jobQueues: number) => ({ computeEnvironments, jobQueues });

describe('poolsAdded', () => {
  test('counts compute environments and job queues that the deployed template does not have', () => {
    expect(poolsAdded(undefined, template(2, 1))).toEqual(pools(2, 1));
    expect(poolsAdded(template(1, 2), template(2, 1))).toEqual(pools(1, 0));
  });
});

describe('assertPoolQuota', () => {
  test('accepts up to 50 compute environments and job queues, and any number if none are added', () => {
    expect(() => assertPoolQuota(pools(48, 49), pools(2, 1))).not.toThrow();
    expect(() => assertPoolQuota(pools(51, 51), pools(0, 0))).not.toThrow();
  });

  test.each([
    ['compute environments', pools(49, 10), pools(2, 1)],
    ['job queues', pools(10, 50), pools(1, 1)],
  ])('throws stack/quota for more than 50 %s', (noun, there, added) => {
    const message = expect.stringMatching(new RegExp(`The region has \\d+ ${noun}.*AWS allows 50`));
    expect(() => assertPoolQuota(there, added)).toThrow(expect.objectContaining({ code: 'stack/quota', message }));
  });
});
