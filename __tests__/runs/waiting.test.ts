import { describe, expect, test } from '@jest/globals';
import type { BatchJob, QueueState } from '../../src/runs/run.ts';
import { waitingWords } from '../../src/runs/waiting.ts';

const job = (more: Partial<BatchJob> = {}): BatchJob => ({ id: 'j', arn: 'a', status: 'RUNNABLE', ...more });
const queue = (more: Partial<QueueState> = {}): QueueState => ({
  ...{ name: 'pool', state: 'ENABLED', status: 'VALID', reason: 'JobQueue Healthy' },
  environments: [{ name: 'e', state: 'ENABLED', status: 'VALID', reason: 'ComputeEnvironment Healthy' }],
  ...more,
});
const words = (of: BatchJob, about?: QueueState) => waitingWords({ number: 1, job: of, queue: about });

describe('why an attempt waits', () => {
  test.each([
    [undefined, 'Attempt 1 waits (RUNNABLE).'],
    [
      1,
      'Attempt 1 waits (RUNNABLE). It is the next one in its queue: an instance has to start, which takes some minutes.',
    ],
    [2, 'Attempt 1 waits (RUNNABLE). 1 job is before it in its queue.'],
    [100, 'Attempt 1 waits (RUNNABLE). 99 jobs are before it in its queue.'],
  ])('names the place in the queue: %s', (position, sentence) => {
    expect(words(job(), queue(position === undefined ? {} : { position }))).toEqual([sentence]);
  });

  test('does not hint at a queue whose state is not known', () => {
    expect(words(job())).toEqual(['Attempt 1 waits (RUNNABLE).']);
    expect(words(job({ status: 'SUBMITTED' }))).toEqual(['Attempt 1 waits (SUBMITTED).']);
  });

  test.each(['RUNNING', 'SUCCEEDED', 'FAILED'] as const)('is nothing for one that is %s', (status) => {
    expect(words(job({ status }), queue({ state: 'DISABLED' }))).toEqual([]);
  });

  test.each([
    ['CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - Service cannot fulfill the request', 'EC2 has no instance that fits'],
    ['MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - too many', 'stackConfig.compute.maxVcpus'],
    ['MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - too large', 'less cpu or memory'],
    ['MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS - no', 'lacks a permission'],
    ['UNDETERMINED - Batch job is blocked, root cause is undetermined.', 'root cause is undetermined.'],
  ])("quotes AWS's own reason with what to do: %s", (reason, advice) => {
    const [, said = ''] = words(job({ reason }), queue());
    expect(said).toContain(`AWS Batch says: ${reason}`);
    expect(said).toContain(advice);
  });

  test('names a queue and environments that take no jobs, with their reasons', () => {
    const environments = [
      { name: 'spot', state: 'DISABLED', status: 'VALID', reason: 'ComputeEnvironment Healthy' },
      { name: 'demand', state: 'ENABLED', status: 'INVALID', reason: 'CLIENT_ERROR - no role' },
      { name: 'new', state: 'ENABLED', status: 'UPDATING' },
    ];
    expect(words(job(), queue({ state: 'DISABLED', environments })).slice(1)).toEqual([
      'The job queue pool is DISABLED: it starts no jobs until somebody enables it.',
      'The compute environment spot is DISABLED: it starts no jobs until somebody enables it.',
      'The compute environment demand is INVALID. AWS Batch says: CLIENT_ERROR - no role',
    ]);
  });

  test("quotes the reason of a blocked queue, once where it is the job's too", () => {
    const reason = 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - none';
    expect(words(job(), queue({ reason }))).toHaveLength(2);
    expect(words(job({ reason }), queue({ reason }))).toHaveLength(2);
  });
});
