import { describe, expect, test } from '@jest/globals';
import { holdPools, poolsAdded } from '../../src/stack/quota.ts';

const template = (environments: number, queues: number) => ({
  Resources: Object.fromEntries([
    ...Array.from({ length: environments }, (_, index) => [`e${index}`, { Type: 'AWS::Batch::ComputeEnvironment' }]),
    ...Array.from({ length: queues }, (_, index) => [`q${index}`, { Type: 'AWS::Batch::JobQueue' }]),
  ]),
});

describe('pools of AWS Batch', () => {
  test('are counted against what is deployed, and fewer add nothing', () => {
    expect(poolsAdded(undefined, template(2, 1))).toEqual({ computeEnvironments: 2, jobQueues: 1 });
    expect(poolsAdded(template(1, 2), template(2, 1))).toEqual({ computeEnvironments: 1, jobQueues: 0 });
  });

  test.each([
    [48, 49, 2, 1, undefined],
    [49, 10, 2, 1, 'compute environments'],
    [10, 50, 1, 1, 'job queues'],
    [50, 50, 0, 0, undefined],
  ])('%d and %d there, %d and %d more: refused for %j', (environments, queues, more, others, noun) => {
    const held = () =>
      holdPools(
        { computeEnvironments: environments, jobQueues: queues },
        { computeEnvironments: more, jobQueues: others },
      );
    if (noun === undefined) expect(held).not.toThrow();
    else expect(held).toThrow(new RegExp(`The region has \\d+ ${noun}.*AWS allows 50`));
  });
});
