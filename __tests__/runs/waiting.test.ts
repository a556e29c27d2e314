import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '../../src/diagnostics/visible.ts';
import type { BatchJob, QueueState } from '../../src/runs/run.ts';
import {
  invalidReasons,
  poolSourceOf,
  stuckReasonIn,
  stuckReasonOf,
  stuckReasons,
} from '../../src/runs/stuck-reasons.ts';
import { waitingWords } from '../../src/runs/waiting.ts';
import { root } from '../docs/pages.ts';
import { hostile } from '../report/hostile.ts';

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

  test.each(['PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED'] as const)('is nothing for one that is %s', (status) => {
    expect(words(job({ status }), queue({ state: 'DISABLED' }))).toEqual([]);
  });

  test.each(stuckReasons)("quotes AWS's own reason $code with what it means and what to do", (known) => {
    const reason = `${known.code} - in AWS's words.`;
    const [, said, ...more] = words(job({ reason }), queue());
    expect(said).toBe(`AWS Batch says: ${known.code} - in AWS's words. ${known.says} ${known.advice}`);
    expect(more).toEqual([]);
  });

  test('advises by where the instances of the pool come from', () => {
    const reason = 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - Service cannot fulfill the capacity requested';
    const of = (source: 'on-demand' | 'spot' | 'fargate') =>
      waitingWords({ number: 1, job: job({ reason }), queue: queue(), source })[1];
    expect(of('spot')).toContain('spotFallback');
    expect(of('fargate')).toContain('leave `capacity` out');
    expect(of('on-demand')).toContain('less cpu, memory or gpu');
  });

  test('advises nothing about a queue that jobQueueArn names which only its owner can do', () => {
    const environments = [
      { name: 'full', state: 'ENABLED', status: 'VALID', vcpus: { most: 16, desired: 16 } },
      ...[...invalidReasons.map(({ code }) => `CLIENT_ERROR - ${code}`), 'CLIENT_ERROR - odd'].map((reason) => ({
        ...{ name: 'broken', state: 'ENABLED', status: 'INVALID', reason },
      })),
    ];
    const of = (reason: string) =>
      waitingWords({ number: 1, job: job({ reason }), queue: queue({ environments }), source: 'foreign' });
    for (const { code } of stuckReasons) {
      const [, said, ...more] = of(`${code} - in AWS's words.`);
      expect(more).toHaveLength(invalidReasons.length + 2);
      for (const one of [said, ...more])
        expect(one).not.toMatch(/stackConfig|overrides|ten minutes|after a day|another region|deploy again/);
      for (const one of more) expect(one).toContain('hoever owns');
    }
    expect(of(`${stuckReasons[1]?.code} - x`)[1]).toContain('jobQueueArn');
    expect(poolSourceOf({ foreignQueue: true, spot: true })).toBe('foreign');
  });

  test.each([
    'QUOTA:NEW_REASON - Of tomorrow.',
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY_OF_MARS',
    'somebody moved it',
  ])('quotes a reason that is not in the table as AWS gives it: %s', (reason) => {
    expect(words(job({ reason }), queue())[1]).toBe(`AWS Batch says: ${reason.replace(/\.$/, '')}`);
  });

  test("says why a queue or an environment starts no jobs, with AWS's reason and what to do", () => {
    const environments = [
      { name: 'spot', state: 'DISABLED', status: 'VALID', reason: 'ComputeEnvironment Healthy' },
      { name: 'demand', state: 'ENABLED', status: 'INVALID', reason: 'CLIENT_ERROR - no role' },
      { name: 'new', state: 'ENABLED', status: 'UPDATING' },
      { name: 'gone', state: 'DISABLED', status: 'INVALID' },
      { name: 'odd', state: 'ENABLED', status: 'FROZEN', reason: 'cold.' },
    ];
    expect(words(job(), queue({ state: 'DISABLED', environments })).slice(1)).toEqual([
      'The job queue pool is DISABLED: it takes no new jobs, and goes on with those in it. To enable it: `aws batch update-job-queue --job-queue pool --state ENABLED`.',
      'The compute environment spot is DISABLED: it starts no jobs until somebody enables it: `aws batch update-compute-environment --compute-environment spot --state ENABLED`.',
      'The compute environment demand is INVALID. AWS Batch says: CLIENT_ERROR - no role. Remove the cause, and deploy again.',
      'The compute environment new is UPDATING: something changes it, and jobs may wait until it is VALID.',
      'The compute environment gone is INVALID. Remove the cause, and deploy again.',
      'The compute environment odd is FROZEN. AWS Batch says: cold.',
    ]);
  });

  test.each([
    [
      'CLIENT_ERROR - Not authorized to perform sts:AssumeRole (Service: AWSSecurityTokenService; Status Code: 403; Error Code: AccessDenied; Request ID: dc0e)',
      'create-service-linked-role',
    ],
    [
      'CLIENT_ERROR - Parameter: SpotFleetRequestConfig.IamFleetRole is invalid. (Service: AmazonEC2; Status Code: 400; Error Code: InvalidSpotFleetRequestConfig; Request ID: 3312)',
      'SpotIamFleetRole',
    ],
    [
      'CLIENT_ERROR - User: arn:aws:sts::123456789012:assumed-role/r/aws-batch is not authorized to perform: ec2:RunInstances on resource *',
      'ServiceRole',
    ],
  ])('knows the documented reason of an environment that is INVALID: %s', (reason, advice) => {
    const environments = [{ name: 'e', state: 'ENABLED', status: 'INVALID', reason }];
    expect(words(job(), queue({ environments })).slice(1)).toEqual([expect.stringContaining(advice)]);
  });

  test.each([
    [{ most: 16, desired: 16 }, 1],
    [{ most: 16, desired: 18 }, 1],
    [{ most: 16, desired: 15 }, 0],
    [{ most: 16 }, 0],
  ])('says that an environment of %p may have no more vCPUs: %d', (vcpus, count) => {
    const environments = [{ name: 'e', state: 'ENABLED', status: 'VALID', vcpus }];
    const said = words(job(), queue({ environments })).slice(1);
    expect(said.filter((one) => one.includes('stackConfig.compute.maxVcpus'))).toHaveLength(count);
  });

  test('says what the first job of the queue waits for, to those behind it', () => {
    const headReason = 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job resource requirement is higher.';
    expect(words(job(), queue({ position: 3, headReason }))).toEqual([
      'Attempt 1 waits (RUNNABLE). 2 jobs are before it in its queue. Of the first one AWS Batch says: MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job resource requirement is higher.',
    ]);
  });

  test('says of a borrowed pool where to mend it, only if there is something to mend', () => {
    const borrowed = (about: QueueState) =>
      waitingWords({ number: 1, job: job(), queue: about, isBorrowed: true }).slice(1);
    expect(borrowed(queue())).toEqual([]);
    expect(borrowed(queue({ state: 'DISABLED' })).at(-1)).toContain('the stage that lends it');
  });

  test('says where to look once an attempt waits long and nobody gives a reason', () => {
    const long = (more: Partial<QueueState>, of = job(), excesses: readonly string[] = []) =>
      waitingWords({ number: 1, job: of, queue: queue(more), excesses, isLong: true }).at(-1);
    const looks =
      'It waits for more than 15 minutes, and AWS Batch gives no reason: docs/runs.md, Why a job does not start, has the usual ones.';
    expect([long({}), long({ position: 1 })]).toEqual([looks, looks]);
    for (const said of [
      long({ position: 2 }),
      long({ state: 'DISABLED' }),
      long({}, job({ reason: 'CAPACITY:x' })),
      long({}, job(), ['Too much.']),
      long({}, job({ status: 'SUBMITTED' })),
    ])
      expect(said).not.toBe(looks);
  });

  test('is one visible line for each sentence and shows no secret, whatever AWS says', () => {
    const token = `ghp_${'k7Qz2Xw9BvT4mN8r'.repeat(2)}abcd`;
    const foreign = fc
      .array(fc.oneof(hostile, fc.constantFrom(token, ...stuckReasons.map(({ code }) => code), 'CLIENT_ERROR - ')))
      .map((parts) => parts.join(' '));
    const capacity = fc.record({
      ...{ name: foreign, reason: foreign },
      state: fc.constantFrom('ENABLED', 'DISABLED'),
      status: fc.oneof(fc.constantFrom('VALID', 'INVALID', 'UPDATING'), foreign),
    });
    fc.assert(
      fc.property(foreign, foreign, capacity, capacity, (reason, headReason, one, other) => {
        const about: QueueState = { ...one, environments: [other], position: 2, headReason };
        for (const sentence of waitingWords({ number: 1, job: job({ reason }), queue: about })) {
          expect(sentence).toBe(visible(sentence));
          expect(sentence).not.toContain(token);
        }
      }),
    );
  });
});

describe('the reasons of AWS Batch', () => {
  test('begin none like another, and each has a page of AWS', () => {
    for (const table of [stuckReasons, invalidReasons])
      for (const { code, link } of table) {
        expect(table.filter((other) => other.code.startsWith(code))).toHaveLength(1);
        expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/batch\/latest\/userguide\/\w+\.html$/);
      }
  });

  test('are those that a queue of ours cancels, among others', () => {
    const golden = readFileSync(join(root, '__tests__/cases/three-jobs-on-both-pools/expected/template.json'), 'utf8');
    const { Resources } = JSON.parse(golden) as {
      Resources: Record<string, { Properties?: { JobStateTimeLimitActions?: { Reason: string }[] } }>;
    };
    const actions = Object.values(Resources).flatMap(({ Properties }) => Properties?.JobStateTimeLimitActions ?? []);
    expect(actions.length).toBeGreaterThan(2);
    for (const { Reason } of actions) {
      const after = `Canceled by JobStateTimeLimit action due to reason: ${Reason}`;
      expect(stuckReasonOf(after)?.code).toBe(Reason);
      expect(stuckReasonIn(`Attempt 1 of 1 failed: ${after}; job 1`)?.code).toBe(Reason);
    }
  });

  test('are found where AWS puts them, and not in the words of a person', () => {
    expect(stuckReasonOf('I saw UNDETERMINED and cancelled it')).toBeUndefined();
    expect(stuckReasonOf('UNDETERMINED - Batch job is blocked, root cause is undetermined.')?.code).toBe(
      'UNDETERMINED',
    );
    expect(
      stuckReasonOf('MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS – Batch service role has a permission issue.')?.code,
    ).toBe('MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS');
  });

  test('are all in the docs, with the pages of AWS', () => {
    const page = readFileSync(join(root, 'docs/runs.md'), 'utf8');
    const absent = stuckReasons.filter(({ code, link }) => !page.includes(`[\`${code}\`](${link})`));
    expect(absent).toEqual([]);
  });
});
